Story: What is not rejected gets its root cause before the answer, where the procedure asks for it
Proves: NO-12
Firm: malarbanken

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name contact expectation
When on 2026-03-02 12:00 p-birgitta assigns it to p-leila
When on 2026-03-02 12:10 p-leila declares no conflict
When on 2026-03-02 12:20 p-leila states the point "The interest is too low."
When on 2026-03-02 12:21 p-leila states the point "Nobody told me."
When on 2026-03-03 09:00 p-leila decides point 1 upheld finding "It is."
When on 2026-03-03 09:01 p-leila decides point 2 rejected finding "A letter went out." because "It came back signed."
Then gate cause is closed: cause-missing
When on 2026-03-03 09:05 p-leila answers by email
Then it is refused: cause-missing at gate cause naming "1"
When on 2026-03-03 09:06 p-leila sees the cause of point 1 in bad-weather
Then it is refused: cause-unknown naming "bad-weather"
When on 2026-03-03 09:10 p-leila sees the cause of point 1 in system-error
Then point 1 is caused by system-error
 And point 2 is caused by nothing known
 And gate cause is open
When on 2026-03-03 09:15 p-leila answers by email
Then outcome is partly
