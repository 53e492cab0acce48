# Letters to the customer where no date can be named: no clock of the case has a day.

letter-acknowledgement-body-undated =
    Hello,

    We received your complaint on { $received }. Its reference is { $reference }. Please give it when you contact us.

    We now look into what happened, and we will tell you who handles your complaint and when you can expect our answer.

    If you have a question meanwhile, call { $phone } or write to { $email }.

    Kind regards

    { $firm }
    { $phone }
    { $email }

letter-handler-introduction-body-undated =
    Hello,

    My name is { $handler }. I am handling your complaint, which we received on { $received }, and I am your contact until it is finished.

    You can reach me on { $phone } or at { $email }. Please give the reference { $reference }.

    Kind regards

    { $handler }
    { $firm }
    { $phone }
    { $email }
