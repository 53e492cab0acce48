Story: In mediation too, a large redress has a second person, and both sides are told in writing
Proves: BE-14, FI-03
Firm: scheldebank

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name address contact account-number expectation, straight to officer skipping because does-not-want-to-go
When on 2026-03-02 14:00 p-benoit assigns it to p-els
When on 2026-03-02 14:01 p-els declares no conflict
When on 2026-03-02 14:02 p-els states the point "The bonus is missing."
When on 2026-03-02 14:05 p-els opens the dossier, introduced by email
When on 2026-03-10 09:00 p-els decides point 1 rejected finding "It was paid." because "The statement shows it."
When on 2026-03-10 09:05 p-els answers by email
When on 2026-03-12 09:00 p-benoit takes it up to mediator for the customer because "The statement is wrong."
When on 2026-03-12 09:15 p-benoit assigns it to p-mireille
When on 2026-03-16 10:00 p-mireille records an offer of the customer "The whole bonus."
Then no letter follows
When on 2026-03-17 10:00 p-mireille records an offer of the firm "Half of it."
Then letters follow: mediation-offer by email
When on 2026-03-18 10:00 p-mireille settles on "Three quarters." with 1500.00 EUR
Then it is refused: redress-not-approved naming "1500.00 EUR"
# The mediator decides nothing, and who decided what is contested does not approve either.
When on 2026-03-18 10:01 p-mireille approves redress of 1500.00 EUR
Then it is refused: not-permitted
When on 2026-03-18 10:02 p-els approves redress of 1500.00 EUR
Then it is refused: approved-by-somebody-else
When on 2026-03-18 10:05 p-katrien approves redress of 1500.00 EUR
When on 2026-03-18 10:06 p-mireille settles on "Four fifths." with 1600.00 EUR
Then it is refused: redress-not-approved naming "1600.00 EUR"
When on 2026-03-18 10:10 p-mireille settles on "Three quarters." with 1500.00 EUR
Then letters follow: mediation-settled by email
 And it is closed as settled
