Story: When it takes longer than told the manager says so, and a promise that passed stays missed
Proves: BE-12
Firm: scheldebank

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name address contact account-number expectation
When on 2026-03-02 14:00 p-benoit assigns it to p-els
When on 2026-03-02 14:05 p-els opens the dossier, introduced by email
Then second expected is due 2026-03-16 because promise
 And delay-notice is due 2026-03-16 because firm:scheldebank.delay-notice
When on 2026-03-16 17:00 p-els tells by email that the answer comes 2026-04-01 because "The archive is closed."
Then delay-notice is met on 2026-03-16
 # What the published procedure names stays beside the new day (NO-06).
 And first expected is running
 And second expected is dropped
 And expected is due 2026-04-01 because promise
# A day after the promise it is too late to replace it.
When on 2026-04-02 09:00 p-els tells by phone that the answer comes 2026-04-10 because "The archive is still closed."
Then third expected is missed
 And expected is due 2026-04-10
 And no letter follows
