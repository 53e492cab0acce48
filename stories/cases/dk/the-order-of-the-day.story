Story: The rule in force on the day of receipt counts, and where it is not known that is said
Proves: DK-12, DK-06, G-4
Firm: sundbanken

# The order of 2016 holds from 1 July 2016. Of the order before it nobody read whether it set a time.
Given on 2016-06-30 23:59:59 a consumer complains by email about savings, giving name contact
Then acknowledge is unknown
 And acknowledge doubts "the order of 2006"
 And acknowledge is unverified
# Friday 1 July: two working days end on Tuesday the 5th, three on Wednesday the 6th.
Given on 2016-07-01 00:00:00 a consumer complains by email about savings, giving name contact
Then acknowledge is due 2016-07-05 because firm:sundbanken.acknowledge
 And acknowledge also rests on dk.complaint.acknowledge due 2016-07-06
# Before the order of 2006 there is no rule at all.
Given on 2006-12-31 12:00 registered on 2026-03-02 10:00 an old consumer complains by letter about savings
Then no acknowledge runs
 And rule dk.complaint.acknowledge does not apply because "not in force before 2007-01-01"
