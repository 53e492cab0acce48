Story: One answer in twenty is drawn and decided again by somebody who does not know the first decision
Proves: FI-03, NO-12
Firm: fjordbanken

# One in twenty of 4 294 967 296 draws is 214 748 364.8, so the draws 0 to 214 748 364 win.
Given the draw is 214748364
Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name contact expectation
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:10 p-ingrid declares no conflict
When on 2026-03-02 12:20 p-ingrid states the point "The interest is too low."
When on 2026-03-02 12:21 p-ingrid states the point "Nobody told me."
When on 2026-03-03 09:00 p-ingrid decides point 1 rejected finding "It is as agreed." because "The agreement says so."
When on 2026-03-03 09:01 p-ingrid decides point 2 upheld finding "No letter went out."
When on 2026-03-03 09:02 p-anders looks again and finds point 1 rejected, point 2 upheld because "Too early."
Then it is refused: no-second-look-waits
When on 2026-03-03 09:05 p-ingrid answers by email
Then it is looked at again because draw
# Three weeks after the answer.
 And task second-look waits until 2026-03-24
 And p-anders is blind
 And p-solveig is blind
 # Who decided knows it already; who may decide nothing is shown everything.
 And p-ingrid is not blind
 And p-turid is not blind
When on 2026-03-04 09:00 p-ingrid looks again and finds point 1 rejected, point 2 upheld because "I was right."
Then it is refused: second-look-by-somebody-who-took-part
When on 2026-03-04 09:01 p-anders looks again and finds point 1 upheld because "The figure is wrong."
Then it is refused: point-undecided naming "2"
When on 2026-03-04 09:02 p-anders looks again and finds point 1 upheld, point 3 upheld because "The figure is wrong."
Then it is refused: point-unknown naming "3"
When on 2026-03-04 09:05 p-anders looks again and finds point 1 upheld, point 2 upheld because "The figure is wrong."
Then the second look differs on point 1
 And no task second-look
 And p-solveig is not blind
When on 2026-03-04 09:10 p-solveig looks again and finds point 1 upheld, point 2 upheld because "Me too."
Then it is refused: no-second-look-waits

# The next number is one too many.
Given the draw is 214748365
Given on 2026-03-05 10:00 a consumer complains by email about savings, giving name contact expectation
When on 2026-03-05 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-05 12:10 p-ingrid declares no conflict
When on 2026-03-05 12:20 p-ingrid states the point "The interest is too low."
When on 2026-03-06 09:00 p-ingrid decides point 1 upheld finding "It is."
When on 2026-03-06 09:05 p-ingrid answers by email
Then it is not looked at again
 And p-anders is not blind
