Story: Information that is not needed is waived with a reason
Proves: NO-07
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by letter about savings, giving name contact
Then item expectation is missing
When on 2026-03-03 09:00 p-ingrid waives expectation because "The letter says it between the lines."
Then item expectation is waived
 And gate information is open
When on 2026-03-03 09:05 p-ingrid waives expectation because "Again."
Then it is refused: item-already-there lacking expectation
When on 2026-03-03 09:10 p-ingrid provides expectation saying "She called and said it."
Then item expectation is there
