Story: The order covers consumers and businesses like them; others are handled by the bank's own choice
Proves: DK-01, DK-02
Firm: sundbanken

# Monday 2 March 2026: two working days end on the 4th, three on the 5th.
Given on 2026-03-02 10:00 a similar-business complains by email about current-account, giving name contact
Then acknowledge is due 2026-03-04 because firm:sundbanken.acknowledge
 And acknowledge also rests on dk.complaint.acknowledge due 2026-03-05
Given on 2026-03-02 10:10 a business complains by email about current-account, giving name contact
Then acknowledge is due 2026-03-04 because firm:sundbanken.acknowledge
 And rule dk.complaint.acknowledge does not apply because "customer business"
 And expected is due 2026-03-30 because firm:sundbanken.expected
 # The board takes no case of such a business.
 And no outside-opens runs
# When it turns out to be like a private customer, its clocks are those of one, counted from receipt.
When on 2026-03-03 10:00 p-line classifies it as a complaint about current-account by a similar-business because "One owner, no staff."
Then outside-opens at dk.finansielle-ankenaevn is due 2026-04-06
 And expected is due 2026-03-30
