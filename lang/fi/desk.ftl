# Valitusten käsittelyn sivut työntekijöille: otsikot, kentät, painikkeet ja ilmoitukset.
# Suljettujen luetteloiden sanat, päivät, perusteet ja esteet ovat omissa tiedostoissaan.

## Jokaisen sivun kehys

skip-to-page = Siirry sisältöön
rail-label = Päävalikko
rail-work = Työlista
rail-all = Kaikki valitukset
rail-new = Kirjaa valitus
rail-quarantine = Karanteeni
rail-law = Säännöt
search-label = Hae valituksia
sign-out = Kirjaudu ulos
choose = Valitse
cancel = Peruuta
remove = Poista suodatin
optional = (vapaaehtoinen)
yes = Kyllä
no = Ei
unverified = tarkistettava
practice-title = Harjoitusaika:
practice-note = Kaikki määräajat lasketaan tästä ajasta, ei todellisesta.

## Näppäimistö ja komennot

palette-open = Komennot
palette-hint = Kirjoita sivun tai toiminnon nimi
keys-title = Pikanäppäimet
keys-move = Siirry luettelossa alas ja ylös
keys-open = Avaa valittu rivi
keys-search = Hae
close-dialog = Sulje

## Kielet

language-en = Englanti
language-nb = Norja (bokmål)
language-da = Tanska
language-sv = Ruotsi
language-fi = Suomi
language-nl = Hollanti
language-fr = Ranska

## Kirjautuminen

sign-in-title = Kirjaudu sisään
sign-in-desk = Valituksia käsitteleville työntekijöille
sign-in-do = Kirjaudu sisään
sign-in-wrong = Käyttäjätunnus tai salasana ei täsmää tässä yrityksessä. Tarkista kaikki kolme ja yritä uudelleen.
sign-in-too-many = Yrityksiä oli liian monta, joten kirjautuminen on keskeytetty. Odota 15 minuuttia ja yritä sitten uudelleen.

## Työlista

work-title = Työlista
work-caption = Valitukset, lähin määräaika ensin
work-empty-title = Täällä ei ole valituksia
work-empty-what = Mikään valitus ei vastaa tätä näkymää ja sen suodattimia. Poista jokin suodatin tai katso kaikki avoimet.
views-label = Näkymät
view-open = Kaikki avoimet
view-mine = Omat
view-unassigned = Ilman käsittelijää
view-late = Myöhässä
view-closed = Päätetyt
view-all = Kaikki
filters-label = Suodattimet
pages-label = Sivut
page-first = Ensimmäinen sivu
page-next = Seuraava sivu
page-rows =
    { $n ->
        [one] 1 valitus tällä sivulla
       *[other] { $n } valitusta tällä sivulla
    }
whose-ours = Meidän
whose-customer = Asiakkaan
whose-nobody = Ei kenenkään
handler-nobody = Ei vielä kukaan
name-unknown = Nimi ei ole tiedossa
product-unknown = Ei vielä tiedossa

## Sarakkeet

column-due = Määräaika
column-reference = Viite
column-name = Nimi
column-about = Aihe
column-product = Tuote
column-phase = Vaihe
column-whose = Kenen vuoro
column-handler = Käsittelijä
column-number = Numero
column-source = Lähde
column-why = Miksi se on täällä
column-rule = Sääntö
column-from = Alkaen
column-to = Päättyen
column-says = Mitä se sanoo
column-calendar = Kalenteri
column-checked = Tarkistettu
column-place = Missä se on

## Haku

search-title = Haku
search-intro = Hae viitteellä, nimellä tai valituksessa olevilla sanoilla. Pane lainausmerkkeihin sanat, jotka kuuluvat yhteen.
search-found =
    { $n ->
        [0] Mitään ei löytynyt
        [one] 1 valitus löytyi
        [10000] 10 000 valitusta tai enemmän löytyi
       *[other] { $n } valitusta löytyi
    }
search-none-title = Mitään ei löytynyt
search-none-what = Mikään sinulle näkyvä valitus ei vastaa hakua. Kokeile vähemmillä sanoilla, toisella kirjoitusasulla tai viitteellä.

## Valitus

case-customer = Asiakas
case-complaint = Valitus
case-links = Yhdistetyt valitukset
case-documents = Asiakirjat
case-no-documents = Ei asiakirjoja
case-original = Lataa alkuperäinen
case-file = Tiedosto { $n }
case-clocks = Määräajat
case-gates = Näiden on oltava kunnossa
case-actions = Mitä voit tehdä
case-points = Valituskohdat
case-timeline = Mitä on tapahtunut
why-date = Miksi tämä päivä
point-undecided = Ei vielä ratkaistu
gate-state-done = Kunnossa
gate-state-missing = Jotain puuttuu
clock-started = Määräaika alkoi
clock-dropped = Määräaika poistui
text-erased = Tämä teksti on poistettu
text-damaged = Tämä teksti on vioittunut, eikä sitä voi näyttää
actor-customer = Asiakas
actor-system = Järjestelmä
note-label = Muistiinpano
note-hint = Ei lähetetä asiakkaalle

## Kentät

field-account = Tilin tai sopimuksen numero
field-action = Mitä muuta yritys tekee
field-address = Postiosoite
field-addressee = Keneltä kysytään
field-amount = Summa
field-asked-by = Pyytäjä
field-body = Ulkopuolinen elin
field-cause = Miksi määräaika ylittyi
field-channel = Kanava
field-clock = Määräaika
field-closed = Päättämisen syy
field-complaint = Tämä on valitus
field-conflict = Eturistiriita
field-content = Sisältö
field-customer = Asiakkaan tyyppi
field-due = Vastattava viimeistään
field-email = Sähköposti
field-evidence = Mihin havainto perustuu
field-expectation = Mitä asiakas toivoo
field-expected = Vastauksen uusi päivä
field-file = Ulkopuolisen elimen viite
field-finding = Mitä havaitsimme
field-firm = Yritys
field-handler = Käsittelijä
field-in-writing = Asiakkaan kirjallinen pyyntö
field-item = Mikä tieto
field-items = Tiedot
field-language = Kieli
field-letter = Kirje
field-level = Taso
field-limited-by = Miten ristiriitaa rajataan, jos jatkat käsittelijänä
field-link = Miten ne kuuluvat yhteen
field-login = Käyttäjätunnus
field-name = Nimi
field-outcome = Ratkaisu
field-party = Tarjouksen tekijä
field-password = Salasana
field-person = Henkilö
field-phone = Puhelin
field-point = Valituskohta
field-procedure = Menettelyn versio
field-product = Tuote
field-question = Kysymys
field-reason = Perustelu
field-received = Saapunut
field-redress = Hyvitys
field-reference = Toisen valituksen viite
field-request = Pyyntö
field-skipped = Miksi taso ohitetaan
field-statement = Mikä asiakkaan mielestä meni pieleen
field-terms = Ehdot
field-text = Teksti
field-title = Aihe
field-to = Seuraava taso
answer-yes = Kyllä
answer-no = Ei
none-skipped = Mitään tasoa ei ohiteta
hint-amount = Valuutta { $currency }, esimerkiksi 1250,00. Jätä tyhjäksi, jos mitään ei makseta.
hint-letter = Lue luonnos ja muuta, mikä ei sovi. Asiakas saa sen täsmälleen tällaisena.
hint-reason = Tarvitaan, kun kohtaa ei hyväksytä kokonaan. Asiakas saa lukea sen.
hint-text = Niin kuin asiakas sen kertoo, asiakkaan omin sanoin.

## Kun lomaketta ei hyväksytä

errors-title = Jotain on korjattava. Kirjoittamasi on yhä tässä.
fault-empty = Kenttä on tyhjä. Täytä se.
fault-choose = Mitään kelvollista ei ole valittu. Valitse jokin vaihtoehdoista.
fault-date = Tämä ei ole kelvollinen päivä. Anna se uudelleen.
fault-amount = Tämä ei ole kelvollinen summa. Kirjoita se numeroin, esimerkiksi 1250,00.
refused-title = Ei tehty. Kirjoittamasi on yhä tässä.
changed-title = Valitus muuttui, kun kirjoitit
changed-what = Mitään ei lähetetty, ja kirjoittamasi on yhä tässä. Lue, mitä on tapahtunut sen jälkeen, kun avasit lomakkeen, ja lähetä uudelleen, jos se yhä pitää paikkansa.

## Mitä juuri tehtiin

done-registered = Valitus on kirjattu, ja sen määräajat ovat käynnissä.
done-classify = Valitus on luokiteltu.
done-acknowledge = Vastaanotto on vahvistettu.
done-identify = Valittaja on kirjattu.
done-provide = Tieto on lisätty.
done-waive = On kirjattu, että valitus jatkuu ilman tätä tietoa.
done-request-information = Tiedot on pyydetty.
done-remind = Muistutus on lähetetty.
done-record-reply = Vastaus on kirjattu.
done-drop-request = Tätä vastausta ei enää odoteta.
done-assign = Valituksella on käsittelijä.
done-declare-conflict = Ilmoitus on kirjattu.
done-open-dossier = Asiakansio on avattu.
done-record-message = Viesti on kirjattu.
done-note = Muistiinpano on lisätty.
done-add-point = Valituskohta on lisätty.
done-remove-point = Valituskohta on poistettu.
done-decide = Valituskohta on ratkaistu.
done-tell-delay = Viivästyksestä on kerrottu asiakkaalle.
done-answer = Vastaus on lähetetty.
done-request-written-copy = On kirjattu, että asiakas haluaa vastauksen kirjallisena.
done-send-written-copy = Kirjallinen vastaus on lähetetty.
done-escalate = Valitus on seuraavalla tasolla.
done-offer = Tarjous on kirjattu.
done-settle = Sovinto on kirjattu.
done-fail-mediation = Sovittelu on päätetty.
done-refer-outside = On kirjattu, että valitus on ulkopuolisessa elimessä.
done-record-body-outcome = Ulkopuolisen elimen ratkaisu on kirjattu.
done-withdraw = Peruminen on kirjattu.
done-reopen = Valitus on otettu uudelleen käsittelyyn.
done-link = Valitukset on yhdistetty.
done-merge-into = Valitus on sulautettu toiseen ja jatkuu siinä.
done-explain-miss = Selitys on kirjattu.
done-offer-guidance = Opastus on kirjattu.
done-bar = Henkilö on suljettu pois tästä valituksesta.
done-close = Valitus on päätetty.

## Kirjaaminen

register-title = Kirjaa valitus
register-do = Kirjaa valitus

## Karanteeni

quarantine-title = Karanteeni
quarantine-intro = Nämä saapuivat, mutta niitä ei voitu lukea valituksena. Niiden määräajat ovat käynnissä. Lue jokainen ja kirjaa se valitukseksi tai siirrä se sivuun.
quarantine-empty-title = Mitään ei odota
quarantine-empty-what = Kaikki saapunut on luettu. Uudet tulevat tähän itsestään.
quarantine-item = Saapunut
quarantine-bytes = Mitä saapui
quarantine-truncated = Vain alku näytetään. Lataa alkuperäinen, niin näet kaiken.
quarantine-unread = Ei vielä luettu
quarantine-as-complaint = Tämä on valitus
quarantine-dismiss = Siirrä sivuun
quarantine-reason-hint = Kerro, mikä se on ja miksi se ei ole valitus. Perustelu säilyy.
quarantine-resolved = Joku on jo hoitanut tämän. Mitään ei muutettu. Palaa luetteloon.
quarantine-why = Tätä ei siirretty sivuun, koska perustelu puuttuu. Kirjoita perustelu ja yritä uudelleen.
quarantine-text = Valitusta ei kirjattu, koska teksti puuttuu. Kirjoita, mitä asiakas sanoo, ja yritä uudelleen.
intake-case = Kirjattu valituksiksi
intake-reply = Kuuluu valitukseen
intake-quarantined = Odottaa täällä
intake-dismissed = Siirretty sivuun

## Säännöt

law-title = Laki ja yrityksen omat säännöt
law-all = Kaikki
law-unverified = Tarkistettava
law-in-force = voimassa
law-same = sama sääntö
law-unknown = Ei tiedossa: { $what }

## Sivut virheille

error-not-found-title = Täällä ei ole mitään
error-not-found-what = Tässä osoitteessa ei ole sivua, tai sinulla ei ole oikeutta nähdä sitä.
error-not-found-kept = Mitään ei muutettu. Tarkista osoite tai palaa työlistaan.
error-forged-title = Lomake ei ole enää voimassa
error-forged-what = Lomake ei kuulu nykyiseen kirjautumiseesi. Näin käy, kun olet kirjautunut uudelleen lomakkeen avaamisen jälkeen.
error-forged-kept = Mitään ei muutettu. Palaa takaisin, kopioi kirjoittamasi, lataa sivu uudelleen ja lähetä lomake vielä kerran.
error-bad-title = Pyyntöä ei ymmärretty
error-bad-what = Osoitteessa tai lomakkeessa on jotain, mikä ei sovi tähän.
error-bad-kept = Mitään ei muutettu. Palaa takaisin ja yritä uudelleen.
error-refused-title = Tätä ei voi tehdä
error-refused-what = Sääntö estää tämän.
error-refused-kept = Mitään ei muutettu. Palaa takaisin tai pyydä kollegaa, joka saa tehdä sen.
error-broken-title = Sivu ei toiminut
error-broken-what = Meillä meni jotain vikaan. Vika on lokissa.
error-broken-kept = Aiemmin tallennettu on tallessa. Katso ennen uutta yritystä, tuliko viimeksi tekemäsi tehdyksi. Jos sivu ei vieläkään toimi, kerro järjestelmän ylläpidolle.

# Who read a case
readers-title = Kuka on lukenut asian
readers-none = Kukaan ei ole vielä lukenut asiaa.
readers-when = Milloin
readers-who = Kuka
readers-what = Mitä
read-case = asian
read-form = lomakkeen
read-original = alkuperäisen
read-file = tiedoston
read-command-line = komentoriviltä
read-readers = tämän luettelon
