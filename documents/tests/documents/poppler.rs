//! Poppler's programs, fed through a pipe.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// What `program` says about the file.
///
/// # Panics
///
/// When the program is missing: `cargo xtask setup` installs it.
pub fn ask(program: &str, args: &[&str], pdf: &[u8]) -> String {
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|fault| {
            panic!("`{program}` cannot be started ({fault}): apt-get install poppler-utils")
        });
    child.stdin.take().expect("a pipe").write_all(pdf).expect("the program reads");
    let output = child.wait_with_output().expect("the program ends");
    assert!(output.status.success(), "`{program}` refused the file");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The words of the file, blanks as one.
pub fn words(pdf: &[u8]) -> String {
    let text = ask("pdftotext", &["-raw", "-", "-"], pdf);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
