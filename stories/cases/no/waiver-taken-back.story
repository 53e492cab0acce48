Story: What was waived by mistake is needed after all
Proves: NO-07
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name contact
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:10 p-ingrid withdraws the waiver of expectation
Then it is refused: item-not-waived lacking expectation
When on 2026-03-02 12:11 p-ingrid waives expectation because "It is plain."
Then gate information is open
When on 2026-03-02 12:20 p-ingrid withdraws the waiver of expectation
Then item expectation is missing
 And gate information is closed: information-missing lacking expectation
