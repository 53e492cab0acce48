//! What somebody has to do on a case besides meeting its clocks.

use super::care::handler_unsuited;
use super::state::{Complaint, Phase};
use crate::firm::Firm;
use crate::terms::words;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

words! {
    /// What is to be done.
    TaskKind {
        /// Call the customer.
        CallBack = "call-back",
        /// Look again at what the customer needs.
        NeedReview = "need-review",
        /// Give the case to somebody trained.
        TrainedHandler = "trained-handler",
        /// Approve the redress.
        Approval = "approval",
        /// See to a letter that did not arrive.
        Undelivered = "undelivered",
        /// Take the second look.
        SecondLook = "second-look",
        /// Read what a colleague wrote.
        Mention = "mention",
    }
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Task {
    /// What.
    pub kind: TaskKind,
    /// The last day for it, where there is one.
    pub due: Option<Date>,
    /// The time for it, where there is one.
    pub at: Option<Timestamp>,
    /// Who, where it is one person's; otherwise whoever handles the case.
    pub person: Option<String>,
    /// The number, letter or need concerned.
    pub about: Option<String>,
}

impl Complaint {
    /// Everything that is to be done, the most urgent first.
    pub fn tasks(&self, firm: &Firm, today: Date) -> Vec<Task> {
        let task = |kind| Task { kind, due: None, at: None, person: None, about: None };
        let handler = || self.handler.clone();
        let mut tasks = Vec::new();
        for call in self.open_call_backs() {
            let due = call.due.to_zoned(firm.zone.clone()).date();
            tasks.push(Task {
                due: Some(due),
                at: Some(call.due),
                person: handler(),
                about: Some(call.id.to_string()),
                ..task(TaskKind::CallBack)
            });
        }
        if self.phase != Phase::Closed {
            tasks.extend(self.open_needs().map(|record| Task {
                due: Some(record.review_on),
                person: handler(),
                about: Some(record.need.word().to_owned()),
                ..task(TaskKind::NeedReview)
            }));
        }
        if handler_unsuited(self, firm, today) {
            tasks.push(Task { person: handler(), ..task(TaskKind::TrainedHandler) });
        }
        if matches!(self.phase, Phase::Intake | Phase::Open)
            && let Some(total) = self.wants_approval(firm)
        {
            tasks.push(Task { about: Some(total.to_string()), ..task(TaskKind::Approval) });
        }
        tasks.extend(self.undelivered().map(|sent| Task {
            person: handler(),
            about: Some(sent.letter.word().to_owned()),
            ..task(TaskKind::Undelivered)
        }));
        if self.second_look_waits() {
            let due = self.sample.as_ref().map(|sample| sample.due);
            tasks.push(Task { due, ..task(TaskKind::SecondLook) });
        }
        tasks.extend(self.mentions.iter().map(|mention| Task {
            person: Some(mention.person.clone()),
            about: Some(mention.by.clone()),
            ..task(TaskKind::Mention)
        }));
        tasks.sort_by_key(|task| (task.due.unwrap_or(Date::MAX), task.at, task.kind));
        tasks
    }
}
