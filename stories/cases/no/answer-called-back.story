Story: An answer called back before it left was not given, and one that came back is seen to
Proves: NO-05, G-5
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name contact expectation
When on 2026-03-02 12:00 p-solveig assigns it to p-ingrid
Then letter 1 is handler-introduction by email
When on 2026-03-02 12:10 p-ingrid declares no conflict
When on 2026-03-02 12:20 p-ingrid states the point "The interest is too low."
When on 2026-03-03 09:00 p-ingrid decides point 1 rejected finding "It is as agreed." because "The agreement says so."
When on 2026-03-03 15:00 p-ingrid answers by email
Then letter 2 is answer by email
 And letter 2 is waiting
 And answer is met on 2026-03-03
When on 2026-03-03 15:01 p-ingrid recalls letter 1
Then it is refused: letter-follows-from-an-act naming "handler-introduction"
When on 2026-03-03 15:02 p-ingrid recalls letter 9
Then it is refused: letter-unknown
When on 2026-03-03 15:05 p-ingrid recalls letter 2 because "The wrong account."
Then letter 2 is recalled
 And phase is open
 And answer is running
 # What was decided stays decided.
 And point 1 is rejected
When on 2026-03-03 15:06 p-ingrid recalls letter 2
Then it is refused: letter-was-recalled
When on 2026-03-03 15:07 system records letter 2 as sent
Then it is refused: letter-was-recalled
When on 2026-03-17 09:00 p-ingrid answers by email
Then answer is met late on 2026-03-17
When on 2026-03-17 09:01 system records letter 3 as sent
Then letter 3 is sent
 And no task undelivered
When on 2026-03-17 09:02 p-ingrid recalls letter 3 because "Too late."
Then it is refused: letter-has-left
When on 2026-03-17 09:30 system records letter 3 as bounced saying "No such mailbox."
Then letter 3 is bounced
 And task undelivered waits
# The answer stays given: the customer gets it another way.
When on 2026-03-17 10:00 system writes in nb the answer by letter saying "The same answer on paper."
Then no task undelivered
 And letter 4 is answer by letter
