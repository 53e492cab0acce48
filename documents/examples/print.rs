//! Writes sample documents into a folder, to be looked at:
//! `cargo run --release -p recourse_documents --example print -- /some/folder`

use std::path::PathBuf;
use std::{env, error, fs};

use recourse_documents::{Document, html, mail_html, pdf, text};

#[path = "../tests/documents/samples.rs"]
mod samples;

fn main() -> Result<(), Box<dyn error::Error>> {
    let folder = env::args().nth(1).map(PathBuf::from).ok_or("which folder?")?;
    fs::create_dir_all(&folder)?;
    for (name, document) in [
        ("letter", Document::Letter(samples::answer())),
        ("booklet", Document::Booklet(samples::procedure())),
    ] {
        fs::write(folder.join(name).with_extension("pdf"), pdf(&document, &samples::stamp())?)?;
        fs::write(folder.join(name).with_extension("txt"), text(&document))?;
        fs::write(folder.join(name).with_extension("html"), html(&document))?;
        fs::write(folder.join(format!("{name}-mail.html")), mail_html(&document))?;
    }
    Ok(())
}
