//! The desk in use: worklist, case pages and search with a large record behind them, memory and start.

use crate::Sizes;
use crate::client::{Connection, get};
use crate::load;
use crate::machine::{self, Watch};
use crate::program::{Desk, FIRM, Program, password};
use crate::record::Record;
use crate::report::{Figure, grouped, rounded};
use anyhow::{Context, Result, bail};
use fastrand::Rng;
use recourse::engine::reference;
use recourse::packs::load_law;

/// How many pages of the worklist are asked for in turn.
const DEEP: usize = 20;
/// Requests before measuring begins.
const WARM: usize = 100;
/// How often the desk is started; the middle one counts.
const STARTS: usize = 5;

/// What is measured on the large record.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    pub start: bool,
    pub worklist: bool,
    pub case: bool,
    pub search: bool,
}

impl Wanted {
    pub fn any(self) -> bool {
        self.start || self.worklist || self.case || self.search
    }
}

/// A desk and somebody who is signed in.
struct Visit<'a> {
    desk: &'a Desk,
    cookie: String,
}

impl Visit<'_> {
    fn text(&self, path: &str) -> Result<String> {
        let mut connection = Connection::new(self.desk.address);
        let answer = connection.exchange(&get(path, &self.cookie))?;
        match answer.status {
            200 => Ok(String::from_utf8_lossy(answer.body).into_owned()),
            other => bail!("`{path}` was answered with {other}"),
        }
    }

    /// The first pages of the worklist, found as a person would: by the link to the next.
    fn worklist(&self) -> Result<Vec<String>> {
        let mut paths = vec!["/work".to_owned()];
        while paths.len() <= DEEP {
            let page = self.text(paths.last().map_or("/work", String::as_str))?;
            match next_page(&page) {
                Some(path) => paths.push(path),
                None => break,
            }
        }
        Ok(paths)
    }

    /// Asks for pages, after a few that do not count.
    fn measure(
        &self,
        sizes: &Sizes,
        count: usize,
        path: impl Fn(usize) -> String + Sync,
    ) -> Result<(load::Load, f64)> {
        let address = self.desk.address;
        let request = |number: usize| get(&path(number), &self.cookie);
        load::run(address, sizes.connections, WARM, 200, |number| request(count + number))?;
        let watch = Watch::start(Some(self.desk.pid()))?;
        let mut load = load::run(address, sizes.connections, count, 200, request)?;
        load.program_seconds = watch.program_seconds()?;
        Ok((load, watch.share()?))
    }
}

/// The address behind the link to the next page.
fn next_page(page: &str) -> Option<String> {
    let before = page.split("\" rel=\"next\"").next().filter(|before| before.len() < page.len())?;
    let address = before.rsplit("href=\"").next()?;
    Some(address.replace("&#38;", "&").replace("&amp;", "&"))
}

/// Pages and search with the large record.
pub fn large(
    program: &Program,
    record: &Record,
    sizes: &Sizes,
    wanted: Wanted,
) -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    let size = format!("{} cases", grouped(sizes.cases as f64));
    if wanted.start {
        figures.extend(start(program, record, &size)?);
    }
    let password = password(program, record.path())?;
    let desk = program.serve(record.path())?;
    let visit = Visit { desk: &desk, cookie: desk.sign_in(&password)? };
    let head = |what: &str, others| {
        Figure::new(format!("{what}, {size}, {} connections", sizes.connections), others)
    };
    if wanted.worklist {
        let paths = visit.worklist()?;
        let pick = |number: usize| paths.get(number % paths.len()).cloned().unwrap_or_default();
        let (load, others) = visit.measure(sizes, sizes.pages, pick)?;
        let reached = load.per_second() >= 500.0 && load.within(0.99) <= 15.0;
        figures.push(
            head("worklist page", others)
                .load(&load)
                .reach("500/s, p99 15 ms", reached)
                .peer("3.9/s (Znuny, 25 rows), 3.5/s (RT, 50 rows); 10 000 cases"),
        );
    }
    if wanted.case {
        let paths = case_paths(sizes.cases)?;
        let (load, others) = visit.measure(sizes, sizes.pages, paths)?;
        let reached = load.per_second() >= 1_500.0 && load.within(0.99) <= 10.0;
        figures.push(
            head("case page", others)
                .load(&load)
                .reach("1 500/s, p99 10 ms", reached)
                .peer("45/s (django-helpdesk), 12/s (Znuny), 7.8/s (RT); 10 000 cases"),
        );
    }
    if wanted.search {
        let question = |number: usize| format!("/search?q={}", question(number, sizes.cases));
        let (load, others) = visit.measure(sizes, sizes.pages.div_ceil(4), question)?;
        figures.push(
            head("full-text search", others)
                .load(&load)
                .reach("p99 50 ms", load.within(0.99) <= 50.0)
                .peer("96/s (Znuny), 59/s (RT): by subject; 10 000 cases"),
        );
    }
    desk.stop()?;
    Ok(figures)
}

/// The pages of cases in no order.
fn case_paths(cases: u64) -> Result<impl Fn(usize) -> String + Sync> {
    let law = load_law(None)?;
    let firm = law.firm(FIRM).context("the measured firm is not built in")?.clone();
    Ok(move |number: usize| {
        let case = Rng::with_seed(number as u64).u64(1..=cases);
        format!("/cases/{}", reference(&firm, 0, i64::try_from(case).unwrap_or(1)))
    })
}

/// What people look for: a word of many letters, two words, a name, a number that occurs once.
fn question(number: usize, cases: u64) -> String {
    const MANY: [&str; 6] = ["interest", "card", "telephone", "reminder", "debt", "statement"];
    const TWO: [&str; 4] = ["credit+reason", "limit+notice", "fee+returned", "invoice+reminder"];
    const NAMES: [&str; 4] = ["Nystr%C3%B6m", "Cecilie+Berg", "Janssens", "P%C3%A4ivi+Korhonen"];
    let mut rng = Rng::with_seed(number as u64);
    let mut one =
        |list: &[&str]| list.get(rng.usize(..list.len())).copied().unwrap_or_default().to_owned();
    match number % 4 {
        0 => one(&MANY),
        1 => one(&TWO),
        2 => one(&NAMES),
        _ => format!("{:08}", Rng::with_seed(number as u64).u64(..cases)),
    }
}

/// Memory after a thousand pages, and the start, with few cases.
pub fn memory(program: &Program, cases: u64) -> Result<Vec<Figure>> {
    let record = Record::make(program, cases)?;
    let size = format!("{} cases", grouped(cases as f64));
    let password = password(program, record.path())?;
    let desk = program.serve(record.path())?;
    let watch = Watch::start(Some(desk.pid()))?;
    let visit = Visit { desk: &desk, cookie: desk.sign_in(&password)? };
    let worklist = visit.worklist()?;
    let case = case_paths(cases)?;
    let request = |number: usize| {
        let path = match number % 2 {
            0 => worklist.get(number / 2 % worklist.len()).cloned().unwrap_or_default(),
            _ => case(number),
        };
        get(&path, &visit.cookie)
    };
    load::run(desk.address, 4, 1_000, 200, request)?;
    let memory = machine::memory(desk.pid())?;
    let others = watch.share()?;
    desk.stop()?;
    let mut figures = vec![
        Figure::new(format!("memory, {size}, after 1 000 pages"), others)
            .measured(format!(
                "{:.0} MiB, {:.0} of them without mapped files",
                memory.all, memory.anonymous
            ))
            .number("pss_mib", rounded(memory.all))
            .number("pss_anonymous_mib", rounded(memory.anonymous))
            .reach("80 MiB", memory.all <= 80.0)
            .peer("400 MiB (django-helpdesk), 490 (Znuny), 850 (RT), without their database"),
    ];
    figures.extend(start(program, &record, &size)?);
    Ok(figures)
}

/// From the start of the process to its first answer.
fn start(program: &Program, record: &Record, size: &str) -> Result<Vec<Figure>> {
    let watch = Watch::start(None)?;
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let desk = program.serve(record.path())?;
        times.push(desk.started);
        desk.stop()?;
    }
    times.sort_by(f64::total_cmp);
    let (middle, slowest) = (
        times.get(STARTS / 2).copied().unwrap_or(f64::NAN),
        times.last().copied().unwrap_or(f64::NAN),
    );
    Ok(vec![
        Figure::new(format!("start until ready, {size}"), watch.share()?)
            .measured(format!("{middle:.2} s, slowest of {STARTS} {slowest:.2} s"))
            .number("seconds", rounded(middle))
            .number("slowest_seconds", rounded(slowest))
            .reach("0.5 s", middle <= 0.5)
            .peer("0.7 s (Znuny), 1.0 s (django-helpdesk), 1.3 s (RT)"),
    ])
}

#[cfg(test)]
mod tests {
    use super::{next_page, question};

    #[test]
    fn the_link_to_the_next_page_is_found() {
        let page = "<a href=\"/work\">first</a><a class=\"btn\" href=\"/work?view=open&#38;after=d%2F1\" rel=\"next\">";
        assert_eq!(next_page(page).as_deref(), Some("/work?view=open&after=d%2F1"));
        assert_eq!(next_page("<a href=\"/work\">first</a>"), None);
    }

    #[test]
    fn questions_are_of_four_kinds_and_the_same_every_time() {
        let asked: Vec<String> = (0..8).map(|number| question(number, 100)).collect();
        assert_eq!(asked, (0..8).map(|number| question(number, 100)).collect::<Vec<_>>());
        assert!(asked[3].parse::<u64>().is_ok_and(|number| number < 100), "{asked:?}");
    }
}
