//! One case for each language of the sample firms, through its letters to the answer on paper.

use crate::support::{happened, letters, read, walked, words};
use recourse::jobs::deliver;
use recourse_kernel::complaint::Letter;
use recourse_stories::installation::{Installation, On, law};

/// Firm, language, and words that the answer has to hold in it.
const WALKS: [(&str, &str, [&str; 3]); 7] = [
    ("fjordbanken", "nb", ["Svar på klagen din", "Hvis du er uenig med oss", "Til sammen"]),
    ("scheldebank", "nl", ["Onze referentie", "Als u het niet met ons eens bent", "Bedrag"]),
    ("scheldebank", "fr", ["Notre référence", "Si vous n’êtes pas d’accord avec nous", "Montant"]),
    ("sundbanken", "da", ["Vores reference", "Hvis du ikke er enig med os", "Beløb"]),
    ("perintala", "fi", ["Viitteemme", "Jos olet eri mieltä", "Yhteensä"]),
    ("malarbanken", "sv", ["Vår referens", "Om du inte håller med oss", "Belopp"]),
    ("fjordbanken", "en", ["Our reference", "If you do not agree with us", "Amount"]),
];

/// Proves NO-06, NO-09, NO-10, NO-11: every letter stands on the case in the same transaction as its
/// cause, measured and signed, with its whole text; it is printed with the same bytes each time, in
/// the language of the case, whatever the customer writes.
#[test]
fn every_language_gets_its_letters() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let desk = Installation::new(On::Sqlite).await;
        for (firm, language, wanted) in WALKS {
            let reference = walked(&desk, firm, language).await;
            let reading = read(&desk, firm, &reference).await;
            let found = letters(&reading);
            let kinds: Vec<Letter> = found.iter().map(|found| found.sent.letter).collect();
            for kind in [
                Letter::Acknowledgement,
                Letter::InformationRequest,
                Letter::Reminder,
                Letter::DelayNotice,
                Letter::Answer,
            ] {
                assert!(kinds.contains(&kind), "{firm} {language}: no {kind:?} in {kinds:?}");
            }
            let names = happened(&reading);
            let written = names.iter().filter(|name| **name == "letter-written").count();
            assert_eq!(written, found.len(), "{firm} {language}: {names:?}");
            for one in &found {
                let kind = one.sent.letter;
                let at = format!("{firm} {language} {kind:?}");
                assert_eq!(one.sent.language, language, "{at}");
                let measured = one.sent.readability.as_ref().unwrap_or_else(|| panic!("{at}"));
                assert!(measured.words > 5, "{at}: {measured:?}");
                assert_eq!(
                    one.sent.signed_by.is_none(),
                    kind == Letter::Acknowledgement,
                    "{at}: {:?}",
                    one.sent.signed_by
                );
                let print = || one.kept.pdf(one.sent.at, &one.sent.text.item).expect("printed");
                let pdf = print();
                assert!(pdf == print(), "{at}: two prints differ");
                if kind != Letter::Answer {
                    let law = law();
                    let own = law.firm(firm).expect("a sample firm");
                    let reading = recourse::plain::reading(own, language, &one.kept.words);
                    assert!(!reading.too_heavy, "{at}: {:?}", reading.readability);
                }
                let said = words(&pdf);
                for part in [reference.as_str(), "Åse Ødegård-Ñuñez", "123 45 Örebro"] {
                    assert!(said.contains(part), "{at}: `{part}` is not in:\n{said}");
                }
                assert!(!said.contains('{') || kind == Letter::Answer, "{at}: {said}");
            }
            let answer = found.iter().find(|one| one.sent.letter == Letter::Answer).expect("one");
            let pdf = answer.kept.pdf(answer.sent.at, &answer.sent.text.item).expect("printed");
            if let Some(folder) = std::env::var_os("RECOURSE_LETTERS") {
                let file = std::path::Path::new(&folder).join(format!("{firm}-{language}.pdf"));
                std::fs::write(file, &pdf).expect("written");
            }
            let said = words(&pdf);
            for part in wanted {
                assert!(said.contains(part), "{firm} {language}: `{part}` is not in:\n{said}");
            }
            let bodies = &reading.case.complaint.answers.last().expect("an answer").bodies;
            assert!(!bodies.is_empty(), "{firm} names nobody");
            for body in bodies {
                let name: String = body.name.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(said.contains(&name), "{firm} {language}: `{name}` is not in:\n{said}");
            }
            // On pages and in mails markup of the customer is text.
            let page = recourse_documents::html(&answer.kept.document());
            assert!(!page.contains("<script") && page.contains("&lt;i&gt;this"), "{page}");
        }
        let left = deliver(&desk.at("2026-11-14T10:00:00Z"), &desk.outgoing()).await;
        assert!(left.expect("delivered") >= 35);
        desk.is_clean().await;
    });
}
