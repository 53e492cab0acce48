# Dates as people write them, and the time left until one.
# The short months stand in short dates only.

## Weekdays, Monday first

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

## Months

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Months in short dates

month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

## A day as people say it, and in tables

date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }

## Time left

due-left =
    { $n ->
        [one] Encore { $n } jour ouvrable
       *[other] Encore { $n } jours ouvrables
    }
due-today = Aujourd’hui
due-late =
    { $n ->
        [one] { $n } jour de retard
       *[other] { $n } jours de retard
    }
due-by = au plus tard le { $date }
due-was = le délai expirait le { $date }
due-on = le { $date }
due-met = Respecté
due-met-late = Respecté en retard
due-dropped = Ne s’applique plus
due-unknown = Non connu
due-none = Pas de délai
