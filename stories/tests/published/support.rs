//! What these tests have in common: the facts of a firm at a time, and bodies of law with a changed file.

use jiff::Zoned;
use recourse::packs::source_files;
use recourse::published::effect::published;
use recourse::published::{Facts, file_name};
use recourse_kernel::firm::Firm;
use recourse_kernel::law::{Law, load};

/// A Friday morning on which the sample firms' phones are open.
pub const NOW: &str = "2026-11-20T10:00:00Z";

pub fn at(firm: &Firm, instant: &str) -> Zoned {
    let instant: jiff::Timestamp = instant.parse().expect("an instant");
    instant.to_zoned(firm.zone.clone())
}

/// The procedure, the page and the contact data of a firm, as text.
pub fn texts(law: &Law, firm: &Firm, language: &str, instant: &str) -> [String; 3] {
    published(law, &Facts::at(law, firm, &at(firm, instant)), language)
}

/// White space apart, since a line may be broken anywhere.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The built-in text of a firm's file.
pub fn file_of(law: &Law, firm: &str) -> String {
    let name = file_name(law, firm).expect("the firm has a file");
    let files = source_files(None).expect("the packs");
    files.into_iter().find(|file| file.name == name).expect("the file").text
}

/// The built-in packs with one firm's file changed: every `old` must be there.
pub fn changed(law: &Law, firm: &str, edits: &[(&str, &str)]) -> Law {
    let name = file_name(law, firm).expect("the firm has a file");
    let mut files = source_files(None).expect("the packs");
    let file = files.iter_mut().find(|file| file.name == name).expect("the file");
    file.text = edited(&file.text, edits);
    load(&files).expect("the changed file is sound")
}

pub fn edited(text: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(text.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "`{old}` does not stand in the file");
        text.replacen(old, new, 1)
    })
}

/// The words of a page, without its tags.
pub fn words(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => {
                inside = true;
                text.push(' ');
            }
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    flat(&text.replace("&#39;", "'").replace("&amp;", "&"))
}
