# Letters of a mediation, and the words around every letter on paper.

letter-mediation-offer-subject = Vårt tilbud om klagen din, { $reference }
letter-mediation-offer-body =
    Hei,

    Vi vil gjerne løse dette sammen med deg. Dette er tilbudet vårt:

    { $terms }

    Si fra om du godtar tilbudet. Skriv til { $email } eller ring { $phone }, og oppgi referansen { $reference }. Du kan fritt si nei. Da går klagen videre.

    Vennlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-settled-subject = Det vi ble enige om i klagen din, { $reference }
letter-mediation-settled-body =
    Hei,

    Vi er blitt enige med deg om klagen din, som vi mottok { $received }. Dette ble vi enige om:

    { $terms }

    Hvis du husker det annerledes, kan du ringe { $phone } eller skrive til { $email }. Oppgi gjerne referansen { $reference }.

    Vennlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-failed-subject = Vi ble ikke enige om klagen din, { $reference }
letter-mediation-failed-body =
    Hei,

    Vi fant ikke en løsning sammen for klagen din, som vi mottok { $received }. Derfor stopper vi her:

    { $reason }

    Hvis noe er uklart, kan du ringe { $phone } eller skrive til { $email }. Oppgi gjerne referansen { $reference }.

    Vennlig hilsen

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-message-subject = Om klagen din, { $reference }

## On paper

paper-reference = Vår referanse
paper-body-until = Slik vi regner, er siste dag for å gå dit { $day }.
paper-referral = Hvis du er uenig med oss
paper-money = Dette betaler vi deg
paper-money-for = For
paper-money-amount = Beløp
paper-money-total = Til sammen

## The pages of letters

paper-title = Brev
paper-preview = Forhåndsvisning av brevet
paper-preview-do = Forhåndsvis
paper-preview-hint = Slik blir brevet. Ingenting er sendt. Endre det i skjemaet; beløp, klageorganer og datoer kommer fra saken.
paper-pdf = Brevet som PDF
paper-show = Vis brevet
paper-back = Tilbake til saken
paper-doubt = Ikke kontrollert ennå. Brevet sier det ikke som et faktum:
paper-no-address = Postadressen er ikke kjent. Brevet kan bare sendes på e-post.
paper-no-mail = E-postadressen er ikke kjent. Brevet legges i mappen for utgående post.
paper-plain-only = Dette brevet er bare lagret som ren tekst.
paper-waits = Venter på å bli sendt
