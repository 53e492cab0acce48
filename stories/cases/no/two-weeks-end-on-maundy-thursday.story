Story: Two weeks that end on a holiday stay, and the desk plans for the working day before
Proves: NO-05, G-4
Firm: fjordbanken

# Easter Sunday 2026 is 5 April. 19 March, a Thursday, plus fourteen days is Maundy Thursday, 2 April.
Given on 2026-03-19 16:30 a consumer complains by web-form about savings, giving name contact
Then acknowledge is due 2026-03-20
 And answer is due 2026-04-02
 And answer is planned for 2026-04-01
When on 2026-04-02 12:00 p-ingrid notes "The last day is today, although it is a holiday."
Then answer is running
When on 2026-04-03 12:00 p-ingrid notes "One day later."
Then answer is missed
