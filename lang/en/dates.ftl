# Dates as people write them, and the time left until one.
# The short months stand in short dates only.

## Weekdays, Monday first

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Months

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Months in short dates

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## A day as people say it, and in tables

date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }

## Time left

due-left =
    { $n ->
        [one] 1 working day left
       *[other] { $n } working days left
    }
due-today = Today
due-late =
    { $n ->
        [one] 1 day late
       *[other] { $n } days late
    }
due-by = by { $date }
due-was = was due { $date }
due-on = on { $date }
due-met = Met in time
due-met-late = Met late
due-dropped = No longer applies
due-unknown = Not known
due-none = No time limit
