# Letters of a mediation, and the words around every letter on paper.

letter-mediation-offer-subject = Vores tilbud om din klage, { $reference }
letter-mediation-offer-body =
    Hej

    Vi vil gerne løse det sammen med dig. Her er vores tilbud:

    { $terms }

    Sig til, om du siger ja. Skriv til { $email } eller ring på { $phone }, og oplys referencen { $reference }. Du kan frit sige nej. Så går klagen videre.

    Venlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-settled-subject = Det blev vi enige om i din klage, { $reference }
letter-mediation-settled-body =
    Hej

    Vi er blevet enige med dig om din klage, som vi modtog { $received }. Det blev vi enige om:

    { $terms }

    Husker du det på en anden måde, så ring på { $phone } eller skriv til { $email }. Oplys referencen { $reference }.

    Venlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-failed-subject = Vi blev ikke enige om din klage, { $reference }
letter-mediation-failed-body =
    Hej

    Vi fandt ikke en løsning sammen på din klage, som vi modtog { $received }. Derfor stopper vi her:

    { $reason }

    Er noget uklart, så ring på { $phone } eller skriv til { $email }. Oplys referencen { $reference }.

    Venlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-message-subject = Om din klage, { $reference }

## On paper

paper-reference = Vores reference
paper-body-until = Efter vores beregning er den sidste dag til at gå dertil { $day }.
paper-referral = Hvis du ikke er enig med os
paper-money = Det betaler vi dig
paper-money-for = For
paper-money-amount = Beløb
paper-money-total = I alt

## The pages of letters

paper-title = Brev
paper-preview = Eksempel på brevet, før det sendes
paper-preview-do = Se brevet først
paper-preview-hint = Sådan kommer brevet til at se ud. Intet er sendt. Ret det i formularen; beløb, klageorganer og datoer kommer fra sagen.
paper-pdf = Brevet som PDF
paper-show = Vis brevet
paper-back = Tilbage til sagen
paper-doubt = Ikke kontrolleret endnu. Brevet siger det ikke som en kendsgerning:
paper-no-address = Postadressen er ikke kendt. Brevet kan kun sendes med e-mail.
paper-no-mail = E-mailadressen er ikke kendt. Brevet lægges i mappen med udgående post.
paper-plain-only = Dette brev er kun gemt som ren tekst.
paper-waits = Venter på at blive sendt
