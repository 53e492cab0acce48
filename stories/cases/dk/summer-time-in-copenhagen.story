Story: The change of the clocks in Copenhagen moves no deadline
Proves: DK-06, G-4
Firm: sundbanken

# Sunday 29 March 2026: Monday 30 and Tuesday 31 March.
Given on 2026-03-28 23:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-28
 And acknowledge is due 2026-03-31
Given on 2026-03-29 03:00:00 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-29
 And acknowledge is due 2026-03-31
Given on 2026-03-29 23:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-29
 And acknowledge is due 2026-03-31
 And expected is due 2026-04-26
 And expected is planned for 2026-04-24
# Sunday 25 October: Monday 26 and Tuesday 27 October; four weeks end on Sunday 22 November.
Given on 2026-10-25 02:15 (first) a consumer complains by email about savings, giving name contact
Then receipt is on 2026-10-25
 And acknowledge is due 2026-10-27
Given on 2026-10-25 02:15 (second) a consumer complains by email about savings, giving name contact
Then receipt is on 2026-10-25
 And acknowledge is due 2026-10-27
 And expected is due 2026-11-22
Given on 2026-10-26 00:00:00 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-10-26
 And acknowledge is due 2026-10-28
