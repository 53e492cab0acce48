//! A complaint from receipt to close.

use crate::support::{Ask, FIRM, act, prepare, received, said};
use jiff::civil::date;
use recourse::jobs::deliver;
use recourse_kernel::complaint::{AskedBy, Outcome, Phase, Redress};
use recourse_kernel::firm::Item;
use recourse_kernel::law::ClockKind;
use recourse_kernel::money::{Currency, Money};
use recourse_kernel::terms::Channel;
use recourse_stories::installation::{Installation, on_both, staff};
use recourse_stories::raw;

fn decide(outcome: Outcome, redress: Option<Redress<String>>) -> Ask {
    Ask::Decide {
        point: 1,
        finding: said("The fee was booked on two days."),
        evidence: Some(said("The statement of October.")),
        reason: Some(said("Both bookings stand in the price list.")),
        outcome,
        redress,
    }
}

/// Proves NO-01, NO-04, NO-10, G-5: every step is an event, every letter goes out once, the second
/// answer is by another person at a higher level, and the record is sound at every stop.
#[test]
fn a_complaint_lives_from_receipt_to_close() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let received = received(&desk, "A fee taken twice").await;
        let reference = received.reference.as_str();
        assert_eq!((reference, received.number), ("FJO-000001-8", 1));

        let tuesday = "2026-11-10T09:00:00Z";
        prepare(&desk, tuesday, "henrik", reference).await;
        let expectation = Ask::Provide {
            item: Item::Expectation,
            content: Some(said("One of the two fees back.")),
        };
        act(&desk, tuesday, "henrik", reference, expectation).await;
        let point = Ask::AddPoint { statement: said("The fee was taken twice.") };
        act(&desk, tuesday, "henrik", reference, point).await;
        act(&desk, tuesday, "henrik", reference, decide(Outcome::Rejected, None)).await;
        let answer = Ask::Answer { channel: Channel::Email, letter: said("No\n\nBoth are due.") };
        act(&desk, tuesday, "henrik", reference, answer).await;
        desk.is_clean().await;

        let friday = "2026-11-13T09:00:00Z";
        let escalate = Ask::Escalate {
            to: said("officer"),
            asked_by: AskedBy::Customer,
            reason: said("The customer contests the answer."),
            in_writing: Some(said("I was charged twice and want an officer to look.")),
            skipped: None,
        };
        act(&desk, friday, "ingrid", reference, escalate).await;
        prepare(&desk, friday, "ingrid", reference).await;
        let amount = Money { minor: 29_500, currency: Currency::Nok };
        let back = Redress { amount: Some(amount), action: None };
        act(&desk, friday, "ingrid", reference, decide(Outcome::Upheld, Some(back))).await;
        let answer = Ask::Answer { channel: Channel::Email, letter: said("Yes\n\n295 back.") };
        act(&desk, friday, "ingrid", reference, answer).await;
        act(&desk, friday, "solveig", reference, Ask::Close).await;

        let case = desk.engine.find(&staff(FIRM, "turid"), FIRM, reference).await.expect("found");
        let complaint = &case.complaint;
        assert_eq!((complaint.phase, complaint.round), (Phase::Closed, 2));
        assert_eq!(complaint.level, "officer");
        assert_eq!(complaint.outcome(), Some(Outcome::Upheld));
        let happened: Vec<&str> = case.record.iter().map(|one| one.event.name()).collect();
        for one in ["received", "acknowledged", "escalated", "closed"] {
            assert_eq!(happened.iter().filter(|name| **name == one).count(), 1, "{happened:?}");
        }
        assert_eq!(happened.iter().filter(|name| **name == "answered").count(), 2);
        let answers: Vec<_> = complaint
            .clocks
            .iter()
            .filter(|running| running.clock.clock == ClockKind::Answer)
            .map(|running| (running.clock.starts_on, running.met_on))
            .collect();
        let (first, second) = (date(2026, 11, 10), date(2026, 11, 13));
        assert!(answers.contains(&(first, Some(first))), "{answers:?}");
        assert!(answers.contains(&(second, Some(second))), "{answers:?}");

        let later = desk.at("2026-11-13T10:00:00Z");
        let letters = deliver(&later, &desk.outgoing()).await.expect("delivered");
        let ending = |end: &str| {
            let files = std::fs::read_dir(desk.outgoing()).expect("letters").flatten();
            files.filter(|file| file.file_name().to_string_lossy().ends_with(end)).count() as u64
        };
        assert_eq!((letters, 2), (ending(".txt"), ending("-answer.pdf")));
        assert_eq!(deliver(&later, &desk.outgoing()).await.expect("nothing left"), 0);
        let kinds = |text: &str| {
            let all = raw::folder(&desk.outgoing());
            String::from_utf8_lossy(&all).matches(text).count()
        };
        assert_eq!(kinds("X-Recourse-Letter: acknowledgement\n"), 1);
        assert_eq!(kinds("X-Recourse-Letter: answer\n"), 2);
        assert_eq!(kinds("To: Torhild Ness <torhild@post.example>\n") as u64, letters);
        desk.is_clean().await;
    });
}
