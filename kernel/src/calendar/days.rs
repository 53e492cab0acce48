//! The fast calendar: every day of 71 years, counted once.
//!
//! Two arrays answer everything. `before[i]` is how many days are open before day `i`; `open[k]`
//! is the `k`-th open day. Adding `n` working days is then: how many are open up to here, plus `n`,
//! which day is that. Days are counted from [`FIRST_DAY`], and 25,933 of them fit in 16 bits, so a
//! calendar takes 90 kB and the years in daily use stay in the processor's first cache.

use jiff::SignedDuration;
use jiff::civil::{Date, Weekday, date};

use super::rules::{DayRule, SectorYear};

/// The first day a calendar knows.
pub const FIRST_DAY: Date = date(1990, 1, 1);

/// The last day a calendar knows.
pub const LAST_DAY: Date = date(2060, 12, 31);

/// The day number of [`FIRST_DAY`]; a test holds it to that.
pub(super) const FIRST_NUMBER: i32 = 7_305;

/// Day 0 of the day numbers used in batches.
const EPOCH: Date = date(1970, 1, 1);

/// A date or a count that leaves the years a calendar knows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutOfRange {
    /// The date itself is outside.
    #[error("`{date}` lies outside {FIRST_DAY} to {LAST_DAY}, the days `{calendar}` knows")]
    Date {
        /// The calendar asked.
        calendar: String,
        /// The date asked about.
        date: Date,
    },
    /// The date is inside, but the open day looked for is not.
    #[error(
        "the open day {days} from `{date}` lies outside {FIRST_DAY} to {LAST_DAY}, the days \
         `{calendar}` knows"
    )]
    Count {
        /// The calendar asked.
        calendar: String,
        /// Where the count started.
        date: Date,
        /// How many open days it should have gone, 0 when the nearest one was looked for.
        days: i32,
    },
}

/// Why rules cannot be compiled into a calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The weekend and the days leave no open day at all.
    #[error("calendar `{0}` has no open day")]
    NeverOpen(String),
    /// More rules than a calendar can number.
    #[error("calendar `{0}` has more than 65,535 day rules")]
    TooManyRules(String),
}

/// A compiled calendar.
#[derive(Clone, Debug)]
pub struct Calendar {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) weekend: Vec<Weekday>,
    /// The rules that close this calendar, in the order of the pack.
    pub(super) rules: Vec<DayRule>,
    /// Each holiday as (day counted from `FIRST_DAY`, place in `rules`), sorted.
    pub(super) holidays: Vec<(u16, u16)>,
    /// The years whose sector days are known; empty if the calendar has none.
    pub(super) sector_years: Vec<SectorYear>,
    /// How many days are open before each day, and before the day after the last.
    before: Vec<u16>,
    /// The open days, counted from `FIRST_DAY`.
    open: Vec<u16>,
}

impl Calendar {
    /// Builds a calendar from the rules that name its id; other rules are left alone.
    ///
    /// Validate the tables first
    /// ([`CalendarTables::validate`](super::rules::CalendarTables::validate)): compiling does not
    /// repeat it.
    ///
    /// # Errors
    /// [`CalendarError`] when no day would be open.
    pub fn compile(
        id: &str,
        title: &str,
        weekend: &[Weekday],
        days: &[DayRule],
        sector_years: &[SectorYear],
    ) -> Result<Self, CalendarError> {
        let rules: Vec<DayRule> = days.iter().filter(|rule| rule.closes(id)).cloned().collect();
        let mut holidays = Vec::new();
        for (place, rule) in rules.iter().enumerate() {
            let place =
                u16::try_from(place).map_err(|_| CalendarError::TooManyRules(id.to_owned()))?;
            for year in FIRST_DAY.year()..=LAST_DAY.year() {
                let dates = rule.dates_in(year);
                holidays.extend(dates.into_iter().filter_map(index).map(|day| (day, place)));
            }
        }
        holidays.sort_unstable();
        holidays.dedup();

        let mut before = vec![0];
        let mut open = Vec::new();
        let mut closed = holidays.iter().map(|(day, _)| *day).peekable();
        let mut weekday = FIRST_DAY.weekday();
        for day in 0..=index(LAST_DAY).unwrap_or_default() {
            let mut holiday = false;
            while closed.next_if_eq(&day).is_some() {
                holiday = true;
            }
            if !holiday && !weekend.contains(&weekday) {
                open.push(day);
            }
            // Never more than the days of the calendar, which fit.
            before.push(u16::try_from(open.len()).unwrap_or(u16::MAX));
            weekday = weekday.next();
        }
        if open.is_empty() {
            return Err(CalendarError::NeverOpen(id.to_owned()));
        }
        let mut sector_years: Vec<SectorYear> =
            sector_years.iter().filter(|sector| sector.calendar == id).cloned().collect();
        sector_years.sort_by_key(|sector| sector.year);
        Ok(Calendar {
            id: id.to_owned(),
            title: title.to_owned(),
            weekend: weekend.to_vec(),
            rules,
            holidays,
            sector_years,
            before,
            open,
        })
    }

    /// The calendar's id, such as `se.bank`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What a person reads, such as "Swedish bank days".
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The rules that close this calendar, in the order of the pack.
    pub fn rules(&self) -> &[DayRule] {
        &self.rules
    }

    /// Whether the calendar is open on a day.
    ///
    /// # Errors
    /// [`OutOfRange`] outside 1990-2060.
    pub fn is_open(&self, date: Date) -> Result<bool, OutOfRange> {
        let (before, up_to) = self.around(date)?;
        Ok(before != up_to)
    }

    /// The open day `n` after a date, or before it if `n` is negative; the date itself if 0.
    ///
    /// The date need not be open: it is day 0, and day 1 is the next open day after it.
    ///
    /// # Errors
    /// [`OutOfRange`] when the date or the answer leaves 1990-2060.
    pub fn add(&self, date: Date, n: i32) -> Result<Date, OutOfRange> {
        match self.add_day_number(day_number(date), n) {
            Some(day) => date_of(day).ok_or_else(|| self.beyond(date, n)),
            // Only now is it worth asking which of the two was outside.
            None => self.around(date).and(Err(self.beyond(date, n))),
        }
    }

    /// [`add`](Self::add) on day numbers since 1970-01-01; `None` outside 1990-2060.
    #[inline]
    pub fn add_day_number(&self, day: i32, n: i32) -> Option<i32> {
        let index = usize::try_from(day.checked_sub(FIRST_NUMBER)?).ok()?;
        let forward = n > 0;
        // Both are read, so that a day after the last is refused going back as well.
        let up_to = *self.before.get(index.checked_add(1)?)?;
        let before = *self.before.get(index)?;
        if n == 0 {
            return Some(day);
        }
        let base = u32::from(if forward { up_to } else { before });
        // Wrapping is safe: at most 25,933 plus or minus any i32 passes 2^32 without coming back
        // into the array, and `get` refuses everything else.
        let place = base.wrapping_add_signed(n).wrapping_sub(u32::from(forward));
        let open = *self.open.get(usize::try_from(place).ok()?)?;
        Some(FIRST_NUMBER + i32::from(open))
    }

    /// [`add_day_number`](Self::add_day_number) for many pairs of day number and count.
    ///
    /// `due` is emptied and filled in the order of `rows`, so that one buffer serves a whole file.
    pub fn add_batch(&self, rows: &[(i32, i32)], due: &mut Vec<Option<i32>>) {
        due.clear();
        due.extend(rows.iter().map(|&(day, n)| self.add_day_number(day, n)));
    }

    /// How many open days it takes from `a` to `b`: those after `a`, up to and including `b`.
    ///
    /// Backwards the count is negative, of the days from `b` up to but without `a`, so that
    /// `count(d, add(d, n))` is `n` for every day and every `n`.
    ///
    /// # Errors
    /// [`OutOfRange`] outside 1990-2060.
    pub fn count(&self, a: Date, b: Date) -> Result<i32, OutOfRange> {
        let (before_a, up_to_a) = self.around(a)?;
        let (before_b, up_to_b) = self.around(b)?;
        Ok(if a <= b {
            i32::from(up_to_b) - i32::from(up_to_a)
        } else {
            i32::from(before_b) - i32::from(before_a)
        })
    }

    /// The date itself if open, otherwise the nearest open day before it.
    ///
    /// # Errors
    /// [`OutOfRange`] when the date or the answer leaves 1990-2060.
    pub fn last_open_on_or_before(&self, date: Date) -> Result<Date, OutOfRange> {
        let (_, up_to) = self.around(date)?;
        up_to.checked_sub(1).and_then(|k| self.open_day(k)).ok_or_else(|| self.beyond(date, 0))
    }

    /// The date itself if open, otherwise the nearest open day after it.
    ///
    /// # Errors
    /// [`OutOfRange`] when the date or the answer leaves 1990-2060.
    pub fn next_open_on_or_after(&self, date: Date) -> Result<Date, OutOfRange> {
        let (before, _) = self.around(date)?;
        self.open_day(before).ok_or_else(|| self.beyond(date, 0))
    }

    /// How many days are open before a date, and up to and including it.
    fn around(&self, date: Date) -> Result<(u16, u16), OutOfRange> {
        index(date)
            .and_then(|day| {
                let day = usize::from(day);
                Some((*self.before.get(day)?, *self.before.get(day + 1)?))
            })
            .ok_or_else(|| OutOfRange::Date { calendar: self.id.clone(), date })
    }

    /// How many days are closed from the day at `first` to the day at `last`, both included.
    pub(super) fn closed_between(&self, first: u16, last: u16) -> u32 {
        let before = |place: usize| self.before.get(place).copied().map_or(0, u32::from);
        let (from, after) = (usize::from(first), usize::from(last) + 1);
        let open = before(after).saturating_sub(before(from));
        (u32::from(last) + 1).saturating_sub(u32::from(first)).saturating_sub(open)
    }

    fn open_day(&self, place: u16) -> Option<Date> {
        let day = *self.open.get(usize::from(place))?;
        date_at(day)
    }

    fn beyond(&self, date: Date, days: i32) -> OutOfRange {
        OutOfRange::Count { calendar: self.id.clone(), date, days }
    }
}

/// A date's place counted from [`FIRST_DAY`], if the calendars know it.
pub(super) fn index(date: Date) -> Option<u16> {
    if !(FIRST_DAY..=LAST_DAY).contains(&date) {
        return None;
    }
    u16::try_from(day_number(date) - FIRST_NUMBER).ok()
}

/// The date at a place counted from [`FIRST_DAY`].
pub(super) fn date_at(index: u16) -> Option<Date> {
    date_of(FIRST_NUMBER + i32::from(index))
}

/// A date as days since 1970-01-01, the form the batch functions take.
pub fn day_number(date: Date) -> i32 {
    // Every date jiff can write is within four million days of 1970.
    i32::try_from(date.duration_since(EPOCH).as_hours() / 24).unwrap_or(i32::MAX)
}

/// The date of a day number, if jiff can write it.
pub fn date_of(day_number: i32) -> Option<Date> {
    EPOCH.checked_add(SignedDuration::from_hours(i64::from(day_number) * 24)).ok()
}
