# Why a date is what it is: one sentence for each step, and the words for periods.
# Dates and words arrive in the language of the reader.

## The steps that lead to a date

why-rule = { $title }: de versie die geldt vanaf { $version } is van toepassing.
why-starts-on = De telling begint op { $date }, dag 0: { $event }.
why-counted = { $within } volgens de kalender ‘{ $calendar }’: de telling eindigt op { $due }.
why-counted-calendar-days = { $within }: de telling eindigt op { $due }.
why-skipped-day = Niet meegeteld: { $date }, { $name }.
why-skipped-weekends =
    { $n ->
        [one] 1 weekenddag telt niet mee.
       *[other] { $n } weekenddagen tellen niet mee.
    }
why-moved = De laatste dag, { $from }, is geen werkdag. De termijn schuift daarom op naar { $to }.
why-plan-by = De laatste dag is geen werkdag en schuift niet op. Plan op de werkdag ervoor: { $date }.
why-reading = Zo lezen wij de regel: { $text }
why-doubt = Nog na te gaan: { $text }
why-condition = De regel geldt voor deze zaak. { $what }: { $fact }.
why-also-applies = Ook { $rule } is van toepassing. Laatste dag daarvan: { $due }. Wie deze termijn haalt, haalt ook die.
why-does-not-apply = { $rule } is niet van toepassing: { $what }.
why-promised = Beloofd op { $on }: { $date }.

## Periods

period-working-days =
    { $n ->
        [one] 1 werkdag
       *[other] { $n } werkdagen
    }
period-business-days =
    { $n ->
        [one] 1 bankwerkdag
       *[other] { $n } bankwerkdagen
    }
period-calendar-days =
    { $n ->
        [one] 1 kalenderdag
       *[other] { $n } kalenderdagen
    }
period-weeks =
    { $n ->
        [one] 1 week
       *[other] { $n } weken
    }
period-months =
    { $n ->
        [one] 1 maand
       *[other] { $n } maanden
    }
period-years =
    { $n ->
        [one] 1 jaar
       *[other] { $n } jaar
    }

## Facts that a rule's conditions test

why-what-product = Product
why-what-firm-kind = Soort onderneming
why-what-customer = Soort klant
why-what-employees = Aantal werknemers
