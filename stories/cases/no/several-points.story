Story: Each point is decided by itself, and together they make the outcome
Proves: NO-10, G-7
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about payment, giving name contact expectation
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:10 p-ingrid declares no conflict
When on 2026-03-02 12:20 p-ingrid states the point "The payment was executed late."
When on 2026-03-02 12:21 p-ingrid states the point "A fee was charged for it."
When on 2026-03-02 12:22 p-ingrid states the point "Stated by mistake."
When on 2026-03-02 12:23 p-ingrid removes point 3
When on 2026-03-02 12:24 p-ingrid removes point 3
Then it is refused: point-unknown naming "3"
When on 2026-03-03 09:00 p-ingrid decides point 1 rejected finding "It came the next day." resting on "The ledger." because "That is in time."
When on 2026-03-03 09:05 p-ingrid answers by email
Then it is refused: point-undecided naming "2"
When on 2026-03-03 09:06 p-anders decides point 2 upheld finding "It was."
Then it is refused: handled-by-somebody-else naming "Ingrid Moen"
When on 2026-03-03 09:10 p-ingrid decides point 2 upheld finding "It was." with -25.00 NOK
Then it is refused: redress-is-negative
When on 2026-03-03 09:11 p-ingrid decides point 2 upheld finding "It was." with 25.00 NOK
When on 2026-03-03 09:12 p-ingrid removes point 2
Then it is refused: point-already-decided naming "2"
When on 2026-03-03 09:15 p-ingrid answers by email
Then outcome is partly
 And the answer names no.finansklagenemnda, no.forbrukerradet
When on 2026-03-03 09:20 p-ingrid decides point 1 upheld finding "Changed my mind."
Then it is refused: already-answered
