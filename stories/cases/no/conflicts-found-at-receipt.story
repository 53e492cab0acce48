Story: Who has a conflict of interest is barred at receipt, before anybody reads the case
Proves: NO-08, BE-08, FI-07
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about mortgage, giving name contact expectation, found same-name of p-ingrid, found own-account of p-maja, found owns-product of p-henrik
Then p-ingrid cannot see it
 And p-maja cannot see it
 And conflict same-name was found of p-ingrid
 # Whose unit owns a product may read of it and never handles it.
 And p-henrik sees it
 And conflict owns-product was found of p-henrik
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
Then it is refused: handler-is-barred naming "Ingrid Moen"
When on 2026-03-02 12:01 p-solveig notes "Who knows this customer?" for p-ingrid
Then it is refused: person-is-barred naming "Ingrid Moen"
When on 2026-03-02 12:02 p-ingrid unbars p-ingrid because "It is nobody I know."
Then it is refused: complaint-unknown
When on 2026-03-02 12:05 p-solveig unbars p-ingrid because "Another family of that name."
Then p-ingrid sees it
When on 2026-03-02 12:06 p-solveig unbars p-ingrid because "Again."
Then it is refused: person-not-barred naming "Ingrid Moen"
When on 2026-03-02 12:10 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:20 p-ingrid notes "Have you seen one like it?" for p-anders
Then task mention waits
When on 2026-03-02 12:30 p-anders notes "Yes, last week."
Then no task mention
# Later the address turns out to be the same after all.
When on 2026-03-03 09:00 system finds the conflict same-household of p-nobody
Then it is refused: person-unknown naming "p-nobody"
When on 2026-03-03 09:01 system finds the conflict same-household of p-ingrid
Then handler is nobody
 And p-ingrid cannot see it
