//! Conflicts of interest that the product finds, before anybody reads the case (NO-08, BE-08).

use super::commands::{FoundConflict, Sealed};
use super::decide::Context;
use super::events::Event;
use super::refusal::{Refusal, RefusalKey};
use super::state::{Complaint, ConflictKind};
use crate::firm::Firm;

/// What follows from what was found: who is close to the customer or the matter is barred. Whose unit
/// owns the product, and who decided before, may read the case and is kept from handling it elsewhere.
pub(super) fn found<'a>(
    firm: &'a Firm,
    barred: &'a [String],
    conflicts: &'a [FoundConflict],
) -> impl Iterator<Item = Event> + 'a {
    let known = conflicts.iter().filter(|conflict| firm.person(&conflict.person).is_some());
    known.enumerate().flat_map(move |(place, conflict)| {
        let person = conflict.person.clone();
        let earlier =
            conflicts.iter().take(place).any(|other| other.person == person && bars(other.kind));
        let bar = bars(conflict.kind) && !earlier && !barred.contains(&person);
        let found = Event::ConflictFound { person: person.clone(), conflict: conflict.kind };
        [Some(found), bar.then_some(Event::Barred { person, conflict: conflict.kind })]
            .into_iter()
            .flatten()
    })
}

const fn bars(kind: ConflictKind) -> bool {
    !matches!(kind, ConflictKind::OwnsProduct | ConflictKind::DecidedBefore)
}

pub(super) fn record(
    context: Context<'_>,
    complaint: &Complaint,
    conflicts: &[FoundConflict],
) -> Result<Vec<Event>, Refusal> {
    for conflict in conflicts {
        if context.firm.person(&conflict.person).is_none() {
            return Err(Refusal::new(RefusalKey::PersonUnknown).who(&conflict.person));
        }
    }
    let mut events: Vec<Event> = found(context.firm, &complaint.barred, conflicts).collect();
    // The case leaves a handler who is barred before the bar stands, as with a declared conflict.
    let handler = complaint.handler.as_ref().filter(|handler| {
        events.iter().any(|e| matches!(e, Event::Barred { person, .. } if person == *handler))
    });
    if let Some(handler) = handler {
        events.insert(0, Event::HandlerReleased { handler: handler.clone() });
    }
    Ok(events)
}

/// A bar is lifted by somebody else, with the reason.
pub(super) fn unbar(
    context: Context<'_>,
    complaint: &Complaint,
    person: String,
    reason: Sealed,
) -> Result<Vec<Event>, Refusal> {
    if !complaint.barred.contains(&person) {
        return Err(Refusal::new(RefusalKey::PersonNotBarred).who(context.firm.name_of(&person)));
    }
    Ok(vec![Event::Unbarred { person, reason }])
}
