//! What Typst may see: our templates, our fonts and one document's data. No disk, no network, no clock.

use std::collections::HashMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};

/// What all documents share; made once, in some milliseconds.
pub(super) struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: HashMap<FileId, Source>,
    main: FileId,
    data: FileId,
}

const TEMPLATES: [(&str, &str); 4] = [
    (MAIN, include_str!("main.typ")),
    ("blocks.typ", include_str!("blocks.typ")),
    ("letter.typ", include_str!("letter.typ")),
    ("booklet.typ", include_str!("booklet.typ")),
];
const MAIN: &str = "main.typ";
const DATA: &str = "data.json";

/// The text face, and the one for code and for scripts that the first does not know. The others are for mathematics.
const FAMILIES: [&str; 2] = ["Libertinus Serif", "DejaVu Sans Mono"];

pub(super) static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let fonts: Vec<Font> = typst_assets::fonts()
        .flat_map(|data| Font::iter(Bytes::new(data)))
        .filter(|font| FAMILIES.contains(&font.info().family.as_str()))
        .collect();
    let sources = TEMPLATES.into_iter().filter_map(|(name, text)| {
        let id = file_id(name)?;
        Some((id, Source::new(id, text.to_owned())))
    });
    Shared {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        sources: sources.collect(),
        main: fixed_id(MAIN),
        data: fixed_id(DATA),
        fonts,
    }
});

fn file_id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

#[expect(clippy::expect_used, reason = "the two names are constants that are paths")]
fn fixed_id(name: &str) -> FileId {
    file_id(name).expect("a plain file name is a path")
}

impl Shared {
    /// Whether every face of the text has a sign for the character, and whether any face has one.
    pub(super) fn covers(&self, c: char) -> (bool, bool) {
        let has = |info: &FontInfo| info.coverage.contains(c.into());
        let (mut first, mut any) = (true, false);
        for font in &self.fonts {
            let covered = has(font.info());
            any |= covered;
            first &= covered || font.info().family != FAMILIES[0];
        }
        (first, any)
    }
}

/// One document being printed.
pub(super) struct Job {
    pub(super) data: Bytes,
    /// Drawings by their file names.
    pub(super) drawings: HashMap<FileId, Bytes>,
}

impl Job {
    pub(super) fn new(data: Vec<u8>, drawings: &[String]) -> Self {
        let drawings = drawings.iter().enumerate().filter_map(|(index, svg)| {
            Some((file_id(&drawing_name(index))?, Bytes::from_string(svg.clone())))
        });
        Self { data: Bytes::new(data), drawings: drawings.collect() }
    }
}

pub(super) fn drawing_name(index: usize) -> String {
    format!("drawing-{index}.svg")
}

impl World for Job {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        SHARED.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SHARED.sources.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == SHARED.data {
            return Ok(self.data.clone());
        }
        self.drawings.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
