# Letters to the customer where no date can be named: no clock of the case has a day.

letter-acknowledgement-body-undated =
    Hej

    Vi modtog din klage { $received }. Referencen er { $reference }. Oplys den gerne, når du kontakter os.

    Nu undersøger vi, hvad der er sket. Du får besked om, hvem der er sagsbehandler, og hvornår du kan vente svar.

    Har du spørgsmål i mellemtiden, kan du ringe på { $phone } eller skrive til { $email }.

    Venlig hilsen

    { $firm }
    { $phone }
    { $email }

letter-handler-introduction-body-undated =
    Hej

    Jeg hedder { $handler }. Jeg behandler din klage, som vi modtog { $received }, og er din kontakt, indtil sagen er færdig.

    Du kan få fat i mig på { $phone } eller { $email }. Oplys gerne referencen { $reference }.

    Venlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }
