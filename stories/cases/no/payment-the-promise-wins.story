Story: For a payment the bank's two weeks end before the directive's fifteen business days
Proves: G-7, NO-05, G-4
Firm: fjordbanken

# Fifteen business days from Monday 2 March 2026 are three weeks: Monday 23 March. Thirty-five are
# 21 in March, 1 April, and after Easter (closed 2, 3 and 6 April) thirteen more: Thursday 23 April.
Given on 2026-03-02 10:00 a consumer complains by email about payment, giving name contact expectation
Then answer is due 2026-03-16 because firm:fjordbanken.answer
 And answer also rests on eu.psd2.complaint.answer due 2026-03-23
 And answer also rests on no.payment-complaint.answer due 2026-03-23
 And delay-notice is due 2026-03-16 because firm:fjordbanken.delay-notice
 And delay-notice also rests on eu.psd2.complaint.holding due 2026-03-23
 And outer-limit is due 2026-04-23 because eu.psd2.complaint.outer-limit
 And outer-limit skips 2026-04-02 as "Skjærtorsdag"
 And outer-limit also rests on no.payment-complaint.outer-limit due 2026-04-23
 And outer-limit is verified
