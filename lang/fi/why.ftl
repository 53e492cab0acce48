# Why a date is what it is: one sentence for each step, and the words for periods.
# Dates and words arrive in the language of the reader.

## The steps that lead to a date

why-rule = { $title }: sovelletaan versiota, jonka voimaantulopäivä on { $version }.
why-starts-on = Määräaika lasketaan päivästä 0, joka on { $date }: { $event }.
why-counted = { $within } kalenterin ”{ $calendar }” mukaan: viimeinen päivä on { $due }.
why-counted-calendar-days = { $within }: viimeinen päivä on { $due }.
why-skipped-day = Ei laskettu mukaan: { $date }, { $name }.
why-skipped-weekends =
    { $n ->
        [one] 1 viikonlopun päivää ei lasketa mukaan.
       *[other] { $n } viikonlopun päivää ei lasketa mukaan.
    }
why-moved = Viimeinen päivä, { $from }, ei ole työpäivä. Määräpäivä siirtyy: { $to }.
why-plan-by = Viimeinen päivä ei ole työpäivä, eikä se siirry. Tähtää edelliseen työpäivään: { $date }.
why-reading = Näin luemme säännön: { $text }
why-doubt = Tarkistettava: { $text }
why-condition = Sääntö koskee tätä asiaa. { $what }: { $fact }.
why-also-applies = Myös { $rule } on voimassa. Sen viimeinen päivä: { $due }. Se täyttyy, kun tätä määräaikaa noudatetaan.
why-does-not-apply = { $rule } ei ole voimassa tässä: { $what }.
why-promised = Luvattu ({ $on }): { $date }.

## Periods

period-working-days =
    { $n ->
        [one] 1 työpäivä
       *[other] { $n } työpäivää
    }
period-business-days =
    { $n ->
        [one] 1 pankkipäivä
       *[other] { $n } pankkipäivää
    }
period-calendar-days =
    { $n ->
        [one] 1 kalenteripäivä
       *[other] { $n } kalenteripäivää
    }
period-weeks =
    { $n ->
        [one] 1 viikko
       *[other] { $n } viikkoa
    }
period-months =
    { $n ->
        [one] 1 kuukausi
       *[other] { $n } kuukautta
    }
period-years =
    { $n ->
        [one] 1 vuosi
       *[other] { $n } vuotta
    }

## Facts that a rule's conditions test

why-what-product = Tuote
why-what-firm-kind = Yrityksen laji
why-what-customer = Asiakkaan laji
why-what-employees = Työntekijöiden määrä
