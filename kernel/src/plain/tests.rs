//! Measures against texts and words counted by hand, properties, and texts nobody would write.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use super::split::{sentences, words};
use super::syllables::syllables;
use super::*;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

fn plain(lang: &str, text: &str) -> Reading {
    measure(lang, text, &Thresholds::usual(lang), &[])
}

fn list(pairs: &[(&str, &str)]) -> Vec<Jargon> {
    let jargon = |(word, say): &(&str, &str)| Jargon { word: (*word).into(), say: (*say).into() };
    pairs.iter().map(jargon).collect()
}

fn cut<'t>(lang: &'t str, text: &'t str) -> Vec<&'t str> {
    sentences(lang, text).map(|range| text[range].trim()).collect()
}

fn tokens(text: &str) -> Vec<&str> {
    words(text, 0..text.len()).into_iter().map(|word| word.text(text)).collect()
}

/// The words of a list in a text, as they stand there.
fn spotted<'t>(lang: &str, text: &'t str, words: &[Jargon]) -> Vec<&'t str> {
    let reading = measure(lang, text, &Thresholds::usual(lang), words);
    reading
        .findings
        .into_iter()
        .filter(|f| f.kind == FindingKind::Jargon)
        .map(|f| &text[f.range])
        .collect()
}

#[test]
fn lix_as_counted_by_hand() {
    // NO-09. 12 words, 2 sentences, long: behandlet, klagen, (6: no), gebyret, tilbake -> see below.
    let text = "Vi har behandlet klagen din. Du får gebyret på 250 kroner tilbake.";
    // Words: Vi har behandlet klagen din | Du får gebyret på 250 kroner tilbake = 12.
    // Long (7 letters or more): behandlet, gebyret, tilbake = 3. LIX = 12/2 + 300/12 = 31.
    let r = plain("nb", text).readability;
    assert_eq!((r.words, r.sentences, r.longest_words, r.score_hundredths), (12, 2, 7, 3_100));
    assert_eq!(r.measure, Measure::Lix);

    // Swedish: 10 words, 1 sentence, long: reklamationsnämnden, prövar, (6) ärendet = 2: 10 + 20 = 30.
    let r = plain("sv", "Om du vill kan reklamationsnämnden pröva ärendet åt dig.").readability;
    assert_eq!((r.words, r.sentences, r.score_hundredths), (9, 1, 900 + 2_222));

    // Danish: 7 words, 1 sentence, long: modtaget, klagesag = 2: 7 + 200/7 = 35.57.
    let r = plain("da", "Vi har nu modtaget din klagesag her.").readability;
    assert_eq!((r.words, r.sentences, r.score_hundredths), (7, 1, 3_557));
}

#[test]
fn greetings_and_names_do_not_make_a_letter_light() {
    let body = "Vi har behandlet klagen din, og du får gebyret tilbake i løpet av uken.";
    let letter = format!(
        "Kari Nordmann\nStorgata 1\n0155 Oslo\n\nHei Kari,\n\n{body}\n\nMed vennlig hilsen\nOla Hansen\nFjordbanken"
    );
    let (bare, whole) = (plain("nb", body).readability, plain("nb", &letter).readability);
    assert_eq!(bare.score_hundredths, whole.score_hundredths);
    assert_eq!((bare.sentences, whole.sentences), (1, 8));
    // A text of nothing but such lines is measured as it is.
    assert!(plain("nb", "Kari Nordmann\nStorgata 1").readability.score_hundredths > 0);
}

#[test]
fn flesch_and_its_kin_as_counted_by_hand() {
    // English: 12 words, 2 sentences, 14 syllables (mon-ey, with-in, the rest one each).
    // 206.835 - 1.015 * 6 - 84.6 * 14/12 = 102.045, and the scale ends at 100.
    assert_eq!(
        plain("en", "You will get your money back. We pay it within six days.")
            .readability
            .score_hundredths,
        10_000
    );
    // 8 words, 1 sentence, syllables: The 1 com-mit-tee 3 has 1 con-sid-ered 3 your 1 com-plaint 2
    // care-ful-ly 3 to-day 2 = 16. 206.835 - 8.12 - 169.2 = 29.515.
    let r = plain("en", "The committee has considered your complaint carefully today.").readability;
    assert_eq!((r.words, r.measure, r.score_hundredths), (8, Measure::Flesch, 2_952));
    // Dutch: We 1 heb-ben 2 uw 1 klacht 1 on-der-zocht 3 | U 1 krijgt 1 het 1 be-drag 2 te-rug 2
    // = 15 syllables, 10 words, 2 sentences: 206.84 - 0.93*5 - 77*1.5 = 86.69.
    let r = plain("nl", "We hebben uw klacht onderzocht. U krijgt het bedrag terug.").readability;
    assert_eq!((r.words, r.measure, r.score_hundredths), (10, Measure::FleschDouma, 8_669));
    // French: Nous 1 a-vons 2 re-çu 2 votre 1 ré-cla-ma-tion 4 = 10 syllables, 5 words, 1 sentence:
    // 207 - 5.075 - 147.2 = 54.725.
    let r = plain("fr", "Nous avons reçu votre réclamation.").readability;
    assert_eq!((r.words, r.measure, r.score_hundredths), (5, Measure::KandelMoles, 5_473));
}

#[test]
fn syllables_as_counted_by_hand() {
    let check = |measure: Measure, counted: &[(&str, u64)]| {
        let wrong: Vec<String> = counted
            .iter()
            .filter(|(word, n)| syllables(measure, word) != *n)
            .map(|(word, n)| format!("{word}: {} instead of {n}", syllables(measure, word)))
            .collect();
        assert!(wrong.is_empty(), "{measure}: {}", wrong.join(", "));
        for (word, n) in counted {
            let decomposed: String = word.nfd().collect();
            assert_eq!(syllables(measure, &decomposed), *n, "{word} in NFD");
        }
    };
    check(
        Measure::FleschDouma,
        &[
            ("klacht", 1),
            ("rekening", 3),
            ("beëindigen", 4),
            ("beoordeling", 4),
            ("geïnteresseerd", 5),
            ("financieel", 4),
            ("financiële", 5),
            ("nieuwe", 2),
            ("niveau", 2),
            ("bureau", 2),
            ("januari", 4),
            ("situatie", 4),
            ("informatie", 4),
            ("museum", 3),
            ("euro", 2),
            ("koeien", 2),
            ("zeeën", 2),
            ("ruïne", 3),
            ("reünie", 3),
            ("hypotheek", 3),
            ("yoghurt", 2),
            ("bijlage", 3),
            ("bijeenkomst", 3),
            ("gebruik", 2),
            ("antwoorden", 3),
            ("terugbetaling", 5),
            ("verantwoordelijk", 5),
            ("uw", 1),
            ("leeuw", 1),
            ("fraai", 1),
            ("mooi", 1),
            ("quotum", 2),
            ("theater", 3),
            ("radio", 3),
            ("sociaal", 3),
            ("geantwoord", 3),
            ("e-mail", 2),
            ("materiaal", 4),
            ("ombudsman", 3),
            ("overschrijving", 4),
        ],
    );
    check(
        Measure::KandelMoles,
        &[
            ("banque", 1),
            ("réclamation", 4),
            ("compte", 1),
            ("client", 2),
            ("nous", 1),
            ("avons", 2),
            ("question", 2),
            ("nuit", 1),
            ("février", 3),
            ("ouvrier", 3),
            ("théâtre", 2),
            ("poésie", 3),
            ("qui", 1),
            ("guerre", 1),
            ("mangeons", 2),
            ("famille", 2),
            ("travail", 2),
            ("conseiller", 3),
            ("réel", 2),
            ("créée", 2),
            ("année", 2),
            ("moment", 2),
            ("peuvent", 1),
            ("doivent", 1),
            ("argent", 2),
            ("document", 3),
            ("l'argent", 2),
            ("d'accord", 2),
            ("qu'il", 1),
            ("aujourd'hui", 3),
            ("les", 1),
            ("que", 1),
            ("vie", 1),
            ("pays", 2),
            ("remboursement", 4),
            ("virement", 3),
            ("erroné", 3),
            ("bénéficiaire", 4),
            ("pièces", 1),
            ("jointes", 1),
            ("délai", 2),
            ("loin", 1),
            ("payer", 2),
        ],
    );
    check(
        Measure::Flesch,
        &[
            ("complaint", 2),
            ("the", 1),
            ("money", 2),
            ("statement", 2),
            ("settlement", 3),
            ("carefully", 3),
            ("completely", 3),
            ("table", 2),
            ("tables", 2),
            ("charged", 1),
            ("credited", 3),
            ("fees", 1),
            ("charges", 2),
            ("business", 3),
            ("question", 2),
            ("period", 3),
            ("client", 2),
            ("being", 2),
            ("going", 2),
            ("actual", 3),
            ("created", 3),
            ("initial", 3),
            ("people", 2),
            ("area", 3),
            ("video", 3),
            ("your", 1),
            ("yesterday", 3),
            ("require", 2),
            ("customer", 3),
            ("reasonable", 4),
            ("don't", 1),
            ("account", 2),
            ("decision", 3),
            ("responsible", 4),
            ("settled", 2),
            ("free", 1),
        ],
    );
}

#[test]
fn a_point_that_ends_nothing() {
    let one: &[(&str, &str)] = &[
        ("nb", "Vi har sett på bl.a. Finansklagenemnda, jf. § 3-53, og avtalen fra 1. juli."),
        ("nb", "Ring oss kl. 12 eller f.eks. Mandag på nr. 815 00 000."),
        ("nb", "Kravet er på 1 234,50 kr. 500 av dem er betalt til K. Nordmann."),
        ("da", "Vi svarer senest d. 1. juli, jf. Finanstilsynets brev nr. 12."),
        ("sv", "Du kan t.ex. Allmänna reklamationsnämnden fråga, d.v.s. ARN."),
        ("fi", "Voitte kysyä esim. FINE-palvelusta 1.7.2026 klo 12.30 mennessä."),
        ("nl", "U kunt bv. Ombudsfin vragen, m.b.t. art. 5 van het reglement."),
        ("fr", "Vous pouvez écrire p.ex. à M. Dupont, cf. Ombudsfin, art. 5 du règlement."),
        ("en", "You may ask e.g. Mr. Smith about no. 5 at post@firm.example. today"),
        (
            "nb",
            "Se www.fjordbanken.example/klage eller skriv til klage@fjordbanken.example om FJO-000123-4.",
        ),
        ("nb", "1. Vi har gått gjennom saken"),
        (
            "nb",
            "Vi har gått gjennom alt det du har skrevet til oss i de siste\nukene før jul, og vi har spurt.",
        ),
        (
            "nb",
            "Vi har gått gjennom alt det du har skrevet til oss om huset i\nOslo, og vi har spurt.",
        ),
    ];
    for (lang, text) in one {
        assert_eq!(cut(lang, text).len(), 1, "{lang}: {:?}", cut(lang, text));
    }
}

#[test]
fn what_ends_a_sentence() {
    let several: &[(&str, &str, usize)] = &[
        ("nb", "Vi betaler gebyrer, renter osv. Du får svar snart.", 2),
        ("nb", "Du får 500 kr. Pengene kommer i morgen.", 2),
        ("nb", "Hei Kari\nVi har lest brevet ditt.", 2),
        ("nb", "Du må sende:\n- kvittering\n- kontoutskrift", 3),
        ("nb", "Resultatet er dette: Du får medhold.", 2),
        ("nb", "Møtet er kl 12:30 og gjelder to ting: gebyret og renten.", 1),
        ("nb", "Hva skjedde? Vi vet det ikke! Vi spør.", 3),
        ("nb", "Første avsnitt uten punktum\n\nandre avsnitt", 2),
        ("nb", "Skriv til klage@fjordbanken.example. Vi svarer.", 2),
        ("fi", "EU:n sääntö koskee teitä. Saatte vastauksen.", 2),
        ("nb", "1. Gebyret er feil.\n2. Renten er riktig.", 2),
    ];
    for (lang, text, n) in several {
        assert_eq!(cut(lang, text).len(), *n, "{lang}: {:?}", cut(lang, text));
    }
}

#[test]
fn what_is_a_word() {
    assert_eq!(
        tokens("Du får 1 234,50 kr (og ikke 2\u{a0}000\u{a0}000) den 1.7.2026."),
        ["Du", "får", "1 234,50", "kr", "og", "ikke", "2\u{a0}000\u{a0}000", "den", "1.7.2026"]
    );
    assert_eq!(
        tokens("banken/kunden – eller kunde-senteret … 🙂 — FJO-000123-4,"),
        ["banken", "kunden", "eller", "kunde-senteret", "FJO-000123-4"]
    );
    assert_eq!(
        tokens("«l’argent» klage@bank.example, https://bank.example/a/b?c=d."),
        ["l’argent", "klage@bank.example", "https://bank.example/a/b?c=d"]
    );
    // Neither an address nor a reference is a long word, and an accent of its own is no letter.
    let r = plain("nb", "Skriv klage@fjordbanken.example FJORDBANKEN-000123 1234567,89");
    assert_eq!((r.readability.words, r.readability.score_hundredths), (4, 400));
    let decomposed: String = "påståt påståtte".nfd().collect();
    assert_eq!(plain("nb", &decomposed).readability.score_hundredths, 200 + 5_000);
}

#[test]
fn words_of_the_list_in_their_forms() {
    // NO-09: a list of words to avoid, per firm and language.
    let nb = list(&[
        ("debitere", "trekke"),
        ("vedrørende", "om"),
        ("i henhold til", "etter"),
        ("instans", "organ"),
        ("mv", "og annet"),
    ]);
    assert_eq!(
        spotted(
            "nb",
            "Vedrørende beløpet som ble debitert i henhold til avtalen: andre instanser, instansens svar.",
            &nb
        ),
        ["Vedrørende", "debitert", "i henhold til", "instanser", "instansens"]
    );
    assert_eq!(
        spotted("nb", "Klageinstansen debiterbar mva henhold til instansiere", &nb),
        [""; 0]
    );
    let fi =
        list(&[("korvaus", "raha"), ("asiakas", "te"), ("velallinen", "te"), ("laki", "sääntö")]);
    assert_eq!(
        spotted("fi", "Korvauksen ja velallisen lain korvausta", &fi),
        ["Korvauksen", "velallisen", "korvausta"]
    );
    let sv = list(&[("kreditera", "betala tillbaka"), ("erlägga", "betala")]);
    assert_eq!(
        spotted("sv", "Beloppet krediterades. Vi krediterar det ni erlägger.", &sv),
        ["krediterades", "krediterar", "erlägger"]
    );
    let da = list(&[("misligholde", "ikke betale"), ("fremsende", "sende")]);
    assert_eq!(spotted("da", "De misligholdt og har fremsendt", &da), ["misligholdt", "fremsendt"]);
    let nl = list(&[("crediteren", "terugbetalen"), ("schriftelijk", "op papier")]);
    assert_eq!(
        spotted("nl", "Wij crediteren; hij crediteert; schriftelijke", &nl),
        ["crediteren", "crediteert", "schriftelijke"]
    );
    let fr = list(&[("créditer", "verser"), ("nonobstant", "malgré"), ("libératoire", "")]);
    assert_eq!(
        spotted("fr", "Nous créditons. Nonobstant un paiement libératoire, c'est crédité.", &fr),
        ["créditons", "Nonobstant", "libératoire", "crédité"]
    );
    let en = list(&[
        ("remit", "pay"),
        ("pursuant to", "under"),
        ("liability", "duty"),
        ("terminate", "end"),
    ]);
    assert_eq!(
        spotted("en", "Pursuant to it we terminated our liabilities. The remittance; remits.", &en),
        ["Pursuant to", "terminated", "liabilities", "remits"]
    );
}

#[test]
fn accents_and_case_do_not_hide_a_word() {
    let words = list(&[("vedrørende", "om"), ("påløpe", "komme til")]);
    let text: String = "VEDRØRENDE renter som påløper".nfd().collect();
    assert_eq!(spotted("nb", &text, &words).len(), 2);
    let decomposed = list(&[(&"påløpe".nfd().collect::<String>(), "komme til")]);
    assert_eq!(spotted("nb", "Renter påløper.", &decomposed), ["påløper"]);
}

#[test]
fn the_longest_phrase_is_meant() {
    let words = list(&[("henhold", "a"), ("i henhold til", "b")]);
    let found =
        measure("nb", "Svar i henhold til loven.", &Thresholds::usual("nb"), &words).findings;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].suggestion.as_deref(), Some("b"));
    assert_eq!((found[0].range.clone(), found[0].words), (5..18, 3));
}

#[test]
fn a_long_sentence_is_found_where_it_stands() {
    let text = "Kort. Dette er en setning på åtte ord her.";
    let thresholds = Thresholds { at_most_hundredths: None, sentence_words: 7 };
    let reading = measure("nb", text, &thresholds, &[]);
    assert_eq!((reading.readability.long_sentences, reading.findings.len()), (1, 1));
    assert_eq!(&text[reading.findings[0].range.clone()], "Dette er en setning på åtte ord her");
    assert_eq!(reading.findings[0].words, 8);
}

#[test]
fn a_score_in_words() {
    let ease_of = |measure: Measure, lang: &str, scores: [u32; 4]| {
        scores.map(|score| measure.ease(lang, score))
    };
    let all = [Some(Ease::Easy), Some(Ease::FairlyEasy), Some(Ease::Heavy), Some(Ease::VeryHeavy)];
    assert_eq!(ease_of(Measure::Lix, "nb", [3_999, 4_000, 5_000, 6_000]), all);
    // A newspaper has 47 in Swedish and 72 in Finnish (Björnsson 1983): the same word for both.
    assert_eq!(Measure::Lix.ease("sv", 4_700), Measure::Lix.ease("fi", 7_200));
    assert_eq!(ease_of(Measure::Lix, "fi", [6_499, 6_500, 7_500, 8_500]), all);
    assert_eq!(ease_of(Measure::FleschDouma, "nl", [6_000, 4_500, 3_000, 2_999]), all);
    assert_eq!(ease_of(Measure::KandelMoles, "fr", [6_000, 5_000, 3_000, 2_999]), all);
    assert_eq!(Measure::Lix.ease("de", 5_000), None);
}

#[test]
fn too_heavy_is_the_firms_word() {
    let heavy =
        "Finansinstitusjonens klagebehandlingsavdeling vurderer erstatningskravets berettigelse. "
            .repeat(8);
    let light = "Vi har lest brevet ditt. Du får alle pengene. Vi er lei oss for det. ".repeat(4);
    let bound = |bound: Option<u32>| Thresholds { at_most_hundredths: bound, sentence_words: 25 };
    assert!(measure("nb", &heavy, &bound(None), &[]).too_heavy);
    assert!(!measure("nb", &light, &bound(None), &[]).too_heavy);
    assert!(measure("nb", &light, &bound(Some(500)), &[]).too_heavy);
    // Where a higher score is lighter, the bound is the lowest score.
    let dutch =
        "We hebben uw brief gelezen. U krijgt al uw geld terug. Dat spijt ons zeer. ".repeat(4);
    assert!(!measure("nl", &dutch, &bound(Some(6_000)), &[]).too_heavy);
    assert!(measure("nl", &dutch, &bound(Some(10_001)), &[]).too_heavy);
    // A line of three words is not judged.
    let short = plain("nb", "Klagebehandlingsavdelingen vurderer erstatningskravet.");
    assert_eq!((short.ease, short.too_heavy), (None, false));
}

#[test]
fn nothing_to_measure() {
    for text in ["", " \n\t ", "…", "🙂🙂 !!! --- ***", "\u{202e}\u{200f}"] {
        for lang in ["nb", "fi", "nl", "fr", "en", "xx", ""] {
            let reading = plain(lang, text);
            let r = &reading.readability;
            assert_eq!((r.words, r.sentences, r.score_hundredths), (0, 0, 0), "{lang} {text:?}");
            assert_eq!((reading.ease, reading.too_heavy, reading.findings.len()), (None, false, 0));
        }
    }
}

#[test]
fn texts_nobody_would_write_take_no_longer_than_their_length() {
    // A quarter of a million characters: what takes the square of that is noticed.
    let mb = 1 << 18;
    let hard: Vec<(&str, String)> = vec![
        ("one word of 10 MB", "å".repeat(5 << 20)),
        ("no full stop", "ord ".repeat(mb)),
        ("nothing but full stops", ".".repeat(2 * mb)),
        ("points and spaces", ". ".repeat(mb)),
        ("list numbers", "1. ".repeat(mb)),
        ("colons", ":".repeat(2 * mb)),
        ("colons and spaces", ": ".repeat(mb)),
        ("colons and dashes", ": -".repeat(mb / 2)),
        ("abbreviations", "bl.a. Oslo ".repeat(mb / 8)),
        ("initials", "K. ".repeat(mb / 2)),
        ("blank lines", "\n".repeat(2 * mb)),
        ("lines", "Ord\n".repeat(mb / 2)),
        ("wrapped lines", format!("{}\n", "Ord ".repeat(20)).repeat(mb / 40)),
        ("numbers", "123 ".repeat(mb / 2)),
        ("emoji", "👩\u{200d}👩\u{200d}👧 ".repeat(mb / 16)),
        ("right to left", "שלום. مرحبا؟ ".repeat(mb / 16)),
        ("accents on nothing", "\u{301}".repeat(mb)),
        ("one letter with a million accents", format!("a{}", "\u{301}".repeat(mb))),
        ("quotes", "\".".repeat(mb)),
        ("the list's word", "debitere ".repeat(mb / 4)),
    ];
    let words = list(&[("debitere", "trekke"), ("ååå", "x"), ("i henhold til", "etter")]);
    for (what, text) in &hard {
        for lang in ["nb", "fr"] {
            let reading = measure(lang, text, &Thresholds::usual(lang), &words);
            assert!(reading.findings.len() <= LISTED, "{what}");
            assert!(reading.findings.iter().all(|f| f.text.chars().count() <= SHOWN + 1), "{what}");
        }
    }
    let reading = measure("nb", &hard[0].1, &Thresholds::usual("nb"), &words);
    assert_eq!((reading.readability.words, reading.readability.score_hundredths), (1, 10_100));
    let reading = measure("nb", &hard[1].1, &Thresholds::usual("nb"), &words);
    assert_eq!((reading.readability.sentences, reading.readability.long_sentences), (1, 1));
    assert_eq!(reading.readability.longest_words, 1 << 18);
}

#[test]
fn a_reading_as_other_programs_get_it() {
    let words = list(&[("debitere", "trekke")]);
    let text = "Beløpet ble debitert fra kontoen. Vi beklager feilen.";
    let thresholds = Thresholds { at_most_hundredths: Some(4_500), sentence_words: 4 };
    let reading = measure("nb", text, &thresholds, &words);
    insta::assert_snapshot!(serde_json::to_string_pretty(&reading).expect("plain data"));
    let back: Readability = serde_json::from_str(
        r#"{"measure":"lix","score_hundredths":3100,"sentences":2,"longest_words":7,"long_sentences":0,"jargon":0}"#,
    )
    .expect("a letter measured before words were counted");
    assert_eq!(back.words, 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Two texts one after the other have the words and sentences of both.
    #[test]
    fn words_add(a in "\\PC{0,200}", b in "[ -~æøåäöéñ\\n]{0,200}", lang in "nb|sv|fi|nl|fr|en|de") {
        let (first, second) = (plain(&lang, &a).readability, plain(&lang, &b).readability);
        let both = plain(&lang, &format!("{a}\n\n{b}")).readability;
        prop_assert_eq!(both.words, first.words + second.words);
        prop_assert_eq!(both.sentences, first.sentences + second.sentences);
        prop_assert_eq!(both.longest_words, first.longest_words.max(second.longest_words));
    }

    /// Ranges lie in the text and on whole characters, whatever the text.
    #[test]
    fn findings_lie_in_the_text(text in "(\\PC| |\\.|\\n|a|debitert){0,300}", lang in "nb|fi|nl|fr|en") {
        let words = list(&[("debitere", "trekke"), ("a", "b"), ("a a", "c")]);
        let thresholds = Thresholds { at_most_hundredths: None, sentence_words: 3 };
        let reading = measure(&lang, &text, &thresholds, &words);
        let r = &reading.readability;
        prop_assert!(r.longest_words <= r.words && r.sentences <= r.words && r.long_sentences <= r.sentences);
        for finding in &reading.findings {
            prop_assert!(text.get(finding.range.clone()).is_some_and(|t| !t.is_empty()));
        }
        if !r.measure.higher_is_heavier() {
            prop_assert!(r.score_hundredths <= 10_000);
        }
    }

    /// The spelling of accents changes no figure.
    #[test]
    fn nfd_measures_like_nfc(text in "[a-zæøåäöéèëïç .,]{0,200}", lang in "nb|sv|fi|nl|fr|en") {
        let composed: String = text.nfc().collect();
        let decomposed: String = text.nfd().collect();
        prop_assert_eq!(plain(&lang, &composed).readability, plain(&lang, &decomposed).readability);
    }

    /// Shorter sentences never make a text heavier.
    #[test]
    fn a_split_sentence_is_no_heavier(words in prop::collection::vec("[a-z]{1,12}", 4..40), lang in "nb|nl|fr|en") {
        let whole = format!("{}.", words.join(" "));
        let middle = words.len() / 2;
        let split = format!("{}.\n\n{}.", words[..middle].join(" "), words[middle..].join(" "));
        let (one, two) = (plain(&lang, &whole).readability, plain(&lang, &split).readability);
        if one.measure.higher_is_heavier() {
            prop_assert!(two.score_hundredths <= one.score_hundredths);
        } else {
            prop_assert!(two.score_hundredths >= one.score_hundredths);
        }
    }
}
