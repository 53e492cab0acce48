//! The search index from outside: what is put can be found, by whom and how.

use super::*;
use tantivy::Term;

const NORDIC: [&str; 4] = ["sv", "nb", "da", "en"];

fn document(stream: &str, text: &str) -> Document {
    Document {
        lot: 1,
        stream: stream.to_owned(),
        version: 1,
        firm: "fjordbank".to_owned(),
        reference: format!("FB-2026-{stream}"),
        language: "en".to_owned(),
        text: text.to_owned(),
        received_on: "2026-03-18".to_owned(),
        ..Document::default()
    }
}

async fn filled(documents: impl IntoIterator<Item = Document>) -> Search {
    let search = Search::in_memory().unwrap();
    for document in documents {
        search.put(document).await.unwrap();
    }
    search.flush().await.unwrap();
    search
}

/// The streams a query finds, in alphabetical order.
fn streams_in(search: &Search, languages: &[&str], query: &str) -> Vec<String> {
    let languages: Vec<String> = languages.iter().map(|tag| (*tag).to_owned()).collect();
    let found = search.find("fjordbank", &languages, query, 50, 0).unwrap();
    assert_eq!(found.total_at_most, found.hits.len(), "the count agrees with the hits");
    let mut streams: Vec<String> = found.hits.into_iter().map(|hit| hit.stream).collect();
    streams.sort();
    streams
}

fn streams(search: &Search, query: &str) -> Vec<String> {
    streams_in(search, &NORDIC, query)
}

#[tokio::test]
async fn a_document_replaces_the_earlier_one_of_its_stream() {
    let search = filled([document("a", "a stolen card"), document("b", "a late transfer")]).await;
    let newer = Document { version: 2, ..document("a", "a lost phone") };
    search.put(newer).await.unwrap();
    search.flush().await.unwrap();
    assert!(streams(&search, "stolen").is_empty());
    assert_eq!(streams(&search, "phone"), ["a"]);
    assert_eq!(search.documents(), 2);
}

#[tokio::test]
async fn an_older_version_never_replaces_a_newer_one() {
    let newer = Document { version: 5, ..document("a", "after") };
    let search = filled([newer]).await;
    // Once against what is committed, once against what is still pending.
    search.put(Document { version: 4, ..document("a", "before") }).await.unwrap();
    search.put(Document { version: 7, ..document("a", "latest") }).await.unwrap();
    search.put(Document { version: 6, ..document("a", "between") }).await.unwrap();
    search.flush().await.unwrap();
    assert!(streams(&search, "before").is_empty());
    assert!(streams(&search, "between").is_empty());
    assert_eq!(streams(&search, "latest"), ["a"]);
    // The same version again is taken: a name may have been erased without an event of its own.
    search.put(Document { version: 7, ..document("a", "erased") }).await.unwrap();
    search.flush().await.unwrap();
    assert_eq!(streams(&search, "erased"), ["a"]);
    assert!(streams(&search, "latest").is_empty());
}

#[tokio::test]
async fn streams_of_the_same_name_in_two_lots_are_two_documents() {
    let other = Document { lot: 2, ..document("a", "a stolen card") };
    let search = filled([document("a", "a stolen card"), other]).await;
    assert_eq!(search.documents(), 2);
    search.remove(2, "a").await.unwrap();
    search.flush().await.unwrap();
    let found = search.find("fjordbank", &[], "stolen", 10, 0).unwrap();
    assert_eq!(found.hits.iter().map(|hit| hit.lot).collect::<Vec<_>>(), [1]);
}

#[tokio::test]
async fn a_removed_document_is_not_found_and_may_come_back() {
    let search = filled([document("a", "stolen")]).await;
    let ticket = search.remove(1, "a").await.unwrap();
    search.settled(ticket).await.unwrap();
    assert!(streams(&search, "stolen").is_empty());
    search.put(document("a", "stolen")).await.unwrap();
    search.flush().await.unwrap();
    assert_eq!(streams(&search, "stolen"), ["a"]);
}

#[tokio::test]
async fn a_change_settles_by_itself() {
    let search = Search::in_memory().unwrap();
    let ticket = search.put(document("a", "stolen")).await.unwrap();
    let wait = std::time::Duration::from_secs(20);
    tokio::time::timeout(wait, search.settled(ticket)).await.unwrap().unwrap();
    assert_eq!(streams(&search, "stolen"), ["a"]);
}

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
        let theirs = search.find("nordkort", &[], query, 50, 0).unwrap();
        assert!(theirs.hits.iter().all(|hit| hit.stream == "b"), "{query}");
    }
    for firm in ["", "fjord", "fjordbank OR nordkort", "*"] {
        assert!(search.find(firm, &[], "stolen", 50, 0).unwrap().hits.is_empty(), "{firm}");
    }
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
    let found = search.find("fjordbank", &[], "FB-2026-000124", 1, 0).unwrap();
    assert_eq!((found.total_at_most, found.hits.len()), (2, 1));
    assert_eq!(found.hits.first().unwrap().reference, "FB-2026-000124");
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    let search = filled((0..25).map(|i| document(&format!("{i:02}"), "the same words"))).await;
    let mut seen = Vec::new();
    for offset in [0, 10, 20] {
        let found = search.find("fjordbank", &[], "same", 10, offset).unwrap();
        assert_eq!(found.total_at_most, 25);
        seen.extend(found.hits.into_iter().map(|hit| hit.stream));
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 25);
    assert!(search.find("fjordbank", &[], "same", 10, 25).unwrap().hits.is_empty());
    assert_eq!(search.find("fjordbank", &[], "same", 0, 0).unwrap().total_at_most, 25);
    assert!(search.find("fjordbank", &[], "same", usize::MAX, usize::MAX).unwrap().hits.is_empty());
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
        let found = search.find("fjordbank", &["en".to_owned()], query, 10, 0).unwrap();
        assert!(found.hits.is_empty(), "{query}");
        assert_eq!(found.note, Some(Note::NothingToSearchFor), "{query}");
    }
    for query in
        ["plain 😀", "-plain", "plain && (words)", "plain:", "text:plain OR", "plain\0", "+plain"]
    {
        let found = search.find("fjordbank", &["en".to_owned()], query, 10, 0).unwrap();
        assert_eq!(found.note, None, "{query}");
        let expected = usize::from(!query.contains("OR"));
        assert_eq!(found.hits.len(), expected, "{query}");
    }
    for query in
        ["plain ".repeat(1700), "x".repeat(10_240), "\"".repeat(10_240), "é*".repeat(5_000)]
    {
        let found = search.find("fjordbank", &["en".to_owned()], &query, 10, 0).unwrap();
        assert!(found.note.is_some());
        assert_eq!(found.hits.len(), usize::from(query.starts_with("plain")));
    }
}

#[tokio::test]
async fn a_text_of_any_kind_can_be_put() {
    let strange =
        ["", "😀", "\0", &"x".repeat(200_000), &"å ".repeat(50_000), "\u{202e}abc", "\u{301}"];
    let search = filled(
        strange
            .iter()
            .enumerate()
            .map(|(i, text)| document(&i.to_string(), &format!("{text} plain"))),
    )
    .await;
    assert_eq!(streams(&search, "plain").len(), strange.len());
}

#[tokio::test]
async fn what_was_not_written_is_all_that_a_crash_loses() {
    let place = Place::new("crash");
    let search = Search::open(&place.0).unwrap();
    assert!(search.needs_rebuild(), "a new index has nothing in it");
    search.put(document("a", "written")).await.unwrap();
    search.rebuilt().await.unwrap();
    assert!(!search.needs_rebuild());
    search.put(document("b", "unwritten")).await.unwrap();
    drop(search);

    let search = Search::open(&place.0).unwrap();
    assert!(!search.needs_rebuild());
    assert_eq!(streams(&search, "written"), ["a"]);
    assert!(streams(&search, "unwritten").is_empty());
    search.put(document("b", "unwritten")).await.unwrap();
    search.close().await.unwrap();
    assert!(matches!(search.put(document("c", "")).await, Err(SearchError::Closed)));
    assert!(matches!(search.flush().await, Err(SearchError::Closed)));
    assert_eq!(streams(&search, "unwritten"), ["b"], "a closed index can still be searched");
    drop(search);
    assert_eq!(streams(&Search::open(&place.0).unwrap(), "unwritten"), ["b"]);
}

#[tokio::test]
async fn an_unfinished_other_or_damaged_index_is_built_again() {
    let place = Place::new("stamp");
    let search = Search::open(&place.0).unwrap();
    search.put(document("a", "first")).await.unwrap();
    search.close().await.unwrap();
    drop(search);
    let search = Search::open(&place.0).unwrap();
    assert!(search.needs_rebuild() && search.documents() == 0, "the rebuild never finished");
    drop(search);

    for damaged in ["version.txt", "meta.json", "store"] {
        let search = Search::open(&place.0).unwrap();
        assert!(search.needs_rebuild());
        search.put(document("a", "first")).await.unwrap();
        search.rebuilt().await.unwrap();
        search.close().await.unwrap();
        drop(search);
        let search = Search::open(&place.0).unwrap();
        assert!(!search.needs_rebuild() && search.documents() == 1);
        drop(search);
        let mut hit = 0;
        for file in fs::read_dir(&place.0).unwrap().flatten() {
            if file.file_name().to_string_lossy().ends_with(damaged) {
                fs::write(file.path(), "0").unwrap();
                hit += 1;
            }
        }
        assert!(hit > 0, "{damaged}");
    }
    let search = Search::open(&place.0).unwrap();
    assert!(search.needs_rebuild() && search.documents() == 0);
}

#[tokio::test]
async fn changes_that_cannot_be_written_are_reported_and_ask_for_a_rebuild() {
    let place = Place::new("lost");
    let search = Search::open(&place.0).unwrap();
    search.put(document("a", "first")).await.unwrap();
    search.rebuilt().await.unwrap();
    fs::remove_dir_all(&place.0).unwrap();
    let ticket = search.put(document("b", "second")).await.unwrap();
    search.put(document("c", "third")).await.unwrap();
    assert!(matches!(search.flush().await, Err(SearchError::Lost)));
    assert!(matches!(search.settled(ticket).await, Err(SearchError::Lost)));
    assert!(search.needs_rebuild());
    // A later flush has nothing of its own to lose; the index is incomplete all the same.
    search.flush().await.unwrap();
    assert!(matches!(search.rebuilt().await, Err(SearchError::Lost)));
    assert!(search.needs_rebuild());
    assert_eq!(streams(&search, "first"), ["a"], "what was there is still found");
}

#[tokio::test]
async fn an_index_in_use_is_left_alone() {
    let place = Place::new("in-use");
    let search = Search::open(&place.0).unwrap();
    search.put(document("a", "first")).await.unwrap();
    search.rebuilt().await.unwrap();
    assert!(matches!(
        Search::open(&place.0),
        Err(SearchError::Index(TantivyError::LockFailure(..)))
    ));
    drop(search);
    assert_eq!(streams(&Search::open(&place.0).unwrap(), "first"), ["a"]);
}

#[tokio::test]
async fn a_directory_of_other_things_is_not_thrown_away() {
    let place = Place::new("other");
    for other in ["recourse.db", "keys/master.key"] {
        let path = place.0.join(other);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "precious").unwrap();
        assert!(matches!(Search::open(&place.0), Err(SearchError::NotOurs(_))));
        assert_eq!(fs::read(&path).unwrap(), b"precious");
        fs::remove_file(&path).unwrap();
    }
}

#[tokio::test]
async fn clearing_empties_the_index_and_asks_for_a_rebuild() {
    let place = Place::new("clear");
    let search = Search::open(&place.0).unwrap();
    search.put(document("a", "first")).await.unwrap();
    search.rebuilt().await.unwrap();
    search.clear().await.unwrap();
    assert!(search.needs_rebuild());
    assert_eq!(search.documents(), 0);
    search.put(document("a", "again")).await.unwrap();
    search.rebuilt().await.unwrap();
    assert_eq!(streams(&search, "again"), ["a"]);
    assert!(!search.needs_rebuild());
}

#[tokio::test]
async fn scrubbing_takes_the_words_out_of_the_files() {
    let place = Place::new("scrub");
    let search = Search::open(&place.0).unwrap();
    let secret = Document { name: "Zebulon".to_owned(), ..document("a", "stolen") };
    search.put(secret).await.unwrap();
    search.put(document("b", "stolen")).await.unwrap();
    search.flush().await.unwrap();
    search.put(document("a", "stolen")).await.unwrap();
    search.flush().await.unwrap();
    let term = Term::from_field_text(search.shared.fields.words, "zebulon");
    let kept = || search.shared.reader.searcher().doc_freq(&term).unwrap();
    assert_eq!(kept(), 1, "hidden, but still in the files");
    assert!(streams(&search, "zebulon").is_empty());
    search.scrub().await.unwrap();
    assert_eq!(kept(), 0);
    assert_eq!(streams(&search, "stolen"), ["a", "b"]);
    let files = fs::read_dir(&place.0).unwrap().flatten();
    let holding = files
        .filter(|file| {
            fs::read(file.path()).is_ok_and(|bytes| bytes.windows(7).any(|w| w == b"zebulon"))
        })
        .count();
    assert_eq!(holding, 0);
    search.put(document("c", "stolen")).await.unwrap();
    search.flush().await.unwrap();
    assert_eq!(streams(&search, "stolen"), ["a", "b", "c"], "writing goes on");
}

#[tokio::test]
async fn nothing_but_place_and_reference_is_stored() {
    let search =
        filled([Document { title: "t".to_owned(), name: "n".to_owned(), ..document("a", "x") }])
            .await;
    let schema = search.shared.index.schema();
    let stored: Vec<&str> = schema
        .fields()
        .filter(|(_, entry)| entry.is_stored())
        .map(|(_, entry)| entry.name())
        .collect();
    assert_eq!(stored, ["lot", "stream", "reference"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_callers_at_once_lose_nothing() {
    let search = Search::in_memory().unwrap();
    let mut callers = Vec::new();
    for caller in 0..8 {
        let search = search.clone();
        callers.push(tokio::spawn(async move {
            for i in 0..250 {
                // Large enough together to fill the queue, so that callers wait for room; one long
                // run of letters, so that indexing it takes no time.
                let text = format!("{} caller{caller}", "x".repeat(28_000));
                search.put(document(&format!("{caller}-{i}"), &text)).await.unwrap();
            }
        }));
    }
    for caller in callers {
        caller.await.unwrap();
    }
    search.flush().await.unwrap();
    assert_eq!(search.documents(), 2_000);
    assert_eq!(search.find("fjordbank", &[], "caller3", 1, 0).unwrap().total_at_most, 250);
    let room = search.queue.room_left();
    assert_eq!(room, QUEUE_BYTES / 1024, "all room was given back");
}

/// A directory that goes away with the test.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Place {
        let directory =
            std::env::temp_dir().join(format!("recourse-search-{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&directory));
        Place(directory)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}
