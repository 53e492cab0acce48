//! Compares what a story says of letters, needs, tasks, second persons and second looks.

use super::run::Stage;
use super::{Check, LetterState, Who};
use jiff::Timestamp;
use jiff::civil::Date;
use recourse_kernel::complaint::{Complaint, Task, TaskKind};
use std::fmt::Debug;

fn same<T: PartialEq + Debug>(what: &str, is: &T, should: &T) -> Result<(), String> {
    if is == should { Ok(()) } else { Err(format!("{what} is {is:?}, not {should:?}")) }
}

/// Whether a line holds that [`super::verify`] does not know.
pub(super) fn holds<C: Clone>(
    stage: &Stage<C>,
    c: &Complaint,
    check: &Check,
) -> Result<(), String> {
    let letter = |place: &usize| {
        let sent = place.checked_sub(1).and_then(|place| c.letters.get(place));
        sent.ok_or_else(|| format!("the case has {} letters", c.letters.len()))
    };
    match check {
        Check::Letter(place, kind, channel) => {
            let sent = letter(place)?;
            same("the letter", &(sent.letter, sent.channel), &(*kind, *channel))
        }
        Check::LetterState(place, wanted) => {
            let sent = letter(place)?;
            let is = match (sent.recalled_on, sent.state) {
                (Some(_), _) => LetterState::Recalled,
                (None, Some(state)) => LetterState::Delivery(state),
                (None, None) => LetterState::Waiting,
            };
            same("the letter", &is, wanted)
        }
        Check::Language(language) => same("the language", &c.language, language),
        Check::Cause(point, cause) => {
            let known = c.points.iter().find(|known| known.id == *point);
            let known = known.ok_or_else(|| format!("there is no point {point}"))?;
            same("the cause", &known.cause, cause)
        }
        Check::Need(need, stands) => same("that the need stands", &c.needs(*need), stands),
        Check::Task(kind, due, at) => {
            let at = at.map(|at| stage.instant(at)).transpose()?;
            task(c, stage, *kind, *due, at)
        }
        Check::NoTask(kind) => {
            let tasks = c.tasks(&stage.firm, stage.today);
            match tasks.iter().find(|task| task.kind == *kind) {
                Some(task) => Err(format!("there is {task:?}")),
                None => Ok(()),
            }
        }
        Check::Approved(approved) => {
            same("that the redress is approved", &c.approval.is_some(), approved)
        }
        Check::Sampled(why) => {
            let is = c.sample.as_ref().map(|sample| sample.why.clone()).unwrap_or_default();
            same("why it is looked at again", &is, why)
        }
        Check::Differs(points) => {
            let second = c.sample.as_ref().and_then(|sample| sample.second.as_ref());
            let second = second.ok_or("nobody has looked again")?;
            same("the list of differing points", &second.differs, points)
        }
        Check::Blind(person, blind) => {
            let actor = stage.actor(&Who::Person(person.clone()))?;
            same("that the person is blind", &c.blind_for(&actor), blind)
        }
        Check::Found(kind, person) => {
            let found = c.found.iter().any(|found| found.kind == *kind && found.person == *person);
            if found { Ok(()) } else { Err(format!("what was found is {:?}", c.found)) }
        }
        other => Err(format!("nobody compares {other:?}")),
    }
}

fn task<C: Clone>(
    c: &Complaint,
    stage: &Stage<C>,
    kind: TaskKind,
    due: Option<Date>,
    at: Option<Timestamp>,
) -> Result<(), String> {
    let tasks = c.tasks(&stage.firm, stage.today);
    let fits = |task: &Task| {
        task.kind == kind
            && due.is_none_or(|due| task.due == Some(due))
            && at.is_none_or(|at| task.at == Some(at))
    };
    if tasks.iter().any(fits) { Ok(()) } else { Err(format!("the tasks are {tasks:?}")) }
}
