Story: Whoever writes the answer cannot get around the second look by answering again
Proves: FI-03
Firm: fjordbanken

Given the draw is 0
Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name contact expectation
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:10 p-ingrid declares no conflict
When on 2026-03-02 12:20 p-ingrid states the point "The interest is too low."
When on 2026-03-03 09:00 p-ingrid decides point 1 upheld finding "It is."
When on 2026-03-03 09:05 p-ingrid answers by email
Then it is looked at again because draw
# The first letter introduced the handler; the second is the answer.
When on 2026-03-03 09:06 p-ingrid recalls letter 2 because "I would rather not."
Given the draw is 4294967295
When on 2026-03-03 09:10 p-ingrid decides point 1 upheld finding "It is, indeed."
When on 2026-03-03 09:15 p-ingrid answers by email
Then it is looked at again because draw
When on 2026-03-04 09:00 p-anders looks again and finds point 1 upheld because "It is."
Then the second look agrees

# An answer that comes late is always looked at again: two weeks after 1 April end on 15 April.
Given on 2026-04-01 10:00 registered on 2026-04-01 11:00 a consumer complains by email about savings, giving name contact expectation
When on 2026-04-01 12:00 p-solveig assigns it to p-ingrid
When on 2026-04-01 12:10 p-ingrid declares no conflict
When on 2026-04-01 12:20 p-ingrid states the point "The interest is too low."
When on 2026-04-16 09:00 p-ingrid decides point 1 upheld finding "It is."
When on 2026-04-16 09:05 p-ingrid answers by email
Then answer is met late on 2026-04-16
 And it is looked at again because late
