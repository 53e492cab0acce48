//! What the tests of the doors have in common.

use recourse::engine::{EngineError, NewFile};
use recourse_kernel::access::Actor;
use recourse_kernel::terms::{Channel, Product};
use recourse_stories::doors::Desk;
use recourse_stories::installation::complaint;
use serde_json::json;

pub const FIRM: &str = "fjordbanken";
pub const OTHER: &str = "sundbanken";

/// A case, its stream, and the places in the vault of its file and of the bytes that it came in.
pub struct Known {
    pub reference: String,
    pub stream: String,
    pub file: String,
    pub original: String,
}

/// A case with a file, of which every page has something to show.
pub async fn case(desk: &Desk, firm: &str) -> Known {
    let mut new = complaint(firm, "A <script>alert(1)</script> fee", "<b>The fee</b> & more.");
    new.product = Some(Product::Mortgage);
    new.files.push(NewFile {
        name: "evidence.html".to_owned(),
        media_type: "text/html".to_owned(),
        bytes: b"<script>alert(1)</script>".to_vec(),
    });
    let engine = &desk.installation.engine;
    let received = engine.receive(&Actor::System, new).await.expect("received");
    let lots = engine.lots(firm).await.expect("lots");
    let row = engine.store.case_by_reference(&lots, &received.reference).await.expect("read");
    let lot = row.expect("a case").lot;
    let case = engine.load(lot, &received.stream).await.expect("loaded");
    Known {
        reference: received.reference,
        stream: received.stream,
        file: case.complaint.files[0].sealed.item.clone(),
        original: case.complaint.original.expect("the bytes as they came").item,
    }
}

/// An item in quarantine: its lot and number.
pub async fn item(desk: &Desk, firm: &str) -> (i64, i64) {
    let engine = &desk.installation.engine;
    let (now, why) = (engine.clock.now(), Some("cannot be read".to_owned()));
    let bytes = format!("\0<i>? {}", recourse::staff::secret(4).expect("random bytes"));
    let item = engine.number(firm, Channel::Letter, "scan", bytes.as_bytes(), now, why).await;
    let item = item.expect("numbered").expect("a new item");
    (item.lot, item.number)
}

pub async fn readings(desk: &Desk) -> usize {
    let mut count = 0;
    let store = &desk.installation.engine.store;
    let all = store.for_each_stream::<EngineError>("read", |stream| {
        count += stream.events.len();
        Ok(())
    });
    all.await.expect("the readings");
    count
}

pub async fn counts(desk: &Desk) -> recourse_store::Counts {
    desk.installation.engine.store.counts().await.expect("counts")
}

/// The routes of the desk as its source names them, with the methods that they take.
pub fn routes() -> Vec<(String, String)> {
    let source = recourse_stories::installation::workspace("desk/src/web/mod.rs");
    let source = std::fs::read_to_string(source).expect("the source of the doors");
    source
        .lines()
        .filter_map(|line| line.trim().strip_prefix(".route(\""))
        .filter_map(|line| line.split_once("\", "))
        .map(|(path, methods)| (path.to_owned(), methods.trim_end_matches(')').to_owned()))
        .collect()
}

/// Routes that are open to everybody.
pub const OPEN: [&str; 4] = ["/sign-in", "/assets/{file}", "/healthz", "/readyz"];

/// A route with something that exists in each place of its path.
pub fn there(route: &str, known: &Known, (lot, number): (i64, i64)) -> String {
    let item = if route.contains("/originals/") { &known.original } else { &known.file };
    let path = route
        .replace("{reference}", &known.reference)
        .replace("{item}", item)
        .replace("{command}", "note")
        .replace("{lot}", &lot.to_string())
        .replace("{number}", &number.to_string())
        .replace("{kind}", "csv")
        .replace("{id}", &number.to_string())
        .replace("{rule}", "eu.psd2.complaint.answer");
    assert!(!path.contains('{'), "`{path}` names something that this test does not know");
    path
}

pub fn one_line(text: &str) -> String {
    json!({ "text": text }).to_string()
}
