# Dates as people write them, and the time left until one.
# The short months stand in short dates only.

## Weekdays, Monday first

weekday-1 = måndag
weekday-2 = tisdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lördag
weekday-7 = söndag

## Months

month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Months in short dates

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mars
month-short-4 = apr.
month-short-5 = maj
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

## A day as people say it, and in tables

date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }

## Time left

due-left =
    { $n ->
        [one] 1 arbetsdag kvar
       *[other] { $n } arbetsdagar kvar
    }
due-today = I dag
due-late =
    { $n ->
        [one] 1 dag för sent
       *[other] { $n } dagar för sent
    }
due-by = senast { $date }
due-was = fristen var { $date }
due-on = { $date }
due-met = Uppfylld i tid
due-met-late = Uppfylld för sent
due-dropped = Gäller inte längre
due-unknown = Inte känd
due-none = Ingen frist
