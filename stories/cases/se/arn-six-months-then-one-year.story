Story: The disputes board's six months from the refusal became one year from the complaint
Proves: SE-L10, DK-12
Firm: malarbanken

Given on 2015-03-02 10:00 a consumer complains by email about savings, giving name contact expectation
Then no outside-window runs
When on 2015-03-02 12:00 p-birgitta assigns it to p-oskar
When on 2015-03-02 12:01 p-oskar declares no conflict
When on 2015-03-02 12:02 p-oskar states the point "Too little interest."
When on 2015-03-02 12:03 p-oskar decides point 1 rejected finding "It is right." because "The rate is variable."
When on 2015-03-10 12:04 p-oskar answers by email
Then the answer names se.arn
 And outside-window at se.arn is due 2015-09-10 because se.arn.window-after-refusal
 And outside-window at se.arn is unverified
Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name contact expectation
Then outside-window at se.arn is due 2027-03-02 because se.arn.window
 And outside-window at se.arn is verified
When on 2026-03-02 12:00 p-birgitta assigns it to p-oskar
When on 2026-03-02 12:01 p-oskar declares no conflict
When on 2026-03-02 12:02 p-oskar states the point "Too little interest."
When on 2026-03-02 12:03 p-oskar decides point 1 rejected finding "It is right." because "The rate is variable."
When on 2026-03-10 12:04 p-oskar answers by email
Then the answer names se.arn, se.konsumenternas
# Taken to the board and decided there.
When on 2026-04-02 12:00 p-birgitta records that the customer went to se.arn file "2026-01234"
Then outside-window at se.arn is met
 # Ninety days from 2 April are 1 July; three weeks are 23 April.
 And body-decision at se.arn is due 2026-07-01
 And body-refusal at se.arn is due 2026-04-23
When on 2026-06-01 12:00 p-birgitta records that se.arn found upheld saying "The bank should pay."
Then the body se.arn found upheld
 And body-decision at se.arn is met
When on 2026-06-02 12:00 p-birgitta closes it
Then it is closed as body-decided
