Story: The bank's target stands for a reasonable time, and ends before the board's five weeks
Proves: DK-07
Firm: sundbanken

# Four weeks from Monday 2 March 2026 is Monday 30 March; five weeks is Easter Monday, which stays.
Given on 2026-03-02 10:00 a consumer complains by email about mortgage, giving name contact expectation
Then expected is due 2026-03-30 because firm:sundbanken.expected
 And outside-opens at dk.finansielle-ankenaevn is due 2026-04-06
 And outside-opens at dk.finansielle-ankenaevn is planned for 2026-04-01
 And no answer runs
When on 2026-03-02 12:00 p-kirsten assigns it to p-rasmus
Then it is refused: handler-owns-the-product naming "Rasmus Kjær"
When on 2026-03-02 12:01 p-mikkel assigns it to p-line
Then handler is p-line
When on 2026-03-02 12:02 p-line declares no conflict
When on 2026-03-02 12:03 p-line states the point "The valuation is wrong."
When on 2026-03-31 10:00 p-line decides point 1 rejected finding "It is right." because "Two brokers agree."
Then expected is missed
When on 2026-03-31 10:05 p-line answers by letter
Then expected is met late on 2026-03-31
 And the answer names dk.finansielle-ankenaevn
 And the answer names dk.finansielle-ankenaevn as "Det finansielle ankenævn"
# A complaint without a rule for the answer still has a clock when it is taken up again.
When on 2026-04-07 10:00 p-kirsten reopens it because "A third broker disagrees."
Then second expected is due 2026-05-05
 And next for the firm is expected
