//! Finds the law packs and firm files: those built into the program, or those of a directory.

use anyhow::{Context, Result, bail};
use include_dir::{Dir, include_dir};
use recourse_kernel::law::{Law, LoadError, SourceFile, load};
use std::path::Path;

static LAW: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../law");
static FIRMS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../firms");

/// Loads the packs: built in, or from `directory` (with `law/` and `firms/` in it).
///
/// # Errors
/// When a file cannot be read, or a pack is wrong: then every fault is listed.
pub fn load_law(directory: Option<&Path>) -> Result<Law> {
    let files = source_files(directory)?;
    load(&files).map_err(|errors| anyhow::anyhow!(report(&errors)))
}

/// The files that [`load_law`] loads, in the order of their names.
///
/// # Errors
/// When a file cannot be read.
pub fn source_files(directory: Option<&Path>) -> Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    match directory {
        None => {
            built_in(&LAW, "law", &mut files);
            built_in(&FIRMS, "firms", &mut files);
        }
        Some(directory) => {
            for part in ["law", "firms"] {
                from_disk(&directory.join(part), &mut files)?;
            }
            if files.is_empty() {
                bail!(
                    "`{}` holds no packs: expected law/**/*.md and firms/*.md in it",
                    directory.display()
                );
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// All faults as one text.
pub fn report(errors: &[LoadError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn is_pack(name: &str) -> bool {
    name.ends_with(".md") && !name.ends_with("README.md")
}

fn built_in(dir: &Dir<'_>, prefix: &str, files: &mut Vec<SourceFile>) {
    for file in dir.files() {
        let name = format!("{prefix}/{}", file.path().display());
        if let (true, Some(text)) = (is_pack(&name), file.contents_utf8()) {
            files.push(SourceFile { name, text: text.to_owned() });
        }
    }
    for inner in dir.dirs() {
        built_in(inner, prefix, files);
    }
}

fn from_disk(path: &Path, files: &mut Vec<SourceFile>) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(path) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        let name = path.display().to_string();
        if path.is_dir() {
            from_disk(&path, files)?;
        } else if is_pack(&name) {
            let text = std::fs::read_to_string(&path)
                .with_context(|| format!("{name}: cannot be read"))?;
            files.push(SourceFile { name, text });
        }
    }
    Ok(())
}
