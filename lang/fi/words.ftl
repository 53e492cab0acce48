# The words of the closed lists, as labels and buttons show them.
# A key is the list and the word; a dot in a word becomes a hyphen.

## Countries whose law a pack states

country-eu = EU ja ETA
country-no = Norja
country-be = Belgia
country-dk = Tanska
country-fi = Suomi
country-se = Ruotsi

## Products

product-payment = Maksu
product-current-account = Käyttötili
product-savings = Säästäminen
product-card-credit = Kortti- tai tililuotto
product-consumer-credit = Kuluttajaluotto
product-mortgage = Asuntolaina
product-insurance = Vakuutus
product-investment = Sijoittaminen
product-collection = Perintä
product-personal-data = Henkilötiedot
product-other = Muu

## Kinds of firm

firm-kind-bank = Pankki
firm-kind-savings-bank = Säästöpankki
firm-kind-mortgage-institution = Kiinnitysluottopankki
firm-kind-card-issuer = Kortin myöntäjä
firm-kind-payment-institution = Maksulaitos
firm-kind-e-money-institution = Sähkörahayhteisö
firm-kind-collector = Perintätoimisto
firm-kind-insurer = Vakuutusyhtiö
firm-kind-investment-firm = Sijoituspalveluyritys
firm-kind-credit-intermediary = Luotonvälittäjä
firm-kind-financial-adviser = Rahoitusneuvoja
firm-kind-insurance-intermediary = Vakuutusedustaja
firm-kind-fund-manager = Rahastoyhtiö
firm-kind-pension-fund = Eläkekassa
firm-kind-consumer-lender = Kuluttajaluotonantaja

## The complainant's relation to the firm

customer-consumer = Kuluttaja
customer-similar-business = Kuluttajaan rinnastettava yritys
customer-business = Yritys
customer-not-customer = Ei asiakas

## Ways in and out

channel-email = Sähköposti
channel-web-form = Verkkolomake
channel-phone = Puhelin
channel-letter = Kirje
channel-branch = Konttori
channel-secure-message = Suojattu viesti
channel-api = Toinen järjestelmä
channel-other = Muu tapa

## Whose move it is

owner-firm = Yritys
owner-customer = Asiakas
owner-body = Ulkopuolinen elin

## Clocks

clock-acknowledge = Vastaanottovahvistus
clock-delay-notice = Ilmoitus viivästyksestä
clock-answer = Vastaus
clock-outer-limit = Vastauksen takaraja
clock-escalation-answer = Vastaus seuraavalla tasolla
clock-outside-window = Aika kääntyä ulkopuolisen elimen puoleen
clock-outside-opens = Ensimmäinen päivä kääntyä ulkopuolisen elimen puoleen
clock-expected = Arvioitu vastaus
clock-information = Pyydetyt tiedot
clock-body-refusal = Ulkopuolisen elimen määräaika jättää asia käsittelemättä
clock-body-decision = Ulkopuolisen elimen ratkaisu

## What starts a clock

start-complaint-received = Valitus vastaanotettiin
start-complaint-answered = Valitukseen vastattiin
start-complaint-escalated = Valitus siirtyi seuraavalle tasolle
start-body-file-complete = Ulkopuolisella elimellä on kaikki asiakirjat
start-customer-first-complained = Asiakas valitti yritykselle ensimmäisen kerran
start-complaint-reopened = Valitus otettiin uudelleen käsittelyyn
start-information-requested = Tietoja pyydettiin
start-complaint-delay-told = Uusi päivä kerrottiin asiakkaalle
start-dossier-opened = Asiakansio avattiin

## What meets a clock

met-by-complaint-acknowledged = Vastaanottovahvistus lähetetty
met-by-complaint-answered = Vastaus lähetetty
met-by-complaint-delay-told = Viivästyksestä kerrottu asiakkaalle
met-by-body-referred = Viety ulkopuoliseen elimeen
met-by-information-received = Tiedot saatu
met-by-body-decided = Ulkopuolinen elin on ratkaissut asian
met-by-none = Ei mikään yrityksen toimi

## Duties without a figure

duty-written-procedure = Kirjallinen menettelyohje
duty-complaints-officer = Valituksista vastaava
duty-publish-contact = Yhteystiedot helposti löydettävissä
duty-guide-customers = Opastus valituksen tekemiseen
duty-overview = Yleiskuva valituksista
duty-reasons-for-rejection = Kielteisen vastauksen perustelut
duty-refer-outside = Tieto ulkopuolisista elimistä
duty-register = Valitusrekisteri
duty-plain-language = Selkeä kieli
duty-conflict-check = Eturistiriitojen tarkistus
duty-language = Vastauksen kieli
duty-independence = Riippumaton käsittelijä
duty-record = Asiakirjat säilytetään

## What an outside body does

body-role-decides = Ratkaisee
body-role-recommends = Suosittaa
body-role-mediates = Sovittelee
body-role-guides = Neuvoo kuluttajia
body-role-supervises = Valvoo yrityksiä
body-role-platform = Välittää riidat eteenpäin

## A last day that is no working day

last-day-stays = Ei siirry; tähtää edelliseen työpäivään
last-day-next-working-day = Siirtyy seuraavaan työpäivään

## Gates

gate-identity = Valittaja tunnetaan
gate-information = Tiedot
gate-conflict = Eturistiriita
gate-independence = Riippumattomuus
gate-points = Valituskohdat ratkaistu
gate-reasons = Perustelut annettu
gate-referral = Ulkopuoliset elimet mainittu

## Information that a procedure asks for

item-name = Nimi
item-address = Postiosoite
item-contact = Yhteystiedot
item-account-number = Tilin tai sopimuksen numero
item-office = Konttori, jota asia koskee
item-expectation = Mitä asiakas toivoo
item-evidence = Todisteet
item-daytime-phone = Puhelinnumero päivisin
item-facts = Mitä tapahtui ja milloin

## Levels of a procedure

level-kind-front-line = Asiakaspalvelu
level-kind-colleague = Kollega tai esihenkilö
level-kind-officer = Valituksista vastaava
level-kind-mediation = Sovittelu

## When a dossier opens

dossier-opens-on-receipt = Valituksen saapuessa
dossier-opens-when-complete = Kun perustiedot ovat koossa

## Who acknowledges

acknowledges-automatic = Automaattisesti
acknowledges-by-hand = Työntekijä lähettää

## Why a level was skipped

skip-reason-not-a-customer = Ei ole asiakas
skip-reason-cannot-go = Ei voi asioida siellä
skip-reason-does-not-want-to-go = Ei halua asioida siellä

## Where a complaint stands

phase-intake = Vastaanotto
phase-open = Käsittelyssä
phase-answered = Vastattu
phase-mediation = Sovittelussa
phase-closed = Päätetty

## How it came out

outcome-upheld = Hyväksytty
outcome-partly = Osittain hyväksytty
outcome-rejected = Hylätty

## Why it is finished

close-reason-answered = Vastattu
close-reason-withdrawn = Asiakas perui valituksen
close-reason-merged = Jatkuu toisessa valituksessa
close-reason-not-a-complaint = Ei ole valitus
close-reason-settled = Sovittu sovittelussa
close-reason-mediation-failed = Sovittelu ilman sopua
close-reason-body-decided = Ulkopuolinen elin ratkaisi

## Conflicts of interest

conflict-involved = Oli mukana asiassa
conflict-decided-before = Teki ratkaisun, josta valitetaan
conflict-owns-product = Yksikkö vastaa tuotteesta
conflict-family = Perhe tai sama talous
conflict-own-account = Oma tili
conflict-none = Ei eturistiriitaa
conflict-other-interest = Muu intressi

## Who is asked for information

addressee-customer = Asiakas
addressee-office = Konttori, jota asia koskee
addressee-service = Yrityksen toinen osasto
addressee-expert = Asiantuntija
addressee-third-party = Yrityksen ulkopuolinen

## Who moves a complaint up a level

asked-by-customer = Asiakas
asked-by-firm = Yritys

## How two complaints belong together

link-same-event = Sama tapahtuma
link-same-customer = Sama asiakas
link-same-cause = Sama virhe
link-contests = Riitauttaa vastauksen

## Sides in mediation

party-customer = Asiakas
party-firm = Yritys

## How a clock stands

clock-state-running = Käynnissä
clock-state-met = Noudatettu
clock-state-met-late = Täytetty myöhässä
clock-state-missed = Ylitetty
clock-state-dropped = Ei enää voimassa
clock-state-unknown = Määräaika ei ole tiedossa

## How a gate stands

gate-state-open = Kunnossa
gate-state-closed = Jotain puuttuu
gate-state-not-needed = Ei tarpeen

## What happened, as the timeline says it

event-received = Valitus vastaanotettu
event-classified = Luokiteltu
event-acknowledged = Vastaanotto vahvistettu
event-identified = Valittaja tunnistettu
event-provided = Tieto lisätty
event-waived = Tiedosta luovuttu
event-information-requested = Tietoja pyydetty
event-reminded = Muistutus lähetetty
event-reply-recorded = Vastaus kirjattu
event-request-dropped = Pyyntö peruttu
event-assigned = Annettu käsittelijälle
event-conflict-declared = Eturistiriidasta ilmoitettu
event-handler-released = Käsittelijä vapautettu
event-barred = Henkilö suljettu pois asiasta
event-dossier-opened = Asiakansio avattu
event-message-recorded = Viesti asiakkaalta
event-noted = Muistiinpano
event-point-added = Valituskohta lisätty
event-point-removed = Valituskohta poistettu
event-decided = Valituskohta ratkaistu
event-delay-told = Viivästyksestä kerrottu asiakkaalle
event-answered = Vastaus lähetetty
event-written-copy-requested = Vastaus pyydetty kirjallisena
event-written-copy-sent = Kirjallinen vastaus lähetetty
event-escalated = Siirretty seuraavalle tasolle
event-offered = Tarjous tehty
event-settled = Sovittu
event-mediation-failed = Sovittelu päättyi ilman sopua
event-referred-outside = Viety ulkopuoliseen elimeen
event-body-outcome-recorded = Ulkopuolisen elimen ratkaisu kirjattu
event-withdrawn = Asiakas perui valituksen
event-reopened = Otettu uudelleen käsittelyyn
event-linked = Yhdistetty toiseen valitukseen
event-merged = Sulautettu toiseen valitukseen
event-miss-explained = Ylitetyn määräajan syy kirjattu
event-guidance-offered = Valituksen tekemiseen opastettu
event-closed = Päätetty

## What can be done, as buttons say it

command-classify = Luokittele
command-acknowledge = Vahvista vastaanotto
command-identify = Kirjaa valittaja
command-provide = Lisää tieto
command-waive = Jatka ilman tietoa
command-request-information = Pyydä tietoja
command-remind = Lähetä muistutus
command-record-reply = Kirjaa vastaus
command-drop-request = Lopeta odottaminen
command-assign = Anna käsittelijälle
command-declare-conflict = Ilmoita eturistiriidoista
command-open-dossier = Avaa asiakansio
command-record-message = Kirjaa viesti
command-note = Lisää muistiinpano
command-add-point = Lisää valituskohta
command-remove-point = Poista valituskohta
command-decide = Ratkaise valituskohta
command-tell-delay = Kerro asiakkaalle viivästyksestä
command-answer = Lähetä vastaus
command-request-written-copy = Kirjaa pyyntö kirjallisesta vastauksesta
command-send-written-copy = Lähetä kirjallinen vastaus
command-escalate = Siirrä seuraavalle tasolle
command-offer = Kirjaa tarjous
command-settle = Kirjaa sovinto
command-fail-mediation = Päätä sovittelu
command-refer-outside = Kirjaa asia ulkopuolisessa elimessä
command-record-body-outcome = Kirjaa elimen ratkaisu
command-withdraw = Kirjaa peruminen
command-reopen = Ota uudelleen käsittelyyn
command-link = Yhdistä toiseen valitukseen
command-merge-into = Sulauta toiseen valitukseen
command-explain-miss = Kirjaa ylitetyn määräajan syy
command-offer-guidance = Kirjaa opastus
command-bar = Sulje henkilö pois asiasta
command-close = Päätä valitus

## Letters to the customer

letter-acknowledgement = Vastaanottovahvistus
letter-information-request = Tietopyyntö
letter-reminder = Muistutus
letter-handler-introduction = Käsittelijän esittely
letter-hand-over = Käsittelijän vaihtuminen
letter-delay-notice = Ilmoitus viivästyksestä
letter-answer = Vastaus
letter-written-copy = Kirjallinen vastaus

## Calendars

calendar-no-work = Norjan työpäivät
calendar-no-bank = Norjan pankkipäivät
calendar-be-work = Belgian työpäivät
calendar-be-bank = Belgian pankkipäivät
calendar-dk-work = Tanskan työpäivät
calendar-dk-bank = Tanskan pankkipäivät
calendar-fi-work = Suomen työpäivät
calendar-fi-bank = Suomen pankkipäivät
calendar-se-work = Ruotsin työpäivät
calendar-se-bank = Ruotsin pankkipäivät
