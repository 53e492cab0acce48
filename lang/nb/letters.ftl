# Letters to the customer. “We” is the firm.
# Dates, names and free texts stand where they need no inflection.

## The receipt

letter-acknowledgement-subject = Vi har mottatt klagen din, { $reference }
letter-acknowledgement-body =
    Hei,

    Vi mottok klagen din { $received }. Referansen er { $reference }. Oppgi den gjerne når du kontakter oss.

    Nå undersøker vi hva som har skjedd, og du får vite hvem som er saksbehandler. Du får svar fra oss senest { $due }. Hvis vi trenger lengre tid, forteller vi deg hvorfor og når svaret kommer.

    Hvis du ikke har hørt fra oss innen da, kan du ringe { $phone } eller skrive til { $email }.

    Vennlig hilsen

    { $firm }
    { $phone }
    { $email }

## A question to the customer

letter-information-request-subject = Vi trenger å vite mer om klagen din, { $reference }
letter-information-request-body =
    Hei,

    For å avgjøre klagen din trenger vi å vite dette:

    { $question }

    Svar oss gjerne innen { $due }. Skriv til { $email } eller ring { $phone }, og oppgi referansen { $reference }.

    Hvis du ikke kan sende det vi ber om, så si fra til oss. Da ser vi på hvordan vi kan gå videre uten.

    Vennlig hilsen

    { $firm }
    { $phone }
    { $email }

## A reminder of a question

letter-reminder-subject = Påminnelse om klagen din, { $reference }
letter-reminder-body =
    Hei,

    Vi har spurt deg om noe i klagen din, og vi kan ikke se at vi har fått svar. Dette var spørsmålet:

    { $question }

    Vi ba om svar innen { $due }. Skriv til { $email } eller ring { $phone }, og oppgi referansen { $reference }. Hvis du allerede har svart, trenger du ikke å gjøre noe.

    Hvis du ikke kan sende det vi ber om, så si fra til oss. Da ser vi på hvordan vi kan gå videre uten.

    Vennlig hilsen

    { $firm }
    { $phone }
    { $email }

## The handler makes himself or herself known

letter-handler-introduction-subject = Jeg behandler klagen din, { $reference }
letter-handler-introduction-body =
    Hei,

    Jeg heter { $handler }. Jeg behandler klagen din, som vi mottok { $received }, og er kontakten din til saken er ferdig.

    Jeg regner med å svare deg innen { $expected }. Hvis det tar lengre tid, forteller jeg deg hvorfor og gir deg en ny dato.

    Du kan nå meg på { $phone } eller { $email }. Oppgi gjerne referansen { $reference }.

    Vennlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

## Another handler

letter-hand-over-subject = Du har fått ny kontakt for klagen din, { $reference }
letter-hand-over-body =
    Hei,

    { $handler } behandler nå klagen din, som vi mottok { $received }, og er kontakten din fra i dag.

    Grunnen til byttet:

    { $reason }

    { $handler } har alt du har sendt oss. Du trenger ikke å fortelle det på nytt, og datoene du har fått, står ved lag.

    Du kan nå { $handler } på { $phone } eller { $email }. Oppgi gjerne referansen { $reference }.

    Vennlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer will be late

letter-delay-notice-subject = Svaret på klagen din tar lengre tid, { $reference }
letter-delay-notice-body =
    Hei,

    Vi trenger mer tid til å svare på klagen din, som vi mottok { $received }. Vi regner nå med å svare deg innen { $expected }.

    Grunnen til forsinkelsen:

    { $reason }

    Du trenger ikke å gjøre noe. Hvis du ikke har fått svar innen da, kan du ringe { $phone } eller skrive til { $email } og oppgi referansen { $reference }.

    Vennlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer: opening, one verdict for each point, the outside bodies, closing

letter-answer-subject = Svar på klagen din, { $reference }
letter-answer-opening =
    Hei,

    Vi mottok klagen din { $received }. Vi har undersøkt saken, og dette er svaret vårt.
letter-answer-upheld = Vi er enige med deg på dette punktet.
letter-answer-partly = Vi er delvis enige med deg på dette punktet.
letter-answer-rejected = Vi er ikke enige med deg på dette punktet.
letter-answer-redress = Vi betaler deg { $amount }.
letter-answer-referral = Hvis du ikke er enig med oss, kan du be noen utenfor { $firm } om å se på klagen din:
letter-answer-closing =
    Hvis noe i svaret er uklart, eller hvis du mener at vi har oversett noe, kan du ringe { $phone } eller skrive til { $email }. Oppgi gjerne referansen { $reference }.

    Vennlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer in writing, on request

letter-written-copy-subject = Svaret vårt skriftlig, { $reference }
letter-written-copy-body =
    Hei,

    Du har bedt om å få svaret vårt skriftlig. Her er det vi fortalte deg om klagen din, som vi mottok { $received }.
