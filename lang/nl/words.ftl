# The words of the closed lists, as labels and buttons show them.
# A key is the list and the word; a dot in a word becomes a hyphen.

## Countries whose law a pack states

country-eu = EU en EER
country-no = Noorwegen
country-be = België
country-dk = Denemarken
country-fi = Finland
country-se = Zweden

## Products

product-payment = Betaling
product-current-account = Zichtrekening
product-savings = Sparen
product-card-credit = Kaart- of rekeningkrediet
product-consumer-credit = Consumentenkrediet
product-mortgage = Hypothecair krediet
product-insurance = Verzekering
product-investment = Belegging
product-collection = Invordering
product-personal-data = Persoonsgegevens
product-other = Andere

## Kinds of firm

firm-kind-bank = Bank
firm-kind-savings-bank = Spaarbank
firm-kind-mortgage-institution = Hypothecaire kredietinstelling
firm-kind-card-issuer = Kaartuitgever
firm-kind-payment-institution = Betalingsinstelling
firm-kind-e-money-institution = Instelling voor elektronisch geld
firm-kind-collector = Incassobureau
firm-kind-insurer = Verzekeringsonderneming
firm-kind-investment-firm = Beleggingsonderneming
firm-kind-credit-intermediary = Kredietbemiddelaar
firm-kind-financial-adviser = Financieel adviseur
firm-kind-insurance-intermediary = Verzekeringstussenpersoon
firm-kind-fund-manager = Fondsbeheerder
firm-kind-pension-fund = Pensioenfonds
firm-kind-consumer-lender = Kredietgever voor consumenten

## The complainant's relation to the firm

customer-consumer = Consument
customer-similar-business = Onderneming vergelijkbaar met een consument
customer-business = Onderneming
customer-not-customer = Geen klant

## Ways in and out

channel-email = E-mail
channel-web-form = Onlineformulier
channel-phone = Telefoon
channel-letter = Brief
channel-branch = Kantoor
channel-secure-message = Beveiligd bericht
channel-api = Een ander systeem
channel-other = Op een andere manier

## Whose move it is

owner-firm = De onderneming
owner-customer = De klant
owner-body = De externe instantie

## Clocks

clock-acknowledge = Ontvangstbevestiging
clock-delay-notice = Bericht van vertraging
clock-answer = Antwoord
clock-outer-limit = Uiterste termijn voor het antwoord
clock-escalation-answer = Antwoord op het volgende niveau
clock-outside-window = Termijn om naar een externe instantie te gaan
clock-outside-opens = Eerste dag voor een externe instantie
clock-expected = Verwacht antwoord
clock-information = Gevraagde informatie
clock-body-refusal = Termijn waarin de externe instantie kan weigeren
clock-body-decision = Beslissing van de externe instantie

## What starts a clock

start-complaint-received = Klacht ontvangen
start-complaint-answered = Klacht beantwoord
start-complaint-escalated = Klacht naar het volgende niveau
start-body-file-complete = Dossier volledig bij de externe instantie
start-customer-first-complained = Klant klaagde voor het eerst bij de onderneming
start-complaint-reopened = Klacht heropend
start-information-requested = Informatie gevraagd
start-complaint-delay-told = Nieuwe datum aan de klant gemeld
start-dossier-opened = Dossier geopend

## What meets a clock

met-by-complaint-acknowledged = Ontvangstbevestiging verstuurd
met-by-complaint-answered = Antwoord verstuurd
met-by-complaint-delay-told = Klant op de hoogte gebracht van de vertraging
met-by-body-referred = Voorgelegd aan de externe instantie
met-by-information-received = Informatie ontvangen
met-by-body-decided = Externe instantie heeft beslist
met-by-none = Niets wat de onderneming doet

## Duties without a figure

duty-written-procedure = Schriftelijke procedure
duty-complaints-officer = Klachtendienst
duty-publish-contact = Contactgegevens makkelijk te vinden
duty-guide-customers = Uitleg over hoe te klagen
duty-overview = Overzicht van de klachten
duty-reasons-for-rejection = Motivering van een afwijzing
duty-refer-outside = Vermelding van externe instanties
duty-register = Klachtenregister
duty-plain-language = Duidelijke taal
duty-conflict-check = Controle op belangenconflicten
duty-language = Taal van het antwoord
duty-independence = Onafhankelijke dossierbeheerder
duty-record = Bewaring van stukken

## What an outside body does

body-role-decides = Beslist
body-role-recommends = Geeft een aanbeveling
body-role-mediates = Bemiddelt
body-role-guides = Geeft consumenten advies
body-role-supervises = Houdt toezicht op ondernemingen
body-role-platform = Stuurt geschillen door

## A last day that is no working day

last-day-stays = Blijft staan; plan op de werkdag ervoor
last-day-next-working-day = Schuift op naar de volgende werkdag

## Gates

gate-identity = Wie klaagt
gate-information = Informatie
gate-conflict = Belangenconflict
gate-independence = Onafhankelijkheid
gate-points = Klachtpunten beslist
gate-reasons = Motivering gegeven
gate-referral = Externe instanties vermeld

## Information that a procedure asks for

item-name = Naam
item-address = Postadres
item-contact = Contactgegevens
item-account-number = Rekening- of contractnummer
item-office = Betrokken kantoor
item-expectation = Wat de klant verwacht
item-evidence = Bewijsstukken
item-daytime-phone = Telefoonnummer overdag
item-facts = Wat er gebeurde en wanneer

## Levels of a procedure

level-kind-front-line = Eerste lijn
level-kind-colleague = Collega of leidinggevende
level-kind-officer = Klachtendienst
level-kind-mediation = Bemiddeling

## When a dossier opens

dossier-opens-on-receipt = Bij ontvangst
dossier-opens-when-complete = Zodra de basisinformatie er is

## Who acknowledges

acknowledges-automatic = Automatisch
acknowledges-by-hand = Door een medewerker

## Why a level was skipped

skip-reason-not-a-customer = Is geen klant
skip-reason-cannot-go = Kan er niet terecht
skip-reason-does-not-want-to-go = Wil er niet terecht

## Where a complaint stands

phase-intake = Intake
phase-open = In behandeling
phase-answered = Beantwoord
phase-mediation = Bemiddeling
phase-closed = Afgesloten

## How it came out

outcome-upheld = Gegrond
outcome-partly = Gedeeltelijk gegrond
outcome-rejected = Ongegrond

## Why it is finished

close-reason-answered = Beantwoord
close-reason-withdrawn = Ingetrokken door de klant
close-reason-merged = Loopt verder in een andere klacht
close-reason-not-a-complaint = Geen klacht
close-reason-settled = Akkoord na bemiddeling
close-reason-mediation-failed = Bemiddeling zonder akkoord
close-reason-body-decided = Beslist door een externe instantie

## Conflicts of interest

conflict-involved = Was bij de zaak betrokken
conflict-decided-before = Nam de betwiste beslissing
conflict-owns-product = Dienst is verantwoordelijk voor het product
conflict-family = Familie of gezin
conflict-own-account = Eigen rekening
conflict-none = Geen belangenconflict
conflict-other-interest = Ander belang

## Who is asked for information

addressee-customer = De klant
addressee-office = Het betrokken kantoor
addressee-service = Een andere dienst van de onderneming
addressee-expert = Een expert
addressee-third-party = Iemand buiten de onderneming

## Who moves a complaint up a level

asked-by-customer = De klant
asked-by-firm = De onderneming

## How two complaints belong together

link-same-event = Zelfde gebeurtenis
link-same-customer = Zelfde klant
link-same-cause = Zelfde fout
link-contests = Betwist het antwoord

## Sides in mediation

party-customer = De klant
party-firm = De onderneming

## How a clock stands

clock-state-running = Loopt
clock-state-met = Gehaald
clock-state-met-late = Te laat gehaald
clock-state-missed = Gemist
clock-state-dropped = Niet meer van toepassing
clock-state-unknown = Termijn niet bekend

## How a gate stands

gate-state-open = In orde
gate-state-closed = Er ontbreekt iets
gate-state-not-needed = Niet nodig

## What happened, as the timeline says it

event-received = Klacht ontvangen
event-classified = Geclassificeerd
event-acknowledged = Ontvangst bevestigd
event-identified = Klager geïdentificeerd
event-provided = Informatie toegevoegd
event-waived = Van informatie afgezien
event-information-requested = Informatie gevraagd
event-reminded = Herinnering verstuurd
event-reply-recorded = Antwoord geregistreerd
event-request-dropped = Vraag vervallen
event-assigned = Toegewezen aan een dossierbeheerder
event-conflict-declared = Verklaring over belangenconflict afgelegd
event-handler-released = Dossierbeheerder van de zaak gehaald
event-barred = Persoon uitgesloten van de zaak
event-dossier-opened = Dossier geopend
event-message-recorded = Bericht van de klant
event-noted = Notitie
event-point-added = Klachtpunt toegevoegd
event-point-removed = Klachtpunt verwijderd
event-decided = Klachtpunt beslist
event-delay-told = Vertraging aan de klant gemeld
event-answered = Antwoord verstuurd
event-written-copy-requested = Antwoord op papier gevraagd
event-written-copy-sent = Schriftelijk antwoord verstuurd
event-escalated = Naar het volgende niveau
event-offered = Voorstel gedaan
event-settled = Akkoord bereikt
event-mediation-failed = Bemiddeling beëindigd zonder akkoord
event-referred-outside = Voorgelegd aan een externe instantie
event-body-outcome-recorded = Uitkomst van de externe instantie geregistreerd
event-withdrawn = Ingetrokken door de klant
event-reopened = Heropend
event-linked = Gekoppeld
event-merged = Samengevoegd met een andere klacht
event-miss-explained = Gemiste termijn verklaard
event-guidance-offered = Uitleg over klagen gegeven
event-closed = Afgesloten

## What can be done, as buttons say it

command-classify = Klacht classificeren
command-acknowledge = Ontvangst bevestigen
command-identify = Klager registreren
command-provide = Informatie toevoegen
command-waive = Zonder verdergaan
command-request-information = Informatie vragen
command-remind = Herinnering versturen
command-record-reply = Antwoord registreren
command-drop-request = Niet langer wachten
command-assign = Dossier toewijzen
command-declare-conflict = Belangenconflict verklaren
command-open-dossier = Dossier openen
command-record-message = Bericht registreren
command-note = Notitie toevoegen
command-add-point = Klachtpunt toevoegen
command-remove-point = Klachtpunt verwijderen
command-decide = Over het klachtpunt beslissen
command-tell-delay = Vertraging aan de klant melden
command-answer = Antwoord versturen
command-request-written-copy = Vraag om schriftelijk antwoord registreren
command-send-written-copy = Schriftelijk antwoord versturen
command-escalate = Naar het volgende niveau brengen
command-offer = Voorstel registreren
command-settle = Akkoord registreren
command-fail-mediation = Bemiddeling beëindigen
command-refer-outside = Zaak bij externe instantie registreren
command-record-body-outcome = Uitkomst van de instantie registreren
command-withdraw = Intrekking registreren
command-reopen = Heropenen
command-link = Aan een andere klacht koppelen
command-merge-into = Met een andere klacht samenvoegen
command-explain-miss = Gemiste termijn verklaren
command-offer-guidance = Gegeven uitleg registreren
command-bar = Persoon uitsluiten
command-close = Klacht afsluiten

## Letters to the customer

letter-acknowledgement = Ontvangstbevestiging
letter-information-request = Vraag om informatie
letter-reminder = Herinnering
letter-handler-introduction = Voorstelling van de dossierbeheerder
letter-hand-over = Wissel van dossierbeheerder
letter-delay-notice = Bericht van vertraging
letter-answer = Antwoord
letter-written-copy = Schriftelijk antwoord

## Calendars

calendar-no-work = Noorse werkdagen
calendar-no-bank = Noorse bankwerkdagen
calendar-be-work = Belgische werkdagen
calendar-be-bank = Belgische bankwerkdagen
calendar-dk-work = Deense werkdagen
calendar-dk-bank = Deense bankwerkdagen
calendar-fi-work = Finse werkdagen
calendar-fi-bank = Finse bankwerkdagen
calendar-se-work = Zweedse werkdagen
calendar-se-bank = Zweedse bankwerkdagen
