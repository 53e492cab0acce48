# The words of the closed lists, as labels and buttons show them.
# A key is the list and the word; a dot in a word becomes a hyphen.

## Countries whose law a pack states

country-eu = EU og EØS
country-no = Norge
country-be = Belgia
country-dk = Danmark
country-fi = Finland
country-se = Sverige

## Products

product-payment = Betaling
product-current-account = Brukskonto
product-savings = Sparing
product-card-credit = Kort- eller kontokreditt
product-consumer-credit = Forbrukskreditt
product-mortgage = Boliglån
product-insurance = Forsikring
product-investment = Investering
product-collection = Inkasso
product-personal-data = Personopplysninger
product-other = Annet

## Kinds of firm

firm-kind-bank = Bank
firm-kind-savings-bank = Sparebank
firm-kind-mortgage-institution = Boligkredittforetak
firm-kind-card-issuer = Kortutsteder
firm-kind-payment-institution = Betalingsforetak
firm-kind-e-money-institution = E-pengeforetak
firm-kind-collector = Inkassoforetak
firm-kind-insurer = Forsikringsforetak
firm-kind-investment-firm = Verdipapirforetak
firm-kind-credit-intermediary = Kredittformidler
firm-kind-financial-adviser = Finansrådgiver
firm-kind-insurance-intermediary = Forsikringsformidler
firm-kind-fund-manager = Forvaltningsselskap for fond
firm-kind-pension-fund = Pensjonskasse
firm-kind-consumer-lender = Forbrukslångiver

## The complainant's relation to the firm

customer-consumer = Forbruker
customer-similar-business = Virksomhet som kan likestilles med forbruker
customer-business = Virksomhet
customer-not-customer = Ikke kunde

## Ways in and out

channel-email = E-post
channel-web-form = Nettskjema
channel-phone = Telefon
channel-letter = Brev
channel-branch = Bankkontor
channel-secure-message = Sikker melding
channel-api = Et annet system
channel-other = På annen måte

## Whose move it is

owner-firm = Foretaket
owner-customer = Kunden
owner-body = Klageorganet

## Clocks

clock-acknowledge = Mottaksbekreftelse
clock-delay-notice = Varsel om forsinkelse
clock-answer = Svar
clock-outer-limit = Siste frist for svar
clock-escalation-answer = Svar på neste nivå
clock-outside-window = Frist for å gå til klageorgan
clock-outside-opens = Tidligste dag for klageorgan
clock-expected = Forventet svar
clock-information = Etterspurte opplysninger
clock-body-refusal = Klageorganets frist for avvisning
clock-body-decision = Klageorganets avgjørelse

## What starts a clock

start-complaint-received = Klagen ble mottatt
start-complaint-answered = Klagen ble besvart
start-complaint-escalated = Klagen gikk til neste nivå
start-body-file-complete = Saken er fullstendig hos klageorganet
start-customer-first-complained = Kunden klaget første gang til foretaket
start-complaint-reopened = Klagen ble tatt opp igjen
start-information-requested = Det ble bedt om opplysninger
start-complaint-delay-told = Kunden fikk vite ny dato
start-dossier-opened = Saksmappen ble åpnet

## What meets a clock

met-by-complaint-acknowledged = Mottaksbekreftelse sendt
met-by-complaint-answered = Svar sendt
met-by-complaint-delay-told = Kunden varslet om forsinkelsen
met-by-body-referred = Sendt til klageorganet
met-by-information-received = Opplysninger mottatt
met-by-body-decided = Klageorganet har avgjort saken
met-by-none = Ikke noe foretaket gjør

## Duties without a figure

duty-written-procedure = Skriftlig rutine
duty-complaints-officer = Klageansvarlig
duty-publish-contact = Kontaktopplysninger lette å finne
duty-guide-customers = Veiledning om klageadgang
duty-overview = Oversikt over klager
duty-reasons-for-rejection = Begrunnelse for avslag
duty-refer-outside = Opplysning om klageorgan
duty-register = Klageregister
duty-plain-language = Klart språk
duty-conflict-check = Kontroll av interessekonflikter
duty-language = Svarets språk
duty-independence = Uavhengig saksbehandler
duty-record = Dokumentasjon oppbevares

## What an outside body does

body-role-decides = Avgjør
body-role-recommends = Gir anbefaling
body-role-mediates = Mekler
body-role-guides = Veileder forbrukere
body-role-supervises = Fører tilsyn med foretak
body-role-platform = Sender tvister videre

## A last day that is no working day

last-day-stays = Blir stående; planlegg for arbeidsdagen før
last-day-next-working-day = Flyttes til neste arbeidsdag

## Gates

gate-identity = Hvem som klager
gate-information = Opplysninger
gate-conflict = Interessekonflikt
gate-independence = Uavhengighet
gate-points = Klagepunkter avgjort
gate-reasons = Begrunnelse gitt
gate-referral = Klageorgan oppgitt

## Information that a procedure asks for

item-name = Navn
item-address = Postadresse
item-contact = Kontaktopplysninger
item-account-number = Konto- eller avtalenummer
item-office = Kontoret det gjelder
item-expectation = Hva kunden ønsker
item-evidence = Dokumentasjon
item-daytime-phone = Telefonnummer på dagtid
item-facts = Hva som skjedde, og når

## Levels of a procedure

level-kind-front-line = Førstelinje
level-kind-colleague = Kollega eller overordnet
level-kind-officer = Klageansvarlig
level-kind-mediation = Mekling

## When a dossier opens

dossier-opens-on-receipt = Ved mottak
dossier-opens-when-complete = Når de nødvendige opplysningene foreligger

## Who acknowledges

acknowledges-automatic = Automatisk
acknowledges-by-hand = Av en medarbeider

## Why a level was skipped

skip-reason-not-a-customer = Ikke kunde
skip-reason-cannot-go = Kan ikke henvende seg dit
skip-reason-does-not-want-to-go = Ønsker ikke å henvende seg dit

## Where a complaint stands

phase-intake = Mottak
phase-open = Under behandling
phase-answered = Besvart
phase-mediation = Mekling
phase-closed = Avsluttet

## How it came out

outcome-upheld = Medhold
outcome-partly = Delvis medhold
outcome-rejected = Ikke medhold

## Why it is finished

close-reason-answered = Besvart
close-reason-withdrawn = Trukket av kunden
close-reason-merged = Fortsetter i en annen klage
close-reason-not-a-complaint = Ikke en klage
close-reason-settled = Enighet i mekling
close-reason-mediation-failed = Mekling uten enighet
close-reason-body-decided = Avgjort av klageorgan

## Conflicts of interest

conflict-involved = Var involvert i saken
conflict-decided-before = Avgjorde det klagen gjelder
conflict-owns-product = Enheten har ansvar for produktet
conflict-family = Familie eller husstand
conflict-own-account = Egen konto
conflict-none = Ingen interessekonflikt
conflict-other-interest = Annen interesse

## Who is asked for information

addressee-customer = Kunden
addressee-office = Kontoret det gjelder
addressee-service = En annen avdeling i foretaket
addressee-expert = En fagperson
addressee-third-party = Noen utenfor foretaket

## Who moves a complaint up a level

asked-by-customer = Kunden
asked-by-firm = Foretaket

## How two complaints belong together

link-same-event = Samme hendelse
link-same-customer = Samme kunde
link-same-cause = Samme feil
link-contests = Bestrider svaret

## Sides in mediation

party-customer = Kunden
party-firm = Foretaket

## How a clock stands

clock-state-running = Løper
clock-state-met = Overholdt
clock-state-met-late = Oppfylt for sent
clock-state-missed = Ikke overholdt
clock-state-dropped = Gjelder ikke lenger
clock-state-unknown = Fristen er ikke kjent

## How a gate stands

gate-state-open = Passert
gate-state-closed = Noe mangler
gate-state-not-needed = Ikke nødvendig

## What happened, as the timeline says it

event-received = Klage mottatt
event-classified = Klassifisert
event-acknowledged = Mottak bekreftet
event-identified = Klageren er identifisert
event-provided = Opplysning lagt til
event-waived = Opplysning fraveket
event-information-requested = Opplysninger etterspurt
event-reminded = Purring sendt
event-reply-recorded = Svar registrert
event-request-dropped = Forespørsel trukket
event-assigned = Tildelt saksbehandler
event-conflict-declared = Erklæring om interessekonflikt gitt
event-handler-released = Saksbehandler fritatt
event-barred = Person utestengt fra saken
event-dossier-opened = Saksmappe åpnet
event-message-recorded = Melding fra kunden
event-noted = Notat
event-point-added = Klagepunkt lagt til
event-point-removed = Klagepunkt fjernet
event-decided = Klagepunkt avgjort
event-delay-told = Kunden varslet om forsinkelse
event-answered = Svar sendt
event-written-copy-requested = Skriftlig svar etterspurt
event-written-copy-sent = Skriftlig svar sendt
event-escalated = Løftet til neste nivå
event-offered = Tilbud gitt
event-settled = Enighet oppnådd
event-mediation-failed = Mekling avsluttet uten enighet
event-referred-outside = Sendt til klageorgan
event-body-outcome-recorded = Klageorganets resultat registrert
event-withdrawn = Trukket av kunden
event-reopened = Tatt opp igjen
event-linked = Koblet sammen
event-merged = Slått sammen med en annen klage
event-miss-explained = Oversittet frist forklart
event-guidance-offered = Veiledning om klageadgang gitt
event-closed = Avsluttet

## What can be done, as buttons say it

command-classify = Klassifiser
command-acknowledge = Bekreft mottak
command-identify = Registrer hvem som klager
command-provide = Legg til opplysning
command-waive = Gå videre uten
command-request-information = Be om opplysninger
command-remind = Send purring
command-record-reply = Registrer svaret
command-drop-request = Slutt å vente
command-assign = Tildel saksbehandler
command-declare-conflict = Gi erklæring om interessekonflikt
command-open-dossier = Åpne saksmappen
command-record-message = Registrer melding
command-note = Skriv notat
command-add-point = Legg til klagepunkt
command-remove-point = Fjern klagepunktet
command-decide = Avgjør klagepunktet
command-tell-delay = Varsle kunden om forsinkelse
command-answer = Send svaret
command-request-written-copy = Registrer ønske om skriftlig svar
command-send-written-copy = Send skriftlig svar
command-escalate = Løft til neste nivå
command-offer = Registrer tilbud
command-settle = Registrer enighet
command-fail-mediation = Avslutt meklingen
command-refer-outside = Registrer sak hos klageorgan
command-record-body-outcome = Registrer klageorganets resultat
command-withdraw = Registrer at klagen er trukket
command-reopen = Ta opp igjen
command-link = Koble til en annen klage
command-merge-into = Slå sammen med en annen klage
command-explain-miss = Forklar den oversittede fristen
command-offer-guidance = Registrer veiledning
command-bar = Steng ute en person
command-close = Avslutt klagen

## Letters to the customer

letter-acknowledgement = Mottaksbekreftelse
letter-information-request = Forespørsel om opplysninger
letter-reminder = Purring
letter-handler-introduction = Presentasjon av saksbehandler
letter-hand-over = Bytte av saksbehandler
letter-delay-notice = Varsel om forsinkelse
letter-answer = Svar
letter-written-copy = Skriftlig svar

## Calendars

calendar-no-work = Norske arbeidsdager
calendar-no-bank = Norske bankdager
calendar-be-work = Belgiske arbeidsdager
calendar-be-bank = Belgiske bankdager
calendar-dk-work = Danske arbeidsdager
calendar-dk-bank = Danske bankdager
calendar-fi-work = Finske arbeidsdager
calendar-fi-bank = Finske bankdager
calendar-se-work = Svenske arbeidsdager
calendar-se-bank = Svenske bankdager
