Story: A complaint goes from customer service to a colleague and, in writing, to the complaints officer
Proves: NO-01, NO-02
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by phone about savings, giving name contact expectation
Then level is front-line
# Customer service sells savings accounts and so owns them: it may help, not judge.
When on 2026-03-02 10:30 p-solveig assigns it to p-maja
Then it is refused: handler-owns-the-product at gate independence naming "Maja Lunde"
# Maja cannot move it up by herself.
When on 2026-03-02 10:35 p-maja takes it up to colleague for the firm because "I cannot solve it."
Then it is refused: not-permitted
When on 2026-03-02 11:00 p-ingrid takes it up to colleague for the firm because "Customer service could not solve it."
Then level is colleague
 And handler is nobody
When on 2026-03-02 13:00 p-solveig assigns it to p-henrik
Then handler is p-henrik
When on 2026-03-03 09:00 p-henrik takes it up to front-line for the firm because "Back to where it came from."
Then it is refused: level-not-higher naming "Kundeservice"
# It came by phone: the officer's step must be asked for in writing.
When on 2026-03-04 09:00 p-henrik takes it up to officer for the customer because "The customer is not satisfied."
Then it is refused: escalation-not-in-writing naming "Klageansvarlig"
When on 2026-03-04 09:30 p-henrik takes it up to officer for the customer because "The customer is not satisfied." in writing
Then level is officer
 And handler is nobody
When on 2026-03-04 10:00 p-solveig assigns it to p-henrik
Then it is refused: handler-not-at-this-level naming "Henrik Øverland"
When on 2026-03-04 10:05 p-solveig assigns it to p-ingrid
Then handler is p-ingrid
 # The customer knew Henrik, so the change is told.
 And letters follow: hand-over by letter
 # Nothing was answered yet: the two weeks still count from the phone call.
 And answer is due 2026-03-16
 And answer runs from 2026-03-02
When on 2026-03-04 10:10 p-ingrid takes it up to moon for the firm because "No such level."
Then it is refused: level-unknown naming "moon"
