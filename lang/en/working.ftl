# Working a case with care: letters, needs, call-backs, second looks, causes and redress.

## Letters and what became of them

letter-mediation-offer = Offer in mediation
letter-mediation-settled = Settlement
letter-mediation-failed = End of mediation
letter-message = Message
delivery-sent = Sent
delivery-deferred = Delayed; it is tried again
delivery-failed = Not delivered
delivery-bounced = Came back
delivery-read = Read by the customer
event-letter-written = Letter to the customer
event-delivery-recorded = Delivery of a letter
event-letter-recalled = Letter called back before it left
event-language-changed = Language of the case changed
command-write-letter = Write to the customer
command-record-delivery = Record what became of a letter
command-recall-letter = Call a letter back
command-set-language = Change the language
field-signed-by = Signed by
field-delivery = Delivery
refusal-letter-unknown = There is no such letter on this case. Choose one of the letters that the case shows.
refusal-letter-has-left = The letter has left, or something has been built upon it, so it can no longer be called back. Write to the customer instead.
refusal-letter-was-recalled = This letter was called back before it left. Nothing more happens to it.
refusal-letter-follows-from-an-act = Such a letter states something that is done on the case, so it is not written or called back by itself. Do that step; the letter follows.
refusal-signed-by-somebody-else = A letter is signed by the person who writes it. Sign it yourself, or leave it unsigned.
refusal-language-not-spoken = The firm does not answer in this language ({ $who }). Choose one of its languages.
refusal-language-is-the-same = The case is in this language already ({ $who }). Nothing needs to change.

## Gates and conflicts

gate-cause = Root cause
conflict-same-household = Same address as the customer
conflict-same-name = Same name as the customer

## What a customer needs

need-more-time = More time
need-plain-words = Plain words
need-by-telephone = A call besides the letter
need-large-print = Letters in large print
need-interpreter = An interpreter
need-representative = Somebody else speaks for the customer
need-no-telephone = No telephone calls
need-trained-handler = A handler trained for it
need-other = Something else

## Second looks

sample-draw = Drawn at random
sample-vulnerable = The customer needs particular care
sample-above-limit = Redress above the limit
sample-late = A time limit was missed
sample-new-handler = New handler

## What is to be done

task-call-back = Call the customer
task-need-review = Ask again what the customer needs
task-trained-handler = Give the case to a trained handler
task-approval = Approve the redress
task-undelivered = See to a letter that did not arrive
task-second-look = Take the second look
task-mention = Read what a colleague wrote

## Posts

post-complaints-officer = Complaints officer
post-deputy = Deputy

## What happened

event-cause-set = Root cause stated
event-need-recorded = What the customer needs
event-need-ended = The need has ended
event-call-back-asked = Call promised
event-call-made = Customer called
event-redress-approved = Redress approved by a second person
event-sampled = Chosen for a second look
event-second-decided = Second look taken
event-conflict-found = Conflict of interest found
event-unbarred = Person may see the case again
event-waiver-withdrawn = Information is needed after all

## What can be done

command-set-cause = State the root cause
command-record-need = Record what the customer needs
command-end-need = End a need
command-ask-call-back = Promise a call
command-record-call = Record a call
command-approve-redress = Approve the redress
command-second-decide = Take the second look
command-record-conflicts = Record conflicts that were found
command-unbar = Let a person see the case again
command-withdraw-waiver = The information is needed after all

## Fields

field-mentions = Colleagues who should read it
field-root-cause = Root cause
field-need = Need
field-need-note = How the customer put it
field-consent = The customer agrees that this is kept
field-review-on = Ask again on
field-call-at = Time of the call
field-reached = Customer reached
field-call-note = What was said
field-sampled-why = Why it is looked at again
field-agrees = Both came to the same

## Refusals

refusal-cause-missing = Point { $who } lacks its root cause. State what caused it, so that it can be prevented.
refusal-cause-unknown = The firm’s list has no such cause ({ $who }). Choose one of the list.
refusal-need-without-consent = What a customer needs is kept only if the customer agrees. Ask first.
refusal-need-lacks-note = Say what the customer needs; “something else” tells nobody what to do.
refusal-need-not-recorded = This need is not recorded on the case, or it has ended.
refusal-request-due-too-soon = This customer needs more time. Give until { $day } or later.
refusal-customer-not-by-telephone = This customer is not to be called. Write instead.
refusal-handler-not-trained = { $who } has no valid training for customers who need particular care. Choose somebody who has.
refusal-person-is-barred = { $who } is barred from this case and cannot be called in. Choose somebody else.
refusal-person-not-barred = { $who } is not barred from this case. Nothing needs to be lifted.
refusal-redress-not-approved = Redress of { $who } is above the limit. A second person who may decide has to approve it first.
refusal-redress-within-the-limit = { $who } is within the limit and needs nobody’s approval.
refusal-redress-is-another = The decisions give another amount in all: { $who }. Approve exactly that, or have them changed.
refusal-approved-by-somebody-else = Whoever handles or decides the case does not approve its redress. Ask a colleague.
refusal-redress-in-another-currency = Redress is granted in { $who }. Enter the amount in that currency.
refusal-no-second-look-waits = No second look is to be taken at this case.
refusal-second-look-by-somebody-who-took-part = Whoever handled, decided or approved it does not look again. Leave it to a colleague.
refusal-nobody-else-needs-reason = { $who } decided what is contested, and nobody else can take the case. Say why it is given to { $who } all the same.
refusal-item-not-waived = This information was not waived, so there is nothing to take back.
