//! The desk in a real browser: Chromium, driven by WebDriver, on a program of its own.
//!
//! A test opens a [`Stage`]: the built program on its own copy of the sample record, at a chosen
//! time, and browsers on it. Everything is ended when the stage goes, also when a test fails.

mod chrome;
mod page;
mod process;
mod program;

pub use chrome::{Browser, Look};
pub use page::hidden_values;
pub use program::Program;

use std::fmt;
use std::path::Path;

/// The chosen time of the tests: a Tuesday on which some of the samples are late and some are not.
pub const TUESDAY: &str = "2026-11-10T08:00:00Z";

/// What to install when there is no browser.
const INSTALL: &str = "sudo apt-get update && sudo apt-get install -y chromium chromium-driver";

/// What can go wrong on the way to a page, with what was being done.
#[derive(thiserror::Error)]
pub enum Fault {
    /// A program of the machine is missing.
    #[error("`{program}` is not on this machine; install it with `{INSTALL}`")]
    Missing {
        /// Which.
        program: &'static str,
    },
    /// A program did not start or did not say what it says when it has started.
    #[error("{program} did not start: {said}")]
    NotStarted {
        /// Which.
        program: String,
        /// What it said instead.
        said: String,
    },
    /// A file or a process.
    #[error("{doing}: {source}")]
    Io {
        /// What was being done.
        doing: String,
        /// Why not.
        source: std::io::Error,
    },
    /// The browser refused, or the page has not what was looked for.
    #[error("{doing} on {address}: {source}\nthe page reads:\n{text}")]
    Page {
        /// What was being done.
        doing: String,
        /// On which page.
        address: String,
        /// What the page says.
        text: String,
        /// Why not.
        source: Box<thirtyfour::error::WebDriverError>,
    },
    /// The browser could not be spoken to.
    #[error(transparent)]
    Driver(#[from] thirtyfour::error::WebDriverError),
}

/// A test that ends with a fault prints it this way: as words, with what to do.
impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A result of this module.
pub type Result<T> = std::result::Result<T, Fault>;

fn io(doing: impl Into<String>) -> impl FnOnce(std::io::Error) -> Fault {
    let doing = doing.into();
    move |source| Fault::Io { doing, source }
}

/// A program at work and the means to open browsers on it.
#[derive(Debug)]
pub struct Stage {
    /// The program.
    pub program: Program,
}

impl Stage {
    /// A stage at [`TUESDAY`], or nothing when the browser tests are to stand aside.
    ///
    /// # Errors
    /// When the program cannot be built or started.
    pub fn open() -> Result<Option<Stage>> {
        if std::env::var_os("RECOURSE_SKIP_BROWSER").is_some_and(|value| value == "1") {
            println!("skipped: RECOURSE_SKIP_BROWSER is 1");
            return Ok(None);
        }
        Stage::start().map(Some)
    }

    /// A stage at [`TUESDAY`], whatever the tests are told.
    ///
    /// # Errors
    /// When there is no browser on this machine, or the program cannot be built or started.
    pub fn start() -> Result<Stage> {
        for program in [chrome::CHROMIUM, chrome::CHROMEDRIVER] {
            if !on_path(program) {
                return Err(Fault::Missing { program });
            }
        }
        Ok(Stage { program: Program::with_samples(TUESDAY)? })
    }

    /// A browser that nobody has signed in to.
    ///
    /// # Errors
    /// When it cannot be started.
    pub async fn browser(&self, look: Look) -> Result<Browser> {
        Browser::open(&self.program.address, look).await
    }

    /// A browser in which somebody of a firm has signed in.
    ///
    /// # Errors
    /// When it cannot be started or the person is not let in.
    pub async fn signed_in(&self, firm: &str, login: &str) -> Result<Browser> {
        let browser = self.browser(Look::default()).await?;
        browser.sign_in(firm, login, &self.program.password).await?;
        Ok(browser)
    }
}

fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| Path::new(&folder).join(program).is_file())
}
