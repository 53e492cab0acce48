# The words of the closed lists, as labels and buttons show them.
# A key is the list and the word; a dot in a word becomes a hyphen.

## Countries whose law a pack states

country-eu = EU og EØS
country-no = Norge
country-be = Belgien
country-dk = Danmark
country-fi = Finland
country-se = Sverige

## Products

product-payment = Betaling
product-current-account = Lønkonto
product-savings = Opsparing
product-card-credit = Kort- eller kontokredit
product-consumer-credit = Forbrugerkredit
product-mortgage = Boliglån
product-insurance = Forsikring
product-investment = Investering
product-collection = Inkasso
product-personal-data = Personoplysninger
product-other = Andet

## Kinds of firm

firm-kind-bank = Bank
firm-kind-savings-bank = Sparekasse
firm-kind-mortgage-institution = Realkreditinstitut
firm-kind-card-issuer = Kortudsteder
firm-kind-payment-institution = Betalingsinstitut
firm-kind-e-money-institution = E-pengeinstitut
firm-kind-collector = Inkassovirksomhed
firm-kind-insurer = Forsikringsselskab
firm-kind-investment-firm = Fondsmæglerselskab
firm-kind-credit-intermediary = Kreditformidler
firm-kind-financial-adviser = Finansiel rådgiver
firm-kind-insurance-intermediary = Forsikringsformidler
firm-kind-fund-manager = Investeringsforvaltningsselskab
firm-kind-pension-fund = Pensionskasse
firm-kind-consumer-lender = Forbrugslånsvirksomhed

## The complainant's relation to the firm

customer-consumer = Forbruger
customer-similar-business = Erhvervskunde, der kan sidestilles med en forbruger
customer-business = Erhvervskunde
customer-not-customer = Ikke kunde

## Ways in and out

channel-email = E-mail
channel-web-form = Onlineformular
channel-phone = Telefon
channel-letter = Brev
channel-branch = Filial
channel-secure-message = Sikker besked
channel-api = Et andet system
channel-other = På anden måde

## Whose move it is

owner-firm = Virksomheden
owner-customer = Kunden
owner-body = Klageinstansen

## Clocks

clock-acknowledge = Kvittering for modtagelsen
clock-delay-notice = Besked om forsinkelse
clock-answer = Svar
clock-outer-limit = Sidste frist for svar
clock-escalation-answer = Svar på næste niveau
clock-outside-window = Frist for at gå til klageinstans
clock-outside-opens = Tidligste dag for klageinstans
clock-expected = Forventet svar
clock-information = Oplysninger, der er bedt om
clock-body-refusal = Klageinstansens frist for afvisning
clock-body-decision = Klageinstansens afgørelse

## What starts a clock

start-complaint-received = Klagen blev modtaget
start-complaint-answered = Klagen blev besvaret
start-complaint-escalated = Klagen gik til næste niveau
start-body-file-complete = Sagen er fuldt oplyst hos klageinstansen
start-customer-first-complained = Kunden klagede første gang til virksomheden
start-complaint-reopened = Klagen blev genoptaget
start-information-requested = Der blev bedt om oplysninger
start-complaint-delay-told = Kunden fik besked om en ny dato
start-dossier-opened = Sagsmappen blev åbnet

## What meets a clock

met-by-complaint-acknowledged = Kvittering for modtagelsen sendt
met-by-complaint-answered = Svar sendt
met-by-complaint-delay-told = Kunden har fået besked om forsinkelsen
met-by-body-referred = Indbragt for klageinstansen
met-by-information-received = Oplysninger modtaget
met-by-body-decided = Klageinstansen har truffet afgørelse
met-by-none = Intet, som virksomheden gør

## Duties without a figure

duty-written-procedure = Skriftlig procedure
duty-complaints-officer = Klageansvarlig
duty-publish-contact = Kontaktoplysninger lette at finde
duty-guide-customers = Vejledning om klageadgang
duty-overview = Overblik over klager
duty-reasons-for-rejection = Begrundelse for afslag
duty-refer-outside = Oplysning om klageinstanser
duty-register = Klageregister
duty-plain-language = Klart sprog
duty-conflict-check = Kontrol af interessekonflikter
duty-language = Svarets sprog
duty-independence = Uafhængig sagsbehandler
duty-record = Dokumentation opbevares

## What an outside body does

body-role-decides = Afgør
body-role-recommends = Anbefaler
body-role-mediates = Mægler
body-role-guides = Vejleder forbrugere
body-role-supervises = Fører tilsyn med virksomheder
body-role-platform = Sender tvister videre

## A last day that is no working day

last-day-stays = Bliver stående; planlæg efter arbejdsdagen før
last-day-next-working-day = Flyttes til næste arbejdsdag

## Gates

gate-identity = Hvem der klager
gate-information = Oplysninger
gate-conflict = Interessekonflikt
gate-independence = Uafhængighed
gate-points = Klagepunkter afgjort
gate-reasons = Begrundelse givet
gate-referral = Klageinstanser oplyst

## Information that a procedure asks for

item-name = Navn
item-address = Postadresse
item-contact = Kontaktoplysninger
item-account-number = Konto- eller aftalenummer
item-office = Den filial, sagen vedrører
item-expectation = Hvad kunden ønsker
item-evidence = Dokumentation
item-daytime-phone = Telefonnummer i dagtimerne
item-facts = Hvad der skete, og hvornår

## Levels of a procedure

level-kind-front-line = Første led
level-kind-colleague = Kollega eller overordnet
level-kind-officer = Klageansvarlig
level-kind-mediation = Mægling

## When a dossier opens

dossier-opens-on-receipt = Ved modtagelsen
dossier-opens-when-complete = Når de nødvendige oplysninger foreligger

## Who acknowledges

acknowledges-automatic = Automatisk
acknowledges-by-hand = Af en medarbejder

## Why a level was skipped

skip-reason-not-a-customer = Ikke kunde
skip-reason-cannot-go = Kan ikke henvende sig dér
skip-reason-does-not-want-to-go = Ønsker ikke at henvende sig dér

## Where a complaint stands

phase-intake = Modtagelse
phase-open = Under behandling
phase-answered = Besvaret
phase-mediation = Mægling
phase-closed = Afsluttet

## How it came out

outcome-upheld = Medhold
outcome-partly = Delvist medhold
outcome-rejected = Ikke medhold

## Why it is finished

close-reason-answered = Besvaret
close-reason-withdrawn = Trukket tilbage af kunden
close-reason-merged = Fortsætter i en anden klage
close-reason-not-a-complaint = Ikke en klage
close-reason-settled = Forlig ved mægling
close-reason-mediation-failed = Mægling uden forlig
close-reason-body-decided = Afgjort af klageinstans

## Conflicts of interest

conflict-involved = Var involveret i sagen
conflict-decided-before = Traf den afgørelse, der klages over
conflict-owns-product = Enheden har ansvaret for produktet
conflict-family = Familie eller husstand
conflict-own-account = Egen konto
conflict-none = Ingen interessekonflikt
conflict-other-interest = Anden interesse

## Who is asked for information

addressee-customer = Kunden
addressee-office = Den pågældende filial
addressee-service = En anden afdeling i virksomheden
addressee-expert = En fagekspert
addressee-third-party = En uden for virksomheden

## Who moves a complaint up a level

asked-by-customer = Kunden
asked-by-firm = Virksomheden

## How two complaints belong together

link-same-event = Samme hændelse
link-same-customer = Samme kunde
link-same-cause = Samme fejl
link-contests = Bestrider svaret

## Sides in mediation

party-customer = Kunden
party-firm = Virksomheden

## How a clock stands

clock-state-running = Løber
clock-state-met = Overholdt
clock-state-met-late = Opfyldt for sent
clock-state-missed = Ikke overholdt
clock-state-dropped = Gælder ikke længere
clock-state-unknown = Fristen er ikke kendt

## How a gate stands

gate-state-open = Passeret
gate-state-closed = Noget mangler
gate-state-not-needed = Ikke nødvendig

## What happened, as the timeline says it

event-received = Klage modtaget
event-classified = Klassificeret
event-acknowledged = Modtagelse bekræftet
event-identified = Klageren er identificeret
event-provided = Oplysning tilføjet
event-waived = Oplysning fraveget
event-information-requested = Oplysninger udbedt
event-reminded = Påmindelse sendt
event-reply-recorded = Svar registreret
event-request-dropped = Forespørgsel frafaldet
event-assigned = Tildelt sagsbehandler
event-conflict-declared = Erklæring om interessekonflikt afgivet
event-handler-released = Sagsbehandler fritaget
event-barred = Person udelukket fra sagen
event-dossier-opened = Sagsmappe åbnet
event-message-recorded = Besked fra kunden
event-noted = Notat
event-point-added = Klagepunkt tilføjet
event-point-removed = Klagepunkt fjernet
event-decided = Klagepunkt afgjort
event-delay-told = Kunden underrettet om forsinkelse
event-answered = Svar sendt
event-written-copy-requested = Skriftligt svar ønsket
event-written-copy-sent = Skriftligt svar sendt
event-escalated = Løftet til næste niveau
event-offered = Tilbud afgivet
event-settled = Forlig indgået
event-mediation-failed = Mægling afsluttet uden forlig
event-referred-outside = Indbragt for klageinstans
event-body-outcome-recorded = Klageinstansens resultat registreret
event-withdrawn = Trukket tilbage af kunden
event-reopened = Genoptaget
event-linked = Knyttet sammen
event-merged = Lagt sammen med en anden klage
event-miss-explained = Overskredet frist forklaret
event-guidance-offered = Vejledning om klageadgang givet
event-closed = Afsluttet

## What can be done, as buttons say it

command-classify = Klassificer
command-acknowledge = Bekræft modtagelsen
command-identify = Registrer, hvem der klager
command-provide = Tilføj oplysning
command-waive = Gå videre uden
command-request-information = Bed om oplysninger
command-remind = Send påmindelse
command-record-reply = Registrer svaret
command-drop-request = Stop med at vente
command-assign = Tildel sagsbehandler
command-declare-conflict = Afgiv erklæring om interessekonflikt
command-open-dossier = Åbn sagsmappen
command-record-message = Registrer besked
command-note = Skriv notat
command-add-point = Tilføj klagepunkt
command-remove-point = Fjern klagepunktet
command-decide = Afgør klagepunktet
command-tell-delay = Giv kunden besked om forsinkelsen
command-answer = Send svaret
command-request-written-copy = Registrer ønske om skriftligt svar
command-send-written-copy = Send skriftligt svar
command-escalate = Løft til næste niveau
command-offer = Registrer tilbud
command-settle = Registrer forlig
command-fail-mediation = Afslut mæglingen
command-refer-outside = Registrer sag hos klageinstans
command-record-body-outcome = Registrer klageinstansens resultat
command-withdraw = Registrer, at klagen er trukket tilbage
command-reopen = Genoptag
command-link = Knyt til en anden klage
command-merge-into = Læg sammen med en anden klage
command-explain-miss = Forklar den overskredne frist
command-offer-guidance = Registrer vejledning
command-bar = Udeluk en person
command-close = Afslut klagen

## Letters to the customer

letter-acknowledgement = Kvittering for modtagelsen
letter-information-request = Anmodning om oplysninger
letter-reminder = Påmindelse
letter-handler-introduction = Præsentation af sagsbehandler
letter-hand-over = Skift af sagsbehandler
letter-delay-notice = Besked om forsinkelse
letter-answer = Svar
letter-written-copy = Skriftligt svar

## Calendars

calendar-no-work = Norske arbejdsdage
calendar-no-bank = Norske bankdage
calendar-be-work = Belgiske arbejdsdage
calendar-be-bank = Belgiske bankdage
calendar-dk-work = Danske arbejdsdage
calendar-dk-bank = Danske bankdage
calendar-fi-work = Finske arbejdsdage
calendar-fi-bank = Finske bankdage
calendar-se-work = Svenske arbejdsdage
calendar-se-bank = Svenske bankdage
