# Why a date is what it is: one sentence for each step, and the words for periods.
# Dates and words arrive in the language of the reader.

## The steps that lead to a date

why-rule = { $title }: Versjonen som gjelder fra { $version }, brukes.
why-starts-on = Fristen regnes fra { $date }, som er dag 0: { $event }.
why-counted = { $within } regnet etter kalenderen «{ $calendar }» ender { $due }.
why-counted-calendar-days = { $within } ender { $due }.
why-skipped-day = Ikke regnet med: { $date }, { $name }.
why-skipped-weekends =
    { $n ->
        [one] 1 helgedag (lørdag eller søndag) er ikke regnet med.
       *[other] { $n } helgedager (lørdager og søndager) er ikke regnet med.
    }
why-moved = Siste dag, { $from }, er ikke en arbeidsdag. Fristen flyttes derfor til { $to }.
why-plan-by = Siste dag er ikke en arbeidsdag, og den flyttes ikke. Planlegg for arbeidsdagen før: { $date }.
why-reading = Slik leser vi regelen: { $text }
why-doubt = Må kontrolleres: { $text }
why-condition = Regelen omfatter saken. { $what }: { $fact }.
why-also-applies = { $rule } gjelder også. Siste dag der: { $due }. Den overholdes når denne fristen overholdes.
why-does-not-apply = { $rule } gjelder ikke: { $what }.
why-promised = Lovet { $on }: { $date }.

## Periods

period-working-days =
    { $n ->
        [one] 1 arbeidsdag
       *[other] { $n } arbeidsdager
    }
period-business-days =
    { $n ->
        [one] 1 bankdag
       *[other] { $n } bankdager
    }
period-calendar-days =
    { $n ->
        [one] 1 kalenderdag
       *[other] { $n } kalenderdager
    }
period-weeks =
    { $n ->
        [one] 1 uke
       *[other] { $n } uker
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
why-what-firm-kind = Type foretak
why-what-customer = Type kunde
why-what-employees = Antall ansatte
