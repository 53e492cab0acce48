Story: The talk at the office is skipped only for a reason that the bank has published
Proves: BE-01, BE-04
Firm: scheldebank

Given on 2026-03-02 10:00 a consumer complains by branch about savings, giving name contact
Then level is front-line
Given on 2026-03-02 10:10 a consumer complains by email about savings, giving name contact, straight to officer
Then it is refused: level-skipped-without-reason naming "Kantoor"
Given on 2026-03-02 10:20 a consumer complains by email about savings, giving name contact, straight to officer skipping because does-not-want-to-go
Then level is officer
Given on 2026-03-02 10:30 a not-customer complains by web-form about savings, giving name contact, straight to officer skipping because not-a-customer
Then level is officer
 And the product acknowledges it
# The mediator is no second step: nobody goes past the complaints service.
Given on 2026-03-02 10:40 a consumer complains by email about savings, giving name contact, straight to mediator skipping because cannot-go
Then it is refused: level-skipped-without-reason naming "Dienst Klachten"
About complaint 1
When on 2026-03-04 10:00 p-benoit takes it up to officer for the customer because "The talk gave no solution."
Then level is officer
When on 2026-03-04 10:05 p-benoit takes it up to mediator for the customer because "At once."
Then it is refused: mediation-before-answer
