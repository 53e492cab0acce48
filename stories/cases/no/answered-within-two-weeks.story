Story: A Norwegian complaint is confirmed, judged and answered within two weeks
Proves: NO-02, NO-04, NO-05
Firm: fjordbanken

# 2 March 2026 is a Monday. One working day later is Tuesday, fourteen days later Monday the 16th.
Given on 2026-03-02 10:00 a consumer complains by email about current-account, giving name contact expectation
Then the product acknowledges it
 And acknowledge is due 2026-03-03 because firm:fjordbanken.acknowledge
 And answer is due 2026-03-16 because firm:fjordbanken.answer
 And answer is verified
 And delay-notice is due 2026-03-16 because firm:fjordbanken.delay-notice
 And next for the firm is acknowledge
When on 2026-03-02 10:00:05 system acknowledges by email
Then acknowledge is met on 2026-03-02
 And letters follow: acknowledgement by email
 And next for the firm is delay-notice
When on 2026-03-02 10:05 system acknowledges by email
Then it is refused: already-acknowledged
When on 2026-03-03 09:00 p-solveig assigns it to p-ingrid
Then handler is p-ingrid
 And the dossier is open
 And phase is open
 And letters follow: handler-introduction by email
When on 2026-03-03 09:10 p-ingrid declares no conflict
When on 2026-03-03 09:20 p-ingrid states the point "The account was closed without notice."
When on 2026-03-05 14:00 p-ingrid decides point 1 upheld finding "No notice was sent." with 300.00 NOK and also "The account is opened again."
Then point 1 is upheld
 And gate referral is not needed
When on 2026-03-06 11:00 p-ingrid answers by email
Then letters follow: answer by email
 And answer is met on 2026-03-06
 And delay-notice is met
 And outcome is upheld
 And the answer names nobody
 And phase is answered
 And next for the firm is nothing
When on 2026-03-20 09:00 p-solveig closes it
Then it is closed as answered
