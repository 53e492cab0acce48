//! Mapping files: which column is what, how dates are written, and what the table's words mean.

use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::civil::Time;
use jiff::fmt::strtime;
use recourse_kernel::terms::{Channel, CustomerKind, Product};
use serde::Deserialize;
use toml::Spanned;

use super::{Cell, RowFault, TableComplaint, Words};
use crate::incoming::charset::Encoding;

/// How to read one kind of table.
#[derive(Clone, Debug)]
pub struct Mapping {
    columns: Columns,
    date: Option<String>,
    time: Option<Time>,
    delimiter: u8,
    encoding: Encoding,
    product: BTreeMap<String, String>,
    channel: BTreeMap<String, String>,
    language: BTreeMap<String, String>,
    customer: BTreeMap<String, String>,
    defaults: Defaults,
}

/// What is wrong with a mapping file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct MappingError {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong and what would be right.
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    columns: Columns,
    #[serde(default)]
    format: Format,
    #[serde(default)]
    values: Values,
    #[serde(default)]
    defaults: SpannedDefaults,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Columns {
    received: Heads,
    text: Heads,
    #[serde(default)]
    title: Heads,
    #[serde(default)]
    name: Heads,
    #[serde(default)]
    email: Heads,
    #[serde(default)]
    address: Heads,
    #[serde(default)]
    phone: Heads,
    #[serde(default)]
    account: Heads,
    #[serde(default)]
    product: Heads,
    #[serde(default)]
    channel: Heads,
    #[serde(default)]
    language: Heads,
    #[serde(default)]
    customer: Heads,
    #[serde(default)]
    reference: Heads,
}

/// One heading or several whose fields are joined.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "OneOrMore")]
struct Heads(Vec<String>);

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a heading or a list of headings")]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl From<OneOrMore> for Heads {
    fn from(heads: OneOrMore) -> Self {
        match heads {
            OneOrMore::One(head) => Heads(vec![head]),
            OneOrMore::More(heads) => Heads(heads),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Format {
    date: Option<Spanned<String>>,
    time: Option<Spanned<String>>,
    delimiter: Option<Spanned<String>>,
    #[serde(default)]
    encoding: Encoding,
}

type SpannedWords = BTreeMap<String, Spanned<String>>;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Values {
    #[serde(default)]
    product: SpannedWords,
    #[serde(default)]
    channel: SpannedWords,
    #[serde(default)]
    language: SpannedWords,
    #[serde(default)]
    customer: SpannedWords,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct SpannedDefaults {
    product: Option<Spanned<String>>,
    channel: Option<Spanned<String>>,
    language: Option<Spanned<String>>,
    customer: Option<Spanned<String>>,
}

#[derive(Clone, Debug, Default)]
struct Defaults {
    product: Option<String>,
    channel: Option<String>,
    language: Option<String>,
    customer: Option<String>,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    ///
    /// At the first line that says something it should not.
    pub fn load(text: &str) -> Result<Self, MappingError> {
        let file: File = toml::from_str(text).map_err(|error| MappingError {
            line: error.span().map_or(1, |span| line_of(text, span.start)),
            reason: error.message().to_owned(),
        })?;
        let fail = |value: &Spanned<String>, reason: String| MappingError {
            line: line_of(text, value.span().start),
            reason,
        };
        for (key, heads) in [("received", &file.columns.received), ("text", &file.columns.text)] {
            if heads.0.is_empty() {
                let line = line_of(text, text.find("[columns]").unwrap_or_default());
                return Err(MappingError { line, reason: format!("`{key}` names no column") });
            }
        }
        if let Some(date) = &file.format.date {
            let sample = jiff::civil::date(2000, 2, 29).at(12, 0, 0, 0);
            let sample =
                sample.to_zoned(jiff::tz::TimeZone::UTC).map_err(|e| fail(date, e.to_string()))?;
            let written = strtime::format(date.get_ref(), &sample).ok();
            // What the format itself writes, it must read back as a day.
            let read = written.and_then(|w| strtime::parse(date.get_ref(), w).ok()?.to_date().ok());
            if read.is_none() {
                let reason =
                    format!("`{}` is no format of a date, such as `%Y-%m-%d`", date.get_ref());
                return Err(fail(date, reason));
            }
        }
        let time = match &file.format.time {
            Some(time) => Some(time.get_ref().parse().map_err(|_| {
                fail(time, format!("`{}` is no time of day, such as `12:00`", time.get_ref()))
            })?),
            None => None,
        };
        let delimiter = match file.format.delimiter.as_ref().map(|d| (d, d.get_ref().as_bytes())) {
            None => b',',
            Some((_, &[byte])) if byte.is_ascii() && !b"\"\r\n\0".contains(&byte) => byte,
            Some((d, _)) => {
                return Err(fail(d, "the delimiter is one character of ASCII".to_owned()));
            }
        };
        let Values { product, channel, language, customer } = file.values;
        Ok(Mapping {
            columns: file.columns,
            date: file.format.date.map(Spanned::into_inner),
            time,
            delimiter,
            encoding: file.format.encoding,
            product: known::<Product>(product, &fail)?,
            channel: known::<Channel>(channel, &fail)?,
            language: language.into_iter().map(|(k, v)| (k, v.into_inner())).collect(),
            customer: known::<CustomerKind>(customer, &fail)?,
            defaults: Defaults {
                product: known_word::<Product>(file.defaults.product, &fail)?,
                channel: known_word::<Channel>(file.defaults.channel, &fail)?,
                language: file.defaults.language.map(Spanned::into_inner),
                customer: known_word::<CustomerKind>(file.defaults.customer, &fail)?,
            },
        })
    }

    /// The mapping of a table whose headings are our own field names, or nothing for any other.
    pub(in crate::incoming) fn for_own_names(headings: &[String], delimiter: u8) -> Option<Self> {
        let own = |name: &str| {
            Heads(headings.iter().filter(|h| h.as_str() == name).take(1).cloned().collect())
        };
        let columns = Columns {
            received: own("received"),
            text: own("text"),
            title: own("title"),
            name: own("name"),
            email: own("email"),
            address: own("address"),
            phone: own("phone"),
            account: own("account"),
            product: own("product"),
            channel: own("channel"),
            language: own("language"),
            customer: own("customer"),
            reference: own("reference"),
        };
        (!columns.received.0.is_empty() && !columns.text.0.is_empty()).then(|| Mapping {
            columns,
            date: None,
            time: None,
            delimiter,
            encoding: Encoding::Utf8,
            product: BTreeMap::new(),
            channel: BTreeMap::new(),
            language: BTreeMap::new(),
            customer: BTreeMap::new(),
            defaults: Defaults::default(),
        })
    }

    /// What stands between two fields.
    pub fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// How the bytes stand for letters.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Reads one record.
    ///
    /// # Errors
    ///
    /// When a column is missing or double, or the record has no usable date or no text.
    pub fn map(
        &self,
        place: &str,
        record: &[(String, String)],
    ) -> Result<TableComplaint, RowFault> {
        let cell = |heads: &Heads, joint: &str| self.cell(place, record, heads, joint);
        let worded =
            |heads: &Heads, values: &BTreeMap<String, String>, default: &Option<String>| {
                let mut cell = self.cell(place, record, heads, " ")?;
                cell.value = match cell.value {
                    Some(value) => Some(values.get(&value).cloned().unwrap_or(value)),
                    None => default.clone(),
                };
                Ok::<_, RowFault>(cell)
            };
        let c = &self.columns;
        Words {
            received: cell(&c.received, " ")?,
            title: cell(&c.title, " ")?,
            text: cell(&c.text, "\n")?,
            name: cell(&c.name, " ")?,
            email: cell(&c.email, " ")?,
            address: cell(&c.address, "\n")?,
            phone: cell(&c.phone, " ")?,
            account: cell(&c.account, " ")?,
            product: worded(&c.product, &self.product, &self.defaults.product)?,
            channel: worded(&c.channel, &self.channel, &self.defaults.channel)?,
            language: worded(&c.language, &self.language, &self.defaults.language)?,
            customer: worded(&c.customer, &self.customer, &self.defaults.customer)?,
            reference: cell(&c.reference, " ")?,
        }
        .understand(place, self.date.as_deref(), self.time)
    }

    /// Joins the fields of the columns named; an empty field adds nothing.
    fn cell(
        &self,
        place: &str,
        record: &[(String, String)],
        heads: &Heads,
        joint: &str,
    ) -> Result<Cell, RowFault> {
        let mut parts: Vec<&str> = Vec::new();
        for head in &heads.0 {
            let fault = |what: &str, cure: &str| RowFault {
                place: place.to_owned(),
                column: Some(head.clone()),
                what: what.to_owned(),
                cure: cure.to_owned(),
            };
            let mut found = record.iter().filter(|(name, _)| name == head);
            let Some((_, value)) = found.next() else {
                let cure = "name the column as the header of the table does";
                return Err(fault("is not a column of the table", cure));
            };
            if found.next().is_some() {
                return Err(fault("stands twice in the header", "give each column its own name"));
            }
            parts.push(value.trim());
        }
        parts.retain(|part| !part.is_empty());
        Ok(Cell {
            column: heads.0.join("`, `"),
            value: (!parts.is_empty()).then(|| parts.join(joint)),
        })
    }
}

type Fail<'a> = &'a dyn Fn(&Spanned<String>, String) -> MappingError;

fn known<T>(words: SpannedWords, fail: Fail<'_>) -> Result<BTreeMap<String, String>, MappingError>
where
    T: FromStr<Err = recourse_kernel::terms::UnknownWord>,
{
    let mut known = BTreeMap::new();
    for (value, word) in words {
        T::from_str(word.get_ref()).map_err(|unknown| fail(&word, unknown.to_string()))?;
        known.insert(value.trim().to_owned(), word.into_inner());
    }
    Ok(known)
}

fn known_word<T>(
    word: Option<Spanned<String>>,
    fail: Fail<'_>,
) -> Result<Option<String>, MappingError>
where
    T: FromStr<Err = recourse_kernel::terms::UnknownWord>,
{
    let Some(word) = word else { return Ok(None) };
    T::from_str(word.get_ref()).map_err(|unknown| fail(&word, unknown.to_string()))?;
    Ok(Some(word.into_inner()))
}

fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|&b| b == b'\n').count()
}
