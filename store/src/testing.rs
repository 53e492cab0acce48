//! A PostgreSQL server of one's own and throwaway records for tests, on both engines.
//!
//! `RECOURSE_TEST_POSTGRES` names a server to use instead (a user who may create databases); then
//! the same tests run against a cluster of any kind.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tempfile::TempDir;
use tokio::sync::OnceCell;

use crate::engine::Engine;
use crate::{Keyring, Location, Store, schema};

const INSTALL: &str = "PostgreSQL was not found: install it with `apt-get install postgresql`, \
                       or name a server in RECOURSE_TEST_POSTGRES";

/// The engines that every test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// SQLite in a temporary directory.
    Sqlite,
    /// A database of its own on a PostgreSQL server.
    Postgres,
}

/// A place for one record, gone when dropped.
#[derive(Debug)]
pub struct Place {
    /// Where the record is.
    pub location: Location,
    directory: TempDir,
    /// The server and the name of a database to remove in the end.
    database: Option<(String, String)>,
}

impl Place {
    /// A fresh, empty place on this engine.
    ///
    /// # Panics
    /// When there is no PostgreSQL, with the command that installs it.
    pub async fn new(on: On) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let (location, database) = match on {
            On::Sqlite => (Location::Directory(directory.path().join("record")), None),
            On::Postgres => {
                let (server, name) = fresh_database().await;
                (Location::parse(&at(&server, &name)), Some((server, name)))
            }
        };
        Self { location, directory, database }
    }

    /// The place as a program is told it, password included.
    #[must_use]
    pub fn address(&self) -> String {
        match &self.database {
            Some((server, name)) => at(server, name),
            None => self.location.to_string(),
        }
    }

    /// The keys of this place: the same each time.
    ///
    /// # Panics
    /// When the temporary directory cannot be written.
    #[must_use]
    pub fn keys(&self) -> Keyring {
        Keyring::in_directory(&self.directory.path().join("keys"))
            .expect("keys in a temporary directory")
    }

    /// A directory that lives as long as the place.
    #[must_use]
    pub fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// Opens the record.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub async fn open(&self) -> Store {
        Store::open(&self.location, self.keys()).await.expect("the record opens")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some((server, name)) = self.database.take() else { return };
        // A thread of its own, because a test's runtime may not be blocked or may be ending.
        let removal = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                let mut connection = PgConnection::connect(&at(&server, "postgres")).await?;
                let remove = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
                connection.execute(AssertSqlSafe(remove)).await?;
                connection.close().await
            })
        });
        if !matches!(removal.join(), Ok(Ok(()))) {
            // A test must not fail for what it leaves behind; whoever lent the server may want to know.
            eprintln!("a test database could not be removed");
        }
    }
}

/// Runs any SQL against a record behind the store's back, as somebody tampering would. For tests of
/// `verify` only; the statements come from the test, never from input.
///
/// # Panics
/// When the engine refuses.
pub async fn tamper(store: &Store, sql: &str) -> u64 {
    let done = match &store.inner.engine {
        Engine::Sqlite { write, .. } => {
            let pool = write.as_ref().expect("a writable record");
            pool.execute(AssertSqlSafe(sql.to_owned())).await.map(|done| done.rows_affected())
        }
        Engine::Postgres { pool, .. } => {
            pool.execute(AssertSqlSafe(sql.to_owned())).await.map(|done| done.rows_affected())
        }
    };
    done.unwrap_or_else(|error| panic!("`{sql}`: {error}"))
}

/// Reads rows of text from the catalogue or with `EXPLAIN`, on either engine.
///
/// # Panics
/// When the engine refuses.
pub async fn look(store: &Store, sql: &str) -> Vec<Vec<String>> {
    use sqlx::Row as _;
    match &store.inner.engine {
        Engine::Sqlite { read, .. } => {
            let rows =
                sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_all(read).await.expect("rows");
            let text =
                |row: &sqlx::sqlite::SqliteRow, i| row.try_get_unchecked::<Option<String>, _>(i);
            rows.iter()
                .map(|row| {
                    (0..row.len())
                        .map(|i| text(row, i).ok().flatten().unwrap_or_default())
                        .collect()
                })
                .collect()
        }
        Engine::Postgres { pool, .. } => {
            let rows =
                sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_all(pool).await.expect("rows");
            let text =
                |row: &sqlx::postgres::PgRow, i| row.try_get_unchecked::<Option<String>, _>(i);
            rows.iter()
                .map(|row| {
                    (0..row.len())
                        .map(|i| text(row, i).ok().flatten().unwrap_or_default())
                        .collect()
                })
                .collect()
        }
    }
}

/// An address and the name of its template database, made once per test program.
static SERVER: OnceCell<(String, String)> = OnceCell::const_new();

/// A new database with all tables and nothing in them: the server, and its name there.
async fn fresh_database() -> (String, String) {
    let (server, template) = SERVER.get_or_init(prepare).await;
    let name = format!("recourse_test_{}", random_name());
    let mut connection = PgConnection::connect(&at(server, "postgres"))
        .await
        .expect("the PostgreSQL server answers");
    let create = format!("CREATE DATABASE {name} TEMPLATE {template}");
    // A template that is being copied by another test is busy for a moment.
    for attempt in 0.. {
        match connection.execute(AssertSqlSafe(create.clone())).await {
            Ok(_) => break,
            Err(error) if attempt == 100 => panic!("`{create}`: {error}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
    connection.close().await.expect("the connection closes");
    (server.clone(), name)
}

fn random_name() -> String {
    hex::encode(crate::random::bytes::<10>().expect("random bytes"))
}

/// The address of another database on the same server, keeping what comes after the name.
fn at(server: &str, database: &str) -> String {
    let (base, query) =
        server.split_once('?').map_or((server, None), |(base, query)| (base, Some(query)));
    let start = base.find("://").map_or(0, |place| place + 3);
    let end = base[start..].find('/').map_or(base.len(), |place| start + place);
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}/{database}{query}", &base[..end])
}

async fn prepare() -> (String, String) {
    let server = match std::env::var("RECOURSE_TEST_POSTGRES") {
        Ok(address) => address,
        Err(_) => tokio::task::spawn_blocking(start_server).await.expect("the server starts"),
    };
    // Named by its tables, so that a server that is used again and again keeps one template per version of them.
    let template = format!("recourse_template_{}", schema::name());
    let mut connection = PgConnection::connect(&at(&server, "postgres"))
        .await
        .expect("the PostgreSQL server answers");
    connection.execute("SELECT pg_advisory_lock(724)").await.expect("one test program at a time");
    let known = sqlx::query("SELECT 1 FROM pg_database WHERE datname = $1").bind(&template);
    if known.fetch_optional(&mut connection).await.expect("the list of databases").is_none() {
        // Made under another name first: a program that is killed here leaves no half-made template.
        let draft = format!("recourse_test_{}", random_name());
        connection
            .execute(AssertSqlSafe(format!("CREATE DATABASE {draft}")))
            .await
            .expect("the user may create databases");
        let engine =
            Engine::postgres(&at(&server, &draft), false).await.expect("the template opens");
        schema::migrate(&engine).await.expect("the template gets its tables");
        engine.close().await;
        let rename = format!("ALTER DATABASE {draft} RENAME TO {template}");
        connection.execute(AssertSqlSafe(rename)).await.expect("the template gets its name");
    }
    connection.close().await.expect("the connection closes");
    (server, template)
}

/// Starts a server that ends with this process, however it ends: a shell waits for the end of a pipe
/// that only this process holds open, then stops its own server and removes its files.
fn start_server() -> String {
    let programs = programs();
    let account = account();
    let directory = tempfile::Builder::new()
        .prefix("recourse-postgres-")
        .tempdir()
        .expect("a directory")
        .keep();
    if let Some((user, group)) = account {
        std::os::unix::fs::chown(&directory, Some(user), Some(group))
            .expect("the directory can be given away");
    }
    let data = directory.join("data");
    let mut init = as_account(&programs.join("initdb"), account);
    init.args([
        "--auth=trust",
        "--username=recourse",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
        "-D",
    ])
    .arg(&data);
    let made = init.current_dir(&directory).output().expect("initdb runs");
    assert!(made.status.success(), "initdb failed: {}", String::from_utf8_lossy(&made.stderr));
    for _ in 0..20 {
        // Another program may take the port between asking for it and using it: then try another.
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|socket| socket.local_addr())
            .expect("a free port")
            .port();
        if let Some(child) = launch(&programs, account, &directory, &data, port) {
            // The pipe must stay open as long as this process lives.
            std::mem::forget(child);
            return format!("postgres://recourse@127.0.0.1:{port}/postgres");
        }
    }
    panic!("the PostgreSQL server did not start; see {}", directory.join("log").display());
}

const GUARD: &str = r#"
"$1/postgres" -D "$2" -p "$3" -k "$4" -h 127.0.0.1 -c fsync=off -c full_page_writes=off \
    -c max_connections=300 -c shared_buffers=64MB >"$4/log" 2>&1 </dev/null &
server=$!
while kill -0 $server 2>/dev/null; do
    if "$1/pg_isready" -q -h 127.0.0.1 -p "$3"; then echo ready; break; fi
    sleep 0.05
done
cat >/dev/null
kill -QUIT $server 2>/dev/null
wait $server
cd / && rm -rf "$4"
"#;

fn launch(
    programs: &Path,
    account: Option<(u32, u32)>,
    directory: &Path,
    data: &Path,
    port: u16,
) -> Option<Child> {
    let mut shell = as_account(Path::new("/bin/sh"), account);
    shell.args(["-c", GUARD, "guard"]).arg(programs).arg(data).arg(port.to_string()).arg(directory);
    shell.current_dir(directory).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    // A signal for the tests' terminal must not reach the server before its guard.
    shell.process_group(0);
    let mut child = shell.spawn().expect("a shell");
    let mut line = String::new();
    let output = child.stdout.take().expect("the shell's output");
    match BufReader::new(output).read_line(&mut line) {
        Ok(_) if line.trim() == "ready" => Some(child),
        _ => {
            drop(child.stdin.take());
            child.wait().expect("the guard ends with its server");
            None
        }
    }
}

fn programs() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| {
            Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin")))
        })
        .filter(|(_, path)| path.join("initdb").exists())
        .collect();
    found.sort();
    if let Some((_, path)) = found.pop() {
        return path;
    }
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths)
        .find(|path| path.join("initdb").exists())
        .unwrap_or_else(|| panic!("{INSTALL}"))
}

/// PostgreSQL refuses to run as root; then it runs as the account that the package made, or as nobody.
fn account() -> Option<(u32, u32)> {
    let ours = std::fs::metadata("/proc/self").map(|data| data.uid()).unwrap_or(1);
    if ours != 0 {
        return None;
    }
    let accounts = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let find = |name: &str| {
        let line = accounts.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    Some(
        find("postgres")
            .or_else(|| find("nobody"))
            .expect("an account for the server: `postgres` or `nobody`"),
    )
}

fn as_account(program: &Path, account: Option<(u32, u32)>) -> Command {
    let mut command = Command::new(program);
    if let Some((user, group)) = account {
        command.uid(user).gid(group);
    }
    command.env_clear().env("PATH", "/usr/bin:/bin").env("LC_ALL", "C.UTF-8");
    command
}
