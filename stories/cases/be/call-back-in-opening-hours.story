Story: A call outside the opening hours becomes a call-back at the next opening
Proves: BE-02
Firm: scheldebank

# Monday to Friday 8 to 22, Saturday 9 to 17; summer time begins on Sunday 29 March 2026.
Given on 2026-03-27 23:30 a consumer complains by phone about payment, giving name address contact
When on 2026-03-27 23:40 p-katrien asks for a call-back on 2026-03-27 10:00 because "The line was closed."
Then it is refused: day-in-the-past on 2026-03-27
When on 2026-03-27 23:45 p-katrien asks for a call-back on 2026-03-27 23:45 because "The line was closed."
Then task call-back waits until 2026-03-28 for 2026-03-28 09:00
# At 17:00 the line closes, and on Sunday nobody answers.
When on 2026-03-28 10:00 p-katrien asks for a call-back on 2026-03-28 17:00 because "After work."
Then task call-back waits until 2026-03-30 for 2026-03-30 08:00
# Within the hours the customer is called when he asked for it.
When on 2026-03-28 10:01 p-katrien asks for a call-back on 2026-03-30 21:59 because "In the evening."
Then task call-back waits until 2026-03-30 for 2026-03-30 21:59
# Easter Monday is 6 April.
When on 2026-03-28 10:02 p-katrien asks for a call-back on 2026-04-06 10:00 because "When I am back."
Then task call-back waits until 2026-04-07 for 2026-04-07 08:00
When on 2026-03-28 11:00 p-katrien records a call that nobody answered saying "It rang for a minute."
Then task call-back waits until 2026-03-28 for 2026-03-28 09:00
When on 2026-03-28 12:00 p-katrien records a call saying "He sends the bill on Monday."
When on 2026-03-30 08:05 p-katrien records a call saying "It is the bill of February."
When on 2026-03-30 21:59 p-katrien records a call saying "Nothing more."
When on 2026-04-07 08:01 p-katrien records a call saying "All said."
Then no task call-back
