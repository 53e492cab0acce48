//! Which language a customer writes in: a suggestion, never a decision.
//!
//! Statistics over letters (the crate whatlang) tell languages apart, and are weak where two are
//! nearly one: Danish and Norwegian. There the small words decide that differ between the two
//! (`af` and `av`, `hvad` and `hva`); where they say nothing, the firm's own language is meant.

use recourse_kernel::firm::Firm;
use recourse_kernel::terms::Country;
use unicode_normalization::UnicodeNormalization;
use whatlang::{Detector, Lang};

/// Languages that can be recognised: those of the pages, and those in which customers of a Nordic or
/// Belgian firm may well write although no firm answers in them.
const KNOWN: [(&str, Lang); 22] = [
    ("en", Lang::Eng),
    ("nb", Lang::Nob),
    ("da", Lang::Dan),
    ("sv", Lang::Swe),
    ("fi", Lang::Fin),
    ("nl", Lang::Nld),
    ("fr", Lang::Fra),
    ("de", Lang::Deu),
    ("pl", Lang::Pol),
    ("es", Lang::Spa),
    ("it", Lang::Ita),
    ("pt", Lang::Por),
    ("et", Lang::Est),
    ("lt", Lang::Lit),
    ("lv", Lang::Lav),
    ("ro", Lang::Ron),
    ("tr", Lang::Tur),
    ("ru", Lang::Rus),
    ("uk", Lang::Ukr),
    ("ar", Lang::Ara),
    ("fa", Lang::Pes),
    ("el", Lang::Ell),
];

/// From this confidence on a suggestion is followed without asking anybody.
pub const SURE: u8 = 80;

/// Fewer letters than this say nothing about a language.
const LETTERS: usize = 24;

/// So much of a text is looked at: a language shows in its first page.
const LOOKED_AT: usize = 4_000;

/// Small words that are Norwegian and not Danish.
const NORWEGIAN: &[&str] = &[
    "av",
    "hva",
    "meg",
    "deg",
    "seg",
    "noen",
    "noe",
    "ble",
    "blitt",
    "etter",
    "nå",
    "mye",
    "dere",
    "ut",
    "opp",
    "uten",
    "mellom",
    "mer",
    "fått",
    "vært",
    "hadde",
    "sånn",
    "ta",
    "bli",
    "ha",
    "gjøre",
    "gjør",
    "tilbake",
    "kjøp",
    "kjøpt",
    "kjøpet",
    "spørsmål",
    "igjen",
    "skjedd",
    "aldri",
    "nei",
    "enn",
    "mot",
    "inn",
    "uke",
    "uker",
    "hei",
    "vennlig",
    "vår",
    "vårt",
    "våre",
    "penger",
    "sier",
    "henne",
    "oss",
    "takk",
    "tatt",
    "bedre",
    "ikkje",
    "eg",
    "frå",
    "vart",
    "kva",
    "kvifor",
    "ennå",
    "leilighet",
    "annen",
    "fremdeles",
];
/// Small words that are Danish and not Norwegian.
const DANISH: &[&str] = &[
    "af",
    "hvad",
    "mig",
    "dig",
    "sig",
    "nogen",
    "noget",
    "nogle",
    "blev",
    "blevet",
    "efter",
    "nu",
    "jer",
    "jeres",
    "vores",
    "ud",
    "op",
    "uden",
    "mellem",
    "mere",
    "været",
    "havde",
    "blive",
    "bliver",
    "have",
    "tage",
    "taget",
    "gøre",
    "gør",
    "tilbage",
    "køb",
    "købt",
    "købet",
    "spørgsmål",
    "igen",
    "aldrig",
    "nej",
    "end",
    "mod",
    "ind",
    "uge",
    "uger",
    "hej",
    "venlig",
    "venligst",
    "penge",
    "siger",
    "hende",
    "os",
    "tak",
    "endnu",
    "hvornår",
    "sådan",
    "gange",
    "lejlighed",
    "anden",
    "skete",
    "sagde",
    "ej",
    "vej",
    "drage",
    "arbejde",
    "fik",
    "lige",
];

/// The language a text is written in, of those allowed, and how sure that is in whole percent. None
/// for a text too short, or in a script that none of them uses. Of Danish and Norwegian, the one that
/// is allowed first is meant when the text itself does not say.
pub fn suggest(text: &str, allowed: &[&str]) -> Option<(&'static str, u8)> {
    let words = cleaned(text);
    if words.chars().filter(|c| c.is_alphabetic()).take(LETTERS).count() < LETTERS {
        return None;
    }
    let list: Vec<Lang> =
        KNOWN.iter().filter(|(code, _)| allowed.contains(code)).map(|(_, lang)| *lang).collect();
    let info = Detector::with_allowlist(list).detect(&words)?;
    let code = KNOWN.iter().find(|(_, lang)| *lang == info.lang()).map(|(code, _)| *code)?;
    let confidence = percent(info.confidence());
    let both = allowed.contains(&"nb") && allowed.contains(&"da");
    if !(both && matches!(code, "nb" | "da")) {
        return Some((code, confidence));
    }
    let first = allowed.iter().find_map(|code| match *code {
        "nb" => Some("nb"),
        "da" => Some("da"),
        _ => None,
    });
    let (code, weight) = norse(&words, first.unwrap_or("nb"));
    // The two take each other's confidence away; that it is one of them may still be certain.
    let apart: Vec<Lang> = KNOWN
        .iter()
        .filter(|(known, _)| {
            allowed.contains(known) && *known != if code == "nb" { "da" } else { "nb" }
        })
        .map(|(_, lang)| *lang)
        .collect();
    let norse = Detector::with_allowlist(apart).detect(&words);
    let sure = norse.filter(|info| matches!(info.lang(), Lang::Nob | Lang::Dan));
    let confidence = sure.map_or(confidence, |info| percent(info.confidence()));
    Some((code, confidence.min(weight)))
}

/// Danish or Norwegian, by the words that only one of them has; and how far that can be trusted.
fn norse(words: &str, first: &'static str) -> (&'static str, u8) {
    let count = |list: &[&str]| words.split(' ').filter(|word| list.contains(word)).count();
    let (norwegian, danish) = (count(NORWEGIAN), count(DANISH));
    match norwegian.cmp(&danish) {
        std::cmp::Ordering::Equal => (first, 90),
        std::cmp::Ordering::Greater if norwegian >= danish.saturating_mul(2) => ("nb", 100),
        std::cmp::Ordering::Less if danish >= norwegian.saturating_mul(2) => ("da", 100),
        std::cmp::Ordering::Greater => ("nb", 85),
        std::cmp::Ordering::Less => ("da", 85),
    }
}

fn percent(share: f64) -> u8 {
    // A share of one; whatever else comes from the crate is not a confidence.
    let whole = (share * 100.0).clamp(0.0, 100.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 100 by the clamp"
    )]
    let whole = whole as u8;
    whole
}

/// The words of a text in small letters, without what is in no language: quoted mail, addresses,
/// numbers and references.
fn cleaned(text: &str) -> String {
    let mut words = String::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with('>')) {
        for token in line.split_whitespace() {
            let address = token.contains('@') || token.contains("://") || token.contains("www.");
            if address || token.chars().any(|c| c.is_ascii_digit()) {
                continue;
            }
            let word = token.trim_matches(|c: char| !c.is_alphanumeric());
            // No word of any language; nothing is learnt from a megabyte of one letter.
            if word.is_empty() || word.len() > 120 {
                continue;
            }
            words.extend(word.chars().flat_map(char::to_lowercase).nfc());
            words.push(' ');
            if words.len() >= LOOKED_AT {
                return words;
            }
        }
    }
    words
}

/// What intake does about the language of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The language that the case gets: one that the firm answers in.
    pub language: String,
    /// The language the customer seems to write in, and how sure that is in whole percent.
    pub detected: Option<(&'static str, u8)>,
}

impl Proposal {
    /// The language of the customer where the firm does not answer in it: the handler must know.
    pub fn unspoken(&self, firm: &Firm) -> Option<&'static str> {
        self.detected
            .filter(|(code, sure)| {
                *sure >= SURE && !firm.languages.iter().any(|known| known == code)
            })
            .map(|(code, _)| code)
    }
}

/// Every language that can be recognised, Danish and Norwegian in the order of the firm's country.
fn order(firm: &Firm) -> Vec<&'static str> {
    let speaks = |code: &str| firm.languages.iter().position(|known| known == code);
    let danish = match (speaks("da"), speaks("nb")) {
        (Some(da), Some(nb)) => da < nb,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => firm.country == Country::Dk,
    };
    let mut codes: Vec<&str> = if danish { vec!["da", "nb"] } else { vec!["nb", "da"] };
    codes.extend(KNOWN.iter().map(|(code, _)| *code).filter(|code| !matches!(*code, "da" | "nb")));
    codes
}

/// The language of a case by what the customer wrote. A sure detection that the firm answers in is
/// followed, against what the sender's program states too: programs state what they are set to, not
/// what is written. Otherwise what was stated, if the firm answers in it; otherwise, for a customer
/// who writes in a language the firm does not answer in, English if the firm has it; otherwise the
/// firm's first.
pub fn propose(firm: &Firm, text: &str, stated: Option<&str>) -> Proposal {
    let detected = suggest(text, &order(firm));
    let spoken = |code: &str| firm.languages.iter().any(|known| known == code);
    let sure = detected.filter(|(_, confidence)| *confidence >= SURE).map(|(code, _)| code);
    let stated = stated.and_then(|tag| tag.split(['-', '_']).next()).map(str::to_lowercase);
    let stated =
        stated.map(|code| if code == "no" || code == "nn" { "nb".to_owned() } else { code });
    let language = match (sure, stated) {
        (Some(code), _) if spoken(code) => code.to_owned(),
        (_, Some(stated)) if spoken(&stated) => stated,
        (Some(_), _) if spoken("en") => "en".to_owned(),
        _ => firm.languages.first().cloned().unwrap_or_else(|| "en".to_owned()),
    };
    Proposal { language, detected }
}

#[cfg(test)]
mod tests;
