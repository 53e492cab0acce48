//! Numbers against a plain count, over many ranges, with nights on which the clock is put and the turn
//! of the year.

use calamine::{Data, Reader as _};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use recourse::commands::rebuild::fold_stream;
use recourse::engine::{Engine, EngineError};
use recourse::overview::files::{Sheet, csv, sheets, xlsx};
use recourse::overview::{Asked, Dimension, Overview, Range, Step, days, overview, printed};
use recourse::texts::Texts;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{ClockState, Command, Complaint, Outcome};
use recourse_kernel::firm::Item;
use recourse_kernel::terms::{Channel, Owner, Product};
use recourse_store::{CaseRow, Facet, Scope, WorklistQuery};
use recourse_stories::installation::{Installation, complaint, law, on_both, staff};
use std::collections::BTreeMap;

const FIRM: &str = "fjordbanken";
type Ask = Command<String>;

/// A small generator (SplitMix64): the same complaints in every run.
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len() as u64) as usize]
    }
}

/// Around the turn of the year and the nights on which Oslo puts the clock, on both sides of midnight.
const EDGES: [&str; 8] = [
    "2025-12-31T22:59:59Z",
    "2025-12-31T23:00:00Z",
    "2026-03-28T22:59:59Z",
    "2026-03-28T23:00:00Z",
    "2026-03-29T21:59:59Z",
    "2026-03-29T22:00:00Z",
    "2026-10-25T22:59:59Z",
    "2026-10-25T23:00:00Z",
];

async fn act(desk: &Installation, at: &str, reference: &str, ask: Ask) -> Result<(), EngineError> {
    let engine = desk.at(at);
    engine.act(&staff(FIRM, "henrik"), FIRM, reference, None, ask).await.map(|_| ())
}

/// Answers a case with an outcome, and names a cause.
async fn answer(desk: &Installation, at: &str, reference: &str, outcome: Outcome, cause: &str) {
    let said = |text: &str| text.to_owned();
    let steps = [
        Ask::Assign { handler: said("p-henrik"), reason: None },
        Ask::DeclareConflict { conflict: None, limited_by: None },
        Ask::Provide { item: Item::Expectation, content: Some(said("The fee back.")) },
        Ask::AddPoint { statement: said("The fee was taken twice.") },
        Ask::Decide {
            point: 1,
            finding: said("It was booked on two days."),
            evidence: Some(said("The statement.")),
            reason: Some(said("Both stand in the list.")),
            outcome,
            redress: None,
        },
        Ask::SetCause { point: 1, cause: said(cause) },
        Ask::Answer { channel: Channel::Email, letter: said("Our answer\n\nHere it is.") },
    ];
    for step in steps {
        let name = step.name();
        let done = act(desk, at, reference, step).await;
        done.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

/// Fills a record; how many cases it has.
async fn fill(desk: &Installation) -> u64 {
    let mut drawn = Drawn(11);
    let causes: Vec<String> =
        law().firm(FIRM).expect("a firm").causes.iter().map(|cause| cause.id.clone()).collect();
    assert!(!causes.is_empty(), "the sample firm has causes");
    let products =
        [None, Some(Product::Payment), Some(Product::Mortgage), Some(Product::CurrentAccount)];
    let channels = [Channel::Email, Channel::Phone, Channel::Letter];
    let first = "2025-11-01T00:00:00Z".parse::<jiff::Timestamp>().expect("an instant");
    let count = 48;
    for n in 0..count {
        let mut new = complaint(FIRM, &format!("Fee {n}"), "The fee was taken twice.");
        new.received_at = match EDGES.get(n as usize) {
            Some(edge) => edge.parse().expect("an instant"),
            None => {
                let minutes = i64::try_from(drawn.below(370 * 24 * 60)).expect("small");
                first.checked_add(minutes.minutes()).expect("an instant")
            }
        };
        new.product = drawn.of(&products);
        new.channel = drawn.of(&channels);
        new.language = drawn.of(&["nb", "en"]).to_owned();
        new.backfill = drawn.below(3) == 0;
        let answered = n % 3 == 0;
        if answered {
            // The shortest way to an answer is that of a complaint about an account.
            new.product = Some(Product::CurrentAccount);
            new.backfill = false;
        }
        let received = desk.engine.receive(&Actor::System, new).await.expect("received");
        if answered {
            let outcome = drawn.of(&[Outcome::Upheld, Outcome::Rejected]);
            let cause = &causes[drawn.below(causes.len() as u64) as usize];
            answer(desk, "2026-11-10T09:00:00Z", &received.reference, outcome, cause).await;
        }
    }
    count
}

/// Every complaint, folded from its events.
async fn folded(desk: &Installation) -> Vec<Complaint> {
    let mut all = Vec::new();
    let read = desk.engine.store.for_each_stream::<EngineError>("case", |stream| {
        all.push(fold_stream(&stream)?);
        Ok(())
    });
    read.await.expect("folded");
    all
}

/// The key under which a complaint counts, said in another way than the product says it.
fn plain_keys(by: Dimension, complaint: &Complaint, today: Date) -> Vec<String> {
    let zone = law().firm(FIRM).expect("a firm").zone.clone();
    let day = complaint.received_at.to_zoned(zone.clone()).date();
    let or_none = |word: Option<&str>| vec![word.unwrap_or("none").to_owned()];
    match by {
        Dimension::Period => vec![format!("{:04}-{:02}", day.year(), day.month())],
        Dimension::Product => or_none(complaint.product.map(|product| product.word())),
        Dimension::Channel => vec![complaint.channel.word().to_owned()],
        Dimension::Language => vec![complaint.language.clone()],
        Dimension::Level => vec![complaint.level.clone()],
        Dimension::Unit => or_none(complaint.unit.as_deref()),
        Dimension::Outcome => or_none(complaint.outcome().map(|outcome| outcome.word())),
        Dimension::ClosedAs => or_none(complaint.closed.map(|reason| reason.word())),
        Dimension::Entered => vec![if complaint.backfill { "after" } else { "at-once" }.to_owned()],
        Dimension::SecondLook => {
            or_none(complaint.sample.as_ref().map(|sample| match &sample.second {
                None => "waits",
                Some(second) if second.differs.is_empty() => "agrees",
                Some(_) => "differs",
            }))
        }
        Dimension::Cause => {
            let mut causes: Vec<String> =
                complaint.points.iter().filter_map(|point| point.cause.clone()).collect();
            causes.sort();
            causes.dedup();
            if causes.is_empty() { or_none(None) } else { causes }
        }
        Dimension::AnsweredWithin => {
            let Some(answer) = complaint.answers.first() else { return or_none(None) };
            let days = day.until(answer.on).expect("days").get_days();
            let class = [7, 14, 28, 42, 60, 90].into_iter().find(|class| days <= *class);
            vec![format!("{:04}", class.unwrap_or(9999))]
        }
        _ => {
            let states: Vec<ClockState> = complaint
                .clocks
                .iter()
                .filter(|running| running.clock.owner == Owner::Firm)
                .filter(|running| running.clock.clock.word() == by.word())
                .map(|running| running.state(today))
                .collect();
            let order = [
                (ClockState::MetLate, "met-late"),
                (ClockState::Missed, "missed"),
                (ClockState::Running, "running"),
                (ClockState::Met, "met"),
                (ClockState::Unknown, "unknown"),
            ];
            or_none(
                order.into_iter().find(|(state, _)| states.contains(state)).map(|(_, word)| word),
            )
        }
    }
}

/// How many cases the worklist has behind a number.
async fn behind(engine: &Engine, found: &Overview, by: Dimension, key: &str) -> u64 {
    let (from, to) = match by {
        Dimension::Period => days(found.step, key, found.range.from, found.range.to),
        _ => (found.range.from, found.range.to),
    };
    let mut facets =
        vec![Facet::Received { at: (i64::MIN, i64::MAX), on: (from.to_string(), to.to_string()) }];
    facets.extend(by.facet(key, found.today));
    let query = WorklistQuery {
        lots: engine.lots(FIRM).await.expect("lots"),
        scope: Scope::All,
        facets,
        ..WorklistQuery::default()
    };
    engine.store.worklist_count(&query, 10_000).await.expect("a count")
}

async fn ask(engine: &Engine, range: Range, step: Option<Step>) -> Overview {
    let law = law();
    let firm = law.firm(FIRM).expect("a firm");
    let cross = Some((Dimension::Product, Dimension::Outcome));
    overview(engine, firm, &Asked { range, step, cross }).await.expect("an overview")
}

/// Proves DK-11, DK-07: whatever the range, each number is that of a plain count over the folded
/// complaints, finds as many cases in the worklist, and stands in the crossing and the register too.
#[test]
fn every_number_is_that_of_a_plain_count() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let count = fill(&desk).await;
        desk.is_clean().await;
        let all = folded(&desk).await;
        assert_eq!(all.len() as u64, count);
        let engine = desk.at("2026-11-12T09:00:00Z");
        let zone = law().firm(FIRM).expect("a firm").zone.clone();
        let mut ranges = vec![
            Range { from: date(2025, 1, 1), to: date(2025, 12, 31) },
            Range { from: date(2026, 1, 1), to: date(2026, 12, 31) },
            Range { from: date(2026, 3, 29), to: date(2026, 3, 29) },
            Range { from: date(2026, 10, 25), to: date(2026, 10, 25) },
            Range { from: date(2030, 1, 1), to: date(2030, 1, 31) },
        ];
        let mut drawn = Drawn(5);
        for _ in 0..6 {
            let from = date(2025, 10, 15).saturating_add((drawn.below(300) as i64).days());
            let to = from.saturating_add((drawn.below(120) as i64).days());
            ranges.push(Range { from, to });
        }
        for range in ranges {
            let found = ask(&engine, range, Some(Step::Month)).await;
            let within = |range: Range, complaint: &Complaint| {
                let day = complaint.received_at.to_zoned(zone.clone()).date();
                range.from <= day && day <= range.to
            };
            let of = |range: Range| all.iter().filter(move |one| within(range, one));
            assert_eq!(found.cases, of(range).count() as u64, "{range:?}");
            assert_eq!(found.cases_before, of(range.before()).count() as u64, "{range:?}");
            for by in Dimension::ALL {
                let mut expected: BTreeMap<String, (u64, u64)> = BTreeMap::new();
                for one in of(range) {
                    for key in plain_keys(by, one, found.today) {
                        expected.entry(key).or_default().0 += 1;
                    }
                }
                if by != Dimension::Period {
                    for one in of(range.before()) {
                        for key in plain_keys(by, one, found.today) {
                            expected.entry(key).or_default().1 += 1;
                        }
                    }
                }
                let counts = found.by(by).iter().filter(|count| count.cases + count.before > 0);
                let counted: BTreeMap<String, (u64, u64)> =
                    counts.map(|count| (count.key.clone(), (count.cases, count.before))).collect();
                assert_eq!(counted, expected, "{by:?} in {range:?}");
                for (key, (cases, _)) in &expected {
                    let behind = behind(&engine, &found, by, key).await;
                    assert_eq!(behind, *cases, "behind {by:?} {key} in {range:?}");
                }
            }
            let crossed = found.crossed.as_ref().expect("crossed");
            let cells: u64 = crossed.rows.iter().flat_map(|(_, numbers)| numbers).sum();
            assert_eq!(cells, found.cases);
            assert_eq!((found.register.cases, found.register.difference), (found.cases, 0));
            let waiting = |one: &&Complaint| matches!(one.phase.word(), "intake" | "open");
            let open: u64 = found.open.iter().map(|age| age.cases).sum();
            assert_eq!(open, all.iter().filter(waiting).count() as u64);
            let unexplained = of(range).filter(|one| {
                let today = found.today;
                one.missed(today).any(|running| running.cause.is_none())
            });
            assert_eq!(found.unexplained, unexplained.count() as u64, "{range:?}");
        }
    });
}

/// Proves DK-11: days, weeks, months, quarters and years all add up to the whole.
#[test]
fn periods_of_every_length_add_up() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let count = fill(&desk).await;
        let range = Range { from: date(2025, 10, 1), to: date(2026, 11, 30) };
        for step in Step::ALL {
            let found = ask(&desk.engine, range, Some(step)).await;
            let sum: u64 = found.by(Dimension::Period).iter().map(|count| count.cases).sum();
            assert_eq!((sum, found.cases), (count, count), "{step:?}");
            for one in found.by(Dimension::Period).iter().filter(|one| one.cases > 0) {
                let behind = behind(&desk.engine, &found, Dimension::Period, &one.key).await;
                assert_eq!(behind, one.cases, "{}", one.key);
            }
        }
    });
}

/// Proves DK-11: an overview is made anew from the events alone.
#[test]
fn a_rebuilt_record_counts_the_same() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        fill(&desk).await;
        let range = Range { from: date(2025, 10, 1), to: date(2026, 11, 30) };
        let before = ask(&desk.engine, range, None).await;
        for lot in desk.engine.lots(FIRM).await.expect("lots") {
            let rows = desk.engine.store.cases_in_order(lot, "", 1000).await.expect("rows");
            let emptied: Vec<CaseRow> = rows
                .into_iter()
                .map(|row| CaseRow {
                    received_on: String::new(),
                    clocks: String::new(),
                    causes: String::new(),
                    ..row
                })
                .collect();
            desk.engine.store.replace_case_views(&emptied).await.expect("written");
        }
        let emptied = ask(&desk.engine, range, None).await;
        assert_eq!((emptied.cases, emptied.not_counted), (0, before.cases));
        assert!(!desk.faults().await.is_empty(), "a check finds rows that say something else");
        recourse::commands::rebuild::views(&desk.engine, |_| {}).await.expect("made anew");
        desk.is_clean().await;
        assert_eq!(ask(&desk.engine, range, None).await, before);
    });
}

fn cell(data: &Data) -> String {
    match data {
        Data::String(text) => text.clone(),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        _ => String::new(),
    }
}

/// Proves DK-11: workbook and table hold the numbers of the page, and no name makes a formula.
#[test]
fn files_hold_the_same_numbers() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        fill(&desk).await;
        let range = Range { from: date(2026, 1, 1), to: date(2026, 12, 31) };
        let found = ask(&desk.engine, range, None).await;
        let law = law();
        let firm = law.firm(FIRM).expect("a firm");
        for code in ["en", "nb", "fi"] {
            let l = Texts::get().language(code);
            let mut tables: Vec<Sheet> = sheets(l, firm, &found);
            let named = tables.iter_mut().find(|sheet| sheet.word == "unit").expect("units");
            named.lines[0].label = "=HYPERLINK(\"http://evil.example\")".to_owned();
            let book = xlsx(&firm.name, &tables).expect("a workbook");
            let mut book = calamine::Xlsx::new(std::io::Cursor::new(book)).expect("it opens");
            for sheet in &tables {
                let page = book.worksheet_range(sheet.word).expect("a sheet");
                for (row, line) in (3_u32..).zip(&sheet.lines) {
                    assert_eq!(page.get_value((row, 0)).map(cell).as_deref(), Some(&*line.label));
                    for (column, number) in (1_u32..).zip(&line.numbers) {
                        let read = page.get_value((row, column)).map(cell);
                        assert_eq!(read, Some(number.to_string()), "{}", sheet.word);
                    }
                }
                let formulas = book.worksheet_formula(sheet.word).expect("formulas");
                assert!(formulas.is_empty(), "{}", sheet.word);
            }
            let text = String::from_utf8(csv(&tables).expect("a table")).expect("UTF-8");
            assert!(text.contains("'=HYPERLINK"), "{text}");
            let numbers: usize = tables
                .iter()
                .flat_map(|sheet| {
                    sheet.lines.iter().map(|line| line.numbers.len().min(sheet.head.len() - 1))
                })
                .sum();
            assert_eq!(text.lines().count(), numbers + 1);
        }
        let l = Texts::get().language("nb");
        let at = desk.engine.clock.now();
        let first = printed::report(l, firm, &found, at).expect("a report");
        assert!(first.starts_with(b"%PDF-"));
        assert_eq!(first, printed::report(l, firm, &found, at).expect("the same report"));
    });
}
