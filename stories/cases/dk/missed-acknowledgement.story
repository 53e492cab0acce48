Story: A confirmation that was missed is an incident with a cause
Proves: DK-06
Firm: sundbanken

# Monday 2 March 2026: the bank's two working days end on Wednesday the 4th.
Given on 2026-03-02 10:00 a consumer complains by letter about savings, giving name contact
When on 2026-03-04 17:00 p-line explains the missed acknowledge because "Not missed yet."
Then it is refused: clock-not-missed
When on 2026-03-05 08:00 p-line notes "Found in the mail room."
Then acknowledge is missed
 And acknowledge is not explained
 And next for the firm is acknowledge
When on 2026-03-05 08:10 p-line acknowledges by letter saying "We have your letter."
Then acknowledge is met late on 2026-03-05
 And letters follow: acknowledgement by letter
When on 2026-03-05 08:20 p-line explains the missed acknowledge because "The letter lay in the mail room for two days."
Then acknowledge is explained by "The letter lay in the mail room for two days."
