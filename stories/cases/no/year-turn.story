Story: Over the turn of the year working days, bank days and plain days end apart
Proves: NO-05, G-7, G-4
Firm: fjordbanken

# Wednesday 23 December 2026. Christmas Eve is a working day but no bank day; 25 and 26 December and
# 1 January are neither; Epiphany is no holiday in Norway.
# Bank days: 28 29 30 31 December (4), 4-8 January (9), 11-15 January (14), Monday 18 January (15).
# Working days: 24 28 29 30 31 December (5), 4-8 January (10), 11-15 January (15): Friday the 15th.
Given on 2026-12-23 18:00 a consumer complains by email about payment, giving name contact
Then acknowledge is due 2026-12-24
 And answer is due 2027-01-06 because firm:fjordbanken.answer
 And answer also rests on eu.psd2.complaint.answer due 2027-01-18
 And answer also rests on no.payment-complaint.answer due 2027-01-15
