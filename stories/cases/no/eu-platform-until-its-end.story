Story: The European platform is named through 19 July 2025 and never after
Proves: NO-11, SE-L10
Firm: fjordbanken

# The platform was discontinued with effect from 20 July 2025. Two complaints, judged alike, answered
# a second apart.
Given on 2025-07-07 10:00 a consumer complains by email about savings, giving name contact expectation
Given on 2025-07-07 11:00 a consumer complains by email about savings, giving name contact expectation
About complaint 1
When on 2025-07-08 09:00 p-solveig assigns it to p-ingrid
When on 2025-07-08 09:01 p-ingrid declares no conflict
When on 2025-07-08 09:02 p-ingrid states the point "Too little interest."
When on 2025-07-08 09:03 p-ingrid decides point 1 rejected finding "It is as agreed." because "The rate is variable."
About complaint 2
When on 2025-07-08 09:10 p-solveig assigns it to p-anders
When on 2025-07-08 09:11 p-anders declares no conflict
When on 2025-07-08 09:12 p-anders states the point "Too little interest."
When on 2025-07-08 09:13 p-anders decides point 1 rejected finding "It is as agreed." because "The rate is variable."
About complaint 1
When on 2025-07-19 23:59:59 p-ingrid answers by email
Then the answer names no.finansklagenemnda, no.forbrukerradet, eu.odr
About complaint 2
When on 2025-07-20 00:00:00 p-anders answers by email
Then the answer names no.finansklagenemnda, no.forbrukerradet
 And the answer does not name eu.odr
