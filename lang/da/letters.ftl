# Letters to the customer. “We” is the firm.
# Dates, names and free texts stand where they need no inflection.

## The receipt

letter-acknowledgement-subject = Vi har modtaget din klage, { $reference }
letter-acknowledgement-body =
    Hej

    Vi modtog din klage { $received }. Referencen er { $reference }. Oplys den gerne, når du kontakter os.

    Nu undersøger vi, hvad der er sket, og du får besked om, hvem der er sagsbehandler. Du får svar fra os senest { $due }. Hvis vi har brug for mere tid, fortæller vi dig hvorfor, og hvornår svaret kommer.

    Hvis du ikke har hørt fra os inden da, kan du ringe på { $phone } eller skrive til { $email }.

    Venlig hilsen

    { $firm }
    { $phone }
    { $email }

## A question to the customer

letter-information-request-subject = Vi har brug for at vide mere om din klage, { $reference }
letter-information-request-body =
    Hej

    For at afgøre din klage har vi brug for at vide dette:

    { $question }

    Svar os gerne senest { $due }. Skriv til { $email } eller ring på { $phone }, og oplys referencen { $reference }.

    Hvis du ikke kan sende det, vi beder om, så sig det til os. Så ser vi på, hvordan vi kan komme videre uden.

    Venlig hilsen

    { $firm }
    { $phone }
    { $email }

## A reminder of a question

letter-reminder-subject = Påmindelse om din klage, { $reference }
letter-reminder-body =
    Hej

    Vi har spurgt dig om noget i din klage, og vi kan ikke se, at vi har fået dit svar. Spørgsmålet var:

    { $question }

    Vi bad om svar senest { $due }. Skriv til { $email } eller ring på { $phone }, og oplys referencen { $reference }. Hvis du allerede har svaret, skal du ikke gøre noget.

    Hvis du ikke kan sende det, vi beder om, så sig det til os. Så ser vi på, hvordan vi kan komme videre uden.

    Venlig hilsen

    { $firm }
    { $phone }
    { $email }

## The handler makes himself or herself known

letter-handler-introduction-subject = Jeg behandler din klage, { $reference }
letter-handler-introduction-body =
    Hej

    Jeg hedder { $handler }. Jeg behandler din klage, som vi modtog { $received }, og er din kontakt, indtil sagen er færdig.

    Jeg regner med at svare dig senest { $expected }. Hvis det tager længere tid, fortæller jeg dig hvorfor og giver dig en ny dato.

    Du kan få fat i mig på { $phone } eller { $email }. Oplys gerne referencen { $reference }.

    Venlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

## Another handler

letter-hand-over-subject = Du har fået en ny kontakt til din klage, { $reference }
letter-hand-over-body =
    Hej

    { $handler } behandler nu din klage, som vi modtog { $received }, og er din kontakt fra i dag.

    Grunden til skiftet:

    { $reason }

    { $handler } har alt det, du har sendt os. Du behøver ikke at fortælle det igen, og de datoer, du har fået, gælder stadig.

    Du kan få fat i { $handler } på { $phone } eller { $email }. Oplys gerne referencen { $reference }.

    Venlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer will be late

letter-delay-notice-subject = Svaret på din klage tager længere tid, { $reference }
letter-delay-notice-body =
    Hej

    Vi har brug for mere tid til at svare på din klage, som vi modtog { $received }. Vi regner nu med at svare dig senest { $expected }.

    Grunden til forsinkelsen:

    { $reason }

    Du skal ikke gøre noget. Hvis du ikke har fået svar inden da, kan du ringe på { $phone } eller skrive til { $email } og oplyse referencen { $reference }.

    Venlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer: opening, one verdict for each point, the outside bodies, closing

letter-answer-subject = Svar på din klage, { $reference }
letter-answer-opening =
    Hej

    Vi modtog din klage { $received }. Vi har undersøgt sagen, og her er vores svar.
letter-answer-upheld = Vi er enige med dig på dette punkt.
letter-answer-partly = Vi er delvist enige med dig på dette punkt.
letter-answer-rejected = Vi er ikke enige med dig på dette punkt.
letter-answer-redress = Vi betaler dig { $amount }.
letter-answer-referral = Hvis du ikke er enig med os, kan du bede nogen uden for { $firm } om at se på din klage:
letter-answer-closing =
    Hvis noget i svaret er uklart, eller hvis du mener, at vi har overset noget, kan du ringe på { $phone } eller skrive til { $email }. Oplys gerne referencen { $reference }.

    Venlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer in writing, on request

letter-written-copy-subject = Vores svar på skrift, { $reference }
letter-written-copy-body =
    Hej

    Du har bedt om at få vores svar på skrift. Her er det, vi fortalte dig om din klage, som vi modtog { $received }.
