//! What a query finds, and for whom.

use super::*;

#[tokio::test]
async fn one_firm_never_finds_anothers_complaints() {
    let other = Document {
        firm: "nordkort".to_owned(),
        reference: "NK-1".to_owned(),
        name: "Anna Berg".to_owned(),
        ..document("b", "a stolen card")
    };
    let search = filled([document("a", "a stolen card"), other]).await;
    for query in
        ["stolen", "\"stolen card\"", "sto*", "card stolen", "FB-2026-a", "NK-1", "NK-*", "Anna"]
    {
        assert!(!streams(&search, query).contains(&"b".to_owned()), "{query}");
        let theirs = search.find("nordkort", &[], &[], query, 50, 0).unwrap();
        assert!(theirs.hits.iter().all(|hit| hit.stream == "b"), "{query}");
    }
    for firm in ["", "fjord", "fjordbank OR nordkort", "*"] {
        assert!(search.find(firm, &[], &[], "stolen", 50, 0).unwrap().hits.is_empty(), "{firm}");
    }
}

#[tokio::test]
async fn what_somebody_may_not_see_is_neither_found_nor_counted() {
    let elsewhere = Document { lot: 2, ..document("a", "a stolen card") };
    let search =
        filled([document("a", "a stolen card"), document("b", "a stolen phone"), elsewhere]).await;
    let seen = |barred: &[(i64, String)], query: &str| {
        let found = search.find("fjordbank", barred, &[], query, 50, 0).unwrap();
        assert_eq!(found.total_at_most, found.hits.len(), "{query}");
        let mut hits: Vec<_> = found.hits.into_iter().map(|hit| (hit.lot, hit.stream)).collect();
        hits.sort();
        hits
    };
    let [a, b, other] = [(1, "a".to_owned()), (1, "b".to_owned()), (2, "a".to_owned())];
    for query in ["stolen", "sto*", "\"stolen card\"", "FB-2026-*"] {
        assert!(seen(&[], query).contains(&a), "{query}");
        assert!(!seen(std::slice::from_ref(&a), query).contains(&a), "{query}");
    }
    assert_eq!(seen(&[], "stolen"), [a.clone(), b.clone(), other.clone()]);
    assert_eq!(seen(std::slice::from_ref(&a), "stolen"), [b.clone(), other.clone()]);
    assert_eq!(seen(&[a.clone(), b], "stolen"), [other]);
    assert_eq!(seen(std::slice::from_ref(&a), "card"), [(2, "a".to_owned())]);
}

#[tokio::test]
async fn accents_are_found_written_or_folded_composed_or_not() {
    let named = |stream: &str, name: &str| Document {
        name: name.to_owned(),
        language: "sv".to_owned(),
        ..document(stream, "")
    };
    let search = filled([
        named("ostrom", "Åsa Öhrström"),
        named("decomposed", "A\u{30a}sa O\u{308}hrstro\u{308}m"),
        named("aerlig", "Ærlig Sørensen"),
        named("soft", "over\u{ad}draft d\u{b4}accord"),
    ])
    .await;
    let both = ["decomposed", "ostrom"];
    for query in
        ["Öhrström", "Ohrstrom", "ÖHRSTRÖM", "O\u{308}hrstro\u{308}m", "Oehrstroem", "Öhr*"]
    {
        assert_eq!(streams(&search, query), both, "{query}");
    }
    for query in ["ærlig", "aerlig", "ärlig", "Sørensen", "Sorensen", "Soerensen", "SÖRENSEN"] {
        assert_eq!(streams(&search, query), ["aerlig"], "{query}");
    }
    for query in ["overdraft", "d'accord", "d\u{2019}accord", "accord"] {
        assert_eq!(streams(&search, query), ["soft"], "{query}");
    }
}

#[tokio::test]
async fn dutch_and_finnish_keep_their_double_vowels() {
    let search =
        filled([document("god", "god"), document("goed", "goed"), document("ma", "ma")]).await;
    assert_eq!(streams_in(&search, &["nl", "sv"], "goed"), ["goed"]);
    assert_eq!(streams_in(&search, &["sv"], "goed"), ["god", "goed"]);
    assert!(streams_in(&search, &["fi", "sv"], "maa").is_empty());
    assert_eq!(streams_in(&search, &["sv"], "maa"), ["ma"]);
}

#[tokio::test]
async fn each_language_finds_other_forms_of_its_words() {
    // Language, the word in the complaint, another form a person looks for.
    let forms = [
        ("sv", "räkningarna", "räkning"),
        ("nb", "regningene", "regning"),
        ("nn", "regningane", "regningar"),
        ("da", "kunderne", "kunde"),
        ("fi", "laskuissa", "lasku"),
        ("nl", "klachten", "klacht"),
        ("fr", "paiements", "paiement"),
        ("en-GB", "complaints", "complaint"),
    ];
    for (language, written, sought) in forms {
        let in_language = Document { language: language.to_owned(), ..document("a", written) };
        let elsewhere = Document { language: "xx".to_owned(), ..document("b", written) };
        let search = filled([in_language, elsewhere]).await;
        assert_eq!(streams_in(&search, &[language], sought), ["a"], "{language}: {sought}");
        assert_eq!(streams_in(&search, &[language], written), ["a", "b"], "{language}: {written}");
        assert!(streams_in(&search, &[], sought).is_empty(), "{language}: not asked for");
        assert!(streams_in(&search, &["de"], sought).is_empty(), "{language}: no such stems");
    }
}

#[tokio::test]
async fn names_are_not_brought_to_a_stem() {
    let named = Document { name: "Anders Banks".to_owned(), ..document("a", "") };
    let search = filled([named]).await;
    assert_eq!(streams_in(&search, &["en"], "banks"), ["a"]);
    assert!(streams_in(&search, &["en"], "banking").is_empty());
}

#[tokio::test]
async fn all_words_must_occur_and_phrases_in_order() {
    let titled = Document { title: "Lost card".to_owned(), ..document("b", "number unknown") };
    let search = filled([
        document("a", "They charged my card twice, then charged a fee."),
        titled,
        document("c", "A fee was charged."),
    ])
    .await;
    assert_eq!(streams(&search, "charged fee"), ["a", "c"]);
    assert_eq!(streams(&search, "charged fee card"), ["a"]);
    assert!(streams(&search, "charged holiday").is_empty());
    assert_eq!(streams(&search, "\"charged a fee\""), ["a"]);
    assert_eq!(streams(&search, "”charged my card”"), ["a"]);
    assert!(streams(&search, "\"fee a charged\"").is_empty());
    assert!(streams(&search, "\"card number\"").is_empty(), "not from the title into the text");
    assert_eq!(streams(&search, "\"lost card\" unknown"), ["b"]);
    assert!(streams(&search, "fee \"was stolen").is_empty());
    assert_eq!(streams(&search, "fee \"was charged"), ["c"], "an open quotation mark is ignored");
}

#[tokio::test]
async fn a_beginning_finds_every_word_that_begins_so() {
    let search = filled([
        document("a", "overdraft"),
        document("b", "overcharged"),
        document("c", "mover"),
        document("d", "the over"),
    ])
    .await;
    assert_eq!(streams(&search, "over*"), ["a", "b", "d"]);
    assert_eq!(streams(&search, "OVERD*"), ["a"]);
    assert_eq!(streams(&search, "over"), ["d"]);
    assert_eq!(streams(&search, "the over*"), ["d"]);
    assert!(streams(&search, "*").is_empty());
}

#[tokio::test]
async fn references_numbers_and_addresses_are_found_as_they_are() {
    let search = filled([
        document("000123", "Account 1234.56.78901 was debited NOK 1 250,50 on 12/03/2026."),
        document("000124", "Write to anna.berg@example.com about NO93 8601 1117 947, e-mail only."),
        document("000199", "Nothing of the kind; see FB-2026-000124."),
    ])
    .await;
    for query in
        ["FB-2026-000123", "fb-2026-000123", "(FB-2026-000123)", "000123", "\"FB-2026-000123\""]
    {
        assert_eq!(streams(&search, query), ["000123"], "{query}");
    }
    assert_eq!(streams(&search, "FB-2026-0001*"), ["000123", "000124", "000199"]);
    assert_eq!(streams(&search, "FB-2026-00012*"), ["000123", "000124", "000199"]);
    for query in ["1234.56.78901", "12345678901", "1234 56 78901", "1250,50", "12/03/2026"] {
        assert_eq!(streams(&search, query), ["000123"], "{query}");
    }
    for query in
        ["anna.berg@example.com", "NO9386011117947", "NO93 8601 1117 947", "email", "e-mail"]
    {
        assert_eq!(streams(&search, query), ["000124"], "{query}");
    }
    assert!(streams(&search, "berg.anna@example.com").is_empty());
    assert_eq!(streams(&search, "2026-03-18").len(), 3, "the day it was received");
    // The case itself comes before one that mentions it.
    let found = search.find("fjordbank", &[], &[], "FB-2026-000124", 1, 0).unwrap();
    assert_eq!((found.total_at_most, found.hits.len()), (2, 1));
    assert_eq!(found.hits.first().unwrap().reference, "FB-2026-000124");
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    let search = filled((0..25).map(|i| document(&format!("{i:02}"), "the same words"))).await;
    let mut seen = Vec::new();
    for offset in [0, 10, 20] {
        let found = search.find("fjordbank", &[], &[], "same", 10, offset).unwrap();
        assert_eq!(found.total_at_most, 25);
        seen.extend(found.hits.into_iter().map(|hit| hit.stream));
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 25);
    assert!(search.find("fjordbank", &[], &[], "same", 10, 25).unwrap().hits.is_empty());
    assert_eq!(search.find("fjordbank", &[], &[], "same", 0, 0).unwrap().total_at_most, 25);
    assert!(
        search.find("fjordbank", &[], &[], "same", usize::MAX, usize::MAX).unwrap().hits.is_empty()
    );
}

#[tokio::test]
async fn a_strange_query_is_no_error() {
    let search = filled([document("a", "plain words")]).await;
    let meaningless = [
        "",
        "   ",
        "😀🎉",
        "\"",
        "\"\"",
        "*",
        "**",
        "-",
        "+-!(){}[]^~\\/:&&||",
        "\u{301}",
        "\u{200b}",
        "'",
    ];
    for query in meaningless {
        let found = search.find("fjordbank", &[], &["en".to_owned()], query, 10, 0).unwrap();
        assert!(found.hits.is_empty(), "{query}");
        assert_eq!(found.note, Some(Note::NothingToSearchFor), "{query}");
    }
    for query in
        ["plain 😀", "-plain", "plain && (words)", "plain:", "text:plain OR", "plain\0", "+plain"]
    {
        let found = search.find("fjordbank", &[], &["en".to_owned()], query, 10, 0).unwrap();
        assert_eq!(found.note, None, "{query}");
        let expected = usize::from(!query.contains("OR"));
        assert_eq!(found.hits.len(), expected, "{query}");
    }
    for query in
        ["plain ".repeat(1700), "x".repeat(10_240), "\"".repeat(10_240), "é*".repeat(5_000)]
    {
        let found = search.find("fjordbank", &[], &["en".to_owned()], &query, 10, 0).unwrap();
        assert!(found.note.is_some());
        assert_eq!(found.hits.len(), usize::from(query.starts_with("plain")));
    }
}
