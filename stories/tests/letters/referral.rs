//! Whom a letter names depends on the day on which it is written.

use crate::support::{answered, decided, handled, letters, read, said, words};
use recourse::engine::Identity;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::Letter;
use recourse_kernel::firm::Item;
use recourse_kernel::terms::Product;
use recourse_stories::installation::{Installation, On, complaint};

/// Proves NO-11: the European platform stands in the answers of days on which it was open, and in
/// none after it closed, though the firm still lists it.
#[test]
fn the_european_platform_is_named_until_it_closed() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        for (received, handle, decide, answer, named) in [
            (
                "2025-07-15T07:30:00Z",
                "2025-07-15T08:00:00Z",
                "2025-07-17T08:00:00Z",
                "2025-07-18T08:00:00Z",
                true,
            ),
            (
                "2025-07-15T07:30:00Z",
                "2025-07-15T08:00:00Z",
                "2025-07-21T08:00:00Z",
                "2025-07-22T08:00:00Z",
                false,
            ),
        ] {
            let desk = Installation::new(On::Sqlite).await;
            let firm = "malarbanken";
            let mut new = complaint(firm, "En avgift", "Avgiften togs två gånger.");
            new.language = said("sv");
            new.received_at = received.parse().expect("an instant");
            new.product = Some(Product::CurrentAccount);
            new.identity = Identity { address: said("Storgatan 1"), ..new.identity };
            new.items = Item::ALL.to_vec();
            let taken = desk.at(handle).receive(&Actor::System, new).await.expect("received");
            let reference = taken.reference.as_str();
            handled(&desk, handle, firm, reference).await;
            decided(&desk, decide, firm, reference).await;
            answered(&desk, answer, firm, reference).await;
            let reading = read(&desk, firm, reference).await;
            let found = letters(&reading);
            let one = found.iter().find(|one| one.sent.letter == Letter::Answer).expect("one");
            let pdf = one.kept.pdf(one.sent.at, &one.sent.text.item).expect("printed");
            let text = words(&pdf);
            assert_eq!(text.contains("consumers/odr"), named, "{answer}: {text}");
            assert!(text.contains("Allmänna reklamationsnämnden"), "{answer}: {text}");
        }
    });
}
