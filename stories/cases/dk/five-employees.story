Story: A firm of five has no time for the confirmation, and had one while it had six
Proves: DK-01, DK-03, DK-12
Firm: hallegaard

# Five people from 2018, six from 1 January 2022, five again from 1 July 2023.
Given on 2019-12-31 12:00 a consumer complains by email about consumer-credit, giving name contact
Then no acknowledge runs
 # Consumer lenders came under the order with its version of 2020.
 And rule dk.complaint.acknowledge.lenders does not apply because "not in force before 2020-01-01"
Given on 2021-12-31 23:59:59 a consumer complains by email about consumer-credit, giving name contact
Then no acknowledge runs
 And rule dk.complaint.acknowledge.lenders does not apply because "5 employees" under "s 1(3)"
 And rule dk.complaint.acknowledge does not apply because "firm kind consumer-lender"
 # Confirmations are written by hand here.
 And no letter follows
# Saturday 1 January 2022: Monday 3, Tuesday 4, Wednesday 5 January.
Given on 2022-01-01 00:00:00 a consumer complains by email about consumer-credit, giving name contact
Then acknowledge is due 2022-01-05 because dk.complaint.acknowledge.lenders
 And acknowledge is unverified
# Friday 30 June 2023 is the last day with six: 3, 4 and 5 July.
Given on 2023-06-30 23:59:59 a consumer complains by email about consumer-credit, giving name contact
Then acknowledge is due 2023-07-05
Given on 2023-07-01 00:00:00 a consumer complains by email about consumer-credit, giving name contact
Then no acknowledge runs
# Gerda sells nothing; Preben lends, and so may not judge a loan.
When on 2023-07-03 09:00 p-gerda assigns it to p-preben
Then it is refused: handler-owns-the-product naming "Preben Toft"
When on 2023-07-03 09:01 p-gerda assigns it to p-gerda
Then handler is p-gerda
