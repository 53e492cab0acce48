//! Complaints begun and not yet sent: sealed under a key of their own, found by a secret that only
//! the customer holds, destroyed after [`DAYS`] days or when they are sent.

use super::form::Form;
use super::links;
use crate::engine::{Engine, EngineError, NewFile};
use recourse_store::{DRAFT_PURPOSE, DraftRow, Opened, new_id};

/// So long a draft is kept after it was saved last.
pub const DAYS: i64 = 14;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A file that waits in a draft.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its place in the vault.
    pub item: String,
    /// Its name.
    pub name: String,
    /// Its size.
    pub bytes: usize,
}

/// A draft as the customer finds it again.
pub struct Draft {
    /// The secret that found it.
    pub code: String,
    /// As the record has it.
    pub row: DraftRow,
    /// What was typed.
    pub form: Form,
    /// Files.
    pub files: Vec<NewFile>,
}

impl Draft {
    /// The files without their bytes.
    pub fn kept(&self) -> Vec<Kept> {
        let items = self.row.items.iter().skip(1);
        items
            .zip(&self.files)
            .map(|(item, file)| Kept {
                item: item.clone(),
                name: file.name.clone(),
                bytes: file.bytes.len(),
            })
            .collect()
    }
}

/// What a secret finds.
pub enum Found {
    /// Nothing, or what it was is destroyed.
    Nothing,
    /// A draft.
    Draft(Box<Draft>),
    /// The complaint that the draft became.
    Became(String),
}

fn unreadable(error: impl ToString) -> EngineError {
    EngineError::Unreadable(error.to_string())
}

/// Finds a draft by its secret.
///
/// # Errors
/// When the record fails.
pub async fn find(engine: &Engine, firm: &str, code: &str) -> Result<Found, EngineError> {
    if code.is_empty() {
        return Ok(Found::Nothing);
    }
    let secret = links::hash(code);
    let lot = engine.lot_for(firm, &secret).await?;
    let now = engine.clock.now().as_millisecond();
    let row = match engine.store.draft(lot, &secret).await? {
        Some(row) if row.firm == firm && row.expires_at > now => row,
        Some(row) if row.expires_at <= now => {
            engine.store.end_draft(&row, None, now).await?;
            return Ok(Found::Nothing);
        }
        _ => return Ok(Found::Nothing),
    };
    if let Some(reference) = &row.done {
        return Ok(Found::Became(reference.clone()));
    }
    let items: Vec<&str> = row.items.iter().map(String::as_str).collect();
    let mut opened = engine.store.open_many(lot, &items).await?.into_iter();
    let form = match opened.next().and_then(Opened::into_text) {
        Some(json) => serde_json::from_str(&json).map_err(unreadable)?,
        None => return Ok(Found::Nothing),
    };
    let files = opened
        .map(|opened| match opened {
            Opened::Plain(bytes) => NewFile::unpack(&bytes),
            Opened::Erased | Opened::Damaged(_) => None,
        })
        .collect::<Option<Vec<_>>>()
        .ok_or_else(|| unreadable("a file of a draft"))?;
    Ok(Found::Draft(Box::new(Draft { code: code.to_owned(), row, form, files })))
}

/// Saves what was typed and the files that came; `before` is the draft that it goes on with. Returns
/// the draft as it now is.
///
/// # Errors
/// When the record fails; the draft is then as it was.
pub async fn save(
    engine: &Engine,
    firm: &str,
    before: Option<Draft>,
    remove: &[String],
    form: Form,
    new: Vec<NewFile>,
) -> Result<Draft, EngineError> {
    let now = engine.clock.now().as_millisecond();
    let (code, lot, subject, kept) = match before {
        Some(draft) => {
            let kept: Vec<(String, NewFile)> = draft
                .row
                .items
                .iter()
                .skip(1)
                .cloned()
                .zip(draft.files)
                .filter(|(item, _)| !remove.contains(item))
                .collect();
            (draft.code, draft.row.lot, draft.row.subject, kept)
        }
        None => {
            let code = links::new_code()?;
            let lot = engine.lot_for(firm, &links::hash(&code)).await?;
            (code, lot, new_id(now)?, Vec::new())
        }
    };
    let mut sealed = Vec::new();
    let json = serde_json::to_string(&form).map_err(unreadable)?;
    let store = &engine.store;
    sealed.push(store.seal(lot, &subject, DRAFT_PURPOSE, json.as_bytes(), now).await?);
    for file in &new {
        sealed.push(store.seal(lot, &subject, DRAFT_PURPOSE, &file.packed(), now).await?);
    }
    let (mut items, mut files): (Vec<String>, Vec<NewFile>) = kept.into_iter().unzip();
    let mut places = sealed.iter().map(|item| item.item.clone());
    items.splice(0..0, places.next());
    items.extend(places);
    files.extend(new);
    let bytes = files.iter().map(|file| file.bytes.len()).sum::<usize>();
    let row = DraftRow {
        lot,
        secret: links::hash(&code),
        firm: firm.to_owned(),
        subject,
        items,
        bytes: i64::try_from(bytes).unwrap_or(i64::MAX),
        saved_at: now,
        expires_at: now + DAYS * DAY_MS,
        done: None,
    };
    store.put_draft(&row, sealed).await?;
    Ok(Draft { code, row, form, files })
}
