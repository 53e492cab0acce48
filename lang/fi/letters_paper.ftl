# Letters of a mediation, and the words around every letter on paper.

letter-mediation-offer-subject = Tarjouksemme valitukseesi, { $reference }
letter-mediation-offer-body =
    Hei

    Haluamme ratkaista asian yhdessä kanssasi. Tämä on tarjouksemme:

    { $terms }

    Kerro, hyväksytkö tarjouksen. Kirjoita osoitteeseen { $email } tai soita numeroon { $phone } ja mainitse viite { $reference }. Voit myös kieltäytyä. Silloin valituksen käsittely jatkuu.

    Ystävällisin terveisin

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-settled-subject = Mitä sovimme valituksestasi, { $reference }
letter-mediation-settled-body =
    Hei

    Olemme sopineet kanssasi valituksesta, jonka saapumispäivä on { $received }. Sovimme tästä:

    { $terms }

    Jos muistat asian toisin, soita numeroon { $phone } tai kirjoita osoitteeseen { $email }. Mainitse viite { $reference }.

    Ystävällisin terveisin

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-failed-subject = Emme päässeet sopuun valituksestasi, { $reference }
letter-mediation-failed-body =
    Hei

    Emme löytäneet yhteistä ratkaisua valitukseen, jonka saapumispäivä on { $received }. Lopetamme tähän tästä syystä:

    { $reason }

    Jos jokin on epäselvää, soita numeroon { $phone } tai kirjoita osoitteeseen { $email }. Mainitse viite { $reference }.

    Ystävällisin terveisin

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-message-subject = Valituksestasi, { $reference }

## On paper

paper-reference = Viitteemme
paper-body-until = Laskelmamme mukaan viimeinen päivä kääntyä sen puoleen on { $day }.
paper-referral = Jos olet eri mieltä
paper-money = Maksamme sinulle
paper-money-for = Mistä
paper-money-amount = Määrä
paper-money-total = Yhteensä

## The pages of letters

paper-title = Kirje
paper-preview = Kirjeen esikatselu
paper-preview-do = Esikatsele
paper-preview-hint = Tältä kirje näyttää. Mitään ei ole lähetetty. Muuta sitä lomakkeella; summat, toimielimet ja päivät tulevat asiasta.
paper-pdf = Kirje PDF-tiedostona
paper-show = Näytä kirje
paper-back = Takaisin asiaan
paper-doubt = Ei vielä tarkistettu. Kirje ei esitä tätä tosiasiana:
paper-no-address = Postiosoitetta ei tiedetä. Kirjeen voi lähettää vain sähköpostilla.
paper-no-mail = Sähköpostiosoitetta ei tiedetä. Kirje menee lähtevän postin kansioon.
paper-plain-only = Tämä kirje on tallennettu vain tekstinä.
paper-waits = Odottaa lähettämistä
