# Dates as people write them, and the time left until one.
# The short months stand in short dates only.

## Weekdays, Monday first

weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

## Months

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Months in short dates

month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec

## A day as people say it, and in tables

date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }

## Time left

due-left =
    { $n ->
        [one] Nog 1 werkdag
       *[other] Nog { $n } werkdagen
    }
due-today = Vandaag
due-late =
    { $n ->
        [one] 1 dag te laat
       *[other] { $n } dagen te laat
    }
due-by = uiterlijk { $date }
due-was = de termijn liep af op { $date }
due-on = op { $date }
due-met = Op tijd gehaald
due-met-late = Te laat gehaald
due-dropped = Niet meer van toepassing
due-unknown = Niet bekend
due-none = Geen termijn
