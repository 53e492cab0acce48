//! The daily reconciliation: what was fetched from a mailbox against what the register says came
//! from it, and what became of each.

use super::Post;
use super::config::Mailbox;
use super::poll;
use crate::engine::{Engine, EngineError};
use jiff::civil::Date;
use recourse_kernel::firm::Firm;
use recourse_store::{MailDay, MailboxRow};

/// How long a mailbox may be silent before it alarms.
const SILENT_MS: i64 = 15 * 60_000;

/// A mailbox that alarms, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// It cannot be reached.
    Failing,
    /// It has not been looked into for too long.
    Silent,
    /// The last count does not add up.
    Different,
}

/// Whether a mailbox alarms now.
pub fn alarm(row: &MailboxRow, last: Option<&MailDay>, now_ms: i64) -> Option<Alarm> {
    if !row.active {
        return None;
    }
    if row.error.is_some() {
        return Some(Alarm::Failing);
    }
    if last.is_some_and(|day| day.difference() != 0) {
        return Some(Alarm::Different);
    }
    let silent = now_ms - row.ok_at.unwrap_or(row.since) > SILENT_MS;
    (row.kind == "imap" && silent).then_some(Alarm::Silent)
}

/// Counts a day of every mailbox and keeps the counts. A mailbox that cannot be reached is counted
/// in the record alone.
///
/// # Errors
/// When the record fails.
pub async fn day(
    engine: &Engine,
    post: &Post,
    on: impl Fn(&Firm) -> Date,
) -> Result<Vec<(String, MailDay)>, EngineError> {
    let mut days = Vec::new();
    for firm in engine.law.firms.values() {
        // A firm that is not in the record has no mailbox either; it must not be made by counting.
        let lots = engine.store.lots_of(&firm.id).await?;
        let Some(home) = lots.first().copied() else { continue };
        for row in engine.store.mailboxes(home).await? {
            if row.kind == super::send::NAME || !row.active {
                continue;
            }
            let configured = post.config.mailboxes.iter().find(|known| known.name == row.name);
            let counted = one(engine, firm, &lots, &row, configured, on(firm)).await?;
            engine.store.put_mail_day(&counted).await?;
            days.push((firm.id.clone(), counted));
        }
    }
    Ok(days)
}

async fn one(
    engine: &Engine,
    firm: &Firm,
    lots: &[i64],
    row: &MailboxRow,
    configured: Option<&Mailbox>,
    on: Date,
) -> Result<MailDay, EngineError> {
    let now = engine.clock.now();
    let mut day = MailDay {
        lot: row.lot,
        mailbox: row.name.clone(),
        day: on.to_string(),
        checked_at: now.as_millisecond(),
        ..MailDay::default()
    };
    // A civil day may be 23 or 25 hours long.
    let begin = |date: Date| {
        date.to_zoned(firm.zone.clone()).map_or(0, |zoned| zoned.timestamp().as_millisecond())
    };
    let (from, to) = (begin(on), on.tomorrow().map_or(i64::MAX, begin));
    let source = format!("mailbox:{}", row.name);
    for lot in lots {
        let (fetched, duplicates, unmarked) =
            engine.store.mails_of_day(*lot, &row.name, &day.day).await?;
        day.fetched += fetched;
        day.duplicates += duplicates;
        day.unmarked += unmarked;
        for counted in engine.store.register_of_mailbox(*lot, &source, from, to).await? {
            let place = match (counted.status.as_str(), counted.notice) {
                ("case", _) => &mut day.cases,
                ("reply", false) => &mut day.replies,
                ("reply", true) => &mut day.notices,
                ("quarantined", _) => &mut day.quarantined,
                ("dismissed", _) => &mut day.dismissed,
                ("duplicate", _) => &mut day.duplicates,
                _ => &mut day.unread,
            };
            *place += counted.count;
            day.numbered += counted.count;
        }
    }
    // What lies in the mailbox now belongs to today's count.
    if on == now.to_zoned(firm.zone.clone()).date()
        && let Some(mailbox) = configured
    {
        match poll::unfetched(engine, mailbox).await {
            Ok(left) => day.unfetched = left,
            Err(why) => tracing::warn!(mailbox = row.name, why, "counted in the record alone"),
        }
    }
    Ok(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> MailboxRow {
        MailboxRow {
            lot: 1,
            name: "klage".to_owned(),
            kind: "imap".to_owned(),
            validity: 1,
            last_uid: 9,
            active: true,
            since: 0,
            ok_at: Some(1_000_000),
            failed_at: None,
            failures: 0,
            next_at: None,
            error: None,
        }
    }

    #[test]
    fn silence_a_fault_and_a_difference_alarm_and_a_mailbox_given_up_does_not() {
        let sound =
            MailDay { fetched: 5, numbered: 4, duplicates: 1, cases: 4, ..MailDay::default() };
        assert_eq!(alarm(&row(), Some(&sound), 1_000_001), None);
        assert_eq!(alarm(&row(), None, 1_000_001 + SILENT_MS), Some(Alarm::Silent));
        let failing = MailboxRow { error: Some("refused".to_owned()), ..row() };
        assert_eq!(alarm(&failing, Some(&sound), 1_000_001), Some(Alarm::Failing));
        for wrong in [
            MailDay { fetched: 6, ..sound.clone() },
            MailDay { cases: 3, ..sound.clone() },
            MailDay { unfetched: 1, ..sound.clone() },
        ] {
            assert_eq!(alarm(&row(), Some(&wrong), 1_000_001), Some(Alarm::Different));
        }
        let gone = MailboxRow { active: false, ..failing };
        assert_eq!(alarm(&gone, None, i64::MAX), None);
    }
}
