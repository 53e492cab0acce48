Story: A complaint that arrives on a holiday counts from that day, whatever the hour
Proves: NO-04, NO-05, G-4
Firm: fjordbanken

# Friday 1 May 2026 is a holiday. The first working day after it is Monday 4 May.
Given on 2026-05-01 11:00 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-05-01
 And acknowledge is due 2026-05-04
 And acknowledge skips 2 weekend days
 And answer is due 2026-05-15

# The last second before Ascension Day and the first of it: the confirmation is due on the same Friday,
# the answer a day apart.
Given on 2026-05-13 23:59:59 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-05-13
 And acknowledge is due 2026-05-15
 And acknowledge skips 2026-05-14 as "Kristi himmelfartsdag"
 And answer is due 2026-05-27
Given on 2026-05-14 00:00:00 a consumer complains by email about savings, giving name contact
Then receipt is on 2026-05-14
 And acknowledge is due 2026-05-15
 And answer is due 2026-05-28
