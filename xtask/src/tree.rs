//! The text files of the working tree, as the checks see them.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A text file and its path from the root of the tree, always with `/`.
#[derive(Debug)]
pub(crate) struct SourceFile {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl SourceFile {
    #[cfg(test)]
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    /// True for Rust source.
    pub(crate) fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }
}

/// The root of the tree: the folder above this crate.
///
/// Cargo says at run time where the crate is. What it was at build time is only for a binary that is started by hand,
/// because a build folder shared by two checkouts would otherwise point at the wrong one.
pub(crate) fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR")
        .unwrap_or_else(|| OsString::from(env!("CARGO_MANIFEST_DIR")));
    let here = PathBuf::from(here);
    here.parent().map(Path::to_path_buf).unwrap_or(here)
}

/// Reads one file of the tree.
pub(crate) fn read(path: &str) -> Result<String> {
    fs::read_to_string(root().join(path)).with_context(|| format!("cannot read `{path}`"))
}

/// Every text file of the tree, sorted by path. What `.gitignore` names at the root is left out, and so are files that are
/// not UTF-8 text (fonts, images).
pub(crate) fn files() -> Result<Vec<SourceFile>> {
    let root = root();
    let ignored = ignored_names(&fs::read_to_string(root.join(".gitignore")).unwrap_or_default());
    let mut found = Vec::new();
    walk(&root, "", &ignored, &mut found)?;
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

/// The entries of a `.gitignore` that name one thing at the root, such as `/target`.
fn ignored_names(gitignore: &str) -> Vec<String> {
    let anchored = gitignore.lines().filter_map(|line| line.trim().strip_prefix('/'));
    anchored.map(|name| name.trim_end_matches('/').to_owned()).chain([".git".to_owned()]).collect()
}

fn walk(
    folder: &Path,
    prefix: &str,
    ignored: &[String],
    found: &mut Vec<SourceFile>,
) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot list `{}`", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if ignored.contains(&path) {
            continue;
        }
        // A link is not followed: what it points at is either in the tree already or no part of it.
        let kind = entry.file_type()?;
        if kind.is_dir() {
            walk(&entry.path(), &path, ignored, found)?;
        } else if kind.is_file()
            && let Some(text) = read_text(&entry.path())?
        {
            found.push(SourceFile { path, text });
        }
    }
    Ok(())
}

fn read_text(path: &Path) -> Result<Option<String>> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        // An editor's or a test's temporary file may go between the listing and the reading.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            return Err(error).with_context(|| format!("cannot read `{}`", path.display()));
        }
    };
    if bytes.contains(&0) {
        return Ok(None);
    }
    Ok(String::from_utf8(bytes).ok())
}

#[cfg(test)]
mod tests {
    use super::{files, ignored_names};

    #[test]
    fn anchored_names_are_ignored_and_patterns_are_not() {
        assert_eq!(
            ignored_names("/target\n*.log\n/recourse-data/\n"),
            ["target", "recourse-data", ".git"]
        );
    }

    #[test]
    fn the_walk_sees_sources_and_hidden_files_but_nothing_built() {
        let paths: Vec<String> =
            files().expect("the tree can be read").into_iter().map(|file| file.path).collect();
        for expected in
            ["xtask/src/tree.rs", ".cargo/config.toml", ".gitignore", "docs/requirements.md"]
        {
            assert!(paths.iter().any(|path| path == expected), "`{expected}` is missing");
        }
        assert!(!paths.iter().any(|path| path.starts_with("target/") || path.starts_with(".git/")));
    }
}
