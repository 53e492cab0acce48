Story: The change of the clocks in Brussels moves no deadline
Proves: BE-12, G-4
Firm: scheldebank

# Ten working days from Sunday 29 March 2026, without Easter Monday: Monday 13 April. The day before
# ends on the same day: both are closed days before the same Monday.
Given on 2026-03-28 23:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-28
 And expected is due 2026-04-13
Given on 2026-03-29 01:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-29
 And expected is due 2026-04-13
Given on 2026-03-29 23:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-29
 And expected is due 2026-04-13
Given on 2026-03-30 00:00:00 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-30
 And expected is due 2026-04-14
# Sunday 25 October: ten working days end on Friday 6 November. 1 November is All Saints' Day, a Sunday.
Given on 2026-10-25 02:59:59 (first) a consumer complains by email about savings, giving name contact
Then receipt is on 2026-10-25
 And expected is due 2026-11-06
 And expected skips 2026-11-01 as "Allerheiligen"
Given on 2026-10-25 02:00 (second) a consumer complains by email about savings, giving name contact
Then receipt is on 2026-10-25
 And expected is due 2026-11-06
Given on 2026-10-25 23:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-10-25
 And expected is due 2026-11-06
