Story: An anonymous report is kept, and no dossier opens before somebody is known
Proves: BE-05
Firm: scheldebank

Given on 2026-03-02 10:00 an anonymous consumer complains by letter about savings
Then no letter follows
 And phase is intake
 And gate identity is closed: complainant-unknown lacking name address contact
When on 2026-03-03 09:00 p-benoit assigns it to p-els
Then the dossier is not open
When on 2026-03-03 09:10 p-els opens the dossier, introduced by letter
Then it is refused: complainant-unknown at gate identity lacking name address contact
When on 2026-03-05 09:00 p-els identifies the complainant by name contact
Then gate identity is closed: complainant-unknown lacking address
When on 2026-03-05 09:10 p-els identifies the complainant by address
Then gate identity is open
