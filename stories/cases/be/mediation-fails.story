Story: Mediation ends without agreement, with reasons, and the customer goes to the ombudsman
Proves: BE-14, NO-11
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
When on 2026-03-16 10:05 p-mireille records an offer of the customer "The whole bonus."
Then 1 offer is made
When on 2026-03-30 10:00 p-mireille ends mediation because "The two are too far apart."
Then it is closed as mediation-failed
 # The year at the ombudsman counts from the complaint and does not end with the firm's work.
 And outside-window at be.ombudsfin is due 2027-03-02 because be.ombudsfin.window
 And outside-window at be.ombudsfin is running
When on 2026-03-31 10:00 p-benoit records that the customer went to be.nobody
Then it is refused: body-unknown on 2026-03-31 naming "be.nobody"
When on 2026-04-01 10:00 p-benoit records that be.ombudsfin found partly saying "Half of it."
Then it is refused: body-not-asked naming "be.ombudsfin"
When on 2026-04-02 10:00 p-benoit records that the customer went to be.ombudsfin file "2026-0402"
Then outside-window at be.ombudsfin is met on 2026-04-02
 And the body be.ombudsfin is still silent
 # Ninety days from 2 April: 28 in April, 31 in May, 30 in June make 89, so 1 July.
 And body-decision at be.ombudsfin is due 2026-07-01
 And body-decision at be.ombudsfin is unverified
When on 2026-06-15 10:00 p-benoit records that be.ombudsfin found partly saying "Half of it."
Then the body be.ombudsfin found partly
 And body-decision at be.ombudsfin is met on 2026-06-15
