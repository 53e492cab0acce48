Story: One working day over Easter ends on the Tuesday after it
Proves: NO-04, G-4
Firm: fjordbanken

# Wednesday 1 April 2026. Closed: Thursday 2 to Monday 6 April. Easter Sunday counts as a holiday, so
# Saturday 4 April is the only plain weekend day.
Given on 2026-04-01 23:59:59 a consumer complains by email about savings, giving name contact
Then acknowledge is due 2026-04-07
 And acknowledge skips 2026-04-02 as "Skjærtorsdag"
 And acknowledge skips 2026-04-03 as "Langfredag"
 And acknowledge skips 2026-04-05 as "Første påskedag"
 And acknowledge skips 2026-04-06 as "Andre påskedag"
 And acknowledge skips 1 weekend days
