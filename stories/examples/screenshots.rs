//! Pictures of the desk's pages; `cargo xtask screenshots` runs it.
//!
//! `screenshots ALL KEPT` writes every page in every look into the folder ALL, and the few that the
//! documentation shows into KEPT as well. The program runs at a fixed time on the sample firms, so
//! pictures differ only when the desk does.

use recourse_stories::browser::{Browser, Stage};
use std::error::Error;
use std::fs;
use std::path::PathBuf;

const WIDTHS: [u32; 3] = [1440, 1024, 390];
/// The tallest picture of all, and of those that are kept.
const TALLEST: (u32, u32) = (3200, 1200);

/// The case that is worked on the way, and one that is left as it came.
const WORKED: &str = "FJO-000001-8";
const FRESH: &str = "FJO-000002-6";

type Done<T = ()> = Result<T, Box<dyn Error>>;

struct Album {
    all: PathBuf,
    kept: PathBuf,
    wide: Vec<String>,
}

impl Album {
    /// Takes a page in every look. `kept` names the looks that the documentation shows.
    async fn take(&mut self, browser: &Browser, name: &str, kept: &[(u32, bool)]) -> Done {
        for width in WIDTHS {
            for dark in [false, true] {
                let file = format!("{name}-{width}{}.png", if dark { "-dark" } else { "" });
                fs::write(self.all.join(&file), browser.picture(width, TALLEST.0, dark).await?)?;
                let beyond = browser.overflow().await?;
                if beyond > 0 {
                    self.wide.push(format!("{file}: {beyond} px wider than the window"));
                }
                if kept.contains(&(width, dark)) {
                    let picture = browser.picture(width, TALLEST.1, dark).await?;
                    fs::write(self.kept.join(&file), picture)?;
                }
            }
        }
        browser.size(1440, 1000).await?;
        browser.prefer_dark(false).await?;
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Done {
    let mut folders = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(all), Some(kept)) = (folders.next(), folders.next()) else {
        return Err("usage: screenshots ALL KEPT".into());
    };
    for folder in [&all, &kept] {
        fs::create_dir_all(folder)?;
    }
    let mut album = Album { all, kept, wide: Vec::new() };
    let stage = Stage::start()?;
    let browser = stage.signed_in("fjordbanken", "solveig").await?;
    speak(&browser, "en").await?;
    lists(&mut album, &browser).await?;
    case(&mut album, &browser).await?;
    others(&mut album, &stage).await?;
    for page in &album.wide {
        println!("{page}");
    }
    if album.wide.is_empty() { Ok(()) } else { Err("some pages scroll sideways".into()) }
}

async fn speak(browser: &Browser, language: &str) -> Done {
    browser.find(&format!("#language option[value={language}]")).await?.click().await?;
    browser.press(".rail form[action='/language'] button").await?;
    browser.find(&format!("html[lang={language}]")).await?;
    Ok(())
}

async fn lists(album: &mut Album, browser: &Browser) -> Done {
    let usual = (1440, false);
    album.take(browser, "worklist", &[usual, (1440, true), (390, false)]).await?;
    for (name, path, kept) in [
        ("worklist-empty", "/work?view=closed", None),
        ("register", "/cases/new", None),
        ("quarantine", "/quarantine", None),
        ("law", "/law", Some(usual)),
        ("rule", "/law/eu.psd2.complaint.answer", None),
        ("not-found", "/cases/FJO-999999-9", None),
    ] {
        browser.open_page(path).await?;
        album.take(browser, name, kept.as_slice()).await?;
    }
    for (name, words) in [("search", "konto"), ("search-nothing", "zebra")] {
        browser.search(words).await?;
        album.take(browser, name, &[]).await?;
    }
    browser.open_page("/quarantine").await?;
    browser.press(".worklist .row-link").await?;
    album.take(browser, "quarantine-item", &[usual]).await
}

async fn case(album: &mut Album, browser: &Browser) -> Done {
    let usual = (1440, false);
    browser.open_page(&format!("/cases/{FRESH}")).await?;
    album.take(browser, "case-fresh", &[]).await?;
    browser.open_page(&format!("/cases/{WORKED}/do/classify")).await?;
    album.take(browser, "classify", &[]).await?;

    browser
        .act(WORKED, "classify", &[("product", "payment"), ("customer", "consumer")], &[])
        .await?;
    browser.act(WORKED, "acknowledge", &[], &[]).await?;
    browser.act(WORKED, "assign", &[], &[]).await?;
    browser.act(WORKED, "declare-conflict", &[("conflict", "none")], &[]).await?;
    let wish = "1 849 kroner back, valued 17 October, and an explanation.";
    browser.act(WORKED, "provide", &[("item", "expectation")], &[("content", wish)]).await?;
    for point in ["NOK 1 849 was debited twice.", "The customer was sent back and forth."] {
        browser.act(WORKED, "add-point", &[], &[("statement", point)]).await?;
    }
    let found = "One purchase was settled, two were debited.";
    let upheld = [("finding", found), ("amount", "1849.00"), ("action", "Valued 17 October.")];
    browser.act(WORKED, "decide", &[("point", "1"), ("outcome", "upheld")], &upheld).await?;
    browser.open_page(&format!("/cases/{WORKED}")).await?;
    album.take(browser, "case", &[usual, (1440, true), (390, false)]).await?;
    browser.press(".clock:nth-child(3) summary").await?;
    album.take(browser, "why", &[usual]).await?;

    browser.open_page(&format!("/cases/{WORKED}/do/decide")).await?;
    browser.choose("point", "2").await?;
    browser.fill("finding", "Customer service answered both calls on the same day.").await?;
    browser.choose("outcome", "rejected").await?;
    browser.send().await?;
    browser.find(".notice--refusal").await?;
    album.take(browser, "decide-refused", &[]).await?;
    browser.fill("reason", "Asking the shop first was right.").await?;
    browser.send().await?;
    browser.find(".notice--success").await?;
    browser.start_command("answer").await?;
    album.take(browser, "answer", &[usual]).await?;
    browser.send().await?;
    browser.find(".notice--success").await?;
    album.take(browser, "case-answered", &[]).await
}

async fn others(album: &mut Album, stage: &Stage) -> Done {
    let aino = stage.signed_in("perintala", "aino").await?;
    album.take(&aino, "worklist-fi", &[(1440, false)]).await?;
    aino.press(".worklist .row-link").await?;
    aino.find(".case-head").await?;
    album.take(&aino, "case-fi", &[]).await?;
    aino.press(".rail form[action='/sign-out'] button").await?;
    aino.find(".signin").await?;
    album.take(&aino, "sign-in", &[]).await
}
