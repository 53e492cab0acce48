# Letters to the customer. “We” is the firm.
# Dates, names and free texts stand where they need no inflection.

## The receipt

letter-acknowledgement-subject = We have received your complaint, { $reference }
letter-acknowledgement-body =
    Hello,

    We received your complaint on { $received }. Its reference is { $reference }. Please give it when you contact us.

    We now look into what happened, and we will tell you who handles your complaint. You will have our answer by { $due }. If we need longer, we will tell you why and when the answer comes.

    If you have not heard from us by then, call { $phone } or write to { $email }.

    Kind regards

    { $firm }
    { $phone }
    { $email }

## A question to the customer

letter-information-request-subject = We need to know more about your complaint, { $reference }
letter-information-request-body =
    Hello,

    To decide your complaint we need to know this:

    { $question }

    Please reply by { $due }. Write to { $email } or call { $phone }, and give the reference { $reference }.

    If you cannot send what we ask for, tell us. Then we will see how we can go on without it.

    Kind regards

    { $firm }
    { $phone }
    { $email }

## A reminder of a question

letter-reminder-subject = A reminder about your complaint, { $reference }
letter-reminder-body =
    Hello,

    We have asked you about something in your complaint and do not seem to have your reply. This was the question:

    { $question }

    We asked for your reply by { $due }. Write to { $email } or call { $phone }, and give the reference { $reference }. If you have replied already, you do not have to do anything.

    If you cannot send what we ask for, tell us. Then we will see how we can go on without it.

    Kind regards

    { $firm }
    { $phone }
    { $email }

## The handler makes himself or herself known

letter-handler-introduction-subject = I am handling your complaint, { $reference }
letter-handler-introduction-body =
    Hello,

    My name is { $handler }. I am handling your complaint, which we received on { $received }, and I am your contact until it is finished.

    I expect to answer you by { $expected }. If it takes longer, I will tell you why and give you a new date.

    You can reach me on { $phone } or at { $email }. Please give the reference { $reference }.

    Kind regards

    { $handler }
    { $firm }
    { $phone }
    { $email }

## Another handler

letter-hand-over-subject = You have a new contact for your complaint, { $reference }
letter-hand-over-body =
    Hello,

    { $handler } now handles your complaint, which we received on { $received }, and is your contact from today.

    The reason for the change:

    { $reason }

    { $handler } has everything that you have sent us. You do not have to tell it again, and the dates that we have given you stay the same.

    You can reach { $handler } on { $phone } or at { $email }. Please give the reference { $reference }.

    Kind regards

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer will be late

letter-delay-notice-subject = Our answer to your complaint takes longer, { $reference }
letter-delay-notice-body =
    Hello,

    We need more time to answer your complaint, which we received on { $received }. We now expect to answer you by { $expected }.

    The reason for the delay:

    { $reason }

    You do not have to do anything. If you do not have our answer by then, call { $phone } or write to { $email } and give the reference { $reference }.

    Kind regards

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer: opening, one verdict for each point, the outside bodies, closing

letter-answer-subject = Our answer to your complaint, { $reference }
letter-answer-opening =
    Hello,

    We received your complaint on { $received }. We have looked into it, and this is our answer.
letter-answer-upheld = We agree with you on this point.
letter-answer-partly = We agree with you on this point in part.
letter-answer-rejected = We do not agree with you on this point.
letter-answer-redress = We pay you { $amount }.
letter-answer-referral = If you do not agree with us, you can ask somebody outside { $firm } to look at your complaint:
letter-answer-closing =
    If something in this answer is unclear, or if you think that we have missed something, call { $phone } or write to { $email }. Please give the reference { $reference }.

    Kind regards

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer in writing, on request

letter-written-copy-subject = Our answer in writing, { $reference }
letter-written-copy-body =
    Hello,

    You asked to have our answer in writing. Here is what we told you about your complaint, which we received on { $received }.
