//! A line as words and quoted texts, and a reader that takes them one by one.

use jiff::civil::{Date, DateTime, Time};
use std::fmt::Display;
use std::str::FromStr;

/// What is wrong with a line: the fault and the cure.
pub(super) type Fault = (String, String);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Text(String),
}

/// Reads a line from left to right; nothing may be left over.
pub(super) struct Words {
    tokens: Vec<Token>,
    next: usize,
}

fn fault<T>(what: impl Into<String>, cure: impl Into<String>) -> Result<T, Fault> {
    Err((what.into(), cure.into()))
}

impl Words {
    /// Splits a line. Commas and a colon after a word separate and mean nothing else.
    pub(super) fn split(line: &str) -> Result<Words, Fault> {
        let mut tokens = Vec::new();
        let mut rest = line.trim();
        while let Some(first) = rest.chars().next() {
            if let Some(quoted) = rest.strip_prefix('"') {
                let Some((text, after)) = quoted.split_once('"') else {
                    return fault(
                        "a text begins with a quote and does not end",
                        "add the second `\"`",
                    );
                };
                tokens.push(Token::Text(text.to_owned()));
                rest = after;
            } else if first == ',' || first.is_whitespace() {
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            } else {
                let end = rest.find(|c: char| c.is_whitespace() || c == ',' || c == '"');
                let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
                tokens.push(Token::Word(word.strip_suffix(':').unwrap_or(word).to_owned()));
                rest = after;
            }
        }
        Ok(Words { tokens, next: 0 })
    }

    /// The next token as written, for messages.
    pub(super) fn shown(&self) -> String {
        match self.tokens.get(self.next) {
            None => "the end of the line".to_owned(),
            Some(Token::Word(word)) => format!("`{word}`"),
            Some(Token::Text(text)) => format!("the text \"{text}\""),
        }
    }

    /// The next word without taking it.
    pub(super) fn peek(&self) -> Option<&str> {
        self.peek_at(0)
    }

    /// A later word without taking it.
    pub(super) fn peek_at(&self, ahead: usize) -> Option<&str> {
        match self.tokens.get(self.next + ahead) {
            Some(Token::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// Takes these words if they stand next.
    pub(super) fn take(&mut self, words: &str) -> bool {
        let wanted = words.split(' ');
        let stands = wanted.clone().enumerate().all(|(i, word)| self.peek_at(i) == Some(word));
        if stands {
            self.next += wanted.count();
        }
        stands
    }

    /// Takes these words, which must stand next.
    pub(super) fn expect(&mut self, words: &str) -> Result<(), Fault> {
        if self.take(words) {
            return Ok(());
        }
        fault(
            format!("{} where `{words}` should stand", self.shown()),
            format!("write `{words}` here"),
        )
    }

    /// Takes the next word, whatever it is.
    pub(super) fn word(&mut self, what: &str) -> Result<String, Fault> {
        match self.peek().map(str::to_owned) {
            Some(word) => {
                self.next += 1;
                Ok(word)
            }
            None => fault(
                format!("{} where {what} should stand", self.shown()),
                format!("write {what} here"),
            ),
        }
    }

    /// Takes a word of a closed list, or anything else that reads itself from one word.
    pub(super) fn one<T: FromStr<Err: Display>>(&mut self, what: &str) -> Result<T, Fault> {
        let word = self.word(what)?;
        word.parse().map_err(|error: T::Err| (error.to_string(), format!("write {what} here")))
    }

    /// Takes a text in quotes.
    pub(super) fn text(&mut self, what: &str) -> Result<String, Fault> {
        match self.tokens.get(self.next) {
            Some(Token::Text(text)) if !text.trim().is_empty() => {
                self.next += 1;
                Ok(text.clone())
            }
            _ => fault(
                format!("{} where {what} should stand", self.shown()),
                format!("write {what} in double quotes"),
            ),
        }
    }

    /// Takes a text in quotes after a word, if the word stands next.
    pub(super) fn text_after(&mut self, word: &str, what: &str) -> Result<Option<String>, Fault> {
        if self.take(word) { self.text(what).map(Some) } else { Ok(None) }
    }

    /// Takes words of a closed list as long as they belong to it.
    pub(super) fn many<T: FromStr>(&mut self) -> Vec<T> {
        let mut found = Vec::new();
        while let Some(value) = self.peek().and_then(|word| word.parse().ok()) {
            found.push(value);
            self.next += 1;
        }
        found
    }

    /// Takes a date.
    pub(super) fn date(&mut self) -> Result<Date, Fault> {
        let word = self.word("a date")?;
        word.parse()
            .map_err(|_| (format!("`{word}` is not a date"), "write it as 2026-04-01".to_owned()))
    }

    /// Takes a date if one stands next.
    pub(super) fn date_if(&mut self) -> Option<Date> {
        let date = self.peek()?.parse().ok()?;
        self.next += 1;
        Some(date)
    }

    /// Takes a date and a time of day.
    pub(super) fn moment(&mut self) -> Result<super::Moment, Fault> {
        let date = self.date()?;
        let word = self.word("a time of day")?;
        let time: Option<Time> = (word.len() >= 5).then(|| word.parse().ok()).flatten();
        let Some(time) = time else {
            return fault(
                format!("`{word}` is not a time of day"),
                "write it as 09:30 or 23:59:59",
            );
        };
        let turn = if self.take("(first)") {
            Some(super::Turn::First)
        } else if self.take("(second)") {
            Some(super::Turn::Second)
        } else {
            None
        };
        Ok(super::Moment { at: DateTime::from_parts(date, time), turn })
    }

    /// Nothing may follow.
    pub(super) fn end(&self) -> Result<(), Fault> {
        if self.next == self.tokens.len() {
            return Ok(());
        }
        fault(
            format!("{} is left over", self.shown()),
            "take it out, or look up the sentence in cases/README.md",
        )
    }
}
