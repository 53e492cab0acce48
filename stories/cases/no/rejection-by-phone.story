Story: A rejection by phone has reasons, names where to go, and comes in writing on request
Proves: NO-10, NO-11, BE-13
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by phone about card-credit, giving name contact expectation
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:10 p-ingrid declares no conflict
When on 2026-03-02 12:20 p-ingrid answers by phone
Then it is refused: no-points at gate points
When on 2026-03-02 12:30 p-ingrid states the point "The card's fee is too high."
When on 2026-03-04 09:00 p-ingrid answers by phone
Then it is refused: point-undecided at gate points naming "1"
When on 2026-03-04 09:05 p-ingrid decides point 1 rejected finding "The fee is the agreed one."
Then it is refused: decision-lacks-reasons at gate reasons naming "1"
When on 2026-03-04 09:10 p-ingrid decides point 1 rejected finding "The fee is the agreed one." because "It stands in section 4." with 10.00 NOK
Then it is refused: rejection-with-redress
When on 2026-03-04 09:15 p-ingrid decides point 1 rejected finding "The fee is the agreed one." because "It stands in section 4."
When on 2026-03-04 10:00 p-ingrid answers by phone saying "We said what we found, why, and where to go."
Then no letter follows
 And outcome is rejected
 And the answer names no.finansklagenemnda, no.forbrukerradet
 # One year from the complaint, by the act on approval of complaint bodies.
 And outside-window at no.finansklagenemnda is due 2027-03-02 because no.finansklagenemnda.window
 And no written copy is due
When on 2026-03-05 09:00 p-maja records that a written copy is wanted
Then it is refused: not-permitted
When on 2026-03-05 09:05 p-ingrid records that a written copy is wanted
Then a written copy is due
When on 2026-03-05 09:10 p-solveig closes it
Then it is refused: written-copy-still-due
When on 2026-03-05 14:00 p-ingrid sends the written copy
Then no written copy is due
 And letters follow: written-copy by letter
When on 2026-03-05 14:05 p-ingrid sends the written copy
Then it is refused: no-written-copy-asked
When on 2026-04-05 09:00 p-solveig closes it
Then it is closed as answered
 # The firm is done, the customer's year is not.
 And outside-window at no.finansklagenemnda is running
