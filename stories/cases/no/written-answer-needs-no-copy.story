Story: An answer that was in writing needs no written copy
Proves: NO-10
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about card-credit, giving name contact expectation
When on 2026-03-02 11:00 p-ingrid records that a written copy is wanted
Then it is refused: not-answered-yet
When on 2026-03-02 12:00 p-solveig assigns it to p-anders
When on 2026-03-02 12:10 p-anders declares no conflict
When on 2026-03-02 12:20 p-anders states the point "The card came late."
When on 2026-03-02 12:30 p-anders decides point 1 upheld finding "It did."
When on 2026-03-02 12:40 p-anders answers by email
When on 2026-03-03 09:00 p-anders records that a written copy is wanted
Then it is refused: answer-already-in-writing
