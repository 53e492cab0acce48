# Letters of a mediation, and the words around every letter on paper.

letter-mediation-offer-subject = Vårt erbjudande om ditt klagomål, { $reference }
letter-mediation-offer-body =
    Hej,

    Vi vill gärna lösa det här tillsammans med dig. Det här är vårt erbjudande:

    { $terms }

    Säg till om du godtar det. Skriv till { $email } eller ring { $phone } och ange referensen { $reference }. Du får säga nej. Då går klagomålet vidare.

    Med vänlig hälsning

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-settled-subject = Det vi kom överens om, { $reference }
letter-mediation-settled-body =
    Hej,

    Vi har kommit överens med dig om ditt klagomål, som vi tog emot { $received }. Det här kom vi överens om:

    { $terms }

    Om du minns det på ett annat sätt kan du ringa { $phone } eller skriva till { $email }. Ange referensen { $reference }.

    Med vänlig hälsning

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-failed-subject = Vi kom inte överens om ditt klagomål, { $reference }
letter-mediation-failed-body =
    Hej,

    Vi hittade ingen lösning tillsammans på ditt klagomål, som vi tog emot { $received }. Därför slutar vi här:

    { $reason }

    Om något är oklart kan du ringa { $phone } eller skriva till { $email }. Ange referensen { $reference }.

    Med vänlig hälsning

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-message-subject = Om ditt klagomål, { $reference }

## On paper

paper-reference = Vår referens
paper-body-until = Som vi räknar är sista dagen att vända sig dit { $day }.
paper-referral = Om du inte håller med oss
paper-money = Det här betalar vi dig
paper-money-for = För
paper-money-amount = Belopp
paper-money-total = Tillsammans

## The pages of letters

paper-title = Brev
paper-preview = Förhandsvisning av brevet
paper-preview-do = Förhandsvisa
paper-preview-hint = Så här kommer brevet att se ut. Inget har skickats. Ändra det i formuläret; belopp, organ och dagar kommer från ärendet.
paper-pdf = Brevet som PDF
paper-show = Visa brevet
paper-back = Tillbaka till ärendet
paper-doubt = Inte kontrollerat ännu. Brevet säger det inte som ett faktum:
paper-no-address = Ingen postadress är känd. Brevet kan bara skickas med e-post.
paper-no-mail = Ingen e-postadress är känd. Brevet läggs i mappen för utgående post.
paper-plain-only = Det här brevet är bara sparat som ren text.
paper-waits = Väntar på att skickas
