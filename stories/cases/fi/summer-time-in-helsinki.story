Story: The change of the clocks in Helsinki moves no deadline
Proves: FI-11, G-4
Firm: perintala

# Sunday 29 March 2026; clocks go from three to four. Working days: 30 31 March 1 2 April (4), closed
# on Good Friday 3 and Easter Monday 6 April, 7-10 (8), 13 (9), Tuesday 14 April (10).
Given on 2026-03-28 23:59:59 a consumer complains by email about collection, giving name contact
Then receipt is on 2026-03-28
 And expected is due 2026-04-14
Given on 2026-03-29 02:59:59 a consumer complains by email about collection, giving name contact
Then receipt is on 2026-03-29
 And expected is due 2026-04-14
 And expected skips 2026-04-03 as "Pitkäperjantai"
Given on 2026-03-29 04:00 a consumer complains by email about collection, giving name contact
Then receipt is on 2026-03-29
 And expected is due 2026-04-14
# Sunday 25 October: the hour from three comes twice. Ten working days end on Friday 6 November; All
# Saints' Day is Saturday 31 October.
Given on 2026-10-25 03:30 (first) a consumer complains by email about collection, giving name contact
Then receipt is on 2026-10-25
 And expected is due 2026-11-06
 And expected skips 2026-10-31 as "Pyhäinpäivä"
Given on 2026-10-25 03:30 (second) a consumer complains by email about collection, giving name contact
Then receipt is on 2026-10-25
 And expected is due 2026-11-06
Given on 2026-10-25 23:59:59 a consumer complains by email about collection, giving name contact
Then receipt is on 2026-10-25
 And expected is due 2026-11-06
