//! Plays a story in a world, line by line, and stops at the first line that does not hold.

use super::{
    Act, Arrival, Moment, Receipt, Step, Story, StoryError, Turn, What, Who, World, verify,
};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::AmbiguousOffset;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{Command, Complaint, Event, Receive, Refusal, Sealed};
use recourse_kernel::firm::Firm;
use recourse_kernel::react::{Reaction, react};

/// Where a story stands between two lines.
pub(super) struct Stage<C> {
    /// The firm.
    pub firm: Firm,
    /// The complaints so far; none where one was refused.
    pub cases: Vec<Option<C>>,
    /// Which one the story speaks of.
    pub subject: usize,
    /// When the last thing happened.
    pub now: Timestamp,
    /// The day of that in the firm's zone.
    pub today: Date,
    /// The refusal of the last act, and whether a line has spoken of it.
    pub refused: Option<(Refusal, bool)>,
    /// What follows from the last act.
    pub reactions: Vec<Reaction>,
}

/// Plays a story.
///
/// # Errors
/// The first line that does not hold, or that the world cannot play.
pub async fn run<W: World>(world: &mut W, story: &Story) -> Result<(), StoryError> {
    let first = story.steps.first();
    let Some(firm) = world.law().firm(&story.firm).cloned() else {
        let what = format!("there is no firm `{}`", story.firm);
        return Err(wrong(story, first, what, "name a firm of the folder firms/"));
    };
    let mut stage = Stage {
        firm,
        cases: Vec::new(),
        subject: 0,
        now: Timestamp::MIN,
        today: Date::MIN,
        refused: None,
        reactions: Vec::new(),
    };
    let mut last = None;
    for step in &story.steps {
        let checks = matches!(step.what, What::Holds(_));
        if let (Some((refusal, false)), false) = (&stage.refused, checks) {
            return Err(unexpected(story, last, refusal));
        }
        let done = match &step.what {
            What::Holds(check) => verify::verify(world, &mut stage, check).await,
            What::Draw(draw) => {
                world.draw(*draw);
                Ok(())
            }
            What::About(number) => {
                stage.subject = number - 1;
                Ok(())
            }
            What::Arrives(arrival) => arrives(world, &mut stage, arrival).await,
            What::Does(moment, who, act) => does(world, &mut stage, *moment, who, act).await,
        };
        done.map_err(|what| wrong(story, Some(step), what, CURE))?;
        if !checks {
            last = Some(step);
        } else if let Some((refusal, false)) = &stage.refused {
            // The first line after a refused act speaks of the refusal, or nobody expected it.
            return Err(unexpected(story, last, refusal));
        }
    }
    match &stage.refused {
        Some((refusal, false)) => Err(unexpected(story, last, refusal)),
        _ => Ok(()),
    }
}

const CURE: &str = "find out who is right: the story, the pack or the program";

fn unexpected(story: &Story, step: Option<&Step>, refusal: &Refusal) -> StoryError {
    wrong(
        story,
        step,
        format!("it was refused: {refusal}"),
        "if that is right, say so in the next line: `Then it is refused: …`",
    )
}

fn wrong(story: &Story, step: Option<&Step>, what: String, cure: &str) -> StoryError {
    StoryError {
        file: story.file.clone(),
        line: step.map_or(1, |step| step.line),
        excerpt: step.map(|step| step.text.clone()).unwrap_or_default(),
        what,
        cure: cure.to_owned(),
    }
}

impl<C: Clone> Stage<C> {
    /// The complaint that the story speaks of.
    pub fn case(&self) -> Result<C, String> {
        let case = self.cases.get(self.subject).cloned().flatten();
        case.ok_or_else(|| "the complaint was refused".to_owned())
    }

    /// The instant of a local time. A time that does not exist, or comes twice, is never guessed.
    pub fn instant(&self, moment: Moment) -> Result<Timestamp, String> {
        let local = self.firm.zone.to_ambiguous_timestamp(moment.at);
        let offset = match (local.offset(), moment.turn) {
            (AmbiguousOffset::Unambiguous { offset }, None) => offset,
            (AmbiguousOffset::Fold { before, .. }, Some(Turn::First)) => before,
            (AmbiguousOffset::Fold { after, .. }, Some(Turn::Second)) => after,
            (AmbiguousOffset::Gap { .. }, _) => {
                return Err(format!("there is no {} in {}", moment.at, self.firm.zone_name));
            }
            (AmbiguousOffset::Fold { .. }, None) => {
                return Err(format!(
                    "{} comes twice in {}: add (first) or (second)",
                    moment.at, self.firm.zone_name
                ));
            }
            (AmbiguousOffset::Unambiguous { .. }, Some(_)) => {
                return Err(format!("{} comes once in {}", moment.at, self.firm.zone_name));
            }
        };
        offset.to_timestamp(moment.at).map_err(|error| error.to_string())
    }

    /// Moves the story on to a time, which is never before the last one.
    fn go_to(&mut self, moment: Moment) -> Result<(), String> {
        let now = self.instant(moment)?;
        if now < self.now {
            return Err("time runs backwards: this happens before the line above".to_owned());
        }
        self.now = now;
        self.today = now.to_zoned(self.firm.zone.clone()).date();
        self.refused = None;
        self.reactions.clear();
        Ok(())
    }

    /// Who acts, as the rules see them.
    pub fn actor(&self, who: &Who) -> Result<Actor, String> {
        match who {
            Who::System => Ok(Actor::System),
            Who::Customer => Ok(Actor::Customer),
            Who::Person(id) => match self.firm.person(id) {
                Some(person) => Ok(self.firm.actor(person)),
                None => Err(format!("`{id}` is nobody in the firm")),
            },
        }
    }

    fn follow(&mut self, complaint: &Complaint, events: &[Event]) {
        self.reactions =
            events.iter().flat_map(|event| react(&self.firm, complaint, event)).collect();
    }
}

async fn arrives<W: World>(
    world: &mut W,
    stage: &mut Stage<W::Case>,
    arrival: &Arrival,
) -> Result<(), String> {
    stage.go_to(arrival.registered.unwrap_or(arrival.at))?;
    let empty = || Sealed { item: String::new(), digest: String::new() };
    let receive = Receive {
        firm: stage.firm.id.clone(),
        number: 0,
        reference: String::new(),
        channel: arrival.channel,
        language: stage.firm.languages.first().cloned().unwrap_or_default(),
        received_at: stage.instant(arrival.at)?,
        person: String::new(),
        identity: None,
        title: empty(),
        text: empty(),
        files: Vec::new(),
        original: None,
        product: arrival.product,
        customer: arrival.customer,
        provided: arrival.giving.clone(),
        level: arrival.level.clone(),
        skipped: arrival.skipped,
        reachable: !arrival.anonymous,
        backfill: arrival.backfill,
        conflicts: arrival.conflicts.clone(),
    };
    let receipt = Receipt {
        receive,
        identity: (!arrival.anonymous).then(|| "Kari Nordmann".to_owned()),
        title: "A complaint".to_owned(),
        text: "I complain.".to_owned(),
    };
    match world.receive(stage.now, &Actor::System, receipt).await? {
        Ok((case, events)) => {
            let complaint = world.complaint(&case).await?;
            stage.cases.push(Some(case));
            stage.follow(&complaint, &events);
        }
        Err(refusal) => {
            stage.cases.push(None);
            stage.refused = Some((refusal, false));
        }
    }
    stage.subject = stage.cases.len().saturating_sub(1);
    Ok(())
}

async fn does<W: World>(
    world: &mut W,
    stage: &mut Stage<W::Case>,
    moment: Moment,
    who: &Who,
    act: &Act,
) -> Result<(), String> {
    stage.go_to(moment)?;
    let actor = stage.actor(who)?;
    let case = stage.case()?;
    let command = command(world, stage, act).await?;
    match world.act(stage.now, &actor, &case, command).await? {
        Ok(events) => {
            let complaint = world.complaint(&case).await?;
            stage.follow(&complaint, &events);
        }
        Err(refusal) => stage.refused = Some((refusal, false)),
    }
    Ok(())
}

/// The command that a sentence stands for, with the names that only this world knows.
async fn command<W: World>(
    world: &mut W,
    stage: &Stage<W::Case>,
    act: &Act,
) -> Result<Command<String>, String> {
    Ok(match act {
        Act::Command(command) => command.clone(),
        Act::Message(channel, text, received) => Command::RecordMessage {
            channel: *channel,
            text: text.clone(),
            files: Vec::new(),
            original: None,
            received_at: received.map_or(Ok(stage.now), |received| stage.instant(received))?,
        },
        Act::Link(other, kind) => {
            let (other, reference) = names(world, stage, *other).await?;
            Command::Link { other, reference, kind: *kind }
        }
        Act::Merge(other, reason) => {
            let (other, reference) = names(world, stage, *other).await?;
            Command::MergeInto { other, reference, reason: reason.clone() }
        }
        Act::Delivery(place, state, detail) => Command::RecordDelivery {
            text: letter(world, stage, *place).await?,
            state: *state,
            detail: detail.clone(),
        },
        Act::Recall(place, reason) => Command::RecallLetter {
            text: letter(world, stage, *place).await?,
            reason: reason.clone(),
        },
        Act::CallBack(at, reason) => {
            Command::AskCallBack { at: stage.instant(*at)?, reason: reason.clone() }
        }
        Act::Escalate { to, asked_by, reason, in_writing, skipped } => Command::Escalate {
            to: to.clone(),
            asked_by: *asked_by,
            reason: reason.clone(),
            in_writing: in_writing.then(|| "Please look at it again.".to_owned()),
            skipped: *skipped,
        },
    })
}

/// The vault item of a letter on the case. A story may name one that does not exist.
async fn letter<W: World>(
    world: &mut W,
    stage: &Stage<W::Case>,
    place: usize,
) -> Result<String, String> {
    let complaint = world.complaint(&stage.case()?).await?;
    let sent = place.checked_sub(1).and_then(|place| complaint.letters.get(place));
    Ok(sent.map_or_else(|| format!("letter-{place}"), |sent| sent.text.item.clone()))
}

/// Id and reference of another complaint of the story.
pub(super) async fn names<W: World>(
    world: &mut W,
    stage: &Stage<W::Case>,
    number: usize,
) -> Result<(String, String), String> {
    let case = number.checked_sub(1).and_then(|place| stage.cases.get(place));
    let case = case.cloned().flatten();
    let case = case.ok_or_else(|| format!("there is no complaint {number}"))?;
    let reference = world.complaint(&case).await?.reference;
    Ok((world.id_of(&case), reference))
}
