Story: A customer's need changes pace, channel and handler, and is kept only with consent
Proves: FI-10
Firm: perintala

Given on 2026-03-02 10:00 a consumer complains by email about collection, giving name address contact expectation
When on 2026-03-02 12:00 p-aino assigns it to p-camilla
When on 2026-03-02 12:10 p-camilla records the need more-time without consent until 2026-06-01
Then it is refused: need-without-consent
When on 2026-03-02 12:11 p-camilla records the need more-time with consent until 2026-03-02
Then it is refused: day-in-the-past on 2026-03-02
When on 2026-03-02 12:12 p-camilla records the need other with consent until 2026-06-01
Then it is refused: need-lacks-note
When on 2026-03-02 12:15 p-camilla records the need more-time with consent until 2026-06-01 saying "I read slowly."
Then the need more-time is recorded
 And task need-review waits until 2026-06-01
 # Camilla began in January and is not trained yet.
 And task trained-handler waits
# The firm's file gives such a customer fourteen days: 2 March and 14 days are 16 March.
When on 2026-03-02 12:20 p-camilla asks the customer for evidence by 2026-03-15 saying "Which bill was it?"
Then it is refused: request-due-too-soon on 2026-03-16
# A colleague is not the customer.
When on 2026-03-02 12:21 p-camilla asks the expert by 2026-03-05 saying "How is this booked?"
When on 2026-03-02 12:22 p-camilla asks the customer for evidence by 2026-03-16 saying "Which bill was it?"
Then letters follow: information-request by email
When on 2026-03-02 13:00 p-aino assigns it to p-petri because "He is trained for it."
Then no task trained-handler
When on 2026-03-02 13:05 p-aino assigns it to p-camilla because "She knows the case."
Then it is refused: handler-not-trained naming "Camilla Sjöblom"
When on 2026-03-02 14:00 p-petri records the need large-print with consent until 2026-06-01
When on 2026-03-02 14:05 p-petri asks the customer by 2026-03-20 saying "May we speak to your daughter?"
Then letters follow: information-request by letter
When on 2026-03-03 09:00 p-petri records the need no-telephone with consent until 2026-06-01
When on 2026-03-03 09:05 p-petri asks for a call-back on 2026-03-04 10:00 because "To explain."
Then it is refused: customer-not-by-telephone
When on 2026-03-03 09:06 p-petri answers by phone
Then it is refused: customer-not-by-telephone
When on 2026-03-04 09:00 p-petri ends the need no-telephone because "The customer wants to talk after all."
Then the need no-telephone is not recorded
When on 2026-03-04 09:01 p-petri ends the need no-telephone because "Again."
Then it is refused: need-not-recorded naming "no-telephone"
# Whoever wants to be called is called about what is written: on Friday evening that is Monday at nine.
When on 2026-03-06 18:00 p-petri records the need by-telephone with consent until 2026-06-01
When on 2026-03-06 18:05 p-petri asks the customer by 2026-03-23 saying "Did you get our letter?"
Then task call-back waits until 2026-03-09 for 2026-03-09 09:00
# On the day of the review somebody asks again, and writes down a new day.
When on 2026-06-01 09:00 p-petri records the need more-time with consent until 2026-12-01
Then task need-review waits until 2026-12-01
