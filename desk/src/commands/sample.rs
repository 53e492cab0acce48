//! `recourse sample`: made-up complaints in any number, to practise on or to measure.

use super::{Use, bar, close, open};
use crate::cli::{Common, Sample};
use crate::clock::Stopwatch;
use crate::engine::{Engine, EngineError, Identity, NewComplaint};
use anyhow::Result;
use jiff::SignedDuration;
use recourse_kernel::access::Actor;
use recourse_kernel::terms::{Channel, CustomerKind, Product};
use std::process::ExitCode;

/// How many are taken in at the same time.
const TOGETHER: usize = 128;

/// Makes complaints; the same number gives the same complaints.
///
/// # Errors
/// When the record fails.
pub async fn run(common: &Common, asked: &Sample) -> Result<ExitCode> {
    let engine = open(common, Use::Write).await?;
    let firms: Vec<String> = match &asked.firm {
        Some(firm) => vec![engine.firm(firm)?.id.clone()],
        None => engine.law.firms.keys().cloned().collect(),
    };
    let progress = bar(Some(asked.cases), "complaints");
    let watch = Stopwatch::start();
    let mut running = tokio::task::JoinSet::new();
    for n in 0..asked.cases {
        while running.len() >= TOGETHER {
            finish(&mut running).await?;
            progress.inc(1);
        }
        let place = usize::try_from(n).unwrap_or(0) % firms.len();
        let firm = firms.get(place).cloned().unwrap_or_default();
        let (engine, new) = (engine.clone(), made_up(&engine, &firm, n)?);
        running.spawn(async move { engine.receive(&Actor::System, new).await.map(|_| ()) });
    }
    while !running.is_empty() {
        finish(&mut running).await?;
        progress.inc(1);
    }
    progress.finish_and_clear();
    let seconds = watch.seconds();
    close(&engine).await;
    println!("{} complaints in {seconds:.1} s", asked.cases);
    Ok(ExitCode::SUCCESS)
}

async fn finish(running: &mut tokio::task::JoinSet<Result<(), EngineError>>) -> Result<()> {
    if let Some(done) = running.join_next().await {
        done??;
    }
    Ok(())
}

const FIRST: [&str; 16] = [
    "Åse", "Bjørn", "Cecilie", "Dirk", "Elise", "Frans", "Gunilla", "Henrik", "Inge", "Jukka",
    "Kaisa", "Lotte", "Mikael", "Niels", "Olivia", "Päivi",
];
const LAST: [&str; 16] = [
    "Aaltonen",
    "Berg",
    "Christensen",
    "De Smet",
    "Eriksson",
    "Fjeld",
    "Gustafsson",
    "Haugen",
    "Ikonen",
    "Janssens",
    "Korhonen",
    "Lindqvist",
    "Møller",
    "Nyström",
    "Østby",
    "Peeters",
];
const MATTER: [&str; 12] = [
    "a fee for a card that was returned months before",
    "two withdrawals that nobody in the household made",
    "interest that went on after the whole debt was paid",
    "a letter about a moved address that never got an answer",
    "a reminder for an invoice that was paid in time",
    "a transfer that reached another account than the one written",
    "a credit that was refused without a reason",
    "a limit that was lowered without notice",
    "a call about a debt of somebody else with the same name",
    "an insurance that was added without being asked for",
    "a statement that shows a purchase twice",
    "a promise by telephone that was not kept",
];
const DETAIL: [&str; 8] = [
    "The first letter was sent in spring and the second after the holidays.",
    "Customer service asked for a form that is not on the website.",
    "The amount is not large but it comes back every month.",
    "Everything is written down with dates and names.",
    "A colleague promised to look into it and did not call back.",
    "The receipt and a copy of the statement are at hand.",
    "It has taken three calls and two visits so far.",
    "Please put it right and say how it could happen.",
];

/// A small generator of its own (SplitMix64), so that a number always gives the same complaint.
fn mixed(n: u64, salt: u64) -> u64 {
    let mut z = n
        .wrapping_add(salt.wrapping_mul(0x9e37_79b9_7f4a_7c15))
        .wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn one_of<T>(list: &[T], n: u64, salt: u64) -> &T {
    let place = usize::try_from(mixed(n, salt) % list.len() as u64).unwrap_or(0);
    &list[place]
}

/// The complaint of a number.
pub fn made_up(engine: &Engine, firm: &str, n: u64) -> Result<NewComplaint, EngineError> {
    let firm = engine.firm(firm)?;
    let name = format!("{} {}", one_of(&FIRST, n, 1), one_of(&LAST, n, 2));
    let matter = one_of(&MATTER, n, 3);
    let products = [
        Product::Payment,
        Product::CardCredit,
        Product::CurrentAccount,
        Product::ConsumerCredit,
        Product::Insurance,
    ];
    let channels = [Channel::Email, Channel::WebForm, Channel::Phone, Channel::Letter];
    let seconds = i64::try_from(mixed(n, 6) % (120 * 86_400)).unwrap_or(0);
    let received_at =
        engine.clock.now().checked_sub(SignedDuration::from_secs(seconds)).unwrap_or_default();
    Ok(NewComplaint {
        firm: firm.id.clone(),
        channel: *one_of(&channels, n, 5),
        received_at,
        language: firm.languages.first().cloned().unwrap_or_default(),
        product: Some(*one_of(&products, n, 4)),
        customer: CustomerKind::Consumer,
        title: format!("About {matter}"),
        text: format!(
            "I complain about {matter}. {} {} My number is {n:08}.",
            one_of(&DETAIL, n, 7),
            one_of(&DETAIL, n, 8)
        ),
        identity: Identity {
            email: format!("customer{n}@post.example"),
            name,
            address: format!("Samplestreet {}, 1000 Sample", n % 300 + 1),
            phone: String::new(),
        },
        items: Vec::new(),
        files: Vec::new(),
        original: Vec::new(),
        source: "sample".to_owned(),
        thread: Vec::new(),
        backfill: true,
        level: None,
        skipped: None,
        idempotency: None,
        numbered: None,
    })
}
