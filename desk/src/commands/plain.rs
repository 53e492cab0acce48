//! `recourse plain`: how easy a text is to read, and what makes it hard.

use crate::cli::{Common, Plain};
use crate::packs::load_law;
use crate::plain::{reading, score, verdict};
use crate::texts::Texts;
use anyhow::{Context, Result, anyhow, bail};
use recourse_kernel::plain::{FindingKind, Thresholds, measure};
use std::io::Read;
use std::process::ExitCode;

/// A longer text is no letter.
const BYTES: u64 = 64 << 20;

/// Prints the score and the findings. A heavy text is no fault: the exit code is 0.
///
/// # Errors
/// When the text cannot be read or the firm is not known.
pub fn run(common: &Common, asked: &Plain) -> Result<ExitCode> {
    let text = text(asked)?;
    let found = match &asked.firm {
        Some(id) => {
            let law = load_law(common.packs.as_deref())?;
            let firm = law.firm(id).ok_or_else(|| {
                anyhow!("there is no firm `{id}`; `recourse law list` shows the firms")
            })?;
            reading(firm, &asked.lang, &text)
        }
        None => measure(&asked.lang, &text, &Thresholds::usual(&asked.lang), &[]),
    };
    if common.json {
        println!("{}", serde_json::to_string_pretty(&found)?);
        return Ok(ExitCode::SUCCESS);
    }
    // In the language of the text, which the person who wrote it reads.
    let l = Texts::get().language(&asked.lang);
    let r = &found.readability;
    println!("{}", verdict(l, &found));
    if r.words > 0 {
        println!("{} {}", l.word("measure", r.measure.word()), score(l, r.score_hundredths));
        println!(
            "{}, {}, {}",
            l.count("plain-words", r.words.into()),
            l.count("plain-sentences", r.sentences.into()),
            l.count("plain-longest", r.longest_words.into())
        );
    }
    if found.too_heavy {
        println!("{}", l.say("plain-too-heavy"));
    }
    for (kind, title, counted) in [
        (FindingKind::Jargon, "plain-jargon", r.jargon),
        (FindingKind::LongSentence, "plain-long", r.long_sentences),
    ] {
        if counted == 0 {
            continue;
        }
        println!("\n{} ({counted})", l.say(title));
        for finding in found.findings.iter().filter(|finding| finding.kind == kind) {
            let line = text.get(..finding.range.start).map_or(0, |t| t.matches('\n').count()) + 1;
            let shown = finding.text.split_whitespace().collect::<Vec<_>>().join(" ");
            match (&finding.suggestion, kind) {
                (Some(say), _) => println!("  {line}: {shown} -> {say}"),
                (None, FindingKind::LongSentence) => {
                    println!("  {line}: {}: {shown}", l.count("plain-words", finding.words.into()));
                }
                (None, FindingKind::Jargon) => println!("  {line}: {shown}"),
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn text(asked: &Plain) -> Result<String> {
    let mut bytes = Vec::new();
    let name = match &asked.file {
        Some(path) if path.as_os_str() != "-" => {
            let file = std::fs::File::open(path)
                .with_context(|| format!("`{}` cannot be read", path.display()))?;
            file.take(BYTES + 1).read_to_end(&mut bytes)?;
            path.display().to_string()
        }
        _ => {
            std::io::stdin().lock().take(BYTES + 1).read_to_end(&mut bytes)?;
            "-".to_owned()
        }
    };
    if bytes.len() as u64 > BYTES {
        bail!("`{name}` is longer than {} MB", BYTES >> 20);
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow!("`{name}` is not UTF-8 from byte {at} on; convert it first")
    })
}
