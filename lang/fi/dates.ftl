# Dates as people write them, and the time left until one.
# The short months stand in short dates only.

## Weekdays, Monday first

weekday-1 = maanantai
weekday-2 = tiistai
weekday-3 = keskiviikko
weekday-4 = torstai
weekday-5 = perjantai
weekday-6 = lauantai
weekday-7 = sunnuntai

## Months

month-1 = tammikuu
month-2 = helmikuu
month-3 = maaliskuu
month-4 = huhtikuu
month-5 = toukokuu
month-6 = kesäkuu
month-7 = heinäkuu
month-8 = elokuu
month-9 = syyskuu
month-10 = lokakuu
month-11 = marraskuu
month-12 = joulukuu

## Months in short dates

month-short-1 = 1.
month-short-2 = 2.
month-short-3 = 3.
month-short-4 = 4.
month-short-5 = 5.
month-short-6 = 6.
month-short-7 = 7.
month-short-8 = 8.
month-short-9 = 9.
month-short-10 = 10.
month-short-11 = 11.
month-short-12 = 12.

## A day as people say it, and in tables

date-long = { $weekday } { $day }. { $month }ta { $year }
date-short = { $day }.{ $month }{ $year }

## Time left

due-left =
    { $n ->
        [one] 1 työpäivä jäljellä
       *[other] { $n } työpäivää jäljellä
    }
due-today = Tänään
due-late =
    { $n ->
        [one] 1 päivän myöhässä
       *[other] { $n } päivää myöhässä
    }
due-by = määräpäivä { $date }
due-was = määräpäivä oli { $date }
due-on = { $date }
due-met = Noudatettu ajoissa
due-met-late = Täytetty myöhässä
due-dropped = Ei enää voimassa
due-unknown = Ei tiedossa
due-none = Ei määräaikaa
