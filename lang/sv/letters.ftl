# Letters to the customer. “We” is the firm.
# Dates, names and free texts stand where they need no inflection.

## The receipt

letter-acknowledgement-subject = Vi har tagit emot ditt klagomål, { $reference }
letter-acknowledgement-body =
    Hej,

    Vi tog emot ditt klagomål { $received }. Referensen är { $reference }. Uppge den gärna när du kontaktar oss.

    Nu undersöker vi vad som har hänt, och du får veta vem som är handläggare. Du får vårt svar senast { $due }. Om vi behöver mer tid berättar vi varför och när svaret kommer.

    Om du inte har hört av oss till dess kan du ringa { $phone } eller skriva till { $email }.

    Med vänlig hälsning

    { $firm }
    { $phone }
    { $email }

## A question to the customer

letter-information-request-subject = Vi behöver veta mer om ditt klagomål, { $reference }
letter-information-request-body =
    Hej,

    För att kunna avgöra ditt klagomål behöver vi veta detta:

    { $question }

    Svara oss gärna senast { $due }. Skriv till { $email } eller ring { $phone } och uppge referensen { $reference }.

    Om du inte kan skicka det vi ber om, hör av dig. Då ser vi hur vi kan gå vidare utan det.

    Med vänlig hälsning

    { $firm }
    { $phone }
    { $email }

## A reminder of a question

letter-reminder-subject = Påminnelse om ditt klagomål, { $reference }
letter-reminder-body =
    Hej,

    Vi har frågat dig om något i ditt klagomål och kan inte se att vi har fått ditt svar. Frågan var:

    { $question }

    Vi bad om svar senast { $due }. Skriv till { $email } eller ring { $phone } och uppge referensen { $reference }. Om du redan har svarat behöver du inte göra något.

    Om du inte kan skicka det vi ber om, hör av dig. Då ser vi hur vi kan gå vidare utan det.

    Med vänlig hälsning

    { $firm }
    { $phone }
    { $email }

## The handler makes himself or herself known

letter-handler-introduction-subject = Jag handlägger ditt klagomål, { $reference }
letter-handler-introduction-body =
    Hej,

    Jag heter { $handler }. Jag handlägger ditt klagomål, som vi tog emot { $received }, och är din kontakt tills ärendet är klart.

    Jag räknar med att svara dig senast { $expected }. Om det tar längre tid berättar jag varför och ger dig ett nytt datum.

    Du når mig på { $phone } eller { $email }. Uppge gärna referensen { $reference }.

    Med vänlig hälsning

    { $handler }
    { $firm }
    { $phone }
    { $email }

## Another handler

letter-hand-over-subject = Du har fått en ny kontakt för ditt klagomål, { $reference }
letter-hand-over-body =
    Hej,

    { $handler } handlägger nu ditt klagomål, som vi tog emot { $received }, och är din kontakt från och med i dag.

    Skälet till bytet:

    { $reason }

    { $handler } har allt som du har skickat till oss. Du behöver inte berätta det igen, och de datum du har fått gäller fortfarande.

    Du når { $handler } på { $phone } eller { $email }. Uppge gärna referensen { $reference }.

    Med vänlig hälsning

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer will be late

letter-delay-notice-subject = Svaret på ditt klagomål tar längre tid, { $reference }
letter-delay-notice-body =
    Hej,

    Vi behöver mer tid för att svara på ditt klagomål, som vi tog emot { $received }. Vi räknar nu med att svara dig senast { $expected }.

    Skälet till förseningen:

    { $reason }

    Du behöver inte göra något. Om du inte har fått vårt svar till dess kan du ringa { $phone } eller skriva till { $email } och uppge referensen { $reference }.

    Med vänlig hälsning

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer: opening, one verdict for each point, the outside bodies, closing

letter-answer-subject = Svar på ditt klagomål, { $reference }
letter-answer-opening =
    Hej,

    Vi tog emot ditt klagomål { $received }. Vi har undersökt det, och här är vårt svar.
letter-answer-upheld = Vi håller med dig på den här punkten.
letter-answer-partly = Vi håller delvis med dig på den här punkten.
letter-answer-rejected = Vi håller inte med dig på den här punkten.
letter-answer-redress = Vi betalar dig { $amount }.
letter-answer-referral = Om du inte håller med oss kan du be någon utanför { $firm } att titta på ditt klagomål:
letter-answer-closing =
    Om något i svaret är oklart, eller om du tycker att vi har missat något, kan du ringa { $phone } eller skriva till { $email }. Uppge gärna referensen { $reference }.

    Med vänlig hälsning

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer in writing, on request

letter-written-copy-subject = Vårt svar skriftligt, { $reference }
letter-written-copy-body =
    Hej,

    Du har bett att få vårt svar skriftligt. Här är det vi berättade för dig om ditt klagomål, som vi tog emot { $received }.
