Story: A dissatisfied customer at the counter is told how to complain, and that is recorded
Proves: DK-10
Firm: sundbanken

Given on 2026-03-02 10:00 a consumer complains by branch about savings, giving name contact
When on 2026-03-02 10:05 p-bente offers guidance by branch
Then phase is intake
 And no letter follows
# The auditor reads and records nothing.
When on 2026-03-02 10:06 p-jytte offers guidance by branch
Then it is refused: not-permitted
When on 2026-03-02 10:10 p-bente records a message by branch saying "He takes the sheet home." received 2026-03-02 10:08
Then phase is intake
When on 2026-03-02 10:11 p-bente records a message by branch saying "From tomorrow." received 2026-03-03 10:08
Then it is refused: received-in-the-future
