use super::*;
use crate::incoming::source::{self, Options, RawKind};
use jiff::civil::date;
use std::path::Path;

const MAPPING: &str = r#"
[columns]
received = ["Dag", "Tid"]
text     = ["Emne", "Tekst"]
name     = ["Fornavn", "Etternavn"]
product  = "Produkt"
channel  = "Kanal"
[format]
date = "%d.%m.%Y %H:%M"
[values.product]
"Kort" = "card-credit"
[defaults]
channel = "letter"
customer = "consumer"
"#;

fn record<'a>(fields: &[(&'a str, &'a str)]) -> Vec<(String, String)> {
    let mut all = vec![
        ("Dag", "09.11.2026"),
        ("Tid", "20:41"),
        ("Emne", "Gebyr"),
        ("Tekst", " Jeg klager. "),
        ("Fornavn", "Bo"),
        ("Etternavn", ""),
        ("Produkt", "Kort"),
        ("Kanal", ""),
        ("Annet", "x"),
    ];
    for (name, value) in fields {
        match all.iter_mut().find(|(n, _)| n == name) {
            Some(field) => field.1 = value,
            None => all.push((name, value)),
        }
    }
    all.into_iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect()
}

#[test]
fn a_record_is_read_as_the_mapping_says() {
    let c = Mapping::load(MAPPING).unwrap().map("t.csv:2", &record(&[])).unwrap();
    assert_eq!(c.received, Received::Local(date(2026, 11, 9).at(20, 41, 0, 0)));
    assert_eq!((c.text.as_str(), c.name.as_deref()), ("Gebyr\nJeg klager.", Some("Bo")));
    assert_eq!((c.product, c.channel), (Some(Product::CardCredit), Some(Channel::Letter)));
    assert_eq!((c.customer, c.email, c.remarks), (Some(CustomerKind::Consumer), None, vec![]));
}

#[test]
fn a_row_without_date_or_text_says_where_and_what_to_do() {
    let mapping = Mapping::load(MAPPING).unwrap();
    for (fields, expected) in [
        (vec![("Dag", "31.11.2026")], "t.csv:2: `Dag`, `Tid`: `31.11.2026 20:41` is no date: "),
        (vec![("Dag", ""), ("Tid", "")], "t.csv:2: `Dag`, `Tid`: has no date; give the day"),
        (vec![("Emne", ""), ("Tekst", " \n")], "t.csv:2: `Emne`, `Tekst`: has no text; write down"),
        (vec![("Tid", "")], "t.csv:2: `Dag`, `Tid`: `09.11.2026` is no date: "),
    ] {
        let error = mapping.map("t.csv:2", &record(&fields)).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    let mut twice = record(&[]);
    twice.push(("Dag".to_owned(), "1".to_owned()));
    assert!(mapping.map("t.csv:2", &twice).unwrap_err().to_string().contains("stands twice"));
    let missing = record(&[])[1..].to_vec();
    assert!(
        mapping
            .map("t.csv:2", &missing)
            .unwrap_err()
            .to_string()
            .contains("`Dag`: is not a column")
    );
}

#[test]
fn a_word_nobody_mapped_is_a_remark() {
    let c = Mapping::load(MAPPING).unwrap().map("t:2", &record(&[("Produkt", "Gull")])).unwrap();
    assert_eq!((c.product, c.remarks.len()), (None, 1));
    assert!(
        c.remarks[0].to_string().starts_with("t:2: `Produkt`: `Gull` is not one of: payment, ")
    );
}

#[test]
fn days_local_times_and_moments_stay_apart() {
    for (format, value, expected) in [
        ("date = \"%Y-%m-%d\"", "2026-11-09", Received::Day(date(2026, 11, 9))),
        (
            "date = \"%Y-%m-%d\"\ntime = \"12:00\"",
            "2026-11-09",
            Received::Local(date(2026, 11, 9).at(12, 0, 0, 0)),
        ),
        (
            "date = \"%Y-%m-%dT%H:%M:%S%:z\"",
            "2026-11-09T20:41:00+01:00",
            Received::Moment("2026-11-09T19:41:00Z".parse().unwrap()),
        ),
        ("", "2026-11-09T20:41", Received::Local(date(2026, 11, 9).at(20, 41, 0, 0))),
        ("date = \"%d/%m/%y\"", "09/11/26", Received::Day(date(2026, 11, 9))),
    ] {
        let mapping = Mapping::load(&format!(
            "[columns]\nreceived = \"d\"\ntext = \"t\"\n[format]\n{format}\n"
        ))
        .unwrap();
        let record = [("d", value), ("t", "x")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(mapping.map("t:2", &record).unwrap().received, expected, "{format}");
    }
}

#[test]
fn a_wrong_mapping_names_its_line() {
    let head = "[columns]\nreceived = \"d\"\ntext = \"t\"\n";
    for (text, line, part) in [
        ("", 1, "missing field `columns`"),
        ("[columns]\ntext = \"t\"\n", 1, "missing field `received`"),
        ("[columns]\nreceived = []\ntext = \"t\"", 1, "`received` names no column"),
        ("[columns]\nreceived = 3\ntext = \"t\"", 2, "expected a heading or a list of headings"),
        (&format!("{head}colour = \"x\""), 4, "unknown field `colour`"),
        (&format!("{head}[format]\ndate = \"%Q\""), 5, "is no format of a date"),
        (&format!("{head}[format]\ndate = \"%H:%M\""), 5, "is no format of a date"),
        (&format!("{head}[format]\ntime = \"noon\""), 5, "is no time of day"),
        (&format!("{head}[format]\ndelimiter = \";;\""), 5, "one character"),
        (&format!("{head}[format]\nencoding = \"koi8\""), 5, "unknown variant `koi8`"),
        (&format!("{head}[values.product]\n\"x\" = \"gold\""), 5, "`gold` is not one of"),
        (&format!("{head}[defaults]\nchannel = \"pigeon\""), 5, "`pigeon` is not one of"),
        ("[columns\n", 1, "table"),
    ] {
        let error = Mapping::load(text).unwrap_err();
        assert_eq!(error.line, line, "{text}: {error}");
        assert!(error.reason.contains(part), "{text}: {error}");
    }
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

#[test]
fn the_sample_letters_are_read_and_the_impossible_day_is_not() {
    let path = workspace().join("samples/complaints/malarbanken/brev.csv");
    let mut days = Vec::new();
    let mut faults = Vec::new();
    let mut first_bytes = Vec::new();
    for item in source::open(&path, Options::default()).unwrap().map(Result::unwrap) {
        let RawKind::CsvRecord(record) = &item.kind else { panic!("{item:?}") };
        match item.mapping.as_ref().unwrap().map(&item.place, record) {
            Ok(c) => {
                assert!(
                    c.remarks.is_empty() && c.product.is_some() && c.language.is_some(),
                    "{c:?}"
                );
                days.push(c.received);
            }
            Err(fault) => faults.push(fault.to_string()),
        }
        first_bytes.push(item.bytes);
    }
    assert_eq!((days.len(), faults.len()), (7, 1));
    assert!(
        faults[0].contains("brev.csv:10: `Mottagen`: `2026-11-31` is no date"),
        "{}",
        faults[0]
    );
    assert_eq!(first_bytes[3], first_bytes[4]);
}

#[test]
fn every_mapping_among_the_samples_loads() {
    for file in ["samples/mappings/cfpb.toml", "samples/complaints/malarbanken/brev.mapping.toml"] {
        let text = std::fs::read_to_string(workspace().join(file)).unwrap();
        assert!(Mapping::load(&text).is_ok(), "{file}");
    }
}
