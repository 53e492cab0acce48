# The pages of the desk, for staff: headings, labels, buttons and messages.
# The words of closed lists, dates, reasons and refusals stand in files of their own.

## The frame around every page

skip-to-page = Skip to the page
rail-label = Main menu
rail-work = Worklist
rail-all = All complaints
rail-new = Register a complaint
rail-quarantine = Quarantine
rail-law = Law
search-label = Search complaints
sign-out = Sign out
choose = Choose
cancel = Cancel
remove = Remove filter
optional = (optional)
yes = Yes
no = No
unverified = to be checked
practice-title = Practice time:
practice-note = All time limits count from this time, not from the real one.

## Keyboard and commands

palette-open = Commands
palette-hint = Type the name of a page or an action
keys-title = Keyboard shortcuts
keys-move = Move down and up in the list
keys-open = Open what is marked
keys-search = Search
close-dialog = Close

## Languages

language-en = English
language-nb = Norwegian Bokmål
language-da = Danish
language-sv = Swedish
language-fi = Finnish
language-nl = Dutch
language-fr = French

## Signing in

sign-in-title = Sign in
sign-in-desk = For staff who handle complaints
sign-in-do = Sign in
sign-in-wrong = The user name or the password is not right for this firm. Check all three and try again.
sign-in-too-many = There were too many attempts, so signing in is paused. Wait 15 minutes, then try again.

## Worklist

work-title = Worklist
work-caption = Complaints, the next time limit first
work-empty-title = No complaints here
work-empty-what = No complaint matches this view and its filters. Remove a filter, or look at all that are open.
views-label = Views
view-open = All open
view-mine = Mine
view-unassigned = Without a handler
view-late = Late
view-closed = Closed
view-all = All
filters-label = Filters
pages-label = Pages
page-first = First page
page-next = Next page
page-rows =
    { $n ->
        [one] 1 complaint on this page
       *[other] { $n } complaints on this page
    }
whose-ours = Ours
whose-customer = The customer’s
whose-nobody = Nobody’s
handler-nobody = Nobody yet
name-unknown = Name not known
product-unknown = Not known yet

## Columns

column-due = Time limit
column-reference = Reference
column-name = Name
column-about = About
column-product = Product
column-phase = Stage
column-whose = Whose move
column-handler = Handler
column-number = Number
column-source = Source
column-why = Why it is here
column-rule = Rule
column-from = From
column-to = To
column-says = What it says
column-calendar = Calendar
column-checked = Checked
column-place = Where it is stated

## Search

search-title = Search
search-intro = Search for a reference, a name, or words from the complaint. Put quotation marks around words that belong together.
search-found =
    { $n ->
        [0] Nothing found
        [one] 1 complaint found
        [10000] 10,000 complaints or more found
       *[other] { $n } complaints found
    }
search-none-title = Nothing found
search-none-what = No complaint that you can see matches. Try fewer words, another spelling, or the reference.

## A complaint

case-customer = Customer
case-complaint = Complaint
case-links = Linked complaints
case-documents = Documents
case-no-documents = No documents
case-original = Download the original
case-file = File { $n }
case-clocks = Time limits
case-gates = What must be in place
case-actions = What you can do
case-points = Points of complaint
case-timeline = What happened
why-date = Why this date
point-undecided = Not decided yet
gate-state-done = In place
gate-state-missing = Something is missing
clock-started = Time limit started
clock-dropped = Time limit dropped
text-erased = This text was erased
text-damaged = This text is damaged and cannot be shown
actor-customer = The customer
actor-system = The system
note-label = Note
note-hint = Not sent to the customer

## Fields

field-account = Account or contract number
field-action = What else the firm does
field-address = Postal address
field-addressee = Who is asked
field-amount = Amount
field-asked-by = Asked for by
field-body = Outside body
field-cause = Why it was missed
field-channel = Channel
field-clock = Time limit
field-closed = Reason for closing
field-complaint = It is a complaint
field-conflict = Conflict of interest
field-content = What it says
field-customer = Kind of customer
field-due = Reply by
field-email = E-mail
field-evidence = What the finding rests on
field-expectation = What the customer expects
field-expected = New date for the answer
field-file = Reference at the outside body
field-finding = What we found
field-firm = Firm
field-handler = Handler
field-in-writing = The customer’s request in writing
field-item = Which information
field-items = Information
field-language = Language
field-letter = Letter
field-level = Level
field-limited-by = How the conflict is limited, if you stay the handler
field-link = How they belong together
field-login = User name
field-name = Name
field-outcome = Outcome
field-party = Who makes the offer
field-password = Password
field-person = Person
field-phone = Phone
field-point = Point
field-procedure = Version of the procedure
field-product = Product
field-question = Question
field-reason = Reason
field-received = Received
field-redress = Redress
field-reference = Reference of the other complaint
field-request = Request
field-skipped = Why a level is skipped
field-statement = What went wrong, as the customer sees it
field-terms = Terms
field-text = Text
field-title = Subject
field-to = Next level
answer-yes = Yes
answer-no = No
none-skipped = No level is skipped
hint-amount = In { $currency }, for example 1250.00. Leave it empty if nothing is paid.
hint-letter = Read the draft and change what does not fit. The customer gets it exactly as it stands here.
hint-reason = Needed when the point is not fully upheld. The customer gets to read it.
hint-text = As the customer tells it, in the customer’s own words.

## When a form is not accepted

errors-title = Something needs correcting. What you typed is still here.
fault-empty = This is empty. Fill it in.
fault-choose = Nothing valid is chosen. Choose one of the alternatives.
fault-date = This is not a valid date. Enter it again.
fault-amount = This is not a valid amount. Write it in figures, for example 1250.00.
refused-title = Not done. What you typed is still here.
changed-title = The complaint changed while you were writing
changed-what = Nothing was sent, and what you typed is still here. Read what happened since you opened the form, then send again if it still holds.

## What was just done

done-registered = The complaint is registered, and its time limits are running.
done-classify = The complaint is classified.
done-acknowledge = The receipt is acknowledged.
done-identify = It is recorded who complains.
done-provide = The information is added.
done-waive = It is recorded that the complaint goes on without this information.
done-request-information = The information is asked for.
done-remind = The reminder is sent.
done-record-reply = The reply is recorded.
done-drop-request = Nobody waits for this reply any more.
done-assign = The complaint has a handler.
done-declare-conflict = The declaration is recorded.
done-open-dossier = The dossier is open.
done-record-message = The message is recorded.
done-note = The note is added.
done-add-point = The point of complaint is added.
done-remove-point = The point of complaint is taken out.
done-decide = The point is decided.
done-tell-delay = The customer is told of the delay.
done-answer = The answer is sent.
done-request-written-copy = It is recorded that the customer wants the answer in writing.
done-send-written-copy = The written answer is sent.
done-escalate = The complaint is at the next level.
done-offer = The offer is recorded.
done-settle = The settlement is recorded.
done-fail-mediation = The mediation is ended.
done-refer-outside = It is recorded that the complaint is at an outside body.
done-record-body-outcome = The outcome at the outside body is recorded.
done-withdraw = The withdrawal is recorded.
done-reopen = The complaint is open again.
done-link = The complaints are linked.
done-merge-into = The complaint is merged and goes on in the other one.
done-explain-miss = The explanation is recorded.
done-offer-guidance = The guidance is recorded.
done-bar = The person is barred from this complaint.
done-close = The complaint is closed.

## Registering

register-title = Register a complaint
register-do = Register the complaint

## Quarantine

quarantine-title = Quarantine
quarantine-intro = These items came in but could not be read as a complaint. Their time limits are running. Read each one, then register it as a complaint or set it aside.
quarantine-empty-title = Nothing is waiting
quarantine-empty-what = Everything that came in has been read. New items show up here by themselves.
quarantine-item = Item
quarantine-bytes = What came in
quarantine-truncated = Only the beginning is shown. Download the original to see all of it.
quarantine-unread = Not read yet
quarantine-as-complaint = It is a complaint
quarantine-dismiss = Set it aside
quarantine-reason-hint = Say what it is and why it is not a complaint. The reason stays on record.
quarantine-resolved = Somebody has dealt with this item already. Nothing was changed. Go back to the list.
quarantine-why = The item was not set aside, because the reason is missing. Write the reason and try again.
quarantine-text = The complaint was not registered, because its text is missing. Write what the customer says and try again.
intake-case = Became complaints
intake-reply = Belong to a complaint
intake-quarantined = Waiting here
intake-dismissed = Set aside

## Law

law-title = Law and the firm’s own rules
law-all = All
law-unverified = To be checked
law-in-force = in force
law-same = same rule
law-unknown = Not known: { $what }

## Pages for what went wrong

error-not-found-title = There is nothing here
error-not-found-what = No page has this address, or it is not one that you may see.
error-not-found-kept = Nothing was changed. Check the address, or go back to the worklist.
error-forged-title = The form is no longer valid
error-forged-what = The form does not belong to your present session. This happens when you have signed in again since you opened it.
error-forged-kept = Nothing was changed. Go back, copy what you typed, load the page again and send the form once more.
error-bad-title = The request could not be understood
error-bad-what = Something in the address or the form does not make sense here.
error-bad-kept = Nothing was changed. Go back and try again.
error-refused-title = This cannot be done
error-refused-what = A rule stands in the way.
error-refused-kept = Nothing was changed. Go back, or ask a colleague who may do it.
error-broken-title = The page failed
error-broken-what = Something went wrong on our side. The fault is in the log.
error-broken-kept = What was saved before is safe. Check whether your last step was done before you try again. If the page fails again, tell the people who run the system.

# Who read a case
readers-title = Who read this case
readers-none = Nobody has read this case yet.
readers-when = When
readers-who = Who
readers-what = What
read-case = the case
read-form = a form
read-original = the original
read-file = a file
read-command-line = from the command line
read-readers = this list
