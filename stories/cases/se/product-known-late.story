Story: While the product is unknown the rules for payments are applied too, and fall away when it is none
Proves: G-7, G-4
Firm: malarbanken

# Monday 2 March 2026.
Given on 2026-03-02 10:00 a consumer complains by email about something, giving name contact
Then answer is due 2026-03-16
 And answer also rests on eu.psd2.complaint.answer due 2026-03-23
 And outer-limit doubts "the product is not yet known"
 # Thirty-five bank days: 22 by 1 April, Maundy Thursday counts in Sweden (23), then from 7 April
 # 7-10 (27), 13-17 (32), 20 21 and Wednesday 22 April (35).
 And outer-limit is due 2026-04-22
When on 2026-03-03 09:00 p-leila classifies it as a complaint about investment by a consumer
Then no outer-limit runs
 And answer is due 2026-03-16 because firm:malarbanken.answer
When on 2026-03-04 09:00 p-leila classifies it as a complaint about payment by a consumer because "It was a payment after all."
Then outer-limit is due 2026-04-22
 And outer-limit is running
 And outside-window at se.arn is due 2027-03-02
# The year at the board is a consumer's.
When on 2026-03-05 09:00 p-leila classifies it as a complaint about payment by a business because "The account is a company's."
Then no outside-window runs
 And outer-limit is running
