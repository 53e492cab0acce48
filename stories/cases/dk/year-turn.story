Story: Over the turn of the year only New Year's Day and the weekend are left out
Proves: DK-06
Firm: sundbanken

# Wednesday 30 December 2026: Thursday 31 is a working day (the banks close, the order counts working
# days), Friday is New Year's Day, Monday 4 January is the second and Tuesday the third.
Given on 2026-12-30 09:00 a consumer complains by email about savings, giving name contact
Then acknowledge is due 2027-01-04
 And acknowledge also rests on dk.complaint.acknowledge due 2027-01-05
 And acknowledge skips 2027-01-01 as "Nytårsdag"
