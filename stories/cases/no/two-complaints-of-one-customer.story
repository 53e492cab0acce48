Story: Two complaints are linked, and one is merged into the other and goes on there
Proves: G-2
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name contact
Given on 2026-03-03 10:00 a consumer complains by web-form about savings, giving name contact
When on 2026-03-04 10:00 p-solveig links it with complaint 2 as same-customer
Then it is refused: link-to-itself
When on 2026-03-04 10:01 p-solveig links it with complaint 1 as same-customer
Then it is linked with complaint 1 as same-customer
When on 2026-03-04 10:02 p-solveig links it with complaint 1 as same-customer
Then it is refused: already-linked naming "FJO-000001"
When on 2026-03-04 10:03 p-solveig links it with complaint 1 as same-event
Then it is linked with complaint 1 as same-event
When on 2026-03-04 10:10 p-solveig merges it into complaint 1 because "The same matter, sent twice."
Then it is merged into complaint 1
 And it is closed as merged
 And answer is dropped
When on 2026-03-05 10:00 p-ingrid states the point "Something."
Then it is refused: complaint-merged naming "FJO-000001"
When on 2026-03-05 10:05 p-solveig reopens it because "Not the same after all."
Then it is refused: complaint-merged
When on 2026-03-05 10:06 p-ingrid records a message by email saying "Any news?"
Then phase is closed
About complaint 1
Then phase is intake
 And answer is due 2026-03-16
