Story: The manager stays, and a change has a reason and is told to the customer
Proves: BE-11
Firm: scheldebank

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name address contact account-number expectation
When on 2026-03-02 14:00 p-benoit assigns it to p-els
When on 2026-03-02 14:05 p-els opens the dossier, introduced by phone
# What was said on the telephone is not written as well.
Then no letter follows
When on 2026-03-04 09:00 p-benoit assigns it to p-els
Then it is refused: already-the-handler naming "Els Verhaegen"
When on 2026-03-04 09:01 p-benoit assigns it to p-katrien
Then it is refused: hand-over-lacks-reason
When on 2026-03-04 09:02 p-els assigns it to p-katrien because "I am away."
Then it is refused: not-permitted
When on 2026-03-04 09:03 p-benoit assigns it to p-katrien because "Els is away."
Then handler is p-katrien
 And letters follow: hand-over by email
When on 2026-03-04 09:04 p-benoit assigns it to p-somebody because "Who is that?"
Then it is refused: person-unknown naming "p-somebody"
# Whoever works cases may take one that nobody has; giving it away, or taking a colleague's, needs more.
Given on 2026-03-04 10:00 a consumer complains by email about savings, giving name address contact
When on 2026-03-04 10:01 p-els assigns it to p-joris
Then it is refused: not-permitted
When on 2026-03-04 10:02 p-els assigns it to p-els
Then handler is p-els
When on 2026-03-04 10:03 p-joris assigns it to p-joris because "I know the matter."
Then it is refused: not-permitted
