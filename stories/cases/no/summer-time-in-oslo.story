Story: The change of the clocks in Oslo moves no deadline
Proves: NO-05, G-4
Firm: fjordbanken

# Summer time begins on Sunday 29 March 2026: the night is an hour short, the day is still the day.
Given on 2026-03-28 23:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-28
 And acknowledge is due 2026-03-30
 And answer is due 2026-04-11
 And answer is planned for 2026-04-10
Given on 2026-03-29 01:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-29
 And answer is due 2026-04-12
Given on 2026-03-29 03:00 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-29
 And answer is due 2026-04-12
Given on 2026-03-29 23:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-03-29
 And acknowledge is due 2026-03-30
# It ends on Sunday 25 October: half past two comes twice, both on the same day.
Given on 2026-10-25 02:30 (first) a consumer complains by email about savings, giving name contact
Then receipt is on 2026-10-25
 And acknowledge is due 2026-10-26
 And answer is due 2026-11-08
 And answer is planned for 2026-11-06
Given on 2026-10-25 02:30 (second) a consumer complains by email about savings, giving name contact
Then receipt is on 2026-10-25
 And answer is due 2026-11-08
Given on 2026-10-25 23:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-10-25
 And answer is due 2026-11-08
