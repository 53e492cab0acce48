Story: The mediator gets the whole dossier, both sides make offers, and they settle
Proves: BE-14, BE-01
Firm: scheldebank

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name address contact account-number expectation, straight to officer skipping because does-not-want-to-go
When on 2026-03-02 14:00 p-benoit assigns it to p-els
When on 2026-03-02 14:01 p-els declares no conflict
When on 2026-03-02 14:02 p-els states the point "The bonus is missing."
When on 2026-03-02 14:05 p-els opens the dossier, introduced by email
When on 2026-03-10 09:00 p-els decides point 1 rejected finding "It was paid." because "The statement shows it."
When on 2026-03-10 09:05 p-els answers by email
Then the answer names be.ombudsfin
When on 2026-03-11 09:00 p-mireille records an offer of the customer "Half of it."
Then it is refused: not-in-mediation
When on 2026-03-12 09:00 p-benoit takes it up to mediator for the customer because "The statement is wrong."
Then phase is mediation
 And level is mediator
 And handler is nobody
 # The mediator gets the dossier as it is: the decision stands.
 And point 1 is rejected
 And round is 1
When on 2026-03-12 09:10 p-benoit assigns it to p-els
Then it is refused: handler-not-at-this-level naming "Els Verhaegen"
When on 2026-03-12 09:15 p-benoit assigns it to p-mireille
Then handler is p-mireille
 And letters follow: hand-over by email
When on 2026-03-16 10:00 p-mireille decides point 1 upheld finding "A mediator decides nothing."
Then it is refused: not-permitted
When on 2026-03-16 10:05 p-mireille records an offer of the customer "The whole bonus."
When on 2026-03-17 10:00 p-mireille records an offer of the firm "Half of it."
When on 2026-03-18 10:00 p-mireille records an offer of the customer "Three quarters."
Then 3 offers are made
When on 2026-03-18 11:00 p-mireille closes it
Then it is refused: complaint-not-finished
When on 2026-03-19 10:00 p-mireille settles on "Three quarters, paid within a week." with 37.50 EUR
Then it is closed as settled
 And phase is closed
