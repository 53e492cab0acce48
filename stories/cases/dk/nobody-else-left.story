Story: A small firm that runs out of people decides again by the same person, with the reason on record
Proves: NO-08, BE-08
Firm: hallegaard

Given on 2026-03-02 10:00 a consumer complains by email about consumer-credit, giving name contact expectation
When on 2026-03-02 12:00 p-gerda assigns it to p-gerda
When on 2026-03-02 12:10 p-gerda declares no conflict
When on 2026-03-02 12:20 p-gerda states the point "The rate is higher than agreed."
When on 2026-03-03 09:00 p-gerda decides point 1 rejected finding "It is as agreed." because "The agreement says so."
When on 2026-03-03 09:05 p-gerda answers by email
When on 2026-03-09 09:00 p-gerda reopens it because "The customer sent the agreement."
Then handler is nobody
# Ulla has not decided it and may.
When on 2026-03-09 09:05 p-gerda assigns it to p-gerda because "I know the case."
Then it is refused: handler-decided-before naming "Gerda Hallegaard"
When on 2026-03-09 09:10 p-gerda assigns it to p-ulla
When on 2026-03-09 09:15 p-ulla declares no conflict
When on 2026-03-10 09:00 p-ulla decides point 1 rejected finding "It is as agreed." because "Page two."
When on 2026-03-10 09:05 p-ulla answers by email
When on 2026-03-16 09:00 p-gerda reopens it because "There is no page two."
# Preben sells the loans, and nobody else handles complaints.
When on 2026-03-16 09:05 p-gerda assigns it to p-preben
Then it is refused: handler-owns-the-product at gate independence naming "Preben Toft"
When on 2026-03-16 09:06 p-gerda assigns it to p-gerda
Then it is refused: nobody-else-needs-reason naming "Gerda Hallegaard"
When on 2026-03-16 09:10 p-gerda assigns it to p-gerda because "Nobody else is left who may decide it."
When on 2026-03-16 09:15 p-gerda declares no conflict
When on 2026-03-17 09:00 p-gerda decides point 1 upheld finding "The agreement has one page."
When on 2026-03-17 09:05 p-gerda answers by email
Then outcome is upheld
 And round is 3
