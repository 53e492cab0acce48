Story: Beyond the years that the calendars cover there is no date, only the reason why
Proves: G-4
Firm: fjordbanken

# The calendars end with 2060; fourteen days from 20 December 2060 are 3 January 2061.
Given on 2060-12-20 10:00 a consumer complains by email about savings, giving name contact
Then acknowledge is due 2060-12-21
 And answer is unknown
 And answer doubts "outside 1990-01-01 to 2060-12-31"
When on 2060-12-21 10:00 p-ingrid tells by email that the answer comes 2061-01-05 because "The year ends."
Then it is refused: outside-the-calendars on 2061-01-05
