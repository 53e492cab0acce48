Story: A holding letter gives a reason and a new date, and the first date stays on the case
Proves: NO-06, G-7
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about payment, giving name contact expectation
When on 2026-03-02 10:00:05 system acknowledges by email
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:10 p-ingrid declares no conflict
When on 2026-03-02 12:20 p-ingrid states the point "A payment left the account twice."
# The directive's outer limit is Thursday 23 April: no later date may be promised.
When on 2026-03-13 10:00 p-ingrid tells by email that the answer comes 2026-04-24 because "The other bank has not answered."
Then it is refused: new-date-after-outer-limit on 2026-04-23 by eu.psd2.complaint.outer-limit
When on 2026-03-13 10:02 p-ingrid tells by email that the answer comes 2026-03-13 because "The other bank has not answered."
Then it is refused: new-date-not-later on 2026-03-13
When on 2026-03-13 10:05 p-ingrid tells by email that the answer comes 2026-04-06 because "The other bank has not answered."
Then letters follow: delay-notice by email
 And delay-notice is met on 2026-03-13
 And expected is due 2026-04-06 because promise
 # Easter Monday: planned for Wednesday before the holidays.
 And expected is planned for 2026-04-01
 And answer is due 2026-03-16 because firm:fjordbanken.answer
 And answer is running
When on 2026-03-17 09:00 p-ingrid notes "Still waiting."
Then answer is missed
 And expected is running
 And next for the firm is answer
# A second holding letter replaces the promise and nothing else; the outer limit itself is allowed.
When on 2026-04-01 09:00 p-ingrid tells by email that the answer comes 2026-04-23 because "The other bank asks for time until after Easter."
Then first expected is dropped
 And expected is due 2026-04-23 because promise
When on 2026-04-22 15:00 p-ingrid decides point 1 upheld finding "It was booked twice." with 1250.00 NOK
When on 2026-04-22 15:10 p-ingrid answers by email
Then answer is met late on 2026-04-22
 And expected is met
 And outer-limit is met
