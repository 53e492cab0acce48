Story: A message is signed by its writer, in a language that the bank answers in
Proves: NO-02, BE-13
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name contact expectation
Then language is nb
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:30 p-ingrid writes in nb by email saying "Vi ser på saken." signed by p-ingrid
Then letters follow: message by email
 And letter 2 is message by email
When on 2026-03-02 12:31 p-ingrid writes in nb by email saying "Hilsen Anders." signed by p-anders
Then it is refused: signed-by-somebody-else
When on 2026-03-02 12:32 p-ingrid writes in sv by email saying "Vi tittar på saken."
Then it is refused: language-not-spoken naming "sv"
# A delay is told with its reason and new date, not in a letter of its own.
When on 2026-03-02 12:33 p-ingrid writes in nb the delay-notice by email saying "Det tar tid."
Then it is refused: letter-follows-from-an-act naming "delay-notice"
When on 2026-03-02 12:40 p-ingrid changes the language to nb
Then it is refused: language-is-the-same naming "nb"
When on 2026-03-02 12:41 p-ingrid changes the language to de
Then it is refused: language-not-spoken naming "de"
When on 2026-03-02 12:42 p-ingrid changes the language to en because "The customer writes English."
Then language is en
