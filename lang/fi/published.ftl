# Mitä yritys julkaisee: kirjallinen menettely, sivu ja lehtinen reklamaation tekemisestä.
# Tässä ei ole lukuja: luvut, nimet ja päivät tulevat tiedoista, joiden mukaan reklamaatiot käsitellään.

## Useita asioita yhdessä lauseessa

published-or = { $most } tai { $last }
published-and = { $most } ja { $last }

## Aukioloajat

published-time = { $hour }.{ $minute }
published-hours = { $days }: klo { $opens }–{ $closes }
published-open-always = Milloin tahansa
published-open-now = Avoinna nyt, klo { $time } asti
published-open-never = Suljettu toistaiseksi
published-opens-today = Suljettu nyt, avataan tänään klo { $time }
published-opens-tomorrow = Suljettu nyt, avataan huomenna klo { $time }
published-opens-weekday = Suljettu nyt, avataan { $weekday }na klo { $time }
published-opens-date = Suljettu nyt, avataan { $date } klo { $time }
published-from-day = { $date } alkaen
published-until-day = { $date } asti
published-holidays = Pyhäpäivinä olemme suljettuna.

## Otsikot

published-procedure-title = Näin käsittelemme reklamaatiot
published-procedure-subtitle = Kirjallinen menettely: { $firm }
published-how-title = Näin teet reklamaation
published-what-title = Mikä reklamaatio on
published-who-title = Kuka voi reklamoida
published-channels-title = Näin tavoitat meidät
published-send-title = Mitä meille kannattaa kertoa
published-steps-title = Vaiheet
published-officer-title = Kuka vastaa
published-times-title = Mitä tapahtuu ja milloin
published-fair-title = Näin ratkaisemme asian
published-bodies-title = Jos et ole tyytyväinen vastaukseemme
published-help-title = Apua matkan varrella
published-records-title = Mitä kirjaamme, ja henkilötietosi
published-duties-title = Meitä sitovat velvollisuudet
published-about-title = Tietoa tästä menettelystä
published-contents = Sisältö
published-page = Sivu { $page } / { $pages }
published-version = Versio { $version }, voimassa { $from } alkaen
published-edition-staff = Tämä laitos on henkilöstölle: siinä näkyvät lähteet, säännöt ja kaikki, mikä on vielä tarkistettava.

## Mitä, kuka, miten

published-what = Reklamaatio on jokainen viesti, jossa kerrot, ettet ole tyytyväinen meihin, tuotteisiimme tai palveluihimme. Sinun ei tarvitse kutsua sitä reklamaatioksi.
published-who-anyone = Kuka tahansa voi reklamoida, vaikka ei olisi asiakkaamme.
published-who-customers = Jokainen asiakkaamme voi reklamoida.
published-who-identity = Henkilökohtaista vastausta varten tarvitsemme: { $items }. Nimetön viesti säilytetään, mutta siihen voidaan vastata vain yleisesti.
published-languages = Vastauskielet: { $languages }.
published-way = Miten
published-where = Missä
published-when = Milloin
published-spoken = Jos soitat, kirjoitamme muistiin, mitä kerrot, ja kirjaamme sen kuten kirjallisen reklamaation.
published-send = Nämä auttavat meitä löytämään asian ja vastaamaan nopeammin:
published-send-required = Ennen ratkaisua meidän on tiedettävä: { $items }. Tästä voidaan poiketa vain syystä, jonka kirjaamme.
published-send-missing = Reklamoi, vaikka jotain puuttuisi. Kysymme sinulta, mitä tarvitsemme.

published-item-name = nimi
published-item-address = postiosoite
published-item-contact = yhteystiedot
published-item-account-number = tilin, sopimuksen tai saatavan numero
published-item-office = mitä toimipaikkaa asia koskee
published-item-expectation = mitä toivot meidän tekevän
published-item-evidence = paperit, kuvat tai viestit, jotka näyttävät, mitä tapahtui
published-item-daytime-phone = puhelinnumero, josta sinut tavoittaa päivisin
published-item-facts = mitä tapahtui ja milloin

## Vaiheet

published-level-front-line = { $name }: yrittää ratkaista asian kanssasi heti.
published-level-colleague = { $name }: tutkii asian, jos ensimmäinen vaihe ei ratkaissut sitä.
published-level-officer = { $name }: tutkii reklamaation ja vastaa siihen.
published-level-mediation = { $name }: sovittelee sinun ja meidän välillä ja saa meiltä koko aineiston.
published-level-writing = Tässä vaiheessa reklamaation on oltava kirjallinen.
published-level-skip = Voit ohittaa tämän vaiheen, jos { $reasons }.
published-skip-not-a-customer = et ole asiakkaamme
published-skip-cannot-go = et voi asioida siellä
published-skip-does-not-want-to-go = et halua asioida siellä

## Kuka vastaa

published-officer = Reklamaatioista vastaava on { $name }, joka huolehtii siitä, että tätä menettelyä noudatetaan.
published-deputy = Reklamaatioista vastaavan sijainen on { $name }.
published-officer-vacant = Reklamaatioista vastaavan tehtävä on tällä hetkellä avoinna. Reklamaatiosi otetaan silti vastaan ja käsitellään, ja määräajat kuluvat.
published-officer-vacant-deputy = Reklamaatioista vastaavan tehtävä on tällä hetkellä avoinna. Sitä hoitaa sijainen { $name }.
published-deputy-vacant = Sijaista ei tällä hetkellä ole.
published-officer-reach = Reklamaatioista vastaavan tavoitat edellä mainituilla tavoilla.
published-officer-since = Nimitetty { $from } alkaen.
published-officer-between = Nimitetty ajalle { $from }–{ $to }.
published-officer-next = { $from } alkaen: { $name }.

## Määräajat

published-time-what = Mitä
published-time-within = Viimeistään
published-time-whom = Ketä koskee
published-time-origin = Peruste
published-time-acknowledge = Vahvistamme, että reklamaatio on saapunut
published-time-delay-notice = Jos vastaus viivästyy, kerromme miksi ja milloin se tulee
published-time-answer = Vastaamme reklamaatioon
published-time-outer-limit = Sinulla on lopullinen vastauksemme, vaikka olisimme ilmoittaneet viivästyksestä
published-time-escalation-answer = Vastaamme seuraavassa vaiheessa
published-time-outside-window = Voit viedä asian tänne: { $body }
published-time-outside-opens = Jos emme ole vastanneet siihen mennessä, voit viedä asian ilman vastaustamme tänne: { $body }
published-time-expected = Arvioimme vastanneemme
published-time-information = Pyytämämme tiedot ovat meillä
published-time-body-refusal = { $body } ilmoittaa, jos se ei ota asiaa käsiteltäväksi
published-time-body-decision = { $body } antaa ratkaisun
published-from-received = laskettuna päivästä, jona reklamaatio saapuu
published-from-first-complained = laskettuna päivästä, jona ensi kerran reklamoit meille
published-from-escalated = laskettuna päivästä, jona asia siirtyy seuraavaan vaiheeseen
published-from-answered = laskettuna päivästä, jona vastasimme
published-figure-unknown = Ei vahvistettu
published-everybody = Kaikki reklamaatiot
published-for = Koskee: { $who }
published-about-only = Reklamaatiot, joiden aihe on { $what }
published-for-about = Koskee: { $who }; reklamaation aihe { $what }
published-not-about = Reklamaatiot, joiden aihe on muu kuin { $what }
published-for-not-about = Koskee: { $who }; reklamaation aihe muu kuin { $what }
published-colon = { ":" }
published-own-promise = Oma lupauksemme
published-own-promise-stricter = Oma lupauksemme. Myös laki edellyttää sitä tai antaa pidemmän ajan: { $law }
published-doubt-public = Tarkistutamme tätä määräaikaa ja toimimme sillä välin sen mukaan.
published-doubt = Tarkistettava: { $what }
published-source = Lähde: { $source }
published-times-caption = Määräajat reklamaatiolle, joka saapuu { $date }
published-times-none = Meille tehtäville reklamaatioille ei ole säädetty määräaikaa.
published-time-day-zero = Saapumis- tai lähetyspäivää ei lasketa mukaan. Jos määräaikoja on useita, aikaisin päivä ratkaisee.
published-time-working-days = Työpäiviin ei lasketa viikonloppuja eikä pyhäpäiviä; pankkipäiviin ei lasketa myöskään päiviä, jolloin pankit ovat kiinni.
published-last-day-stays = Viikonloppuun tai pyhäpäivään osuva viimeinen päivä ei siirry: suunnittelemme työn edellisen työpäivän mukaan.
published-last-day-moves = Jos viimeinen päivä ei ole työpäivä, se siirtyy seuraavaan työpäivään
published-acknowledge-automatic = Vahvistus lähtee automaattisesti, kun tavoitamme sinut sähköisesti.
published-acknowledge-by-hand = Vahvistuksen lähettää työntekijä.
published-dossier-on-receipt = Avaamme asian heti, kun reklamaatio saapuu.
published-dossier-when-complete = Avaamme asian nimissäsi heti, kun perustiedot ovat koossa. Yksi henkilö käsittelee sen ja on yhteyshenkilösi loppuun asti.
published-expected = Asian käsittelyn arvioitu kesto: { $within }.
published-late = Ylitetty määräaika kirjataan syineen.

published-customers-consumer = yksityisasiakkaat
published-customers-similar-business = yksityisasiakkaisiin rinnastuvat yritykset
published-customers-business = muut yritykset
published-customers-not-customer = henkilöt, jotka eivät ole asiakkaitamme

## Näin ratkaisemme asian

published-fair = Nämä vaiheet edeltävät jokaista vastausta. Järjestelmämme hylkää vastauksen, josta jokin niistä puuttuu:
published-gate-identity = Tiedämme, kuka reklamoi.
published-gate-information = Meillä on tarvittavat tiedot, ennen kuin kukaan ottaa kantaa.
published-gate-conflict = Käsittelijä on ilmoittanut, onko eturistiriitaa. Se, jonka eturistiriitaa ei voida rajata, ei käsittele asiaa.
published-gate-independence = Ratkaisija ei työskentele yksikössä, joka kehittää, myy tai hallinnoi tuotetta.
published-gate-points = Jokainen reklamaation kohta saa oman ratkaisunsa.
published-gate-reasons = Jokainen kohta, jota emme hyväksy kokonaan, perustellaan.
published-gate-referral = Jos emme hyväksy kaikkea, vastauksessa kerrotaan, minne muualle voit kääntyä.
published-gate-cause = Jokaisesta kohdasta, jota ei hylätä, kirjataan syy, jotta sama ei toistu.
published-contested = Jos kiistät vastauksemme, asian ratkaisee uudelleen joku, joka ei ole ratkaissut sitä aiemmin.
published-four-eyes = Hyvitys, joka on yli { $amount }, vaatii toisen henkilön hyväksynnän.
published-sampling = Toinen henkilö tarkistaa arvalla valittuja vastauksia; osuus on 1/{ $n }.
published-sampling-risks = Nämä vastaukset tarkistaa aina toinen henkilö: { $risks }.
published-risk-vulnerable = erityistä huolenpitoa tarvitseville asiakkaille annetut
published-risk-above-limit = suuren hyvityksen sisältävät
published-risk-late = määräajan ylityksen jälkeen annetut
published-risk-new-handler = uusien käsittelijöiden antamat

## Tahot yrityksen ulkopuolella

published-bodies = Nämä yrityksen ulkopuoliset tahot voivat tutkia asian. Luettelo on voimassa { $date }; vastauksessamme mainitaan ne, jotka sopivat asiaasi.
published-bodies-none = Meitä koskeville reklamaatioille ei ole vahvistettu yrityksen ulkopuolista tahoa.
published-body-decides = Ratkaisee riita-asioita.
published-body-recommends = Tutkii riita-asioita ja antaa ratkaisusuosituksia.
published-body-mediates = Sovittelee riita-asioita.
published-body-guides = Antaa neuvoja.
published-body-supervises = Valvoo yrityksiä; ei ratkaise yksittäisiä riita-asioita.
published-body-platform = Välittää riita-asiat oikealle taholle.
published-body-products = Ottaa vastaan reklamaatioita, joiden aihe on { $what }.
published-body-customers = Avoinna seuraaville: { $who }.
published-body-prior = Sinun on ensin pitänyt reklamoida meille.
published-body-free = Käsittely on maksuton.
published-body-fee = Maksu: { $amount }.
published-body-fee-later = Myöhempi vaihe siellä voi maksaa { $amount }.
published-body-paid = Käsittely on maksullinen.
published-body-floor = Asian arvon on oltava vähintään { $amount }.
published-body-opens = Jos emme ole vastanneet reklamaation saapumispäivästä lasketussa ajassa ({ $within }), voit viedä asian sinne ilman vastaustamme.
published-body-window-first = Määräaika: { $within } siitä päivästä, jona ensi kerran reklamoit meille.
published-body-window-received = Määräaika: { $within } siitä päivästä, jona reklamaatio saapui.
published-body-window-answered = Määräaika: { $within } siitä päivästä, jona vastasimme.
published-body-doubt-public = Tarkistutamme näitä tietoja. Kysy taholta itseltään, ennen kuin luotat niihin.

## Apu, kirjaaminen, itse teksti

published-help-guide = Jos olet tyytymätön, työntekijämme kertovat, että voit reklamoida ja miten.
published-help-plain = Kirjoitamme selkeästi ja ymmärrettävästi.
published-help-needs = Kerro, jos jokin tekee reklamoinnista sinulle vaikeaa. Sovitamme tahdin, yhteydenottotavan ja käsittelijän tarpeisiisi; vastausaikaa kysymyksiimme on silloin vähintään { $days }.
published-records-register = Jokainen reklamaatio saa numeron ja kirjataan: milloin se saapui, mitä kukin teki ja miten se päättyi.
published-records-sealed = Mitä meille kerrot, säilytetään salattuna.
published-records-readers = Kirjaamme, kuka avaa asiasi.
published-records-purpose = Käytämme henkilötietojasi reklamaation käsittelyyn.
published-records-overview = Reklamaatioista vastaava näkee milloin tahansa, montako reklamaatiota on, mitä ne koskevat ja miten ne päättyivät.
published-duty = Velvollisuus
published-about = Tämä on menettelyn versio { $version }. Se on ollut voimassa { $from } alkaen.
published-about-scope = Menettely koskee seuraavien tekemiä reklamaatioita: { $who }.
published-about-made = Teksti on tehty { $date } niistä tiedoista, joiden mukaan käsittelemme reklamaatiot.
published-about-open-cases = Reklamaatio pitää määräajat, jotka sille laskettiin niiden alkaessa, vaikka menettely tai laki myöhemmin muuttuisi.

## Sivu ja lehtinen

published-how-lead = Voit reklamoida jollakin näistä tavoista. Vastaanottaja: { $firm }.
published-notices-title = Huomaa
published-how-call = Soita meille
published-how-form = Täytä lomake
published-how-form-what = Voit tallentaa sen ja jatkaa myöhemmin.
published-how-message = Kirjoita meille kirjautuneena
published-how-email = Lähetä sähköpostia
published-how-letter = Kirjoita kirje
published-how-branch = Käy luonamme
published-how-more = Lue ja tulosta
published-how-procedure = Koko menettely
published-how-procedure-pdf = Koko menettely tulostettavana (PDF)
published-how-sheet = Tämä sivu yhdelle arkille tulostettavana (PDF)
published-how-contact = Yhteystiedot koneille (JSON)
published-how-back = Takaisin: näin teet reklamaation

## Nimitykset

published-posts-title = Nimitykset
published-posts-lead = Reklamaatioista vastaava ja sijainen yrityksen tiedoston mukaan. Tehtävä ei saa olla tyhjä.
published-posts-post = Tehtävä
published-posts-person = Henkilö
published-posts-from = Alkaen
published-posts-to = Asti
published-posts-open = toistaiseksi
published-posts-officer = Reklamaatioista vastaava
published-posts-deputy = Sijainen
published-posts-none = Yrityksen tiedostossa ei ole nimityksiä.
published-posts-fine = Molemmat tehtävät on täytetty tänään ja seuraavat { $days } päivää.
published-posts-vacant-now = { $post }: avoinna nyt, { $date } alkaen.
published-posts-vacant-soon = { $post }: avoinna { $date } alkaen.
published-posts-never = { $post }: ketään ei ole nimitetty.
published-posts-alarm = Menettely edellyttää, että tehtävässä on joku
published-posts-see = Katso nimitykset

## Mitä muutos aiheuttaisi

published-diff-title = Muutoksen vaikutus
published-diff-lead = Muuta yrityksen tiedostoa alla tai liitä toinen ja katso, mikä muuttuisi, ennen kuin muutos tehdään. Tässä ei tallenneta mitään.
published-diff-file = Yrityksen tiedosto
published-diff-upload = Tai valitse tiedosto
published-diff-as-of = Päivä, jota kysymys koskee (tyhjä: tänään tai muutetun menettelyn ensimmäinen päivä)
published-diff-do = Näytä vaikutus
published-diff-again = Muutettu tiedosto
published-diff-faults = Tiedostoa ei voi käyttää
published-diff-none = Mikään ei muuttuisi.
published-diff-rules = Säännöt
published-diff-fields = Yrityksen tiedot
published-diff-texts = Julkaistut tekstit
published-diff-cases = Avoimet asiat
published-diff-rule = Sääntö
published-diff-field = Mikä
published-diff-from = Alkaen
published-diff-before = Ennen
published-diff-after = Jälkeen
published-diff-source = Lähde
published-diff-new = uusi
published-diff-gone = poistunut
published-diff-no-texts = Mikään julkaistu teksti ei muuttuisi.
published-diff-cases-total =
    { $moved ->
        [0] Yksikään päivä { $open } avoimessa asiassa ei siirtyisi.
        [one] Päivät siirtyisivät 1 asiassa; avoimia asioita on { $open }.
       *[other] Päivät siirtyisivät { $moved } asiassa; avoimia asioita on { $open }.
    }
published-diff-past =
    { $n ->
        [one] 1 päivä olisi jo mennyt: asia olisi heti myöhässä.
       *[other] { $n } päivää olisi jo mennyt: asiat olisivat heti myöhässä.
    }
published-diff-stay =
    { $n ->
        [one] 1 ylitetty määräaika pysyy ylitettynä: myöhempi sääntö ei tee mitään tekemättömäksi.
       *[other] { $n } ylitettyä määräaikaa pysyy ylitettynä: myöhempi sääntö ei tee mitään tekemättömäksi.
    }
published-diff-shown = Näytetään ensimmäiset { $n }. Komentorivi näyttää kaikki.
published-diff-keeps = Avoimet asiat pitävät kirjatut päivänsä. Taulukko näyttää, mitkä päivät olisivat, jos muutosta sovellettaisiin niihin.
published-diff-case = Asia
published-diff-clock = Määräaika
published-diff-old = Kirjattu päivä
published-diff-new-date = Päivä muutoksen mukaan
published-diff-how = Miten
published-diff-count = Asioita
published-diff-earlier = aikaisemmin
published-diff-later = myöhemmin
published-transition-corrected = Asian oman päivän sääntö korjataan; lasketaan uudelleen samasta alkupäivästä
published-transition-carried-over = Sovelletaan myöhempää sääntöä; käytetty aika säilyy ja loput lasketaan uudelleen
published-transition-begins = Määräaika, jota asialla ei ollut
published-transition-ends = Määräaikaa ei enää sovellettaisi
published-diff-apply = Muutos tehdään lisäämällä yrityksen tiedostoon menettelyn uusi versio ja päivä, josta se on voimassa, sekä muuttuvien sääntöjen uudet versiot samasta päivästä. Siitä päivästä alkaen saapuvat reklamaatiot noudattavat sitä.
