# Why a date is what it is: one sentence for each step, and the words for periods.
# Dates and words arrive in the language of the reader.

## The steps that lead to a date

why-rule = { $title }: Den version, der gælder fra { $version }, bruges.
why-starts-on = Fristen regnes fra { $date }, som er dag 0: { $event }.
why-counted = { $within } talt efter kalenderen »{ $calendar }« ender { $due }.
why-counted-calendar-days = { $within } ender { $due }.
why-skipped-day = Ikke talt med: { $date }, { $name }.
why-skipped-weekends =
    { $n ->
        [one] 1 weekenddag er ikke talt med.
       *[other] { $n } weekenddage er ikke talt med.
    }
why-moved = Sidste dag, { $from }, er ikke en arbejdsdag. Fristen flyttes derfor til { $to }.
why-plan-by = Sidste dag er ikke en arbejdsdag, og den flyttes ikke. Planlæg efter arbejdsdagen før: { $date }.
why-reading = Sådan læser vi reglen: { $text }
why-doubt = Skal kontrolleres: { $text }
why-condition = Reglen omfatter sagen. { $what }: { $fact }.
why-also-applies = { $rule } gælder også. Sidste dag dér: { $due }. Den overholdes, når denne frist overholdes.
why-does-not-apply = { $rule } gælder ikke: { $what }.
why-promised = Lovet { $on }: { $date }.

## Periods

period-working-days =
    { $n ->
        [one] 1 arbejdsdag
       *[other] { $n } arbejdsdage
    }
period-business-days =
    { $n ->
        [one] 1 bankdag
       *[other] { $n } bankdage
    }
period-calendar-days =
    { $n ->
        [one] 1 kalenderdag
       *[other] { $n } kalenderdage
    }
period-weeks =
    { $n ->
        [one] 1 uge
       *[other] { $n } uger
    }
period-months =
    { $n ->
        [one] 1 måned
       *[other] { $n } måneder
    }
period-years =
    { $n ->
        [one] 1 år
       *[other] { $n } år
    }

## Facts that a rule's conditions test

why-what-product = Produkt
why-what-firm-kind = Type virksomhed
why-what-customer = Type kunde
why-what-employees = Antal ansatte
