//! Why a command is refused: whole phrases, each with a message for people.
//!
//! The message key is the phrase in kebab case; the texts are in the language files under
//! `refusal-<key>`. A refusal that law or the firm's procedure causes names the rule.

use crate::firm::{Gate, Item};
use crate::law::ClockKind;
use crate::terms::words;
use jiff::civil::Date;
use serde::Serialize;

words! {
    /// The phrase of a refusal; the word is its message key.
    RefusalKey {
        /// There is no such complaint.
        ComplaintUnknown = "complaint-unknown",
        /// The person may not do this.
        NotPermitted = "not-permitted",
        /// The complaint is closed.
        ComplaintClosed = "complaint-closed",
        /// The complaint is not closed or answered.
        ComplaintNotFinished = "complaint-not-finished",
        /// It was merged; act on the other one.
        ComplaintMerged = "complaint-merged",
        /// It was said to be no complaint.
        NotAComplaint = "not-a-complaint",
        /// It was already acknowledged.
        AlreadyAcknowledged = "already-acknowledged",
        /// It was already answered.
        AlreadyAnswered = "already-answered",
        /// There is no answer yet.
        NotAnsweredYet = "not-answered-yet",
        /// The firm takes no complaints from people who are not customers.
        NonCustomersNotServed = "non-customers-not-served",
        /// Nobody handles the case.
        NoHandler = "no-handler",
        /// Somebody else handles it.
        HandledBySomebodyElse = "handled-by-somebody-else",
        /// The firm has no such person.
        PersonUnknown = "person-unknown",
        /// The person already handles it.
        AlreadyTheHandler = "already-the-handler",
        /// A change of handler needs a reason, which the customer is told.
        HandOverLacksReason = "hand-over-lacks-reason",
        /// The handler's unit owns the product.
        HandlerOwnsTheProduct = "handler-owns-the-product",
        /// The handler decided what is contested.
        HandlerDecidedBefore = "handler-decided-before",
        /// The handler does not work at this level.
        HandlerNotAtThisLevel = "handler-not-at-this-level",
        /// The person is barred by a conflict of interest.
        HandlerIsBarred = "handler-is-barred",
        /// The complainant is not known.
        ComplainantUnknown = "complainant-unknown",
        /// Information is missing.
        InformationMissing = "information-missing",
        /// A request for information is still open.
        InformationStillAsked = "information-still-asked",
        /// There is no such request, or it has ended.
        RequestNotOpen = "request-not-open",
        /// The handler has not declared.
        ConflictNotDeclared = "conflict-not-declared",
        /// The dossier is already open.
        DossierAlreadyOpen = "dossier-already-open",
        /// The dossier is not open.
        DossierNotOpen = "dossier-not-open",
        /// There is no point of complaint.
        NoPoints = "no-points",
        /// There is no such point.
        PointUnknown = "point-unknown",
        /// A point is not decided.
        PointUndecided = "point-undecided",
        /// A point that was decided cannot be taken out.
        PointAlreadyDecided = "point-already-decided",
        /// What is not upheld needs reasons.
        DecisionLacksReasons = "decision-lacks-reasons",
        /// What is rejected brings no redress.
        RejectionWithRedress = "rejection-with-redress",
        /// Redress cannot be negative.
        RedressIsNegative = "redress-is-negative",
        /// No outside body can be named for that day.
        NoBodyToName = "no-body-to-name",
        /// The new date is not in the future.
        NewDateNotLater = "new-date-not-later",
        /// The new date lies after the outer limit.
        NewDateAfterOuterLimit = "new-date-after-outer-limit",
        /// The day asked for is in the past.
        DayInThePast = "day-in-the-past",
        /// The procedure has no such level.
        LevelUnknown = "level-unknown",
        /// A complaint moves up only.
        LevelNotHigher = "level-not-higher",
        /// A level between may not be skipped without an accepted reason.
        LevelSkippedWithoutReason = "level-skipped-without-reason",
        /// The level is reached in writing.
        EscalationNotInWriting = "escalation-not-in-writing",
        /// Mediation follows an answer.
        MediationBeforeAnswer = "mediation-before-answer",
        /// The case is not in mediation.
        NotInMediation = "not-in-mediation",
        /// The body is not in the packs, or did not exist that day.
        BodyUnknown = "body-unknown",
        /// The body was not asked.
        BodyNotAsked = "body-not-asked",
        /// A complaint cannot be linked with itself.
        LinkToItself = "link-to-itself",
        /// A complaint is merged only into one that is being worked.
        MergeTargetNotOpen = "merge-target-not-open",
        /// The other complaint is due later, so the earlier deadline would be lost.
        MergeTargetDueLater = "merge-target-due-later",
        /// They are linked already.
        AlreadyLinked = "already-linked",
        /// The clock was not missed.
        ClockNotMissed = "clock-not-missed",
        /// Nobody asked for a written copy.
        NoWrittenCopyAsked = "no-written-copy-asked",
        /// The answer was already in writing.
        AnswerAlreadyInWriting = "answer-already-in-writing",
        /// A written copy is still to be sent.
        WrittenCopyStillDue = "written-copy-still-due",
        /// The item is there already.
        ItemAlreadyThere = "item-already-there",
        /// The time lies in the future.
        ReceivedInTheFuture = "received-in-the-future",
        /// The date lies outside the years that the calendars cover.
        OutsideTheCalendars = "outside-the-calendars",
        /// There is no such letter on the case.
        LetterUnknown = "letter-unknown",
        /// The letter has left, or something was built upon it.
        LetterHasLeft = "letter-has-left",
        /// The letter was called back.
        LetterWasRecalled = "letter-was-recalled",
        /// Such a letter follows from an act and is not written by itself.
        LetterFollowsFromAnAct = "letter-follows-from-an-act",
        /// A letter is signed by whoever writes it.
        SignedBySomebodyElse = "signed-by-somebody-else",
        /// The firm does not answer in this language.
        LanguageNotSpoken = "language-not-spoken",
        /// The case is in this language already.
        LanguageIsTheSame = "language-is-the-same",
        /// A point that is not rejected needs its root cause.
        CauseMissing = "cause-missing",
        /// The firm's list has no such cause.
        CauseUnknown = "cause-unknown",
        /// A need is kept with the customer's consent only.
        NeedWithoutConsent = "need-without-consent",
        /// A need outside the list says what it is.
        NeedLacksNote = "need-lacks-note",
        /// The need is not recorded, or has ended.
        NeedNotRecorded = "need-not-recorded",
        /// A customer who needs time gets more of it.
        RequestDueTooSoon = "request-due-too-soon",
        /// The customer must not be called.
        CustomerNotByTelephone = "customer-not-by-telephone",
        /// The handler lacks the training that the customer's needs ask for.
        HandlerNotTrained = "handler-not-trained",
        /// A barred person is not called in.
        PersonIsBarred = "person-is-barred",
        /// The person is not barred.
        PersonNotBarred = "person-not-barred",
        /// Redress above the limit needs a second person.
        RedressNotApproved = "redress-not-approved",
        /// The amount needs nobody's approval.
        RedressWithinTheLimit = "redress-within-the-limit",
        /// Another amount was decided.
        RedressIsAnother = "redress-is-another",
        /// Who decided does not approve.
        ApprovedBySomebodyElse = "approved-by-somebody-else",
        /// The firm pays in its own currency.
        RedressInAnotherCurrency = "redress-in-another-currency",
        /// No second look is to be taken.
        NoSecondLookWaits = "no-second-look-waits",
        /// Who took part does not look again.
        SecondLookBySomebodyWhoTookPart = "second-look-by-somebody-who-took-part",
        /// Who decided before may take it only with a reason, when nobody else can.
        NobodyElseNeedsReason = "nobody-else-needs-reason",
        /// The item was not waived.
        ItemNotWaived = "item-not-waived",
    }
}

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{key}{}", self.suffix())]
pub struct Refusal {
    /// The phrase.
    pub key: RefusalKey,
    /// The gate that stands closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
    /// What is missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// The clock concerned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<ClockKind>,
    /// The day concerned, such as the limit that was passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// The person, point or level concerned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// The rule that refuses, where a rule does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Its citation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
}

impl Refusal {
    /// A refusal with nothing but its phrase.
    pub const fn new(key: RefusalKey) -> Refusal {
        Refusal {
            key,
            gate: None,
            items: Vec::new(),
            clock: None,
            day: None,
            who: None,
            rule: None,
            citation: None,
        }
    }

    /// Names the gate.
    pub fn at(mut self, gate: Gate) -> Refusal {
        self.gate = Some(gate);
        self
    }

    /// Names the person, point or level.
    pub fn who(mut self, who: impl Into<String>) -> Refusal {
        self.who = Some(who.into());
        self
    }

    /// Names the day.
    pub fn day(mut self, day: Date) -> Refusal {
        self.day = Some(day);
        self
    }

    /// Names what is missing.
    pub fn items(mut self, items: Vec<Item>) -> Refusal {
        self.items = items;
        self
    }

    /// Names the rule of a clock.
    pub fn clock(mut self, clock: &crate::law::Clock) -> Refusal {
        self.clock = Some(clock.clock);
        if let Some(rule) = clock.rule() {
            self.rule = Some(rule.rule.to_string());
            self.citation = Some(rule.source.to_string());
        }
        self
    }

    fn suffix(&self) -> String {
        let mut parts = Vec::new();
        parts.extend(self.items.iter().map(ToString::to_string));
        parts.extend(self.who.clone());
        parts.extend(self.day.map(|day| day.to_string()));
        parts.extend(self.citation.clone());
        if parts.is_empty() { String::new() } else { format!(" ({})", parts.join("; ")) }
    }
}

impl From<RefusalKey> for Refusal {
    fn from(key: RefusalKey) -> Refusal {
        Refusal::new(key)
    }
}
