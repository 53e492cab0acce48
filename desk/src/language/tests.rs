//! Detection against invented complaints, the samples, and real sentences where they are at hand.

use super::*;
use std::path::Path;

fn firm(id: &str) -> Firm {
    let law = crate::packs::load_law(None).expect("the packs of the program load");
    law.firm(id).expect("a sample firm").clone()
}

const NORDIC: [&str; 7] = ["nb", "da", "sv", "fi", "nl", "fr", "en"];

#[test]
fn complaints_are_recognised() {
    let texts = [
        (
            "nb",
            "Jeg har blitt trukket to ganger for samme kjøp, og vil ha pengene tilbake så fort som mulig.",
        ),
        (
            "da",
            "Jeg er blevet trukket to gange for det samme køb, og jeg vil gerne have pengene tilbage.",
        ),
        (
            "sv",
            "Ni har dragit pengar två gånger för samma köp och jag vill ha tillbaka dem så snart som möjligt.",
        ),
        (
            "fi",
            "Minulta on veloitettu sama ostos kahteen kertaan, ja haluan rahani takaisin mahdollisimman pian.",
        ),
        (
            "nl",
            "Ik ben twee keer betaald voor dezelfde aankoop en ik wil mijn geld zo snel mogelijk terug.",
        ),
        (
            "fr",
            "J'ai été débité deux fois pour le même achat et je souhaite être remboursé le plus vite possible.",
        ),
        (
            "en",
            "I was charged twice for the same purchase and I would like my money back as soon as possible.",
        ),
    ];
    for (code, text) in texts {
        let found = suggest(text, &NORDIC);
        assert!(found.is_some_and(|(lang, sure)| lang == code && sure >= 50), "{code}: {found:?}");
    }
}

#[test]
fn between_danish_and_norwegian_the_words_decide_and_then_the_firm() {
    let danish = "Hvad er der blevet af mine penge? Jeg har skrevet til jer uden at få svar, og nu er det nok.";
    let norwegian = "Hva har skjedd med pengene mine? Jeg har skrevet til dere uten å få svar, og nå er det nok.";
    for allowed in [["nb", "da", "sv"], ["da", "nb", "sv"]] {
        assert_eq!(suggest(danish, &allowed).map(|(code, _)| code), Some("da"));
        assert_eq!(suggest(norwegian, &allowed).map(|(code, _)| code), Some("nb"));
    }
    // Words that both languages write alike: the firm decides.
    assert_eq!(norse(&cleaned("jeg vil klage over renten"), "da").0, "da");
    assert_eq!(norse(&cleaned("jeg vil klage over renten"), "nb").0, "nb");
}

#[test]
fn what_says_nothing_suggests_nothing() {
    let long = "a".repeat(1 << 20);
    for text in [
        "",
        "Hei",
        "12 345,00",
        "FJO-000123-4 kunde@post.example",
        "🙂🙂🙂",
        "> sitat av alt som sto i brevet deres til meg i går",
        &long,
    ] {
        assert_eq!(suggest(text, &NORDIC), None, "{:?}", text.get(..20));
    }
    // None of the languages allowed is written so.
    assert_eq!(
        suggest("Я хочу пожаловаться на двойное списание с моего счёта", &["nb", "en"]),
        None
    );
    assert_eq!(suggest("I was charged twice for the same purchase", &[]), None);
}

#[test]
fn the_case_gets_a_language_that_the_firm_answers_in() {
    let fjord = firm("fjordbanken");
    let english = "I was charged twice for the same purchase and I would like my money back as soon as possible.";
    let proposed = propose(&fjord, english, Some("nb"));
    let spoken = fjord.languages.iter().any(|code| code == "en");
    assert_eq!(proposed.language, if spoken { "en" } else { fjord.languages[0].as_str() });
    // Too short to say: what the sender's program states, then the firm's first.
    assert_eq!(propose(&fjord, "Hei", Some("en-GB")).language, if spoken { "en" } else { "nb" });
    assert_eq!(propose(&fjord, "Hei", None).language, fjord.languages[0]);
    assert_eq!(propose(&fjord, "Hei", Some("nn-NO")).language, "nb");
}

#[test]
fn a_customer_who_writes_in_a_language_the_firm_does_not_speak() {
    let german = "Mir wurde derselbe Einkauf zweimal abgebucht. Bitte erstatten Sie mir den Betrag so schnell wie möglich zurück, \
                  denn ich brauche das Geld für die Miete und habe schon zweimal vergeblich angerufen.";
    let russian = "С моего счёта дважды списали деньги за одну и ту же покупку, и я прошу вернуть их как можно скорее.";
    for (id, text, code) in
        [("fjordbanken", german, "de"), ("sundbanken", german, "de"), ("perintala", russian, "ru")]
    {
        let firm = firm(id);
        let proposed = propose(&firm, text, None);
        assert_eq!(proposed.unspoken(&firm), Some(code), "{id}: {proposed:?}");
        assert!(firm.languages.contains(&proposed.language), "{id}");
        if firm.languages.iter().any(|known| known == "en") {
            assert_eq!(proposed.language, "en", "{id}");
        }
    }
    // What the firm answers in is not foreign to it.
    let fjord = firm("fjordbanken");
    let norwegian = "Jeg har blitt trukket to ganger for samme kjøp, og vil ha pengene tilbake så fort som mulig.";
    assert_eq!(propose(&fjord, norwegian, None).unspoken(&fjord), None);
}

#[test]
fn the_sample_mails() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples/complaints");
    let mails = [
        ("fjordbanken/01-dobbelt-trekk.eml", "nb"),
        ("fjordbanken/02-boliglan-rente.eml", "nb"),
        ("fjordbanken/03-ros.eml", "nb"),
        ("fjordbanken/04-account-closed-en.eml", "en"),
        ("scheldebank/01-kantoor-verhuisd.eml", "nl"),
        ("scheldebank/02-virement-errone.eml", "fr"),
        ("scheldebank/03-anoniem.eml", "nl"),
        ("sundbanken/01-skaertorsdag.eml", "da"),
        ("sundbanken/02-toemrer.eml", "da"),
        ("perintala/01-vaara-velka.eml", "fi"),
        ("perintala/02-samtal-pa-kvallen.eml", "sv"),
        ("hallegaard/01-gebyrer.eml", "da"),
        ("malarbanken/01-stulet-kort.eml", "sv"),
        ("malarbanken/02-paminnelse.eml", "sv"),
    ];
    for (name, code) in mails {
        let bytes = std::fs::read(folder.join(name)).expect(name);
        let mail = crate::incoming::mail::read(&bytes).expect(name);
        let firm = firm(name.split('/').next().unwrap_or_default());
        let proposed = propose(&firm, &mail.text, None);
        assert_eq!(proposed.detected.map(|(code, _)| code), Some(code), "{name}: {proposed:?}");
        if firm.languages.iter().any(|known| known == code) {
            assert_eq!(proposed.language, code, "{name}: {proposed:?}");
        }
    }
}

/// Subtitles, five lines at a time: harder than mail, since each line is about something else.
#[test]
fn real_sentences() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/text");
    let sets = [("nb", "no"), ("da", "da"), ("sv", "sv"), ("fi", "fi"), ("nl", "nl"), ("fr", "fr")];
    for (code, file) in sets {
        let Ok(text) = std::fs::read_to_string(folder.join(format!("xed_{file}_projections.tsv")))
        else {
            println!("skipped: the sentences of XED are not at hand");
            return;
        };
        let lines: Vec<&str> =
            text.lines().filter_map(|line| line.split('\t').next()).take(2_000).collect();
        let (mut right, mut wrong) = (0, 0);
        for chunk in lines.chunks(5) {
            // No country speaks for either language here.
            match suggest(&chunk.join("\n"), &NORDIC) {
                Some((found, _)) if found == code => right += 1,
                Some((_, sure)) if sure >= SURE => wrong += 1,
                _ => {}
            }
        }
        let all = lines.chunks(5).count();
        println!("{code}: {right} of {all} right, {wrong} surely wrong");
        assert!(right * 100 >= all * 90, "{code}: {right} of {all}");
        assert!(wrong * 100 <= all * 5, "{code}: {wrong} of {all} surely wrong");
    }
}
