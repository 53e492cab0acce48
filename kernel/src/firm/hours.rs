//! When a firm can be reached (BE-02).
//!
//! Opening hours are times on the firm's own clock, so that a day on which summer time begins or ends
//! opens and closes as any other. A public holiday closes a channel that has hours, also where the
//! hours name a day of the weekend.

use super::{ContactChannel, Firm};
use crate::calendar::{Calendar, Closed};
use crate::law::Law;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::AmbiguousOffset;

/// How far ahead an opening is looked for, in days.
const AHEAD: usize = 400;

impl Firm {
    /// A contact channel by id.
    pub fn contact(&self, id: &str) -> Option<&ContactChannel> {
        self.channels.iter().find(|channel| channel.id == id)
    }

    /// Whether a channel is open at an instant.
    pub fn open_at(&self, law: &Law, channel: &ContactChannel, at: Timestamp) -> bool {
        let local = at.to_zoned(self.zone.clone()).datetime();
        let day = local.date();
        if !valid(channel, day) {
            return false;
        }
        channel.hours.is_empty()
            || (!self.holiday(law, day)
                && channel.hours.iter().any(|hours| {
                    hours.days.contains(&day.weekday())
                        && hours.opens <= local.time()
                        && local.time() < hours.closes
                }))
    }

    /// The first instant from `from` on at which a channel is open; `from` itself while it is. None
    /// when it does not open within some thirteen months.
    pub fn next_opening(
        &self,
        law: &Law,
        channel: &ContactChannel,
        from: Timestamp,
    ) -> Option<Timestamp> {
        if self.open_at(law, channel, from) {
            return Some(from);
        }
        let mut day = from.to_zoned(self.zone.clone()).date();
        for _ in 0..AHEAD {
            if valid(channel, day) && (channel.hours.is_empty() || !self.holiday(law, day)) {
                let starts = channel
                    .hours
                    .iter()
                    .filter(|hours| hours.days.contains(&day.weekday()))
                    .filter_map(|hours| self.instant(day.to_datetime(hours.opens)))
                    .chain(
                        channel
                            .hours
                            .is_empty()
                            .then(|| self.instant(day.to_datetime(jiff::civil::Time::midnight())))
                            .flatten(),
                    );
                if let Some(first) = starts.filter(|start| *start >= from).min() {
                    return Some(first);
                }
            }
            day = day.tomorrow().ok()?;
        }
        None
    }

    /// The instant of a time on the firm's clock. A time that summer time leaves out is the instant
    /// at which the clocks move; of a time that comes twice it is the first.
    pub fn instant(&self, local: DateTime) -> Option<Timestamp> {
        let ambiguous = self.zone.to_ambiguous_timestamp(local);
        match ambiguous.offset() {
            AmbiguousOffset::Unambiguous { offset } => offset.to_timestamp(local).ok(),
            AmbiguousOffset::Fold { before, .. } => before.to_timestamp(local).ok(),
            // The clocks jump over `local`: the offset after the jump gives an instant before it.
            AmbiguousOffset::Gap { after, .. } => {
                let early = after.to_timestamp(local).ok()?;
                self.zone.following(early).next().map(|transition| transition.timestamp())
            }
        }
    }

    fn holiday(&self, law: &Law, day: Date) -> bool {
        law.calendar("@work", self.country).is_some_and(|calendar| holiday(calendar, day))
    }
}

fn valid(channel: &ContactChannel, day: Date) -> bool {
    channel.from <= day && channel.to.is_none_or(|last| day <= last)
}

/// Whether a day is closed for a reason of its own. Outside the years that the calendars cover no day
/// is known to be a holiday.
fn holiday(calendar: &Calendar, day: Date) -> bool {
    matches!(calendar.closed_because(day), Ok(Some(Closed::Holidays(_))))
}
