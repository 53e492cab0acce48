Story: The board is named as it was called on the day of the letter
Proves: DK-12, NO-11
Firm: sundbanken

Given on 2024-12-02 10:00 a consumer complains by email about savings, giving name contact expectation
When on 2024-12-02 12:00 p-kirsten assigns it to p-line
When on 2024-12-02 12:02 p-line declares no conflict
When on 2024-12-02 12:03 p-line states the point "Too little interest."
When on 2024-12-03 10:00 p-line decides point 1 rejected finding "It is right." because "The rate is variable."
When on 2024-12-31 10:05 p-line answers by letter
Then the answer names dk.finansielle-ankenaevn as "Det finansielle ankenævn (tidligere Pengeinstitutankenævnet)"
