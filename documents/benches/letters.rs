//! How many letters a second. The target is 100 on two cores; the second figure uses them both.

use std::hint::black_box;
use std::thread;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use recourse_documents::{Document, Letter, Stamp, html, pdf, text};

#[path = "../tests/documents/samples.rs"]
mod samples;

/// Letters of a working day: no two are the same.
fn letter(number: u64) -> Document {
    let mut letter: Letter = samples::answer();
    letter.recipient[0] = format!("Kunde Nummer {number}");
    letter.references[0].value = format!("2026-{number:05}");
    Document::Letter(letter)
}

fn stamp(number: u64) -> Stamp {
    Stamp { ident: format!("letter {number}"), ..samples::stamp() }
}

fn letters(criterion: &mut Criterion) {
    let mut number = 0;
    let mut next = move || {
        number += 1;
        number
    };
    let mut group = criterion.benchmark_group("letters");
    group.sample_size(20);
    group.throughput(Throughput::Elements(1));
    group.bench_function("pdf, one thread", |bencher| {
        bencher.iter(|| {
            let number = next();
            black_box(pdf(&letter(number), &stamp(number)).expect("a letter is printed"))
        });
    });

    const EACH: u64 = 25;
    group.throughput(Throughput::Elements(2 * EACH));
    group.bench_function("pdf, two threads", |bencher| {
        bencher.iter(|| {
            let first = next() * 1_000;
            thread::scope(|scope| {
                for worker in 0..2 {
                    scope.spawn(move || {
                        for number in 0..EACH {
                            let number = first + worker * EACH + number;
                            black_box(
                                pdf(&letter(number), &stamp(number)).expect("a letter is printed"),
                            );
                        }
                    });
                }
            });
        });
    });

    group.throughput(Throughput::Elements(1));
    let booklet = Document::Booklet(samples::procedure());
    group.bench_function("booklet of four pages", |bencher| {
        bencher.iter(|| {
            let number = next();
            black_box(pdf(&booklet, &stamp(number)).expect("a booklet is printed"))
        });
    });
    let document = letter(1);
    group.bench_function("text", |bencher| bencher.iter(|| black_box(text(&document))));
    group.bench_function("html", |bencher| bencher.iter(|| black_box(html(&document))));
    group.finish();
}

criterion_group!(benches, letters);
criterion_main!(benches);
