# Why a date is what it is: one sentence for each step, and the words for periods.
# Dates and words arrive in the language of the reader.

## The steps that lead to a date

why-rule = { $title }: den version som gäller från { $version } används.
why-starts-on = Fristen räknas från { $date }, som är dag 0: { $event }.
why-counted = { $within } räknat efter kalendern ”{ $calendar }” slutar { $due }.
why-counted-calendar-days = { $within } slutar { $due }.
why-skipped-day = Räknas inte: { $date }, { $name }.
why-skipped-weekends =
    { $n ->
        [one] 1 dag under helgen (lördag eller söndag) räknas inte.
       *[other] { $n } dagar under helger (lördagar och söndagar) räknas inte.
    }
why-moved = Sista dagen, { $from }, är inte en arbetsdag. Fristen flyttas därför till { $to }.
why-plan-by = Sista dagen är inte en arbetsdag och flyttas inte. Planera för arbetsdagen före: { $date }.
why-reading = Så läser vi regeln: { $text }
why-doubt = Ska kontrolleras: { $text }
why-condition = Regeln omfattar ärendet. { $what }: { $fact }.
why-also-applies = { $rule } gäller också. Sista dag där: { $due }. Den hålls när den här fristen hålls.
why-does-not-apply = { $rule } gäller inte: { $what }.
why-promised = Utlovat { $on }: { $date }.

## Periods

period-working-days =
    { $n ->
        [one] 1 arbetsdag
       *[other] { $n } arbetsdagar
    }
period-business-days =
    { $n ->
        [one] 1 bankdag
       *[other] { $n } bankdagar
    }
period-calendar-days =
    { $n ->
        [one] 1 kalenderdag
       *[other] { $n } kalenderdagar
    }
period-weeks =
    { $n ->
        [one] 1 vecka
       *[other] { $n } veckor
    }
period-months =
    { $n ->
        [one] 1 månad
       *[other] { $n } månader
    }
period-years =
    { $n ->
        [one] 1 år
       *[other] { $n } år
    }

## Facts that a rule's conditions test

why-what-product = Produkt
why-what-firm-kind = Typ av företag
why-what-customer = Typ av kund
why-what-employees = Antal anställda
