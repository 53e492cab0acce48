# Why a date is what it is: one sentence for each step, and the words for periods.
# Dates and words arrive in the language of the reader.

## The steps that lead to a date

why-rule = { $title }: the version in force from { $version } applies.
why-starts-on = Counting starts on { $date }, which is day 0: { $event }.
why-counted = Counting { $within } in { $calendar } ends on { $due }.
why-counted-calendar-days = Counting { $within } ends on { $due }.
why-skipped-day = Not counted: { $date }, { $name }.
why-skipped-weekends =
    { $n ->
        [one] 1 weekend day is not counted.
       *[other] { $n } weekend days are not counted.
    }
why-moved = The last day, { $from }, is not a working day, so the time limit moves to { $to }.
why-plan-by = The last day is not a working day and does not move. Plan for the working day before: { $date }.
why-reading = How we read it: { $text }
why-doubt = To be checked: { $text }
why-condition = The rule covers this case. { $what }: { $fact }.
why-also-applies = { $rule } also applies. Its last day: { $due }. It is met by meeting this time limit.
why-does-not-apply = { $rule } does not apply: { $what }.
why-promised = Promised on { $on }: { $date }.

## Periods

period-working-days =
    { $n ->
        [one] 1 working day
       *[other] { $n } working days
    }
period-business-days =
    { $n ->
        [one] 1 bank day
       *[other] { $n } bank days
    }
period-calendar-days =
    { $n ->
        [one] 1 calendar day
       *[other] { $n } calendar days
    }
period-weeks =
    { $n ->
        [one] 1 week
       *[other] { $n } weeks
    }
period-months =
    { $n ->
        [one] 1 month
       *[other] { $n } months
    }
period-years =
    { $n ->
        [one] 1 year
       *[other] { $n } years
    }

## Facts that a rule's conditions test

why-what-product = Product
why-what-firm-kind = Kind of firm
why-what-customer = Kind of customer
why-what-employees = Number of employees
