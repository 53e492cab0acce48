Story: A Danish bank's own two working days end before the order's three
Proves: DK-06, DK-12, G-4
Firm: sundbanken

# Received in the last second of Wednesday 1 April 2026, the day before Maundy Thursday. Closed are
# 2, 3 and 6 April; the Saturday between is a plain weekend day, Easter Sunday a holiday.
# Working days: Tuesday 7 (1), Wednesday 8 (2), Thursday 9 April (3).
Given on 2026-04-01 23:59:59 a consumer complains by email about current-account, giving name contact
Then receipt is on 2026-04-01
 And acknowledge is due 2026-04-08 because firm:sundbanken.acknowledge
 And acknowledge also rests on dk.complaint.acknowledge due 2026-04-09
 And acknowledge skips 2026-04-02 as "Skærtorsdag"
 And acknowledge skips 2026-04-03 as "Langfredag"
 And acknowledge skips 2026-04-05 as "Påskedag"
 And acknowledge skips 2026-04-06 as "Anden påskedag"
 And acknowledge skips 1 weekend days
When on 2026-04-07 10:00 system acknowledges by email
Then acknowledge is met on 2026-04-07
 And letters follow: acknowledgement by email
# A second later it is the next day, and a holiday: the count ends on the same days.
Given on 2026-04-07 10:01 a consumer complains by email about current-account, giving name contact
Then acknowledge is due 2026-04-09
