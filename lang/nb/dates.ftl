# Dates as people write them, and the time left until one.
# The short months stand in short dates only.

## Weekdays, Monday first

weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag

## Months

month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember

## Months in short dates

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mars
month-short-4 = apr.
month-short-5 = mai
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = des.

## A day as people say it, and in tables

date-long = { $weekday } { $day }. { $month } { $year }
date-short = { $day }. { $month } { $year }

## Time left

due-left =
    { $n ->
        [one] 1 arbeidsdag igjen
       *[other] { $n } arbeidsdager igjen
    }
due-today = I dag
due-late =
    { $n ->
        [one] 1 dag for sent
       *[other] { $n } dager for sent
    }
due-by = innen { $date }
due-was = fristen var { $date }
due-on = { $date }
due-met = Overholdt
due-met-late = Oppfylt for sent
due-dropped = Gjelder ikke lenger
due-unknown = Ikke kjent
due-none = Ingen frist
