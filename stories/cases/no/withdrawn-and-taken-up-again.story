Story: A complaint taken up again has its clocks again, counted from that day
Proves: NO-05, G-4
Firm: fjordbanken

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name contact expectation
When on 2026-03-04 10:00 p-solveig reopens it because "Not closed at all."
Then it is refused: complaint-not-finished
When on 2026-03-05 10:00 p-solveig records the withdrawal because "I understand it now."
Then it is closed as withdrawn
 And answer is dropped
 And next for the firm is nothing
When on 2026-03-06 10:00 p-ingrid states the point "Something."
Then it is refused: complaint-closed
# What a customer sends to a closed case is never thrown away.
When on 2026-03-20 10:00 p-ingrid records a message by email saying "I do not understand it after all."
Then phase is closed
When on 2026-04-07 09:00 p-ingrid reopens it because "The customer asks for it."
Then it is refused: not-permitted
When on 2026-04-07 09:05 p-solveig reopens it because "The customer asks for it."
Then phase is intake
 And first answer is dropped
 And answer runs from 2026-04-07
 And answer is due 2026-04-21
 And delay-notice is due 2026-04-21
# Saying once more what it is about brings back no deadline from before the withdrawal.
When on 2026-04-08 09:00 p-ingrid classifies it as a complaint about payment by a consumer
Then first answer is dropped
 And answer is due 2026-04-21 because firm:fjordbanken.answer
 And answer is running
 # Thirty-five bank days from 7 April: 3 weeks and 3 days to 30 April (17), then without 1 May,
 # 14 May and 25 May: 4-8 May (22), 11-13 and 15 May (26), 18-22 May (31), 26-29 May (35).
 And outer-limit is due 2026-05-29 because eu.psd2.complaint.outer-limit
 And outer-limit runs from 2026-04-07
