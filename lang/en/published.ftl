# What a firm publishes: the written procedure, the page and the sheet on how to complain.
# No figure stands here: figures, names and dates come from the data that the desk works by.

## Several things in one sentence

published-or = { $most } or { $last }
published-and = { $most } and { $last }

## Opening hours

published-time = { $padded }:{ $minute }
published-hours = { $days }: { $opens }–{ $closes }
published-open-always = At any time
published-open-now = Open now, until { $time }
published-open-never = Closed for the time being
published-opens-today = Closed now, opens today at { $time }
published-opens-tomorrow = Closed now, opens tomorrow at { $time }
published-opens-weekday = Closed now, opens { $weekday } at { $time }
published-opens-date = Closed now, opens { $date } at { $time }
published-from-day = from { $date }
published-until-day = until { $date }
published-holidays = We are closed on public holidays.

## Headings

published-procedure-title = How we handle complaints
published-procedure-subtitle = Written procedure of { $firm }
published-how-title = How to complain
published-what-title = What a complaint is
published-who-title = Who may complain
published-channels-title = How to reach us
published-send-title = What to tell us
published-steps-title = The steps
published-officer-title = Who is responsible
published-times-title = What happens, and when
published-fair-title = How we decide
published-bodies-title = If our answer does not satisfy you
published-help-title = Help on the way
published-records-title = What we record, and your personal data
published-duties-title = Duties that bind us
published-about-title = About this procedure
published-contents = Contents
published-page = Page { $page } of { $pages }
published-version = Version { $version }, in force from { $from }
published-edition-staff = This edition is for staff: it shows sources, rules and everything that is still to be checked.

## What, who, how

published-what = A complaint is any message in which you say that you are not satisfied with us, our products or our services. You do not have to call it a complaint.
published-who-anyone = Anybody may complain, also if you are not our customer.
published-who-customers = Every customer of ours may complain.
published-who-identity = To give you a personal answer we need your { $items }. A report without a name is kept, but can be answered in general terms only.
published-languages = We answer in { $languages }.
published-way = Way
published-where = Where
published-when = When
published-spoken = If you call, we write down what you tell us and register it like a written complaint.
published-send = This helps us to find the matter and to answer sooner:
published-send-required = Before we decide we must know { $items }. We can do without only for a reason that we record.
published-send-missing = Complain even if something is missing. We ask you for what we need.

published-item-name = name
published-item-address = postal address
published-item-contact = contact details
published-item-account-number = the number of the account, contract or claim
published-item-office = which office it concerns
published-item-expectation = what you want us to do
published-item-evidence = papers, pictures or messages that show what happened
published-item-daytime-phone = a phone number for the daytime
published-item-facts = what happened, and when

## The steps

published-level-front-line = { $name }: tries to settle the matter with you at once.
published-level-colleague = { $name }: looks at it when the first step did not settle it.
published-level-officer = { $name }: examines the complaint and answers it.
published-level-mediation = { $name }: mediates between you and us and gets the whole file from us.
published-level-writing = At this step your complaint must be in writing.
published-level-skip = You can leave this step out if { $reasons }.
published-skip-not-a-customer = you are not our customer
published-skip-cannot-go = you cannot go there
published-skip-does-not-want-to-go = you do not want to go there

## Who is responsible

published-officer = { $name } is the complaints officer and makes sure that this procedure is followed.
published-deputy = { $name } is the deputy of the complaints officer.
published-officer-vacant = The post of complaints officer is vacant at present. Your complaint is still received and handled, and its time limits run.
published-officer-vacant-deputy = The post of complaints officer is vacant at present. { $name }, the deputy, stands in.
published-deputy-vacant = There is no deputy at present.
published-officer-reach = You reach the complaints officer at the addresses above.
published-officer-since = Appointed from { $from }.
published-officer-between = Appointed from { $from } to { $to }.
published-officer-next = From { $from }: { $name }.

## Time limits

published-time-what = What
published-time-within = At the latest
published-time-whom = For whom
published-time-origin = On what it rests
published-time-acknowledge = We confirm that your complaint has arrived
published-time-delay-notice = If our answer takes longer, we tell you why and when it comes
published-time-answer = We answer your complaint
published-time-outer-limit = You have our final answer, even if we told you about a delay
published-time-escalation-answer = We answer at the next step
published-time-outside-window = You can take the matter to { $body }
published-time-outside-opens = If we have not answered by then, you can go to { $body } without an answer
published-time-expected = We expect to have answered
published-time-information = Information that we ask for is with us
published-time-body-refusal = { $body } says if it does not take the case
published-time-body-decision = { $body } decides
published-from-received = counted from the day your complaint arrives
published-from-first-complained = counted from the day you first complained to us
published-from-escalated = counted from the day it goes to the next step
published-from-answered = counted from the day of our answer
published-figure-unknown = Not established
published-everybody = All complaints
published-for = For { $who }
published-about-only = For complaints about { $what }
published-for-about = For { $who }, complaints about { $what }
published-not-about = For complaints about everything but { $what }
published-for-not-about = For { $who }, complaints about everything but { $what }
published-colon = { ":" }
published-own-promise = Our own promise
published-own-promise-stricter = Our own promise. The law asks for it too, or leaves more time: { $law }
published-doubt-public = We are having this time limit checked, and work by it meanwhile.
published-doubt = To be checked: { $what }
published-source = Source: { $source }
published-times-caption = Time limits for a complaint that arrives on { $date }
published-times-none = No time limit is laid down for complaints to us.
published-time-day-zero = The day on which something arrives or is sent is not counted. Where several time limits apply, the earliest day counts.
published-time-working-days = Working days are days without weekends and public holidays; bank days also leave out days on which banks are closed.
published-last-day-stays = A last day that falls on a weekend or holiday does not move: we plan for the working day before.
published-last-day-moves = A last day that is no working day moves to the next working day
published-acknowledge-automatic = The confirmation goes out by itself when we can reach you electronically.
published-acknowledge-by-hand = A member of staff sends the confirmation.
published-dossier-on-receipt = We open a case as soon as your complaint arrives.
published-dossier-when-complete = We open a case in your name as soon as the basic information is there. One person handles it and stays your contact.
published-expected = We expect a case to take { $within }.
published-late = A missed time limit is recorded together with its cause.

published-customers-consumer = private customers
published-customers-similar-business = businesses that are much like private customers
published-customers-business = other businesses
published-customers-not-customer = people who are not our customers

## How we decide

published-fair = These steps stand before every answer. Our system refuses an answer that leaves one out:
published-gate-identity = We know who complains.
published-gate-information = We have the information that is needed before anybody judges.
published-gate-conflict = Whoever handles the complaint has said whether there is a conflict of interest. Somebody with a conflict that cannot be limited does not handle it.
published-gate-independence = Whoever decides does not work in the unit that develops, sells or manages the product.
published-gate-points = Every point of your complaint gets a decision of its own.
published-gate-reasons = Every point that we do not uphold in full gets its reasons.
published-gate-referral = If we do not uphold everything, the answer says where else you can turn.
published-gate-cause = Every point that is not rejected gets its cause, so that the same does not happen again.
published-contested = If you contest our answer, somebody who did not decide before decides anew.
published-four-eyes = Redress of more than { $amount } needs the approval of a second person.
published-sampling = One answer in { $n } is drawn by chance and looked at again by somebody else.
published-sampling-risks = These answers are always looked at again by somebody else: { $risks }.
published-risk-vulnerable = to customers who need particular care
published-risk-above-limit = with large redress
published-risk-late = after a missed time limit
published-risk-new-handler = by new handlers

## Outside bodies

published-bodies = These bodies outside the firm can look at the matter. The list holds on { $date }; our answer names those that fit your case.
published-bodies-none = No body outside the firm is established for complaints about us.
published-body-decides = Decides disputes.
published-body-recommends = Examines disputes and says how they should be solved.
published-body-mediates = Mediates in disputes.
published-body-guides = Gives advice.
published-body-supervises = Supervises firms; it does not decide single disputes.
published-body-platform = Passes disputes on to the right body.
published-body-products = Takes complaints about { $what }.
published-body-customers = Open to { $who }.
published-body-prior = You must have complained to us first.
published-body-free = It costs nothing.
published-body-fee = Fee: { $amount }.
published-body-fee-later = A later step there may cost { $amount }.
published-body-paid = There is a fee.
published-body-floor = The matter must be worth at least { $amount }.
published-body-opens = If we have not answered within { $within } from the day your complaint arrived, you can go there without our answer.
published-body-window-first = Go there within { $within } from the day you first complained to us.
published-body-window-received = Go there within { $within } from the day your complaint arrived.
published-body-window-answered = Go there within { $within } from the day of our answer.
published-body-doubt-public = We are having these details checked. Ask the body itself before you rely on them.

## Help, records, the text itself

published-help-guide = If you are not satisfied, our staff tell you that you can complain, and how.
published-help-plain = We write clearly and in plain words.
published-help-needs = Tell us if something makes it hard for you to complain. We adapt pace, way of contact and handler to what you need; you then have at least { $days } to reply when we ask you something.
published-records-register = Every complaint gets a number and is registered: when it arrived, what was done by whom, and how it ended.
published-records-sealed = What you tell us is kept encrypted.
published-records-readers = It is recorded who opens your case.
published-records-purpose = We use your personal data to handle the complaint.
published-records-overview = The complaints officer sees at any time how many complaints there are, what they are about and how they ended.
published-duty = Duty
published-about = This is version { $version } of the procedure. It has been in force since { $from }.
published-about-scope = It covers complaints from { $who }.
published-about-made = This text was made on { $date } from the data that our complaints desk works by.
published-about-open-cases = A complaint keeps the time limits that were counted for it when they began, also if the procedure or the law changes later.

## The page and the sheet

published-how-lead = You can complain to { $firm } in any of these ways.
published-notices-title = Please note
published-how-call = Call us
published-how-form = Fill in the form
published-how-form-what = You can save it and go on later.
published-how-message = Write to us when signed in
published-how-email = Send an e-mail
published-how-letter = Write a letter
published-how-branch = Visit us
published-how-more = Read and print
published-how-procedure = The whole procedure
published-how-procedure-pdf = The whole procedure to print (PDF)
published-how-sheet = This page on one sheet to print (PDF)
published-how-contact = Contact details for machines (JSON)
published-how-back = Back to how to complain

## Appointments

published-posts-title = Appointments
published-posts-lead = The complaints officer and the deputy, as the firm’s file states them. The post must not be empty.
published-posts-post = Post
published-posts-person = Person
published-posts-from = From
published-posts-to = To
published-posts-open = no end
published-posts-officer = Complaints officer
published-posts-deputy = Deputy
published-posts-none = The firm’s file states no appointment.
published-posts-fine = Both posts are filled today and for the next { $days } days.
published-posts-vacant-now = { $post }: vacant now, since { $date }.
published-posts-vacant-soon = { $post }: vacant from { $date }.
published-posts-never = { $post }: nobody has been appointed.
published-posts-alarm = The procedure needs somebody in this post
published-posts-see = See appointments

## What a change would do

published-diff-title = Effect of a change
published-diff-lead = Change the firm’s file below, or paste another one, and see what would change before it is made. Nothing is saved here.
published-diff-file = The firm’s file
published-diff-upload = Or choose a file
published-diff-as-of = The day of the question (today, or the first day of a changed procedure, if left empty)
published-diff-do = Show the effect
published-diff-again = The changed file
published-diff-faults = The file cannot be used
published-diff-none = Nothing would change.
published-diff-rules = Rules
published-diff-fields = The firm’s data
published-diff-texts = Published texts
published-diff-cases = Open cases
published-diff-rule = Rule
published-diff-field = What
published-diff-from = From
published-diff-before = Before
published-diff-after = After
published-diff-source = Source
published-diff-new = new
published-diff-gone = gone
published-diff-no-texts = No published text would read differently.
published-diff-cases-total =
    { $moved ->
        [0] No date of the { $open } open cases would move.
        [one] The dates of 1 of { $open } open cases would move.
       *[other] The dates of { $moved } of { $open } open cases would move.
    }
published-diff-past =
    { $n ->
        [one] 1 date would lie in the past: the case would be late at once.
       *[other] { $n } dates would lie in the past: the cases would be late at once.
    }
published-diff-stay =
    { $n ->
        [one] 1 missed time limit stays missed: a later rule makes nothing undone.
       *[other] { $n } missed time limits stay missed: a later rule makes nothing undone.
    }
published-diff-shown = The first { $n } are shown. The command line lists all.
published-diff-keeps = Open cases keep their dates as recorded. The table says what the dates would be if the change were applied to them.
published-diff-case = Case
published-diff-clock = Time limit
published-diff-old = Date on record
published-diff-new-date = Date by the change
published-diff-how = How
published-diff-count = Cases
published-diff-earlier = earlier
published-diff-later = later
published-transition-corrected = The rule of the case’s own day is corrected; counted anew from the same first day
published-transition-carried-over = The later rule is applied; the time used is kept and the rest counted anew
published-transition-begins = A time limit that the case did not have
published-transition-ends = The time limit would no longer apply
published-diff-apply = To make a change, give the firm’s file a new version of the procedure with the day from which it holds, and new versions of the rules that change with the same day. Complaints that arrive from that day on follow it.
