Story: An answer that is contested is judged anew by somebody else, with two weeks of its own
Proves: NO-01, NO-05, NO-08
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about mortgage, giving name contact expectation
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:10 p-ingrid declares no conflict
When on 2026-03-02 12:20 p-ingrid states the point "The interest went up too early."
When on 2026-03-05 10:00 p-ingrid decides point 1 rejected finding "The notice was in time." because "Six weeks had passed."
When on 2026-03-05 11:00 p-ingrid answers by email
Then answer is met on 2026-03-05
When on 2026-03-10 09:00 p-ingrid takes it up to officer for the customer because "The customer never got the notice."
Then phase is open
 And round is 2
 And point 1 is undecided
 And first answer is met
 # Fourteen days after 10 March.
 And answer is due 2026-03-24
 And answer runs from 2026-03-10
 And next for the firm is delay-notice
# Whoever judged it first does not judge it again.
When on 2026-03-10 10:00 p-solveig assigns it to p-ingrid
Then it is refused: handler-decided-before naming "Ingrid Moen"
When on 2026-03-10 10:05 p-solveig assigns it to p-anders because "Ingrid judged it first."
Then letters follow: hand-over by email
When on 2026-03-10 10:10 p-anders declares no conflict
When on 2026-03-12 10:00 p-anders decides point 1 upheld finding "The notice came back undelivered." with 812.50 NOK
When on 2026-03-12 11:00 p-anders answers by email
Then outcome is upheld
 And second answer is met on 2026-03-12
