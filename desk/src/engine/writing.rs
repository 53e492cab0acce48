//! Letters that follow from what happens: composed, measured, sealed and put on the case in the same
//! transaction as their cause.

use super::act::happened;
use super::letters::{
    AnsweredPoint, LetterFacts, compose, draft_body, draft_point, draft_referral,
};
use super::sealing::Sealer;
use super::{Case, Engine, EngineError, Opener};
use crate::letters::{self, AnswerParts, Kept, PointParts, Referred};
use crate::texts::Texts;
use recourse_documents::Signature;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{Command, Complaint, Context, Event, Sealed, decide};
use recourse_kernel::firm::Firm;
use recourse_kernel::react::{Letter, Reaction, react};
use recourse_kernel::terms::Channel;

/// A letter that is to go out.
pub(super) struct Written {
    pub letter: Letter,
    pub channel: Channel,
    pub text: Sealed,
    /// The place of the event that holds the same text.
    pub of: Option<usize>,
    /// What puts it on the case, unless it is there.
    pub command: Option<Command>,
}

/// The text of a letter that an event itself holds.
pub(super) fn own_text(event: &mut Event) -> Option<&mut Sealed> {
    match event {
        Event::Answered { letter, .. }
        | Event::WrittenCopySent { letter }
        | Event::LetterWritten { text: letter, .. } => Some(letter),
        Event::Acknowledged { letter, .. } => letter.as_mut(),
        _ => None,
    }
}

/// A letter as it would go out.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Which.
    pub letter: Letter,
    /// How.
    pub channel: Channel,
    /// The letter.
    pub kept: Kept,
    /// What is still to be checked in the law that it rests on.
    pub doubts: Vec<String>,
}

/// A letter as it was composed.
struct Composed {
    kept: Kept,
    /// The words that are measured for plain language.
    measured: String,
    doubts: Vec<String>,
}

impl Engine {
    /// The letters that a command would send, as they would look. Nothing is written.
    ///
    /// # Errors
    /// The refusal, when the rules would refuse the command; or a failure of the record.
    pub async fn preview(
        &self,
        actor: &Actor,
        firm: &Firm,
        case: &Case,
        command: &Command<String>,
    ) -> Result<Vec<Preview>, EngineError> {
        let unsealed =
            |_: String| Ok::<_, EngineError>(Sealed { item: String::new(), digest: String::new() });
        let trial: Command = command.clone().try_map(&mut { unsealed })?;
        let now = self.clock.now();
        let context = Context { law: &self.law, firm, now, actor, draw: Context::NO_DRAW };
        let events = decide(context, &case.complaint, trial)?;
        let (complaint, _) = happened(context, actor, &case.complaint, &events)?;
        let mut previews = Vec::new();
        for event in &events {
            for reaction in react(firm, &complaint, event) {
                let Reaction::Send { letter, channel } = reaction else { continue };
                let Composed { kept, doubts, .. } =
                    self.composed(context, case, &complaint, letter, event, command).await?;
                previews.push(Preview { letter, channel, kept, doubts });
            }
        }
        Ok(previews)
    }

    /// Composes and seals the letters that the events call for.
    pub(super) async fn letters(
        &self,
        context: Context<'_>,
        case: &Case,
        complaint: &Complaint,
        events: &[Event],
        plain: &Command<String>,
        sealer: &mut Sealer<'_>,
    ) -> Result<Vec<Written>, EngineError> {
        let firm = context.firm;
        let mut written = Vec::new();
        for (place, event) in events.iter().enumerate() {
            for reaction in react(firm, complaint, event) {
                let Reaction::Send { letter, channel } = reaction else { continue };
                let Composed { kept, measured, .. } =
                    self.composed(context, case, complaint, letter, event, plain).await?;
                let language = Texts::get().language(&complaint.language).code;
                let text = sealer.seal(&kept.packed())?;
                let of = own_text(&mut event.clone()).is_some().then_some(place);
                let signed_by = match context.actor {
                    Actor::Staff(staff) => Some(staff.person.clone()),
                    _ => None,
                };
                let command = Command::WriteLetter {
                    letter,
                    text: text.clone(),
                    channel,
                    language: language.to_owned(),
                    readability: Some(crate::plain::reading(firm, language, &measured).readability),
                    signed_by,
                };
                // A letter in somebody's own words is on the case by its own event.
                let command = (!matches!(event, Event::LetterWritten { .. })).then_some(command);
                written.push(Written { letter, channel, text, of, command });
            }
        }
        Ok(written)
    }

    /// A letter, and the words of it that are measured.
    async fn composed(
        &self,
        context: Context<'_>,
        case: &Case,
        complaint: &Complaint,
        letter: Letter,
        event: &Event,
        plain: &Command<String>,
    ) -> Result<Composed, EngineError> {
        let firm = context.firm;
        let identity = self.identity(case).await?;
        let frame = letters::frame(firm, complaint, &identity, context.today());
        let mut facts = LetterFacts::of(firm, complaint, &identity, context.today()).with(plain);
        let named = match event {
            Event::Answered { bodies, .. } | Event::MediationFailed { bodies, .. } => bodies,
            _ => &Vec::new(),
        };
        let bodies = letters::referred(context.law, firm, complaint, named, context.now);
        let own = match plain {
            Command::Answer { letter, .. } | Command::SendWrittenCopy { letter } => Some(letter),
            Command::WriteLetter { text, .. } => Some(text),
            Command::Acknowledge { letter, .. } => letter.as_ref(),
            _ => None,
        };
        let doubts: Vec<String> =
            bodies.iter().flat_map(|body| body.unverified.iter().cloned()).collect();
        if let Some(words) = own {
            let words = words.replace("\r\n", "\n").trim().to_owned();
            let subject = compose(letter, &facts).0;
            let sent = match letter {
                Letter::WrittenCopy => self.sent_answer(case, &words).await?,
                _ => None,
            };
            let mut kept = match letter {
                Letter::Answer => {
                    let parts = self.answer_parts(case, complaint, &facts, &words, bodies).await?;
                    letters::answer(frame, firm, parts)
                }
                _ => letters::message(frame, firm, &subject, &words),
            };
            if let Some(sent) = sent {
                // The copy is the answer as it went out, frames, amounts and bodies included.
                kept.letter.blocks = sent.letter.blocks;
                kept.letter.closing = sent.letter.closing;
                kept.letter.signature = sent.letter.signature;
            }
            if kept.letter.signature.is_none()
                && let Actor::Staff(staff) = context.actor
            {
                let name = firm.name_of(&staff.person).to_owned();
                let (title, when) = (firm.name.clone(), String::new());
                kept.letter.signature = Some(Signature { name, title, when });
            }
            return Ok(Composed { kept, measured: words, doubts });
        }
        if let Event::Reminded { request } = event
            && let Some(asked) = complaint.requests.iter().find(|r| r.id == *request)
        {
            let texts = self.open(case.lot, &[asked.question.item.as_str()]).await?;
            let question = texts.text(&asked.question).unwrap_or_default();
            facts = facts.about(&question, asked.due);
        }
        let (subject, body) = compose(letter, &facts);
        let kept = letters::automatic(frame, firm, &subject, &body, &bodies);
        Ok(Composed { kept, measured: body, doubts })
    }

    /// The last answer, if a copy of it says the same.
    async fn sent_answer(&self, case: &Case, words: &str) -> Result<Option<Kept>, EngineError> {
        let Some(answer) = case.complaint.answers.last() else { return Ok(None) };
        let texts = self.open(case.lot, &[answer.letter.item.as_str()]).await?;
        Ok(texts.letter(&answer.letter).filter(|kept| kept.words == words))
    }

    async fn answer_parts(
        &self,
        case: &Case,
        complaint: &Complaint,
        facts: &LetterFacts,
        words: &str,
        bodies: Vec<Referred>,
    ) -> Result<AnswerParts, EngineError> {
        let mut items: Vec<&str> = Vec::new();
        for point in &complaint.points {
            items.push(&point.statement.item);
            if let Some(decision) = &point.decision {
                items.push(&decision.finding.item);
                items.extend(decision.reason.as_ref().map(|text| text.item.as_str()));
                let action = decision.redress.as_ref().and_then(|r| r.action.as_ref());
                items.extend(action.map(|text| text.item.as_str()));
            }
        }
        let texts = self.open(case.lot, &items).await?;
        let points = answered_points(complaint, &texts)
            .into_iter()
            .map(|point| PointParts {
                draft: draft_point(facts, &point),
                statement: point.statement,
                amount: point.amount,
            })
            .collect();
        let drafted = bodies.iter().map(|body| draft_body(&body.name, &body.lines, None)).collect();
        Ok(AnswerParts {
            subject: compose(Letter::Answer, facts).0,
            words: words.to_owned(),
            points,
            referral: draft_referral(facts),
            drafted,
            bodies,
        })
    }
}

/// The decided points of a case in words.
pub fn answered_points(complaint: &Complaint, texts: &Opener) -> Vec<AnsweredPoint> {
    let text = |sealed: &Sealed| texts.text(sealed).unwrap_or_default();
    let decided =
        complaint.points.iter().filter_map(|point| Some((point, point.decision.as_ref()?)));
    decided
        .map(|(point, decision)| {
            let redress = decision.redress.as_ref();
            AnsweredPoint {
                statement: text(&point.statement),
                finding: text(&decision.finding),
                reason: decision.reason.as_ref().map(text).unwrap_or_default(),
                outcome: decision.outcome,
                amount: redress.and_then(|r| r.amount),
                action: redress.and_then(|r| r.action.as_ref()).map(text).unwrap_or_default(),
            }
        })
        .collect()
}
