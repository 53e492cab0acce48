Story: The change of the clocks in Stockholm moves no deadline
Proves: G-4
Firm: malarbanken

# Fourteen days from Saturday 28 March 2026 is Saturday 11 April, from Sunday Sunday: planned for
# Friday 10 April.
Given on 2026-03-28 23:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-28
 And answer is due 2026-04-11
 And answer is planned for 2026-04-10
Given on 2026-03-29 01:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-29
 And answer is due 2026-04-12
Given on 2026-03-29 03:00:00 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-29
 And answer is due 2026-04-12
 And answer is planned for 2026-04-10
# Sunday 25 October, both times half past two; planned for Friday 6 November.
Given on 2026-10-25 02:30 (first) a consumer complains by email about savings, giving name contact
Then receipt is on 2026-10-25
 And answer is due 2026-11-08
Given on 2026-10-25 02:30 (second) a consumer complains by email about savings, giving name contact
Then receipt is on 2026-10-25
 And answer is due 2026-11-08
 And answer is planned for 2026-11-06
