Story: An old complaint entered after the fact is dated back and not acknowledged by itself
Proves: NO-04, DK-12
Firm: fjordbanken

Given on 2016-03-01 10:00 registered on 2026-03-02 09:00 an old consumer complains by letter about savings, giving name contact, straight to officer
Then no letter follows
 And receipt is on 2016-03-01
 And level is officer
 And answer is due 2016-03-15
 And answer is missed
# Nothing is registered before it arrives.
Given on 2026-03-03 10:00 registered on 2026-03-02 10:00 a consumer complains by letter about savings
Then it is refused: received-in-the-future
