//! What customers say lies sealed.

use crate::support::{Ask, FIRM, act, prepare, said};
use jiff::civil::date;
use recourse::engine::NewFile;
use recourse::jobs::deliver;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{Addressee, Outcome};
use recourse_kernel::firm::Item;
use recourse_kernel::terms::{Channel, Product};
use recourse_stories::installation::{Installation, complaint, on_both, staff};
use recourse_stories::raw;

/// Words that stand nowhere else, one for each place where a customer's words go.
const MARKED: [&str; 12] = [
    "Markedname",
    "markedbox",
    "Markedstreet",
    "Markedtitle",
    "Markedtext",
    "Markedfile",
    "Markedbytes",
    "Markedreply",
    "Markedpoint",
    "Markednote",
    "Markedletter",
    "Markedcell",
];

/// Proves G-5, BE-09: no name, address or word of a customer lies in the open, neither in an event nor in any
/// other table or file; only the search index and the letters that go out hold them.
#[test]
fn what_customers_say_is_sealed() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let mut new = complaint(FIRM, "Markedtitle", "Markedtext about a fee");
        new.identity.name = said("Kari Markedname");
        new.identity.email = said("markedbox@post.example");
        new.identity.address = said("Markedstreet 1, 0001 Oslo");
        new.source = said("api");
        new.product = Some(Product::CurrentAccount);
        new.idempotency = Some(said("key-1"));
        new.files.push(NewFile {
            name: said("Markedfile.pdf"),
            media_type: said("application/pdf"),
            bytes: b"%PDF Markedbytes".to_vec(),
        });
        let reference = desk.engine.receive(&Actor::System, new).await.expect("in").reference;
        let now = "2026-11-10T09:00:00Z";
        prepare(&desk, now, "ingrid", &reference).await;
        let message = Ask::RecordMessage {
            channel: Channel::Phone,
            text: said("Markedreply"),
            files: Vec::new(),
            original: None,
            received_at: "2026-11-10T08:59:00Z".parse().expect("an instant"),
        };
        let question = Ask::RequestInformation {
            addressee: Addressee::Customer,
            question: said("Where is Markedpoint?"),
            items: vec![Item::Expectation],
            due: date(2026, 11, 17),
        };
        for ask in [
            message,
            question,
            Ask::RecordReply { request: 1, content: said("Markedreply") },
            Ask::AddPoint { statement: said("Markedpoint") },
            Ask::Note { text: said("Markednote"), mentions: Vec::new() },
            Ask::Decide {
                point: 1,
                finding: said("Markedpoint was found"),
                evidence: None,
                reason: None,
                outcome: Outcome::Upheld,
                redress: None,
            },
            Ask::Answer { channel: Channel::Email, letter: said("Yes\n\nMarkedletter") },
        ] {
            act(&desk, now, "ingrid", &reference, ask).await;
        }
        // Items that cannot be read are kept too, and why they cannot is told without their words.
        let table = desk.directory().join("rows.csv");
        let mapping = desk.directory().join("rows.mapping.toml");
        std::fs::write(&table, "When,What\nMarkedcell,Markedtext\n2026-11-09,\"Markedtext\"x\n")
            .expect("a table");
        std::fs::write(&mapping, "[columns]\nreceived = \"When\"\ntext = \"What\"\n")
            .expect("a mapping");
        let lines = desk.directory().join("rows.jsonl");
        std::fs::write(&lines, "{\"Markedcell\": 1}\n{\"text\": \"Markedtext\nMarkedcell\n")
            .expect("lines");
        let counts = desk.import(FIRM, &table, None).await;
        assert_eq!((counts.read, counts.quarantined), (2, 2));
        let counts = desk.import(FIRM, &lines, None).await;
        assert_eq!((counts.read, counts.quarantined), (3, 3));
        for file in [table, mapping, lines] {
            std::fs::remove_file(file).expect("the source is not the record");
        }
        deliver(&desk.at("2026-11-10T10:00:00Z"), &desk.outgoing()).await.expect("delivered");

        // The test can see what lies in the open: a colleague's name does.
        let store = &desk.engine.store;
        let lot = desk.engine.lots(FIRM).await.expect("lots")[0];
        let open = recourse_store::StaffRow {
            lot,
            login: said("visible"),
            person: said("p-visible"),
            display_name: said("Visiblename"),
            password: said("-"),
            roles: String::new(),
            disabled_at: None,
            created_at: 0,
        };
        store.put_staff(&open).await.expect("kept");
        desk.engine.search.flush().await.expect("the index is on disk");
        desk.is_clean().await;
        let all = raw::everything(&desk, on).await;
        assert!(raw::holds(&all, "Visiblename"));
        for word in MARKED {
            assert!(!raw::holds(&all, word), "`{word}` lies in the open");
        }
        // Without opening the vault there is nothing to see, and with it everything is there.
        let ingrid = staff(FIRM, "ingrid");
        let case = desk.engine.find(&ingrid, FIRM, &reference).await.expect("found");
        let reading = desk.engine.read(&ingrid, case, "case").await.expect("read");
        assert_eq!(reading.texts.identity(&reading.case.complaint).name, "Kari Markedname");
        let letters = raw::folder(&desk.outgoing());
        assert!(raw::holds(&letters, "Markedname") && raw::holds(&letters, "Markedletter"));
        let index = raw::folder(&desk.directory().join("search"));
        assert!(!index.is_empty(), "the index lies in its own folder");
    });
}
