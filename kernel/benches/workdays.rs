//! How many working-day deadlines a second one core can count.
//!
//! Run with `cargo bench -p recourse-kernel --bench workdays`. The dates and counts are those of a
//! busy desk: 2020-2027, and 3, 15 or 35 working days, forwards and backwards.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot read the packs should stop there")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use jiff::civil::{Date, date};
use recourse_kernel::calendar::rules::CalendarTables;
use recourse_kernel::calendar::{Calendar, date_of, day_number};

#[path = "../src/calendar/tests/packs.rs"]
mod packs;

const ROWS: usize = 1_000_000;

/// The same dates in every run, in no order: a multiplicative generator, so that nothing is drawn.
fn rows(first: Date, days: u64) -> Vec<(i32, i32)> {
    let mut state: u64 = 42;
    let mut next = |below: u64| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let counts = [3, 15, 35, -3, -15, -35];
    (0..ROWS)
        .map(|_| {
            let day = day_number(first) + i32::try_from(next(days)).unwrap();
            let count = usize::try_from(next(6)).unwrap();
            (day, *counts.get(count).unwrap())
        })
        .collect()
}

fn tables() -> CalendarTables {
    let mut all = CalendarTables::default();
    for country in ["be", "dk", "fi", "no", "se"] {
        for block in packs::blocks(country) {
            all.merge(block).unwrap();
        }
    }
    all
}

fn workdays(criterion: &mut Criterion) {
    let tables = tables();
    let calendars: Vec<Calendar> = tables.compile().into_iter().map(Result::unwrap).collect();
    let near = rows(date(2020, 1, 1), 2_922);
    let far = rows(date(1991, 1, 1), 25_000);
    let mut due = Vec::with_capacity(ROWS);

    let mut group = criterion.benchmark_group("workdays");
    group.throughput(Throughput::Elements(u64::try_from(ROWS).unwrap()));
    for calendar in
        calendars.iter().filter(|calendar| ["dk.work", "be.bank"].contains(&calendar.id()))
    {
        for (span, rows) in [("2020-2027", &near), ("1991-2059", &far)] {
            group.bench_function(
                BenchmarkId::new(format!("add_batch {}", calendar.id()), span),
                |b| {
                    b.iter(|| {
                        calendar.add_batch(black_box(rows), &mut due);
                        black_box(&due);
                    });
                },
            );
        }
        let dates: Vec<(Date, i32)> =
            near.iter().map(|(day, n)| (date_of(*day).unwrap(), *n)).collect();
        group.bench_function(
            BenchmarkId::new(format!("add {}", calendar.id()), "2020-2027"),
            |b| {
                b.iter(|| {
                    for (date, n) in black_box(&dates) {
                        black_box(calendar.add(*date, *n).unwrap());
                    }
                });
            },
        );
    }
    group.finish();
    criterion.bench_function("compile all ten calendars", |b| b.iter(|| tables.compile()));
}

criterion_group!(benches, workdays);
criterion_main!(benches);
