Story: A handler with a conflict loses the case and does not see it any more
Proves: NO-08, FI-07, BE-09
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name contact expectation
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:10 p-ingrid states the point "Interest is missing."
Then gate conflict is closed: conflict-not-declared
When on 2026-03-02 12:20 p-ingrid decides point 1 upheld finding "It is."
Then it is refused: conflict-not-declared at gate conflict naming "Ingrid Moen"
When on 2026-03-02 12:30 p-ingrid declares the conflict family
Then handler is nobody
 And p-ingrid cannot see it
 And p-solveig sees it
# To her it is as if it did not exist.
When on 2026-03-02 12:40 p-ingrid notes "One more thing."
Then it is refused: complaint-unknown
When on 2026-03-02 13:00 p-solveig assigns it to p-ingrid
Then it is refused: handler-is-barred naming "Ingrid Moen"
When on 2026-03-02 13:05 p-solveig assigns it to p-anders
Then handler is p-anders
 # The customer was told of Ingrid, so the change is told too.
 And letters follow: hand-over by email
 And gate conflict is closed: conflict-not-declared
# An interest that is limited is recorded with how, and he keeps the case.
When on 2026-03-02 13:10 p-anders declares the conflict other-interest limited by "Solveig reads the answer before it goes."
Then handler is p-anders
 And gate conflict is open
When on 2026-03-03 09:00 p-solveig bars p-anders as involved
Then handler is nobody
 And p-anders cannot see it
When on 2026-03-03 09:05 p-solveig bars p-nobody as involved
Then it is refused: person-unknown naming "p-nobody"
