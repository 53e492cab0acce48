Story: Redress above the limit waits for a second person, who approves exactly that amount
Proves: FI-03, G-7
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about payment, giving name contact expectation
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:10 p-ingrid declares no conflict
When on 2026-03-02 12:20 p-ingrid states the point "Money left the account twice."
When on 2026-03-02 12:21 p-ingrid states the point "A fee was charged for it."
When on 2026-03-03 09:00 p-ingrid decides point 1 upheld finding "It did." with 9000.00 NOK
When on 2026-03-03 09:01 p-ingrid decides point 2 upheld finding "It was." with 100.00 EUR
Then it is refused: redress-in-another-currency naming "NOK"
When on 2026-03-03 09:02 p-ingrid decides point 2 upheld finding "It was." with 1000.00 NOK
# Together 10 000.00, which is the limit itself: that needs nobody.
Then no task approval
When on 2026-03-03 09:03 p-anders approves redress of 10000.00 NOK
Then it is refused: redress-within-the-limit naming "10000.00 NOK"
When on 2026-03-03 09:04 p-ingrid decides point 2 upheld finding "It was." with 1000.01 NOK
Then task approval waits
When on 2026-03-03 09:05 p-ingrid answers by email
Then it is refused: redress-not-approved naming "10000.01 NOK"
When on 2026-03-03 09:06 p-ingrid approves redress of 10000.01 NOK
Then it is refused: approved-by-somebody-else
When on 2026-03-03 09:07 p-anders approves redress of 12000.00 NOK
Then it is refused: redress-is-another naming "10000.01 NOK"
# Henrik works in the unit that owns payments.
When on 2026-03-03 09:08 p-henrik approves redress of 10000.01 NOK
Then it is refused: handler-owns-the-product naming "Henrik Øverland"
When on 2026-03-03 10:00 p-anders approves redress of 10000.01 NOK
Then the redress is approved
 And no task approval
# A changed decision is another one than was approved.
When on 2026-03-03 10:30 p-ingrid decides point 2 upheld finding "It was, twice." with 2000.00 NOK
Then the redress is not approved
When on 2026-03-03 10:31 p-ingrid answers by email
Then it is refused: redress-not-approved naming "11000.00 NOK"
When on 2026-03-03 11:00 p-anders approves redress of 11000.00 NOK
When on 2026-03-03 11:05 p-ingrid answers by email
Then phase is answered
 And it is looked at again because above-limit
When on 2026-03-03 11:10 p-anders approves redress of 11000.00 NOK
Then it is refused: already-answered
