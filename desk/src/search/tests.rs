//! The search index from outside: what is put, replaced, removed, lost and built again.

use super::*;
use tantivy::Term;

mod finding;

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
    let found = search.find("fjordbank", &[], &languages, query, 50, 0).unwrap();
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
    let found = search.find("fjordbank", &[], &[], "stolen", 10, 0).unwrap();
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
async fn an_index_that_a_crash_may_have_left_behind_is_built_again() {
    let place = Place::new("crash");
    let search = Search::open(&place.0).unwrap();
    assert!(search.needs_rebuild(), "a new index has nothing in it");
    search.put(document("a", "written")).await.unwrap();
    search.rebuilt().await.unwrap();
    assert!(!search.needs_rebuild());
    search.put(document("b", "unwritten")).await.unwrap();
    drop(search);

    let search = Search::open(&place.0).unwrap();
    assert!(search.needs_rebuild(), "what was on its way may be missing");
    assert!(streams(&search, "unwritten").is_empty());
    search.put(document("a", "written")).await.unwrap();
    search.put(document("b", "unwritten")).await.unwrap();
    search.rebuilt().await.unwrap();
    search.close().await.unwrap();
    assert!(matches!(search.put(document("c", "")).await, Err(SearchError::Closed)));
    assert!(matches!(search.flush().await, Err(SearchError::Closed)));
    assert_eq!(streams(&search, "unwritten"), ["b"], "a closed index can still be searched");
    drop(search);
    let search = Search::open(&place.0).unwrap();
    assert!(!search.needs_rebuild());
    assert_eq!(streams(&search, "unwritten"), ["b"]);
    assert_eq!(streams(&search, "written"), ["a"]);
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
    assert_eq!(search.find("fjordbank", &[], &[], "caller3", 1, 0).unwrap().total_at_most, 250);
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
