# The overview of the complaints officer: counts, charts, report.

overview-rail = Overview
overview-title = Overview
overview-intro = Complaints by their day of receipt, with the range before for comparison. Every number leads to its cases.
overview-by-period = Received
overview-by-product = Product
overview-by-channel = Channel
overview-by-cause = Root cause
overview-by-outcome = Outcome
overview-by-closed-as = Closed as
overview-by-answered-within = Days until the first answer
overview-by-language = Language
overview-by-level = Level
overview-by-unit = Unit
overview-by-second-look = Second look
overview-by-entered = Entered
overview-cases = Cases
overview-before = Range before
overview-unanswered = Not answered yet
overview-not-closed = Not closed
overview-none = None
overview-second-waits = Waits
overview-second-agrees = Agrees
overview-second-differs = Differs
overview-entered-after = After the fact
overview-entered-at-once = When it came
overview-days = { $first } to { $last } days
overview-days-more = More than { $days } days
overview-crossed = { $down } by { $across }
overview-summary = In short
overview-received = Complaints received
overview-unexplained = With a missed time limit that nobody has explained
overview-looked = Answers looked at a second time
overview-differ = Second looks that came out otherwise
overview-register = Register of incoming items
overview-items = Items
overview-register-read = Came in
overview-register-cases = Began a case
overview-register-replies = Belong to a case
overview-register-duplicates = Had come before
overview-register-quarantined = In quarantine
overview-register-dismissed = Not for the desk
overview-register-unread = Not read yet
overview-agrees = Cases and register agree: came in = cases + replies + duplicates + quarantined + dismissed + not read.
overview-more-cases =
    { $n ->
        [one] There is one case more than the register shows for these days.
       *[other] There are { $n } cases more than the register shows for these days.
    }
overview-fewer-cases =
    { $n ->
        [one] There is one case fewer than the register shows for these days.
       *[other] There are { $n } cases fewer than the register shows for these days.
    }
overview-open = Not answered today, by age
overview-age = Age
overview-past = Of these past the day for the answer
overview-open-note = As of { $date }, whenever they were received.
overview-cause-note = A case with several root causes counts under each of them.
overview-clocks = Time limits of the firm
overview-range = { $from } to { $to }
overview-figure = Chart: { $title }. The table below has the same numbers.
overview-report-intro = This report counts complaints by the day on which the firm received them. A case counts in the range of its receipt, however it went on.
overview-report-title = Overview of complaints
overview-page = Page { "{page}" } of { "{pages}" }
overview-as-of = As of { $date }
overview-no-causes = No root cause has been recorded in this range.
overview-not-counted =
    { $n ->
        [one] One case is not counted until the worklist is made anew with recourse rebuild.
       *[other] { $n } cases are not counted until the worklist is made anew with recourse rebuild.
    }
overview-from = From
overview-to = To
overview-step = Periods
overview-step-day = Days
overview-step-week = Weeks
overview-step-month = Months
overview-step-quarter = Quarters
overview-step-year = Years
overview-show = Show
overview-ranges = Ranges
overview-range-this-month = This month
overview-range-last-month = Last month
overview-range-last-quarter = Last quarter
overview-range-this-year = This year
overview-range-last-year = Last year
overview-down = Rows
overview-across = Columns
overview-files = Files
overview-empty-title = No complaints were received in these days
overview-empty-what = Choose another range above. Cases that are open are shown below, whenever they were received.
overview-bad-range = The last day stands before the first. Choose them again.
overview-filter = From the overview
overview-filter-remove = Show all cases
overview-filter-incidents = Missed time limit without a cause
overview-no-cross = Nothing crossed
overview-mean = The dashed line is the mean of three periods.
