//! An installation of its own for one test: law and sample firms, a record on either engine, the
//! search index, and a chosen time.

use recourse::clock::Clock;
use recourse::engine::{Engine, Identity, NewComplaint};
use recourse::import::{Counts, Plan};
use recourse::incoming::source::{self, Options};
use recourse::packs::load_law;
use recourse::search::Search;
use recourse_kernel::access::Actor;
use recourse_kernel::law::Law;
use recourse_kernel::terms::{Channel, CustomerKind};
use recourse_store::testing::Place;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

pub use recourse_store::testing::On;

/// The time of most tests: a Tuesday morning.
pub const MORNING: &str = "2026-11-10T08:00:00Z";

/// The packs and the sample firms, read once for all tests of a program.
static LAW: LazyLock<Arc<Law>> =
    LazyLock::new(|| Arc::new(load_law(None).expect("the built-in packs load")));

/// The packs and the sample firms that are built in.
pub fn law() -> Arc<Law> {
    Arc::clone(&LAW)
}

/// Runs a test on SQLite and then on PostgreSQL.
///
/// # Panics
/// When the test does; the engine is printed before.
pub fn on_both(test: impl AsyncFn(On)) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    for on in [On::Sqlite, On::Postgres] {
        let watch = recourse::clock::Stopwatch::start();
        println!("on {on:?}");
        runtime.block_on(test(on));
        println!("on {on:?}: {:.1} s", watch.seconds());
    }
}

/// An installation that is gone when dropped.
pub struct Installation {
    /// The loop, at the time that the installation was opened with.
    pub engine: Engine,
    place: Place,
}

impl Installation {
    /// A fresh one at [`MORNING`].
    ///
    /// # Panics
    /// When the record cannot be made.
    pub async fn new(on: On) -> Installation {
        let place = Place::new(on).await;
        let store = place.open().await;
        let search = Search::open(&place.directory().join("search")).expect("an index");
        let engine = Engine::new(store, law(), practice(MORNING), Arc::new(search));
        Installation { engine, place }
    }

    /// The same installation at another time.
    pub fn at(&self, instant: &str) -> Engine {
        let mut engine = self.engine.clone();
        engine.clock = practice(instant);
        engine
    }

    /// Where everything that is no table lies, and on SQLite the tables too.
    pub fn directory(&self) -> &Path {
        self.place.directory()
    }

    /// Where letters to customers are written.
    pub fn outgoing(&self) -> PathBuf {
        self.directory().join("outgoing")
    }

    /// Imports a file or a folder for a firm.
    ///
    /// # Panics
    /// When it cannot be opened, the record fails, or the count does not add up.
    pub async fn import(&self, firm: &str, path: &Path, mapping: Option<&Path>) -> Counts {
        let options = Options { mapping: mapping.map(Path::to_owned), ..Options::default() };
        let items = source::open(path, options).expect("the source opens");
        let plan = Plan { firm: firm.to_owned(), channel: None, acknowledge: false };
        let counts =
            recourse::import::import(&self.engine, &plan, items, |_| {}).await.expect("imported");
        assert!(counts.add_up(), "{counts:?}");
        counts
    }

    /// Checks the whole record as `recourse verify` does.
    ///
    /// # Panics
    /// When there is a fault.
    pub async fn is_clean(&self) {
        assert_eq!(self.faults().await, Vec::new());
    }

    /// Checks the whole record as `recourse verify` does: every fault, with its place.
    ///
    /// # Panics
    /// When the check fails, or did not look at everything.
    pub async fn faults(&self) -> Vec<(String, String)> {
        let now = self.engine.clock.now().as_millisecond();
        self.engine.store.checkpoint(now).await.expect("a checkpoint");
        let checked =
            recourse::commands::verify::check(&self.engine, |_| {}).await.expect("a check");
        let counts = self.engine.store.counts().await.expect("counts");
        assert_eq!(checked.report.events, counts.events, "every event was looked at");
        assert_eq!(checked.cases, counts.cases, "every case was folded");
        assert!(checked.faults_total == 0 || !checked.faults.is_empty(), "faults have a place");
        checked.faults
    }
}

/// A clock set to an instant.
///
/// # Panics
/// When the text is no instant.
pub fn practice(instant: &str) -> Clock {
    Clock::practice(instant.parse().expect("an instant"))
}

/// A member of a sample firm's staff.
///
/// # Panics
/// When nobody there has this login.
pub fn staff(firm: &str, login: &str) -> Actor {
    let law = law();
    let firm = law.firm(firm).expect("a sample firm");
    let person = firm.people.iter().find(|person| person.login == login).expect("a login");
    firm.actor(person)
}

/// A complaint by e-mail that came a moment ago, with a name and an address to answer to.
pub fn complaint(firm: &str, title: &str, text: &str) -> NewComplaint {
    NewComplaint {
        firm: firm.to_owned(),
        channel: Channel::Email,
        received_at: "2026-11-10T07:30:00Z".parse().expect("an instant"),
        language: "en".to_owned(),
        product: None,
        customer: CustomerKind::Consumer,
        title: title.to_owned(),
        text: text.to_owned(),
        identity: Identity {
            name: "Torhild Ness".to_owned(),
            email: "torhild@post.example".to_owned(),
            ..Identity::default()
        },
        items: Vec::new(),
        files: Vec::new(),
        original: format!("{title}\n\n{text}").into_bytes(),
        source: "test".to_owned(),
        thread: Vec::new(),
        backfill: false,
        level: None,
        skipped: None,
        idempotency: None,
        numbered: None,
    }
}

/// A file or folder of the data that is shared beside the workspace (`RECOURSE_SHARED` names another
/// place); nothing, and a line that says so, where it is not there.
pub fn shared(path: &str) -> Option<PathBuf> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared");
    let root = std::env::var_os("RECOURSE_SHARED").map_or_else(|| beside.into(), PathBuf::from);
    let found = root.join(path);
    if found.exists() {
        return Some(found);
    }
    println!("skipped: `{path}` is not in the shared data; name its folder in RECOURSE_SHARED");
    None
}

/// A file or folder of the workspace.
pub fn workspace(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}
