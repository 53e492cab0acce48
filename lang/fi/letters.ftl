# Letters to the customer. “We” is the firm.
# Dates, names and free texts stand where they need no inflection.

## The receipt

letter-acknowledgement-subject = Olemme saaneet valituksesi, { $reference }
letter-acknowledgement-body =
    Hei

    Olemme saaneet valituksesi. Saapumispäivä on { $received } ja viite { $reference }. Mainitse viite, kun otat meihin yhteyttä.

    Selvitämme nyt, mitä on tapahtunut, ja kerromme sinulle, kuka käsittelee valituksesi. Viimeinen vastauspäivämme on { $due }. Jos tarvitsemme enemmän aikaa, kerromme miksi ja milloin saat vastauksen.

    Jos et ole siihen mennessä kuullut meistä, soita numeroon { $phone } tai kirjoita osoitteeseen { $email }.

    Ystävällisin terveisin

    { $firm }
    { $phone }
    { $email }

## A question to the customer

letter-information-request-subject = Tarvitsemme lisätietoja valituksestasi, { $reference }
letter-information-request-body =
    Hei

    Voidaksemme ratkaista valituksesi tarvitsemme vastauksen tähän:

    { $question }

    Toivomme vastaustasi viimeistään tänä päivänä: { $due }. Kirjoita osoitteeseen { $email } tai soita numeroon { $phone } ja mainitse viite { $reference }.

    Jos et voi lähettää pyytämäämme, kerro siitä meille. Katsomme silloin, miten voimme jatkaa ilman sitä.

    Ystävällisin terveisin

    { $firm }
    { $phone }
    { $email }

## A reminder of a question

letter-reminder-subject = Muistutus valituksestasi, { $reference }
letter-reminder-body =
    Hei

    Olemme kysyneet sinulta valituksestasi, mutta vastaus ei näytä tulleen perille. Kysymys oli tämä:

    { $question }

    Toivoimme vastausta viimeistään tänä päivänä: { $due }. Kirjoita osoitteeseen { $email } tai soita numeroon { $phone } ja mainitse viite { $reference }. Jos olet jo vastannut, sinun ei tarvitse tehdä mitään.

    Jos et voi lähettää pyytämäämme, kerro siitä meille. Katsomme silloin, miten voimme jatkaa ilman sitä.

    Ystävällisin terveisin

    { $firm }
    { $phone }
    { $email }

## The handler makes himself or herself known

letter-handler-introduction-subject = Käsittelen valituksesi, { $reference }
letter-handler-introduction-body =
    Hei

    Nimeni on { $handler }. Käsittelen valituksesi, jonka saapumispäivä on { $received }, ja olen yhteyshenkilösi, kunnes asia on päätetty.

    Arvioitu vastauspäivä on { $expected }. Jos käsittely kestää kauemmin, kerron sinulle syyn ja uuden päivän.

    Tavoitat minut numerosta { $phone } tai osoitteesta { $email }. Mainitse viite { $reference }.

    Ystävällisin terveisin

    { $handler }
    { $firm }
    { $phone }
    { $email }

## Another handler

letter-hand-over-subject = Valituksellasi on uusi käsittelijä, { $reference }
letter-hand-over-body =
    Hei

    Valituksesi, jonka saapumispäivä on { $received }, on saanut uuden käsittelijän. Yhteyshenkilösi on tästä päivästä alkaen { $handler }.

    Vaihdon syy:

    { $reason }

    Uudella käsittelijällä on kaikki, mitä olet meille lähettänyt. Sinun ei tarvitse kertoa asiaa uudelleen, ja saamasi päivämäärät pysyvät ennallaan.

    Tavoitat käsittelijän numerosta { $phone } tai osoitteesta { $email }. Mainitse viite { $reference }.

    Ystävällisin terveisin

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer will be late

letter-delay-notice-subject = Vastaus valitukseesi viivästyy, { $reference }
letter-delay-notice-body =
    Hei

    Tarvitsemme lisää aikaa vastataksemme valitukseesi, jonka saapumispäivä on { $received }. Uusi arvioitu vastauspäivä on { $expected }.

    Viivästyksen syy:

    { $reason }

    Sinun ei tarvitse tehdä mitään. Jos et ole siihen mennessä saanut vastaustamme, soita numeroon { $phone } tai kirjoita osoitteeseen { $email } ja mainitse viite { $reference }.

    Ystävällisin terveisin

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer: opening, one verdict for each point, the outside bodies, closing

letter-answer-subject = Vastaus valitukseesi, { $reference }
letter-answer-opening =
    Hei

    Olemme selvittäneet valituksesi, jonka saapumispäivä on { $received }. Tämä on vastauksemme.
letter-answer-upheld = Olemme tässä kohdassa samaa mieltä kanssasi.
letter-answer-partly = Olemme tässä kohdassa osittain samaa mieltä kanssasi.
letter-answer-rejected = Olemme tässä kohdassa eri mieltä kanssasi.
letter-answer-redress = Maksamme sinulle { $amount }.
letter-answer-referral = Jos olet eri mieltä kanssamme, voit pyytää valituksellesi arvion taholta, joka ei kuulu yritykseemme ({ $firm }):
letter-answer-closing =
    Jos jokin vastauksessa on epäselvää tai meiltä on mielestäsi jäänyt jotain huomaamatta, soita numeroon { $phone } tai kirjoita osoitteeseen { $email }. Mainitse viite { $reference }.

    Ystävällisin terveisin

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer in writing, on request

letter-written-copy-subject = Vastauksemme kirjallisena, { $reference }
letter-written-copy-body =
    Hei

    Pyysit vastaustamme kirjallisena. Tässä on se, mitä kerroimme sinulle valituksestasi, jonka saapumispäivä on { $received }.
