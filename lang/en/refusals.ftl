# Why something cannot be done, for staff: what, why, and what to do instead.
# Names, days and lists stand where they need no inflection.

## The complaint as a whole

refusal-complaint-unknown = There is no such complaint among those you can see. Check the reference.
refusal-not-permitted = Your role does not allow this. Ask a colleague who may do it, or the person who manages roles.
refusal-complaint-closed = The complaint is closed. Reopen it first, with a reason.
refusal-complaint-not-finished = The complaint is still being worked on. This is only possible once it is answered or closed.
refusal-complaint-merged = This complaint was merged and goes on in { $who }. Act on that one.
refusal-not-a-complaint = This item was classified as not a complaint. Classify it again if it is one after all.
refusal-received-in-the-future = The time of receipt lies in the future. Enter when it actually arrived.
refusal-outside-the-calendars = The date lies outside the years that the calendars cover. Check the year, or choose another date.
refusal-non-customers-not-served = The firm’s procedure covers customers only. Tell the person where they can turn instead.

## Acknowledging and answering

refusal-already-acknowledged = The receipt is already acknowledged. It is not sent twice.
refusal-already-answered = The complaint is already answered. To change the outcome, reopen it or take it to the next level.
refusal-not-answered-yet = The complaint has no answer yet. Send the answer first.
refusal-no-written-copy-asked = The customer has not asked for the answer in writing. Record the wish first.
refusal-answer-already-in-writing = The answer was given in writing already. Send the customer the same letter again if it did not arrive.
refusal-written-copy-still-due = The customer asked for the answer in writing and it has not gone out. Send it before you close.

## The handler

refusal-no-handler = Nobody handles the complaint yet. Give it to a handler first.
refusal-handled-by-somebody-else = Only the handler can do this, and that is { $who }. Ask for the complaint to be handed over if you should do it.
refusal-person-unknown = The firm has no member of staff “{ $who }”. Choose somebody from the list.
refusal-already-the-handler = { $who } already handles this complaint. Choose somebody else, or leave it as it is.
refusal-hand-over-lacks-reason = A change of handler needs a reason, which the customer is told. Write one.
refusal-handler-owns-the-product = { $who } works in the unit that owns this product, so the handling would not be independent. Choose somebody from another unit.
refusal-handler-decided-before = { $who } made the decision that is now contested. Somebody else has to decide this time.
refusal-handler-not-at-this-level = { $who } does not handle complaints at this level. Choose somebody who does.
refusal-handler-is-barred = { $who } is barred from this complaint by a conflict of interest. Choose somebody else.
refusal-conflict-not-declared = The handler, { $who }, has not yet said whether there is a conflict of interest. That declaration comes before a decision.

## Information

refusal-complainant-unknown = It is not yet known who complains. Record the name and a way to reach the person, or ask for them.
refusal-information-missing = Information is missing: { $items }. Ask for it, add it, or record why the complaint can be decided without it.
refusal-information-still-asked = A reply is still awaited ({ $who }, { $day }). Wait for it, record it, or stop waiting with a reason.
refusal-request-not-open = There is no such open request in this complaint: a reply came, or nobody waits for it any more.
refusal-day-in-the-past = { $day } is in the past. Choose today or a later day.
refusal-item-already-there = This is already there or already done without: { $items }. Nothing needs to be waived.

## The dossier and its points

refusal-dossier-already-open = The dossier is already open. Go on with the complaint.
refusal-dossier-not-open = The dossier is not open yet. Open it before you decide or answer.
refusal-no-points = No point of complaint is stated. Add what the customer says went wrong, point by point.
refusal-point-unknown = This complaint has no such point. Look at the list of points again.
refusal-point-undecided = Point { $who } is not decided. Decide every point before the answer goes out.
refusal-point-already-decided = Point { $who } was decided and stays on record. It cannot be taken out.
refusal-decision-lacks-reasons = Point { $who } is not fully upheld, so the customer must be told why. Write the reasons.
refusal-rejection-with-redress = A point that is rejected brings no redress. Change the outcome, or take out the redress.
refusal-redress-is-negative = The amount of redress is below zero. Enter what the customer gets, as a positive amount.

## Dates and time limits

refusal-new-date-not-later = The new date must lie after today, { $day }. Choose a later day.
refusal-new-date-after-outer-limit = The answer cannot be promised later than { $day }, the outer limit ({ $source }). Choose that day or an earlier one.
refusal-clock-not-missed = This time limit was not missed, so there is nothing to explain.

## Levels, mediation and outside bodies

refusal-level-unknown = The procedure has no such level. Choose one of its levels.
refusal-level-not-higher = The complaint already stands at this level or above it ({ $who }). A complaint only moves up.
refusal-level-skipped-without-reason = This would skip a level ({ $who }). Say why it is skipped, with a reason that the procedure accepts, or go there first.
refusal-escalation-not-in-writing = This level takes complaints in writing only ({ $who }). Add the customer’s request in writing.
refusal-mediation-before-answer = Mediation comes after an answer. Answer the complaint first.
refusal-not-in-mediation = The complaint is not in mediation. Take it to that level first.
refusal-no-body-to-name = The answer must name an outside body, and none is recorded for this product and customer today. Have the firm’s list of bodies completed.
refusal-body-unknown = No outside body “{ $who }” is known on { $day }. Choose one from the list.
refusal-body-not-asked = The complaint is not recorded as taken to this body ({ $who }). Record that first.

## Links

refusal-link-to-itself = A complaint cannot be linked with itself. Enter the reference of the other complaint.
refusal-already-linked = This complaint is already linked with { $who } in that way. Nothing more is needed.
refusal-merge-target-not-open = This complaint can only be merged into one that is being worked. { $who } is answered or closed. Link the two instead.
refusal-merge-target-due-later = { $who } is due later than this complaint, whose deadline is { $day }. Merge the other one into this one instead.
