# Letters to the customer where no date can be named: no clock of the case has a day.

letter-acknowledgement-body-undated =
    Hei,

    Vi mottok klagen din { $received }. Referansen er { $reference }. Oppgi den gjerne når du kontakter oss.

    Nå undersøker vi hva som har skjedd. Du får vite hvem som er saksbehandler, og når du kan vente svar.

    Har du spørsmål i mellomtiden, kan du ringe { $phone } eller skrive til { $email }.

    Vennlig hilsen

    { $firm }
    { $phone }
    { $email }

letter-handler-introduction-body-undated =
    Hei,

    Jeg heter { $handler }. Jeg behandler klagen din, som vi mottok { $received }, og er kontakten din til saken er ferdig.

    Du kan nå meg på { $phone } eller { $email }. Oppgi gjerne referansen { $reference }.

    Vennlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }
