//! Every text a person reads, in seven languages, from the files under `lang/`.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use recourse_kernel::money::Money;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

static LANG: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../lang");

/// The languages with texts, the first being the one that fills gaps.
pub const LANGUAGES: [&str; 7] = ["en", "nb", "da", "sv", "fi", "nl", "fr"];

/// The texts of all languages.
pub struct Texts {
    bundles: BTreeMap<&'static str, FluentBundle<FluentResource>>,
}

impl Texts {
    /// The texts built into the program.
    pub fn get() -> &'static Texts {
        static TEXTS: OnceLock<Texts> = OnceLock::new();
        TEXTS.get_or_init(Texts::load)
    }

    fn load() -> Texts {
        let mut bundles = BTreeMap::new();
        for language in LANGUAGES {
            let id: LanguageIdentifier = language.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            // Letters and PDF readers show the isolation marks as boxes.
            bundle.set_use_isolating(false);
            if let Some(dir) = LANG.get_dir(language) {
                for file in dir.files() {
                    let text = file.contents_utf8().unwrap_or_default().to_owned();
                    // A file with a fault still gives its sound messages; a test refuses the fault.
                    let resource = match FluentResource::try_new(text) {
                        Ok(resource) | Err((resource, _)) => resource,
                    };
                    bundle.add_resource_overriding(resource);
                }
            }
            bundles.insert(language, bundle);
        }
        Texts { bundles }
    }

    /// The texts in a language; English where the product has no texts in it.
    pub fn language(&'static self, code: &str) -> Language {
        let code = LANGUAGES.into_iter().find(|known| *known == code).unwrap_or("en");
        Language { texts: self, code }
    }

    fn format(&self, code: &str, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let bundle = self.bundles.get(code)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, args, &mut errors).into_owned())
    }
}

/// The texts as one reader sees them.
#[derive(Clone, Copy)]
pub struct Language {
    texts: &'static Texts,
    /// The language's code.
    pub code: &'static str,
}

impl Language {
    /// English, for what nobody reads.
    pub fn plain() -> Language {
        Texts::get().language("en")
    }

    /// A text without variables.
    pub fn say(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// A text with variables.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set((*name).to_owned(), FluentValue::from((*value).to_owned()));
        }
        self.format(key, Some(&args))
    }

    /// A text with a number in it, which decides singular or plural.
    pub fn count(&self, key: &str, n: i64) -> String {
        let mut args = FluentArgs::new();
        args.set("n", FluentValue::from(n));
        self.format(key, Some(&args))
    }

    /// A text with several numbers in it.
    pub fn numbers(&self, key: &str, values: &[(&str, i64)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set((*name).to_owned(), FluentValue::from(*value));
        }
        self.format(key, Some(&args))
    }

    /// A word of a closed list, such as `phase-open`.
    pub fn word(&self, list: &str, word: &str) -> String {
        self.say(&format!("{list}-{}", word.replace('.', "-")))
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.texts
            .format(self.code, key, args)
            .or_else(|| self.texts.format("en", key, args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// A day as people say it: `Thursday 26 November 2026`.
    pub fn long_date(&self, date: Date) -> String {
        let weekday = self.say(&format!("weekday-{}", date.weekday().to_monday_one_offset()));
        let month = self.say(&format!("month-{}", date.month()));
        self.fill(
            "date-long",
            &[
                ("weekday", &weekday),
                ("day", &date.day().to_string()),
                ("month", &month),
                ("year", &date.year().to_string()),
            ],
        )
    }

    /// An amount as it is written: `1 849,00 NOK`.
    pub fn money(&self, money: Money) -> String {
        let (group, point) = match self.code {
            "en" => (',', '.'),
            "da" | "nl" => ('.', ','),
            // A space that no line breaks at.
            _ => ('\u{a0}', ','),
        };
        let decimal = money.decimal();
        let (whole, part) = decimal.split_once('.').unwrap_or((&decimal, ""));
        let digits = whole.trim_start_matches('-').len();
        let mut text = String::new();
        for (place, digit) in whole.chars().rev().enumerate() {
            if place > 0 && place % 3 == 0 && place < digits {
                text.push(group);
            }
            text.push(digit);
        }
        let whole: String = text.chars().rev().collect();
        let point = if part.is_empty() { String::new() } else { format!("{point}{part}") };
        format!("{whole}{point}\u{a0}{}", money.currency)
    }

    /// A day in tables: `26 Nov 2026`.
    pub fn short_date(&self, date: Date) -> String {
        let month = self.say(&format!("month-short-{}", date.month()));
        self.fill(
            "date-short",
            &[
                ("day", &date.day().to_string()),
                ("month", &month),
                ("year", &date.year().to_string()),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use recourse_kernel::money::Currency;
    use std::collections::BTreeSet;

    fn keys(language: &str) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for file in LANG.get_dir(language).expect("a folder for each language").files() {
            let text = file.contents_utf8().expect("UTF-8").to_owned();
            let resource = fluent_syntax::parser::parse(text)
                .unwrap_or_else(|(_, faults)| panic!("{:?}: {faults:?}", file.path()));
            for entry in resource.body {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    assert!(
                        keys.insert(message.id.name.clone()),
                        "`{}` stands twice",
                        message.id.name
                    );
                }
            }
        }
        keys
    }

    #[test]
    fn amounts_are_written_as_the_language_writes_them() {
        let amount = |code: &str, minor| {
            Texts::get().language(code).money(Money { minor, currency: Currency::Nok })
        };
        assert_eq!(amount("nb", 184_900), "1\u{a0}849,00\u{a0}NOK");
        assert_eq!(amount("da", 123_456_789), "1.234.567,89\u{a0}NOK");
        assert_eq!(amount("en", -99_900), "-999.00\u{a0}NOK");
        assert_eq!(amount("en", -100_000), "-1,000.00\u{a0}NOK");
    }

    #[test]
    fn every_language_has_every_text() {
        let english = keys("en");
        assert!(english.len() > 200, "only {} texts in English", english.len());
        for language in LANGUAGES {
            let here = keys(language);
            let missing: Vec<_> = english.difference(&here).collect();
            let extra: Vec<_> = here.difference(&english).collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{language}: missing {missing:?}, extra {extra:?}"
            );
        }
    }
}
