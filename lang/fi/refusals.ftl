# Why something cannot be done, for staff: what, why, and what to do instead.
# Names, days and lists stand where they need no inflection.

## The complaint as a whole

refusal-complaint-unknown = Sellaista valitusta ei ole niiden joukossa, jotka voit nähdä. Tarkista viite.
refusal-not-permitted = Roolisi ei anna oikeutta tähän. Kysy kollegalta, jolla oikeus on, tai roolien hoitajalta.
refusal-complaint-closed = Valitus on päätetty. Ota se ensin uudelleen käsittelyyn ja kirjaa syy.
refusal-complaint-not-finished = Valituksen käsittely on kesken. Tämä on mahdollista vasta, kun siihen on vastattu tai se on päätetty.
refusal-complaint-merged = Tämä valitus on sulautettu toiseen ({ $who }) ja jatkuu siinä. Tee toimi siinä valituksessa.
refusal-not-a-complaint = Tämä on luokiteltu muuksi kuin valitukseksi. Luokittele se uudelleen, jos se sittenkin on valitus.
refusal-received-in-the-future = Saapumisaika on tulevaisuudessa. Kirjaa, milloin se todella saapui.
refusal-outside-the-calendars = Päivä ei ole niiden vuosien joukossa, jotka kalenterit kattavat. Tarkista vuosi tai valitse toinen päivä.
refusal-non-customers-not-served = Yrityksen menettely koskee vain asiakkaita. Kerro henkilölle, minne hän voi kääntyä.

## Acknowledging and answering

refusal-already-acknowledged = Vastaanotto on jo vahvistettu. Vahvistusta ei lähetetä kahdesti.
refusal-already-answered = Valitukseen on jo vastattu. Jos ratkaisua on muutettava, ota valitus uudelleen käsittelyyn tai siirrä se seuraavalle tasolle.
refusal-not-answered-yet = Valitukseen ei ole vielä vastattu. Lähetä ensin vastaus.
refusal-no-written-copy-asked = Asiakas ei ole pyytänyt vastausta kirjallisena. Kirjaa ensin pyyntö.
refusal-answer-already-in-writing = Vastaus on jo annettu kirjallisena. Lähetä sama kirje uudelleen, jos se ei tullut perille.
refusal-written-copy-still-due = Asiakas on pyytänyt vastausta kirjallisena, eikä sitä ole lähetetty. Lähetä se ennen päättämistä.

## The handler

refusal-no-handler = Valituksella ei ole vielä käsittelijää. Anna se ensin käsittelijälle.
refusal-handled-by-somebody-else = Tämän voi tehdä vain käsittelijä, joka on { $who }. Pyydä valituksen siirtoa, jos se on sinun tehtäväsi.
refusal-person-unknown = Yrityksessä ei ole työntekijää ”{ $who }”. Valitse joku luettelosta.
refusal-already-the-handler = { $who } on jo tämän valituksen käsittelijä. Valitse joku muu tai jätä asia ennalleen.
refusal-hand-over-lacks-reason = Käsittelijän vaihtumiselle tarvitaan syy, joka kerrotaan asiakkaalle. Kirjoita syy.
refusal-handler-owns-the-product = { $who } työskentelee tuotteesta vastaavassa yksikössä, joten käsittely ei olisi riippumatonta. Valitse joku toisesta yksiköstä.
refusal-handler-decided-before = { $who } teki ratkaisun, josta nyt valitetaan. Jonkun muun on ratkaistava asia tällä kertaa.
refusal-handler-not-at-this-level = { $who } ei käsittele valituksia tällä tasolla. Valitse joku, joka käsittelee.
refusal-handler-is-barred = { $who } on suljettu pois tästä valituksesta eturistiriidan vuoksi. Valitse joku muu.
refusal-conflict-not-declared = Käsittelijä ({ $who }) ei ole vielä ilmoittanut, onko hänellä eturistiriitaa. Ilmoitus annetaan ennen ratkaisua.

## Information

refusal-complainant-unknown = Valittajaa ei vielä tiedetä. Kirjaa nimi ja yhteystiedot tai pyydä niitä.
refusal-information-missing = Tietoja puuttuu: { $items }. Pyydä ne, lisää ne tai kirjaa, miksi valitus voidaan ratkaista ilman niitä.
refusal-information-still-asked = Vastausta odotetaan vielä ({ $who }, { $day }). Odota sitä, kirjaa se tai lopeta odottaminen ja kirjaa syy.
refusal-request-not-open = Valituksessa ei ole tällaista avointa pyyntöä: vastaus on saatu tai sitä ei enää odoteta.
refusal-day-in-the-past = Päivä { $day } on jo mennyt. Valitse tämä päivä tai myöhempi päivä.
refusal-item-already-there = Tämä on jo saatu tai siitä on jo luovuttu: { $items }. Mistään ei tarvitse luopua.

## The dossier and its points

refusal-dossier-already-open = Asiakansio on jo avattu. Jatka valituksen käsittelyä.
refusal-dossier-not-open = Asiakansiota ei ole vielä avattu. Avaa se ennen kuin ratkaiset tai vastaat.
refusal-no-points = Valituskohtia ei ole kirjattu. Lisää kohta kohdalta, mikä asiakkaan mukaan meni vikaan.
refusal-point-unknown = Valituksessa ei ole tällaista kohtaa. Katso valituskohtien luettelo uudelleen.
refusal-point-undecided = Kohtaa { $who } ei ole ratkaistu. Ratkaise kaikki kohdat ennen vastauksen lähettämistä.
refusal-point-already-decided = Kohta { $who } on ratkaistu ja pysyy kirjattuna. Sitä ei voi poistaa.
refusal-decision-lacks-reasons = Kohtaa { $who } ei hyväksytä kokonaan, joten asiakkaalle on kerrottava miksi. Kirjoita perustelut.
refusal-rejection-with-redress = Hylätystä kohdasta ei makseta hyvitystä. Muuta ratkaisua tai poista hyvitys.
refusal-redress-is-negative = Hyvityksen määrä on alle nollan. Kirjaa asiakkaan saama määrä positiivisena.

## Dates and time limits

refusal-new-date-not-later = Uuden päivän on oltava tämän päivän ({ $day }) jälkeen. Valitse myöhempi päivä.
refusal-new-date-after-outer-limit = Vastausta ei voi luvata takarajan jälkeen. Takaraja on { $day } ({ $source }). Valitse se tai aiempi päivä.
refusal-clock-not-missed = Tätä määräaikaa ei ole ylitetty, joten syytä ei tarvitse kirjata.

## Levels, mediation and outside bodies

refusal-level-unknown = Menettelyssä ei ole tällaista tasoa. Valitse jokin sen tasoista.
refusal-level-not-higher = Valitus on jo tällä tasolla tai ylempänä ({ $who }). Valitus siirtyy vain ylöspäin.
refusal-level-skipped-without-reason = Tässä ohitettaisiin taso ({ $who }). Kirjaa menettelyn hyväksymä syy tai vie valitus ensin sille tasolle.
refusal-escalation-not-in-writing = Tämä taso ottaa vastaan vain kirjallisia valituksia ({ $who }). Lisää asiakkaan kirjallinen pyyntö.
refusal-mediation-before-answer = Sovittelu alkaa vasta vastauksen jälkeen. Vastaa ensin valitukseen.
refusal-not-in-mediation = Valitus ei ole sovittelussa. Siirrä se ensin sille tasolle.
refusal-no-body-to-name = Vastauksessa on mainittava ulkopuolinen elin, mutta tälle tuotteelle ja asiakkaalle ei ole tänään kirjattu sellaista. Pyydä täydentämään yrityksen luettelo.
refusal-body-unknown = Ulkopuolista elintä ”{ $who }” ei tunneta ({ $day }). Valitse elin luettelosta.
refusal-body-not-asked = Valitusta ei ole kirjattu viedyksi tähän elimeen ({ $who }). Kirjaa se ensin.

## Links

refusal-link-to-itself = Valitusta ei voi yhdistää itseensä. Anna toisen valituksen viite.
refusal-already-linked = Valitus on jo yhdistetty näin toiseen ({ $who }). Muuta ei tarvita.
refusal-merge-target-not-open = Valituksen voi yhdistää vain käsittelyssä olevaan valitukseen. { $who } on jo ratkaistu tai suljettu. Linkitä ne toisiinsa.
refusal-merge-target-due-later = Valituksen { $who } määräaika on myöhempi kuin tämän, jonka määräaika on { $day }. Yhdistä toinen valitus tähän.
