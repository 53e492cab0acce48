# Letters to the customer where no date can be named: no clock of the case has a day.

letter-acknowledgement-body-undated =
    Hej,

    Vi tog emot ditt klagomål { $received }. Referensen är { $reference }. Uppge den gärna när du kontaktar oss.

    Nu undersöker vi vad som har hänt. Du får veta vem som är handläggare och när du kan vänta dig vårt svar.

    Har du frågor under tiden kan du ringa { $phone } eller skriva till { $email }.

    Med vänlig hälsning

    { $firm }
    { $phone }
    { $email }

letter-handler-introduction-body-undated =
    Hej,

    Jag heter { $handler }. Jag handlägger ditt klagomål, som vi tog emot { $received }, och är din kontakt tills ärendet är klart.

    Du når mig på { $phone } eller { $email }. Uppge gärna referensen { $reference }.

    Med vänlig hälsning

    { $handler }
    { $firm }
    { $phone }
    { $email }
