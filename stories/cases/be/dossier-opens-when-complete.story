Story: The dossier opens when the basic information is there, with one manager who makes himself known
Proves: BE-05, BE-06, BE-07, BE-10, BE-11, BE-12
Firm: scheldebank

# 2 March 2026 is a Monday. Ten working days from receipt end on Monday 16 March.
Given on 2026-03-02 10:00 a consumer complains by web-form about savings, giving name address contact
Then expected is due 2026-03-16 because firm:scheldebank.expected
 # No Belgian rule sets a time for the confirmation; it goes out all the same.
 And no acknowledge runs
 And the product acknowledges it
When on 2026-03-02 14:00 p-els opens the dossier, introduced by email
Then it is refused: no-handler
When on 2026-03-02 14:30 p-benoit assigns it to p-els
Then the dossier is not open
 And phase is intake
When on 2026-03-03 09:00 p-els opens the dossier, introduced by email
Then it is refused: information-missing at gate information lacking account-number expectation
When on 2026-03-03 09:05 p-els asks the customer for account-number expectation daytime-phone by 2026-03-06 saying "Which account, and what do you expect?"
Then letters follow: information-request by web-form
When on 2026-03-03 09:06 p-els asks the office for office evidence by 2026-03-06 saying "What was said at the counter?"
Then no letter follows
# An expert of the product's unit is asked and does not decide (BE-07).
When on 2026-03-03 09:07 p-els asks the expert by 2026-03-06 saying "How is the bonus counted?"
When on 2026-03-06 10:00 p-joris records the reply to request 3 saying "From the first full month."
Then request 3 is answered
When on 2026-03-06 11:00 p-els records the reply to request 1 saying "BE00 0000; I want the bonus; 0470."
Then item account-number is there
 And item daytime-phone is there
When on 2026-03-06 11:30 p-els opens the dossier, introduced by email
Then it is refused: information-still-asked at gate information on 2026-03-06 naming "office"
When on 2026-03-09 08:30 p-els records the reply to request 2 saying "The bonus was promised."
When on 2026-03-09 09:00 p-els opens the dossier, introduced by email
Then the dossier is open
 And phase is open
 And letters follow: handler-introduction by email
 # Ten working days from the opening are told; the ten from receipt still stand.
 And first expected is due 2026-03-16 because firm:scheldebank.expected
 And second expected is due 2026-03-23 because promise
When on 2026-03-09 09:05 p-els opens the dossier, introduced by email
Then it is refused: dossier-already-open
