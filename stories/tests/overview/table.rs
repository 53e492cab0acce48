//! The public table of complaints, imported and counted, against a plain count of the file.

use jiff::civil::{Date, date};
use recourse::overview::{Asked, Dimension, Range, overview};
use recourse_store::IntakeStatus;
use recourse_stories::installation::{Installation, law, on_both, shared, workspace};
use std::collections::{BTreeMap, BTreeSet};

const FIRM: &str = "fjordbanken";

/// A row of the file, as anybody would count it.
struct Plain {
    day: Date,
    channel: &'static str,
}

/// Proves DK-11: cases by month and channel, and the register of each year, are those of the file.
#[test]
fn the_public_table_adds_up() {
    let Some(table) = shared("data/complaints/cfpb_6623_dev_half.csv") else { return };
    let mut file = csv::Reader::from_path(&table).expect("the table");
    let head = file.headers().expect("a head").clone();
    let place = |name: &str| head.iter().position(|column| column == name).expect("a column");
    let (received, via) = (place("Date received"), place("Submitted via"));
    let mut plain: Vec<Plain> = Vec::new();
    for row in file.records() {
        let row = row.expect("a row");
        plain.push(Plain {
            day: row[received].parse().expect("a day"),
            channel: match &row[via] {
                "Web" => "web-form",
                "Phone" => "phone",
                "Postal mail" => "letter",
                "Email" => "email",
                _ => "other",
            },
        });
    }
    assert_eq!(plain.len(), 3416);
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let mapping = workspace("samples/mappings/cfpb.toml");
        let counts = desk.import(FIRM, &table, Some(&mapping)).await;
        // Rows that a person must look at are no cases yet; the register names their places.
        let mut waiting = BTreeSet::new();
        for lot in desk.engine.lots(FIRM).await.expect("lots") {
            let rows = desk.engine.store.intake_before(lot, i64::MAX, 10_000).await.expect("rows");
            for row in rows.iter().filter(|row| row.status == IntakeStatus::Quarantined) {
                waiting.insert(row.number);
            }
        }
        assert_eq!(waiting.len() as u64, counts.quarantined);
        let law = law();
        let firm = law.firm(FIRM).expect("a firm");
        let range = Range { from: date(2000, 1, 1), to: date(2026, 12, 31) };
        let cross = Some((Dimension::Period, Dimension::Channel));
        let asked = Asked { range, step: Some(recourse::overview::Step::Month), cross };
        let found = overview(&desk.engine, firm, &asked).await.expect("an overview");
        assert_eq!(found.cases, counts.cases);
        assert_eq!(found.cases + found.register.quarantined, plain.len() as u64);
        assert_eq!((found.register.read, found.register.difference), (plain.len() as u64, 0));

        let mut expected: BTreeMap<(String, String), u64> = BTreeMap::new();
        let mut numbered = BTreeMap::new();
        for lot in desk.engine.lots(FIRM).await.expect("lots") {
            for row in desk.engine.store.intake_before(lot, i64::MAX, 10_000).await.expect("rows") {
                numbered.insert(row.number, row.source.clone());
            }
        }
        // One lot numbers the rows of a file in their order.
        assert_eq!(numbered.len(), plain.len());
        for (place, row) in plain.iter().enumerate() {
            if !waiting.contains(&(place as i64 + 1)) {
                let month = row.day.to_string()[..7].to_owned();
                *expected.entry((month, row.channel.to_owned())).or_default() += 1;
            }
        }
        let crossed = found.crossed.expect("crossed");
        let mut cells: BTreeMap<(String, String), u64> = BTreeMap::new();
        for (month, numbers) in &crossed.rows {
            for (channel, number) in crossed.columns.iter().zip(numbers) {
                if *number > 0 {
                    cells.insert((month.clone(), channel.clone()), *number);
                }
            }
        }
        assert_eq!(cells, expected);

        for year in 2011..=2026 {
            let range = Range { from: date(year, 1, 1), to: date(year, 12, 31) };
            let asked = Asked { range, step: None, cross: None };
            let found = overview(&desk.engine, firm, &asked).await.expect("an overview");
            let of = plain.iter().filter(|row| row.day.year() == year).count() as u64;
            assert_eq!(found.register.read, of, "{year}");
            assert_eq!(found.cases + found.register.quarantined, of, "{year}");
            assert_eq!(found.register.difference, 0, "{year}");
        }
    });
}
