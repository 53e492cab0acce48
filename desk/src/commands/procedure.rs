//! `recourse procedure`: what a firm publishes, from the data that runs.

use crate::cli::{Common, Procedure};
use crate::packs::load_law;
use crate::published::contact::contact;
use crate::published::posts::{line, vacancies};
use crate::published::procedure::booklet;
use crate::published::sheet::{notices, sheet};
use crate::published::{Edition, Facts, stamp};
use crate::texts::{LANGUAGES, Texts};
use anyhow::{Context, Result, anyhow, bail};
use recourse_documents::{Document, html, pdf, text};
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;

/// Prints or writes the texts.
///
/// # Errors
/// When the packs are wrong, the firm or its language is not known, or a file cannot be written.
pub fn run(common: &Common, asked: &Procedure) -> Result<ExitCode> {
    let law = load_law(common.packs.as_deref())?;
    let firm = law.firm(&asked.firm).ok_or_else(|| {
        anyhow!("there is no firm `{}`; `recourse law list` shows the firms", asked.firm)
    })?;
    let now = super::clock(common).now().to_zoned(firm.zone.clone());
    let code = match &asked.lang {
        Some(code) if LANGUAGES.contains(&code.as_str()) => code.clone(),
        Some(code) => bail!("`{code}` is not one of: {}", LANGUAGES.join(", ")),
        None => firm.languages.first().cloned().unwrap_or_default(),
    };
    let l = Texts::get().language(&code);
    if asked.check {
        let vacant = vacancies(firm, now.date());
        if common.json {
            println!("{}", serde_json::to_string_pretty(&vacant)?);
        } else if vacant.is_empty() {
            let days = crate::published::posts::AHEAD.to_string();
            println!("{}", l.fill("published-posts-fine", &[("days", &days)]));
        } else {
            for vacancy in &vacant {
                eprintln!("{}", line(l, vacancy));
            }
        }
        return Ok(ExitCode::from(u8::from(!vacant.is_empty())));
    }
    let facts = Facts::at(&law, firm, &now);
    let edition = if asked.staff { Edition::Staff } else { Edition::Public };
    let document = Document::Booklet(booklet(l, &facts, edition));
    let mut written = false;
    if let Some(path) = &asked.pdf {
        put(path, &pdf(&document, &stamp(&facts, l, "procedure"))?)?;
        written = true;
    }
    if let Some(path) = &asked.html {
        put(path, html(&document).as_bytes())?;
        written = true;
    }
    if let Some(path) = &asked.sheet {
        let sheet = Document::Booklet(sheet(l, &facts));
        put(path, &pdf(&sheet, &stamp(&facts, l, "sheet"))?)?;
        written = true;
    }
    if common.json {
        let base = format!("/f/{}/{code}/", firm.id);
        let data = json!({
            "firm": firm.id,
            "language": code,
            "as_of": facts.today,
            "procedure": firm.procedure,
            "deadlines": facts.deadlines,
            "notices": notices(l, &facts),
            "contact": contact(&law, &facts, &code, &base),
            "vacancies": facts.posts.vacancies,
            "text": text(&document),
        });
        println!("{}", serde_json::to_string_pretty(&data)?);
    } else if !written {
        println!("{}", text(&document));
    }
    Ok(ExitCode::SUCCESS)
}

fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes)
        .with_context(|| format!("the file `{}` cannot be written", path.display()))
}
