# Why a date is what it is: one sentence for each step, and the words for periods.
# Dates and words arrive in the language of the reader.

## The steps that lead to a date

why-rule = { $title } : la version en vigueur depuis le { $version } s’applique.
why-starts-on = Le décompte part du { $date }, qui est le jour 0 : { $event }.
why-counted = { $within } selon le calendrier « { $calendar } » : le décompte se termine le { $due }.
why-counted-calendar-days = { $within } : le décompte se termine le { $due }.
why-skipped-day = Jour non compté : { $date }, { $name }.
why-skipped-weekends =
    { $n ->
        [one] { $n } jour de week-end n’est pas compté.
       *[other] { $n } jours de week-end ne sont pas comptés.
    }
why-moved = Le dernier jour, { $from }, n’est pas un jour ouvrable. Le délai est donc reporté au { $to }.
why-plan-by = Le dernier jour n’est pas un jour ouvrable et n’est pas reporté. Visez le jour ouvrable précédent : { $date }.
why-reading = Notre lecture : { $text }
why-doubt = À vérifier : { $text }
why-condition = La règle couvre ce cas. { $what } : { $fact }.
why-also-applies = { $rule } s’applique aussi. Dernier jour : { $due }. Respecter le présent délai suffit.
why-does-not-apply = { $rule } ne s’applique pas : { $what }.
why-promised = Promis le { $on } : { $date }.

## Periods

period-working-days =
    { $n ->
        [one] { $n } jour ouvrable
       *[other] { $n } jours ouvrables
    }
period-business-days =
    { $n ->
        [one] { $n } jour ouvrable bancaire
       *[other] { $n } jours ouvrables bancaires
    }
period-calendar-days =
    { $n ->
        [one] { $n } jour calendrier
       *[other] { $n } jours calendrier
    }
period-weeks =
    { $n ->
        [one] { $n } semaine
       *[other] { $n } semaines
    }
period-months =
    { $n ->
        [one] { $n } mois
       *[other] { $n } mois
    }
period-years =
    { $n ->
        [one] { $n } an
       *[other] { $n } ans
    }

## Facts that a rule's conditions test

why-what-product = Produit
why-what-firm-kind = Type d’entreprise
why-what-customer = Type de client
why-what-employees = Nombre de salariés
