//! The program killed in the middle of its work, again and again, on both engines: what it had
//! acknowledged is there, what it had begun is finished, and the record is sound each time.

use recourse::clock::Stopwatch;
use recourse_store::{IntakeStatus, Opened, digest};
use recourse_stories::installation::on_both;
use recourse_stories::program::{On, Record};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const FIRM: &str = "fjordbanken";
const NOW: &str = "2026-11-10T08:00:00Z";

/// A small generator (SplitMix64), so that a run can be repeated: `RECOURSE_SEED` sets its beginning.
struct Chance(u64);

impl Chance {
    fn new(what: &str) -> Chance {
        let seed = match std::env::var("RECOURSE_SEED") {
            Ok(text) => text.parse().expect("RECOURSE_SEED is a number"),
            Err(_) => {
                let random = recourse::staff::secret(8).expect("random bytes");
                u64::from_str_radix(&random, 16).expect("hexadecimal digits")
            }
        };
        println!("{what}: RECOURSE_SEED={seed}");
        Chance(seed)
    }

    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % most.max(1)
    }
}

/// How often the program is killed while it imports, and while it serves.
fn kills(on: On) -> (u32, u32) {
    match on {
        On::Sqlite => (15, 12),
        On::Postgres => (5, 4),
    }
}

/// How many items a file has: enough to be killed in the middle of it.
const ITEMS: usize = 160;

/// Files of every kind that an import is cut off in, and the bytes of each item.
struct Files {
    folder: PathBuf,
    made: u32,
    items: BTreeSet<Vec<u8>>,
}

impl Files {
    fn another(&mut self) -> PathBuf {
        self.made += 1;
        let n = self.made;
        if n.is_multiple_of(2) { self.table(n) } else { self.mbox(n) }
    }

    /// Rows, one in forty of which cannot be read.
    fn table(&mut self, n: u32) -> PathBuf {
        let mut text = "Day,What,Who\n".to_owned();
        for row in 0..ITEMS {
            let day = if row % 40 == 7 { "2026-11-31" } else { "2026-11-02" };
            let line = format!("{day},Row {row} of file {n} is about a fee.,N. {row}");
            self.items.insert(line.clone().into_bytes());
            text.push_str(&line);
            text.push('\n');
        }
        let mapping = "[columns]\nreceived = \"Day\"\ntext = \"What\"\nname = \"Who\"\n";
        std::fs::write(self.folder.join(format!("{n}.mapping.toml")), mapping).expect("a mapping");
        let path = self.folder.join(format!("{n}.csv"));
        std::fs::write(&path, text).expect("a table");
        path
    }

    /// Mails, every third of which answers the one before it.
    fn mbox(&mut self, n: u32) -> PathBuf {
        let mut text = String::new();
        for mail in 0..ITEMS / 4 {
            let answers = match mail % 3 {
                0 => String::new(),
                _ => format!("In-Reply-To: <{n}.{}@post.example>\n", mail - 1),
            };
            let bytes = format!(
                "Message-ID: <{n}.{mail}@post.example>\n{answers}From: N. {mail} <n{mail}@post.example>\n\
                 Date: Mon, 02 Nov 2026 10:00:00 +0100\nSubject: A fee\n\nMail {mail} of file {n}.\n"
            );
            let blank = if mail == 0 { "" } else { "\n" };
            text.push_str(&format!("{blank}From n Mon Nov  2 10:00:00 2026\n{bytes}"));
            self.items.insert(bytes.into_bytes());
        }
        let path = self.folder.join(format!("{n}.mbox"));
        std::fs::write(&path, text).expect("an mbox");
        path
    }
}

fn import(record: &Record, path: &str) -> serde_json::Value {
    let said = record.run(&["import", "complaints", path, "--firm", FIRM, "--json"]);
    serde_json::from_str(&said).expect("counts")
}

/// Proves G-5: an import that is killed anywhere loses nothing, does nothing twice, and is finished by
/// importing again.
#[test]
fn an_import_survives_being_killed() {
    on_both(async |on| {
        let mut chance = Chance::new("import");
        let record = Record::new(on, NOW).await;
        let folder = record.folder().join("files");
        std::fs::create_dir_all(&folder).expect("a folder");
        let mut files = Files { folder: folder.clone(), made: 0, items: BTreeSet::new() };

        record.run(&["staff", "api-key", "--firm", FIRM, "--name", "website"]);
        // How long the program takes to begin and to import one file, on this machine and this engine.
        let first = files.another();
        let watch = Stopwatch::start();
        record.run(&["verify"]);
        let begins = watch.seconds();
        let watch = Stopwatch::start();
        import(&record, &first.display().to_string());
        let mut takes = (watch.seconds() * 1000.0) as u64;
        println!("begins in {begins:.2} s, imports a file in {takes} ms");

        let (wanted, _) = kills(on);
        let (mut killed, mut tries, mut path, mut done) = (0, 0, first, true);
        while killed < wanted {
            tries += 1;
            assert!(tries < wanted * 10, "killed {killed} times only");
            // Half of the imports that were cut off are cut off again on their second way.
            if done || chance.below(2) == 0 {
                path = files.another();
            }
            let text = path.display().to_string();
            let running = record.start(&["import", "complaints", &text, "--firm", FIRM]);
            let wait = (begins * 300.0) as u64 + chance.below(takes);
            tokio::time::sleep(Duration::from_millis(wait)).await;
            done = !running.kill();
            killed += u32::from(!done);
            // A machine that others use too is now faster, now slower.
            takes = if done { takes * 2 / 3 } else { takes * 10 / 9 }.max(50);
            record.run(&["verify"]);
        }

        let all = folder.display().to_string();
        let counts = import(&record, &all);
        println!("killed {killed} times in {tries} imports, then {counts}");
        record.run(&["verify"]);
        let again = import(&record, &all);
        assert_eq!(
            again["read"], again["duplicates"],
            "the second import changes nothing: {again}"
        );
        assert_eq!(again["read"], files.items.len(), "every item is known");

        let store = record.open().await;
        let lot = store.lots_of(FIRM).await.expect("lots")[0];
        let mut rows = store.intake_before(lot, i64::MAX, 100_000).await.expect("the register");
        rows.reverse();
        let mut digests = BTreeMap::new();
        for (row, number) in rows.iter().zip(1..) {
            assert_eq!(row.number, number, "the register has a gap");
            *digests.entry(row.digest).or_insert(0) += 1;
            let done = matches!(
                row.status,
                IntakeStatus::Case | IntakeStatus::Reply | IntakeStatus::Quarantined
            );
            assert!(done, "item {number} is {}", row.status.word());
        }
        assert_eq!(digests.len(), files.items.len());
        for item in &files.items {
            assert_eq!(digests.get(&digest(item)), Some(&1), "{}", String::from_utf8_lossy(item));
        }
        let cases = rows.iter().filter(|row| row.status == IntakeStatus::Case).count() as u64;
        assert_eq!(store.counts().await.expect("counts").cases, cases);
        let messages = replies(&store).await;
        let joined = rows.iter().filter(|row| row.status == IntakeStatus::Reply).count();
        assert_eq!(messages, joined, "each reply joined its case once");
        store.close().await;
    });
}

/// How many messages joined a case.
async fn replies(store: &recourse_store::Store) -> usize {
    let mut count = 0;
    store
        .for_each_stream::<recourse_store::StoreError>("case", |stream| {
            count += stream.events.iter().filter(|one| one.kind == "message-recorded").count();
            Ok(())
        })
        .await
        .expect("the cases");
    count
}

/// What a client knows of its requests: those that were answered, with the reference, and those that
/// were not.
#[derive(Default)]
struct Client {
    answered: BTreeMap<String, String>,
    open: BTreeSet<String>,
}

/// Hands in one complaint; its key is in its text. Nothing when the desk did not answer.
async fn hand_in(
    client: &reqwest::Client,
    address: &str,
    secret: &str,
    key: &str,
) -> Option<(u16, String)> {
    let body = serde_json::json!({ "text": format!("About {key}."), "name": "N. N." });
    let answer = client
        .post(format!("{address}/api/v1/complaints"))
        .header("authorization", format!("Bearer {secret}"))
        .header("idempotency-key", key)
        .body(body.to_string())
        .send()
        .await
        .ok()?;
    let status = answer.status().as_u16();
    let text = String::from_utf8(answer.bytes().await.ok()?.to_vec()).ok()?;
    let json: serde_json::Value = serde_json::from_str(&text).ok()?;
    Some((status, json["reference"].as_str().unwrap_or(&text).to_owned()))
}

/// Proves G-5: whatever the desk answered with a reference is there after it was killed, and what it had not
/// answered is there once or not at all; sent again, it is there once.
#[test]
fn an_acknowledged_complaint_survives_a_kill() {
    on_both(async |on| {
        let mut chance = Chance::new("intake");
        let record = Record::new(on, NOW).await;
        let key = record.run(&["staff", "api-key", "--firm", FIRM, "--name", "website"]);
        let secret = key.trim().to_owned();
        let known = Arc::new(Mutex::new(Client::default()));
        let (_, wanted) = kills(on);
        let mut sent_again = 0;
        for round in 0..wanted {
            let mut running = record.start(&["serve", "--listen", "127.0.0.1:0"]);
            let address = running.address();
            // Those that were open when the desk was killed: sent again, each is answered now.
            let http = reqwest::Client::new();
            let open = std::mem::take(&mut known.lock().expect("no test panicked").open);
            for key in open {
                let (status, reference) =
                    hand_in(&http, &address, &secret, &key).await.expect("an answer");
                assert!(matches!(status, 200 | 201), "{status}: {reference}");
                sent_again += 1;
                known.lock().expect("no test panicked").answered.insert(key, reference);
            }
            let mut tasks = tokio::task::JoinSet::new();
            for task in 0..8 {
                let (known, http) = (Arc::clone(&known), http.clone());
                let (address, secret) = (address.clone(), secret.clone());
                tasks.spawn(async move {
                    for n in 0..10_000 {
                        let key = format!("{round}-{task}-{n}");
                        known.lock().expect("no test panicked").open.insert(key.clone());
                        let answer = hand_in(&http, &address, &secret, &key).await;
                        let Some((status, reference)) = answer else { break };
                        assert_eq!(status, 201, "{reference}");
                        let mut known = known.lock().expect("no test panicked");
                        known.open.remove(&key);
                        known.answered.insert(key, reference);
                    }
                });
            }
            tokio::time::sleep(Duration::from_millis(30 + chance.below(400))).await;
            assert!(running.kill(), "the desk was at work");
            while let Some(task) = tasks.join_next().await {
                task.expect("a client ends when the desk does");
            }
            record.run(&["verify"]);
        }

        // Opened by hand: every answer is a case with the words that were sent.
        let known = std::mem::take(&mut *known.lock().expect("no test panicked"));
        let store = record.open().await;
        let lots = store.lots_of(FIRM).await.expect("lots");
        let references: BTreeSet<&String> = known.answered.values().collect();
        assert_eq!(references.len(), known.answered.len(), "no reference is given twice");
        for (key, reference) in &known.answered {
            let row = store.case_by_reference(&lots, reference).await.expect("an answer");
            let row = row.unwrap_or_else(|| panic!("{reference} was answered and is lost"));
            let rows = store.intake_of_stream(row.lot, &row.stream).await.expect("the register");
            let item = rows[0].item.as_deref().expect("the bytes");
            let bytes = match store.open_item(row.lot, item).await.expect("the vault answers") {
                Opened::Plain(bytes) => String::from_utf8(bytes).expect("text"),
                other => panic!("{reference}: {other:?}"),
            };
            assert!(bytes.contains(&format!("About {key}.")), "{reference}: {bytes}");
        }
        // Of those that were open at the last kill each is there once or not at all.
        let counts = store.counts().await.expect("counts");
        let unanswered = counts.cases.checked_sub(known.answered.len() as u64);
        let at_most = known.open.len() as u64;
        assert!(unanswered.is_some_and(|n| n <= at_most), "{counts:?}, {at_most} open");
        assert_eq!(counts.intake, counts.cases);
        println!(
            "killed {wanted} times; {} answered, {sent_again} of them after being sent again",
            known.answered.len()
        );
        assert!(
            known.answered.len() as u32 > wanted * 5,
            "the desk was at work when it was killed"
        );
        store.close().await;
    });
}
