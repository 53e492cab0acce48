//! When a record says it was received: a day, a local time, or a moment.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::fmt::strtime;

/// What the source knows about the time of receipt. The first two are in the firm's own zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// Only the day.
    Day(Date),
    /// A day and a time on the wall.
    Local(DateTime),
    /// A moment: the source states its offset.
    Moment(Timestamp),
}

impl Received {
    /// Reads a date in the source's format, or in ISO 8601 when it has none.
    pub(super) fn read(
        value: &str,
        format: Option<&str>,
        time: Option<Time>,
    ) -> Result<Self, String> {
        let value = value.trim();
        let received = match format {
            Some(format) => by_format(value, format),
            None => iso(value),
        }
        .map_err(|error| error.to_string())?;
        let date = match received {
            Received::Day(day) => day,
            Received::Local(local) => local.date(),
            Received::Moment(moment) => moment.to_zoned(jiff::tz::TimeZone::UTC).date(),
        };
        // No complaint in a system like this is older; the year is a slip, such as 0026 for 2026.
        if !(1950..=2200).contains(&date.year()) {
            return Err(format!("the year {} cannot be meant", date.year()));
        }
        Ok(match (received, time) {
            (Received::Day(day), Some(time)) => Received::Local(day.to_datetime(time)),
            (received, _) => received,
        })
    }
}

fn by_format(value: &str, format: &str) -> Result<Received, jiff::Error> {
    let parts = strtime::parse(format, value)?;
    if parts.offset().is_some() || parts.timestamp().is_some() {
        return Ok(Received::Moment(parts.to_timestamp()?));
    }
    Ok(if parts.hour().is_some() {
        Received::Local(parts.to_datetime()?)
    } else {
        Received::Day(parts.to_date()?)
    })
}

fn iso(value: &str) -> Result<Received, jiff::Error> {
    if !value.contains([':', 'T', 't']) {
        return Ok(Received::Day(value.parse()?));
    }
    match value.parse::<Timestamp>() {
        Ok(moment) => Ok(Received::Moment(moment)),
        Err(_) => Ok(Received::Local(value.parse()?)),
    }
}
