//! Working days and deadlines on one core, without the process around them.

use crate::machine::Watch;
use crate::program::FIRM;
use crate::report::{Figure, grouped, rounded};
use anyhow::{Context, Result};
use fastrand::Rng;
use jiff::civil::Date;
use recourse::clock::Stopwatch;
use recourse::packs::load_law;
use recourse_kernel::calendar::{date_of, day_number};
use recourse_kernel::explain::Trace;
use recourse_kernel::law::{Facts, Known, Period, Start, StartEvent, due};
use recourse_kernel::terms::{Country, CustomerKind, Product};
use std::hint::black_box;

/// Dates in each round: those of a busy desk, 2020-2027.
const ROWS: usize = 1_000_000;
const EXPLAINED: usize = 200_000;
/// Rounds of which the middle one counts.
const ROUNDS: usize = 7;
const FIRST: Date = Date::constant(2020, 1, 1);
const DAYS: i32 = 2_922;

pub fn figures() -> Result<Vec<Figure>> {
    let law = load_law(None)?;
    let calendar = law.calendar("dk.work", Country::Dk).context("there is no Danish calendar")?;
    let mut rng = Rng::with_seed(42);
    let rows: Vec<(i32, i32)> = (0..ROWS)
        .map(|_| {
            let count = rng.choice([3, 15, 35]).unwrap_or(3);
            (day_number(FIRST) + rng.i32(0..DAYS), count)
        })
        .collect();
    let dates: Vec<Date> =
        rows.iter().take(EXPLAINED).filter_map(|(day, _)| date_of(*day)).collect();

    let watch = Watch::start(None)?;
    let mut due_days = Vec::with_capacity(ROWS);
    let plain = middle(ROWS, || {
        calendar.add_batch(black_box(&rows), &mut due_days);
        black_box(&due_days);
    });

    let firm = law.firm(FIRM).context("the measured firm is not built in")?;
    let facts = Facts { firm, product: Some(Product::Payment), customer: CustomerKind::Consumer };
    let (_, rule) = law
        .deadlines_for(firm)
        .find(|(_, rule)| {
            rule.versions.on(FIRST).is_ok_and(|version| {
                matches!(
                    version.value.within,
                    Known::Figure(Period::Working(_) | Period::Business(_))
                )
            })
        })
        .context("the firm has no deadline in working days")?;
    let value = &rule.versions.on(FIRST).map_err(|why| anyhow::anyhow!("{why}"))?.value;
    let mut failed = 0;
    let explained = middle(dates.len(), || {
        for date in black_box(&dates) {
            let mut trace = Trace::default();
            let counted = due(&law, firm.country, value, *date, &mut trace);
            failed += usize::from(counted.is_err());
            let _ = black_box((counted, trace));
        }
    });
    anyhow::ensure!(failed == 0, "{failed} deadlines could not be counted");

    let mut clocks_made = 0;
    let some = dates.get(..dates.len() / 10).unwrap_or_default();
    let complaints = middle(some.len(), || {
        for date in black_box(some) {
            let start = Start { event: StartEvent::ComplaintReceived, on: *date };
            let clocks = law.clocks(facts, start);
            clocks_made = clocks.len();
            for clock in &clocks {
                black_box(clock.explain());
            }
        }
    });
    let others = watch.share()?;
    Ok(vec![
        Figure::new("working days added, one core, a batch of 1 000 000", others)
            .measured(format!("{} million/s", millions(plain)))
            .number("per_second", rounded(plain))
            .reach("60 million/s", plain >= 60e6)
            .peer("23 million/s (numpy busday_offset), 43 000/s (Python holidays)"),
        Figure::new("one deadline with its explanation, one core", others)
            .measured(format!("{} million/s", millions(explained)))
            .number("per_second", rounded(explained))
            .reach("1 million/s", explained >= 1e6),
        Figure::new(
            format!("all {clocks_made} clocks of a received complaint, each explained, one core"),
            others,
        )
        .measured(format!(
            "{} complaints/s, {} clocks/s",
            grouped(complaints),
            grouped(complaints * clocks_made as f64)
        ))
        .number("complaints_per_second", rounded(complaints))
        .number("clocks", clocks_made),
    ])
}

fn millions(rate: f64) -> String {
    format!("{:.1}", rate / 1e6)
}

/// How many a second, in the middle one of a few rounds.
fn middle(count: usize, mut round: impl FnMut()) -> f64 {
    let mut rates: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let watch = Stopwatch::start();
            round();
            count as f64 / watch.seconds()
        })
        .collect();
    rates.sort_by(f64::total_cmp);
    rates.get(ROUNDS / 2).copied().unwrap_or(f64::NAN)
}
