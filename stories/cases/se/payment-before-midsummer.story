Story: The bank's fourteen days, the guidance's fourteen and the fifteen bank days run side by side
Proves: G-7, G-4
Firm: malarbanken

# Friday 5 June 2026. Fourteen days end on Midsummer Eve, Friday 19 June: planned for Thursday.
# Bank days: 8-12 (5), 15-18 (9), 22-26 June (14), Monday 29 June (15); 30 June (16), 1-3 July (19),
# 6-10 (24), 13-17 (29), 20-24 (34), Monday 27 July (35).
Given on 2026-06-05 12:00 a consumer complains by secure-message about payment, giving name contact
Then answer is due 2026-06-19 because firm:malarbanken.answer
 And answer is planned for 2026-06-18
 And answer also rests on se.complaint.answer due 2026-06-19
 And answer also rests on eu.psd2.complaint.answer due 2026-06-29
 And answer also rests on se.payment-complaint.answer due 2026-06-29
 And answer is verified
 And delay-notice is due 2026-06-19 because se.complaint.progress
 And delay-notice is unverified
 And delay-notice also rests on eu.psd2.complaint.holding due 2026-06-29
 And outer-limit is due 2026-07-27 because eu.psd2.complaint.outer-limit
 And outer-limit skips 2026-06-19 as "Midsommarafton"
# A business has no consumer guidance, but the payment rules are its own as well.
Given on 2026-06-05 12:30 a business complains by email about payment, giving name contact
Then delay-notice is due 2026-06-29 because eu.psd2.complaint.holding
 And no outside-window runs
