//! What the tests need on the machine beside Rust: a PostgreSQL server, a mailbox server and a mail
//! server, and a browser with its driver.

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// A Debian package, and how to see that what it brings is there (it may have come another way).
struct Package {
    name: &'static str,
    present: fn() -> bool,
    browser: bool,
}

const PACKAGES: [Package; 6] = [
    Package { name: "postgresql", present: has_postgres, browser: false },
    Package { name: "poppler-utils", present: || on_path("pdftotext"), browser: false },
    Package {
        name: "dovecot-imapd",
        present: || is_program(Path::new("/usr/lib/dovecot/imap")),
        browser: false,
    },
    Package {
        name: "postfix",
        present: || is_program(Path::new("/usr/sbin/postfix")),
        browser: false,
    },
    Package { name: "chromium", present: || on_path("chromium"), browser: true },
    Package { name: "chromium-driver", present: || on_path("chromedriver"), browser: true },
];

/// Installs what is missing when that can be done without asking (root on Debian), and says the command where it cannot.
pub(crate) fn run(with_browser: bool) -> Result<bool> {
    let missing = missing(with_browser);
    if missing.is_empty() {
        eprintln!("everything the tests need is there");
        return Ok(true);
    }
    if !on_path("apt-get") {
        bail!(
            "the tests need {}; this is not a Debian system, so install them by its own means and run again",
            missing.join(", ")
        );
    }
    if !is_root()? {
        bail!(
            "the tests need {}; install with `{}` and run again",
            missing.join(", "),
            by_hand(&missing)
        );
    }
    apt_get(&["update"])?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(&missing);
    apt_get(&install)?;

    let still: Vec<&str> = self::missing(with_browser);
    if !still.is_empty() {
        bail!("installed, but still not found: {}", still.join(", "));
    }
    Ok(true)
}

fn missing(with_browser: bool) -> Vec<&'static str> {
    let needed = PACKAGES.iter().filter(|package| with_browser || !package.browser);
    needed.filter(|package| !(package.present)()).map(|package| package.name).collect()
}

fn by_hand(missing: &[&str]) -> String {
    format!("sudo apt-get update && sudo apt-get install -y {}", missing.join(" "))
}

fn apt_get(args: &[&str]) -> Result<()> {
    let title = format!("apt-get {}", args.join(" "));
    eprintln!("{title}");
    let status = Command::new("apt-get")
        .args(args)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .status()
        .with_context(|| format!("cannot start `{title}`"))?;
    if !status.success() {
        bail!("`{title}` failed; the tests cannot run without these packages");
    }
    Ok(())
}

fn is_root() -> Result<bool> {
    let output = Command::new("id").arg("-u").output().context("cannot ask `id -u` who we are")?;
    Ok(output.stdout.trim_ascii() == b"0")
}

/// Debian keeps the server's programs out of PATH, one folder per version.
fn has_postgres() -> bool {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    on_path("initdb")
        || versions.map(|entry| entry.path()).any(|version| is_program(&version.join("bin/initdb")))
}

fn on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| is_program(&folder.join(program)))
}

fn is_program(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

#[cfg(test)]
mod tests {
    use super::{PACKAGES, by_hand, missing, on_path};

    #[test]
    fn a_program_is_found_on_the_path_and_a_name_that_is_none_is_not() {
        assert!(on_path("sh"));
        assert!(!on_path("no-program-has-this-name"));
    }

    #[test]
    fn without_the_browser_no_browser_package_is_asked_for() {
        let browser: Vec<&str> =
            PACKAGES.iter().filter(|package| package.browser).map(|package| package.name).collect();
        assert_eq!(browser, ["chromium", "chromium-driver"]);
        assert!(missing(false).iter().all(|name| !browser.contains(name)));
    }

    #[test]
    fn the_command_by_hand_names_what_is_missing() {
        let expected = "sudo apt-get update && sudo apt-get install -y postgresql chromium";
        assert_eq!(by_hand(&["postgresql", "chromium"]), expected);
    }
}
