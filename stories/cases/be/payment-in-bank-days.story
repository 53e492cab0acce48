Story: A payment complaint counts in bank days, and the unknown sector days are said
Proves: G-7, BE-12, G-4
Firm: scheldebank

# Received on the Sunday on which summer time begins. Bank days: 30 31 March, 1 2 April (4); closed on
# Good Friday 3 and Easter Monday 6 April; 7-10 (8), 13-17 (13), 20, Tuesday 21 April (15).
# Working days: Good Friday is one in Belgium: 30 March to 3 April (5), 7-10 (9), Monday 13 April (10).
# The banks' own closing days of 2026 are not in the pack: the answer says so.
Given on 2026-03-29 03:00 a consumer complains by email about payment, giving name address contact
Then receipt is on 2026-03-29
 And answer is due 2026-04-21 because eu.psd2.complaint.answer
 And answer also rests on be.payment-complaint.answer due 2026-04-21
 And answer is verified
 And answer skips 2026-04-03 as "Goede Vrijdag"
 And answer doubts "sector's own closing days in 2026"
 And delay-notice is due 2026-04-13 because firm:scheldebank.delay-notice
 And delay-notice also rests on eu.psd2.complaint.holding due 2026-04-21
 And expected is due 2026-04-13
 # Thirty days of silence, from 29 March.
 And outside-opens at be.ombudsfin is due 2026-04-28
