Story: An answered complaint that is reopened is judged by somebody else, and may be missed anew
Proves: NO-05, NO-08
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name contact expectation
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
When on 2026-03-02 12:10 p-ingrid declares no conflict
When on 2026-03-02 12:20 p-ingrid states the point "Interest is missing."
# Due on Monday 16 March, answered on Wednesday 18 March: late.
When on 2026-03-18 10:00 p-ingrid decides point 1 rejected finding "None is." because "The rate was zero."
When on 2026-03-18 11:00 p-ingrid answers by email
Then answer is met late
When on 2026-03-20 10:00 p-solveig reopens it because "A statement shows interest."
Then phase is open
 And handler is nobody
 And round is 2
 And second answer is due 2026-04-03
 # Good Friday; the working day before it is Wednesday.
 And second answer is planned for 2026-04-01
# The first miss is explained; the new clock still runs and takes no excuse from the old one.
When on 2026-03-20 11:00 p-ingrid explains the missed answer because "The file lay on the wrong desk."
Then first answer is explained by "The file lay on the wrong desk."
 And second answer is not explained
When on 2026-04-04 09:00 p-anders explains the missed answer because "Nobody was assigned."
Then second answer is missed
 And second answer is explained by "Nobody was assigned."
 And first answer is explained by "The file lay on the wrong desk."
