Story: Nothing is decided before the information is there, asked for and followed up
Proves: NO-07, BE-10
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about consumer-credit, giving name contact
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:10 p-ingrid declares no conflict
When on 2026-03-02 12:20 p-ingrid states the point "The loan was dearer than told."
Then gate identity is open
 And gate information is closed: information-missing lacking expectation
When on 2026-03-02 12:30 p-ingrid decides point 1 upheld finding "It was."
Then it is refused: information-missing at gate information lacking expectation
When on 2026-03-02 13:00 p-ingrid asks the customer for expectation evidence by 2026-03-01 saying "What do you expect?"
Then it is refused: day-in-the-past on 2026-03-01
When on 2026-03-02 13:01 p-ingrid asks the customer for expectation evidence by 2026-03-06 saying "What do you expect?"
Then letters follow: information-request by email
 And gate information is closed: information-still-asked
 And request 1 is open
When on 2026-03-02 13:05 p-ingrid asks the office by 2026-03-04 saying "Who told the price?"
Then no letter follows
When on 2026-03-07 09:00 p-ingrid reminds of request 1
Then letters follow: reminder by email
 And request 1 is open after 1 reminder
When on 2026-03-09 09:00 p-ingrid records the reply to request 1 saying "I want the difference back. The offer is attached."
Then request 1 is answered
 And item expectation is there
 And item evidence is there
 And gate information is closed: information-still-asked
When on 2026-03-09 09:05 p-ingrid records the reply to request 1 saying "Again."
Then it is refused: request-not-open naming "1"
When on 2026-03-09 09:10 p-ingrid drops request 2 because "The offer says who it was."
Then request 2 is dropped
 And gate information is open
When on 2026-03-09 09:20 p-ingrid decides point 1 upheld finding "The offer says less." with 900.00 NOK
Then point 1 is upheld
