# Letters of a mediation, and the words around every letter on paper.

letter-mediation-offer-subject = Our offer about your complaint, { $reference }
letter-mediation-offer-body =
    Hello,

    We would like to solve this together with you. This is our offer:

    { $terms }

    Please tell us if you accept. Write to { $email } or call { $phone }, and give the reference { $reference }. You are free to say no. Then your complaint goes on.

    Kind regards

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-settled-subject = What we agreed about your complaint, { $reference }
letter-mediation-settled-body =
    Hello,

    We have agreed with you on your complaint, which we received on { $received }. This is what we agreed:

    { $terms }

    If you remember it in another way, call { $phone } or write to { $email }. Please give the reference { $reference }.

    Kind regards

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-failed-subject = We did not agree about your complaint, { $reference }
letter-mediation-failed-body =
    Hello,

    We did not find a solution together for your complaint, which we received on { $received }. This is why we stop here:

    { $reason }

    If something is unclear, call { $phone } or write to { $email }. Please give the reference { $reference }.

    Kind regards

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-message-subject = About your complaint, { $reference }

## On paper

paper-reference = Our reference
paper-body-until = By our count, the last day to go there is { $day }.
paper-referral = If you do not agree with us
paper-money = What we pay you
paper-money-for = For
paper-money-amount = Amount
paper-money-total = Together

## The pages of letters

paper-title = Letter
paper-preview = Preview of the letter
paper-preview-do = Preview
paper-preview-hint = This is how the letter will look. Nothing has been sent. Change it in the form; amounts, bodies and days come from the case.
paper-pdf = Letter as PDF
paper-show = Show the letter
paper-back = Back to the case
paper-doubt = Not verified yet. The letter does not state it as a fact:
paper-no-address = No postal address is known. The letter can be sent by mail only.
paper-no-mail = No mail address is known. The letter goes to the folder of outgoing mail.
paper-plain-only = This letter was kept as plain text only.
paper-waits = Waits until it is sent
