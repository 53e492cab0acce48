Story: Findings and solution go out by secure message, and the case stays with the manager until then
Proves: BE-13
Firm: scheldebank

Given on 2026-03-02 10:00 a consumer complains by secure-message about savings, giving name address contact account-number expectation
When on 2026-03-02 14:00 p-benoit assigns it to p-els
When on 2026-03-02 14:01 p-els declares no conflict
When on 2026-03-02 14:02 p-els states the point "The bonus is missing."
When on 2026-03-02 14:03 p-els decides point 1 upheld finding "It is."
Then it is refused: dossier-not-open
When on 2026-03-02 14:05 p-els opens the dossier, introduced by secure-message
When on 2026-03-03 09:00 p-els decides point 1 upheld finding "It is." with 12.34 EUR
When on 2026-03-03 09:05 p-els answers by secure-message
Then letters follow: answer by secure-message
 And expected is met
 And outside-opens at be.ombudsfin is met
 And delay-notice is met
