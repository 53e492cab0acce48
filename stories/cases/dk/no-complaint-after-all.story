Story: A message is said to be no complaint, and that can be taken back without losing a day
Proves: DK-04
Firm: sundbanken

Given on 2026-03-02 10:00 a consumer complains by email about something, giving name contact
When on 2026-03-02 10:00:10 system acknowledges by email
When on 2026-03-03 09:00 p-line classifies it as no complaint about savings by a consumer because "A question about a rate."
Then it is closed as not-a-complaint
 And expected is dropped
When on 2026-03-04 09:00 p-line states the point "Something."
Then it is refused: not-a-complaint
When on 2026-03-05 09:00 p-kirsten classifies it as a complaint about savings by a consumer because "She was dissatisfied with the answer."
Then phase is intake
 And product is savings
 # Four weeks from the day it came, not from today.
 And expected is due 2026-03-30
 And expected runs from 2026-03-02
 And expected is running
 And acknowledge is met on 2026-03-02
