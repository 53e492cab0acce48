# The words of the closed lists, as labels and buttons show them.
# A key is the list and the word; a dot in a word becomes a hyphen.

## Countries whose law a pack states

country-eu = EU and EEA
country-no = Norway
country-be = Belgium
country-dk = Denmark
country-fi = Finland
country-se = Sweden

## Products

product-payment = Payment
product-current-account = Current account
product-savings = Savings
product-card-credit = Card or account credit
product-consumer-credit = Consumer credit
product-mortgage = Home loan
product-insurance = Insurance
product-investment = Investment
product-collection = Debt collection
product-personal-data = Personal data
product-other = Other

## Kinds of firm

firm-kind-bank = Bank
firm-kind-savings-bank = Savings bank
firm-kind-mortgage-institution = Mortgage institution
firm-kind-card-issuer = Card issuer
firm-kind-payment-institution = Payment institution
firm-kind-e-money-institution = E-money institution
firm-kind-collector = Debt collector
firm-kind-insurer = Insurer
firm-kind-investment-firm = Investment firm
firm-kind-credit-intermediary = Credit intermediary
firm-kind-financial-adviser = Financial adviser
firm-kind-insurance-intermediary = Insurance intermediary
firm-kind-fund-manager = Fund manager
firm-kind-pension-fund = Pension fund
firm-kind-consumer-lender = Consumer lender

## The complainant's relation to the firm

customer-consumer = Consumer
customer-similar-business = Business comparable to a consumer
customer-business = Business
customer-not-customer = Not a customer

## Ways in and out

channel-email = E-mail
channel-web-form = Web form
channel-phone = Phone
channel-letter = Letter
channel-branch = Branch
channel-secure-message = Secure message
channel-api = Another system
channel-other = Another way

## Whose move it is

owner-firm = The firm
owner-customer = The customer
owner-body = The outside body

## Clocks

clock-acknowledge = Acknowledgement
clock-delay-notice = Delay notice
clock-answer = Answer
clock-outer-limit = Outer limit for the answer
clock-escalation-answer = Answer at the next level
clock-outside-window = Time to go to an outside body
clock-outside-opens = Earliest day for an outside body
clock-expected = Expected answer
clock-information = Information asked for
clock-body-refusal = Outside body’s refusal to take the case
clock-body-decision = Outside body’s decision

## What starts a clock

start-complaint-received = Complaint received
start-complaint-answered = Complaint answered
start-complaint-escalated = Complaint taken to the next level
start-body-file-complete = Outside body has a complete file
start-customer-first-complained = Customer first complained to the firm
start-complaint-reopened = Complaint reopened
start-information-requested = Information asked for
start-complaint-delay-told = New date told to the customer
start-dossier-opened = Dossier opened

## What meets a clock

met-by-complaint-acknowledged = Acknowledgement sent
met-by-complaint-answered = Answer sent
met-by-complaint-delay-told = Customer told of the delay
met-by-body-referred = Taken to the outside body
met-by-information-received = Information received
met-by-body-decided = Outside body decided
met-by-none = Nothing the firm does

## Duties without a figure

duty-written-procedure = Written procedure
duty-complaints-officer = Complaints officer
duty-publish-contact = Contact details easy to find
duty-guide-customers = Guidance on how to complain
duty-overview = Overview of complaints
duty-reasons-for-rejection = Reasons for a rejection
duty-refer-outside = Outside bodies named
duty-register = Register of complaints
duty-plain-language = Plain language
duty-conflict-check = Check for conflicts of interest
duty-language = Language of the answer
duty-independence = Independent handler
duty-record = Records kept

## What an outside body does

body-role-decides = Decides
body-role-recommends = Recommends
body-role-mediates = Mediates
body-role-guides = Guides consumers
body-role-supervises = Supervises firms
body-role-platform = Passes disputes on

## A last day that is no working day

last-day-stays = Stays; plan for the working day before
last-day-next-working-day = Moves to the next working day

## Gates

gate-identity = Who complains
gate-information = Information
gate-conflict = Conflict of interest
gate-independence = Independence
gate-points = Points decided
gate-reasons = Reasons given
gate-referral = Outside bodies named

## Information that a procedure asks for

item-name = Name
item-address = Postal address
item-contact = Contact details
item-account-number = Account or contract number
item-office = Office concerned
item-expectation = What the customer expects
item-evidence = Evidence
item-daytime-phone = Daytime phone number
item-facts = What happened and when

## Levels of a procedure

level-kind-front-line = Front line
level-kind-colleague = Colleague or superior
level-kind-officer = Complaints officer
level-kind-mediation = Mediation

## When a dossier opens

dossier-opens-on-receipt = On receipt
dossier-opens-when-complete = When the basic information is there

## Who acknowledges

acknowledges-automatic = Automatically
acknowledges-by-hand = By a member of staff

## Why a level was skipped

skip-reason-not-a-customer = Not a customer
skip-reason-cannot-go = Cannot go there
skip-reason-does-not-want-to-go = Does not want to go there

## Where a complaint stands

phase-intake = Intake
phase-open = Open
phase-answered = Answered
phase-mediation = Mediation
phase-closed = Closed

## How it came out

outcome-upheld = Upheld
outcome-partly = Partly upheld
outcome-rejected = Rejected

## Why it is finished

close-reason-answered = Answered
close-reason-withdrawn = Withdrawn by the customer
close-reason-merged = Goes on in another complaint
close-reason-not-a-complaint = Not a complaint
close-reason-settled = Settled in mediation
close-reason-mediation-failed = Mediation without agreement
close-reason-body-decided = Decided by an outside body

## Conflicts of interest

conflict-involved = Was involved in the matter
conflict-decided-before = Decided what is contested
conflict-owns-product = Unit owns the product
conflict-family = Family or household
conflict-own-account = Own account
conflict-none = No conflict of interest
conflict-other-interest = Another interest

## Who is asked for information

addressee-customer = The customer
addressee-office = The office concerned
addressee-service = Another service of the firm
addressee-expert = An expert
addressee-third-party = Somebody outside the firm

## Who moves a complaint up a level

asked-by-customer = The customer
asked-by-firm = The firm

## How two complaints belong together

link-same-event = Same event
link-same-customer = Same customer
link-same-cause = Same fault
link-contests = Contests its answer

## Sides in mediation

party-customer = The customer
party-firm = The firm

## How a clock stands

clock-state-running = Running
clock-state-met = Met
clock-state-met-late = Met late
clock-state-missed = Missed
clock-state-dropped = No longer applies
clock-state-unknown = Time limit not known

## How a gate stands

gate-state-open = Passed
gate-state-closed = Something is missing
gate-state-not-needed = Not needed

## What happened, as the timeline says it

event-received = Complaint received
event-classified = Classified
event-acknowledged = Receipt acknowledged
event-identified = Complainant identified
event-provided = Information added
event-waived = Done without information
event-information-requested = Information asked for
event-reminded = Reminder sent
event-reply-recorded = Reply recorded
event-request-dropped = Request dropped
event-assigned = Given to a handler
event-conflict-declared = Conflict of interest declared
event-handler-released = Handler released
event-barred = Person barred from the case
event-dossier-opened = Dossier opened
event-message-recorded = Message from the customer
event-noted = Note
event-point-added = Point of complaint added
event-point-removed = Point of complaint taken out
event-decided = Point decided
event-delay-told = Customer told of the delay
event-answered = Answer sent
event-written-copy-requested = Answer asked for in writing
event-written-copy-sent = Answer sent in writing
event-escalated = Taken to the next level
event-offered = Offer made
event-settled = Settled
event-mediation-failed = Mediation ended without agreement
event-referred-outside = Taken to an outside body
event-body-outcome-recorded = Outcome of the outside body recorded
event-withdrawn = Withdrawn by the customer
event-reopened = Reopened
event-linked = Linked
event-merged = Merged into another complaint
event-miss-explained = Missed time limit explained
event-guidance-offered = Guidance on how to complain given
event-closed = Closed

## What can be done, as buttons say it

command-classify = Classify
command-acknowledge = Acknowledge receipt
command-identify = Record who complains
command-provide = Add information
command-waive = Do without it
command-request-information = Ask for information
command-remind = Send a reminder
command-record-reply = Record the reply
command-drop-request = Stop waiting
command-assign = Give to a handler
command-declare-conflict = Declare conflicts of interest
command-open-dossier = Open the dossier
command-record-message = Record a message
command-note = Add a note
command-add-point = Add a point of complaint
command-remove-point = Take out the point
command-decide = Decide the point
command-tell-delay = Tell the customer of the delay
command-answer = Send the answer
command-request-written-copy = Record wish for a written answer
command-send-written-copy = Send the written answer
command-escalate = Take to the next level
command-offer = Record an offer
command-settle = Record the settlement
command-fail-mediation = End the mediation
command-refer-outside = Record case at an outside body
command-record-body-outcome = Record the body’s outcome
command-withdraw = Record the withdrawal
command-reopen = Reopen
command-link = Link to another complaint
command-merge-into = Merge into another complaint
command-explain-miss = Explain the missed time limit
command-offer-guidance = Record guidance given
command-bar = Bar a person
command-close = Close the complaint

## Letters to the customer

letter-acknowledgement = Acknowledgement
letter-information-request = Request for information
letter-reminder = Reminder
letter-handler-introduction = Introduction of the handler
letter-hand-over = Change of handler
letter-delay-notice = Delay notice
letter-answer = Answer
letter-written-copy = Written answer

## Calendars

calendar-no-work = Norwegian working days
calendar-no-bank = Norwegian bank days
calendar-be-work = Belgian working days
calendar-be-bank = Belgian bank days
calendar-dk-work = Danish working days
calendar-dk-bank = Danish bank days
calendar-fi-work = Finnish working days
calendar-fi-bank = Finnish bank days
calendar-se-work = Swedish working days
calendar-se-bank = Swedish bank days
