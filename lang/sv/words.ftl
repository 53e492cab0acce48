# The words of the closed lists, as labels and buttons show them.
# A key is the list and the word; a dot in a word becomes a hyphen.

## Countries whose law a pack states

country-eu = EU och EES
country-no = Norge
country-be = Belgien
country-dk = Danmark
country-fi = Finland
country-se = Sverige

## Products

product-payment = Betalning
product-current-account = Transaktionskonto
product-savings = Sparande
product-card-credit = Kort- eller kontokredit
product-consumer-credit = Konsumentkredit
product-mortgage = Bolån
product-insurance = Försäkring
product-investment = Placering
product-collection = Inkasso
product-personal-data = Personuppgifter
product-other = Annat

## Kinds of firm

firm-kind-bank = Bank
firm-kind-savings-bank = Sparbank
firm-kind-mortgage-institution = Bolåneinstitut
firm-kind-card-issuer = Kortutgivare
firm-kind-payment-institution = Betalningsinstitut
firm-kind-e-money-institution = Institut för elektroniska pengar
firm-kind-collector = Inkassobolag
firm-kind-insurer = Försäkringsföretag
firm-kind-investment-firm = Värdepappersbolag
firm-kind-credit-intermediary = Kreditförmedlare
firm-kind-financial-adviser = Finansiell rådgivare
firm-kind-insurance-intermediary = Försäkringsförmedlare
firm-kind-fund-manager = Fondbolag
firm-kind-pension-fund = Pensionskassa
firm-kind-consumer-lender = Konsumentkreditföretag

## The complainant's relation to the firm

customer-consumer = Konsument
customer-similar-business = Företag som kan jämställas med konsument
customer-business = Företag
customer-not-customer = Inte kund

## Ways in and out

channel-email = E-post
channel-web-form = Webbformulär
channel-phone = Telefon
channel-letter = Brev
channel-branch = Kontor
channel-secure-message = Säkert meddelande
channel-api = Ett annat system
channel-other = På annat sätt

## Whose move it is

owner-firm = Företaget
owner-customer = Kunden
owner-body = Den externa instansen

## Clocks

clock-acknowledge = Bekräftelse på mottagandet
clock-delay-notice = Besked om försening
clock-answer = Svar
clock-outer-limit = Yttersta frist för svar
clock-escalation-answer = Svar på nästa nivå
clock-outside-window = Tid att vända sig till extern instans
clock-outside-opens = Tidigaste dag för extern instans
clock-expected = Väntat svar
clock-information = Begärda uppgifter
clock-body-refusal = Externa instansens frist för avvisning
clock-body-decision = Externa instansens beslut

## What starts a clock

start-complaint-received = Klagomålet togs emot
start-complaint-answered = Klagomålet besvarades
start-complaint-escalated = Klagomålet gick till nästa nivå
start-body-file-complete = Ärendet är komplett hos den externa instansen
start-customer-first-complained = Kunden klagade första gången hos företaget
start-complaint-reopened = Klagomålet återupptogs
start-information-requested = Uppgifter begärdes
start-complaint-delay-told = Kunden fick veta ett nytt datum
start-dossier-opened = Akten öppnades

## What meets a clock

met-by-complaint-acknowledged = Bekräftelse på mottagandet skickad
met-by-complaint-answered = Svar skickat
met-by-complaint-delay-told = Kunden har fått besked om förseningen
met-by-body-referred = Anmäld till den externa instansen
met-by-information-received = Uppgifter mottagna
met-by-body-decided = Externa instansen har beslutat
met-by-none = Inget som företaget gör

## Duties without a figure

duty-written-procedure = Skriftlig rutin
duty-complaints-officer = Klagomålsansvarig
duty-publish-contact = Kontaktuppgifter lätta att hitta
duty-guide-customers = Vägledning om hur man klagar
duty-overview = Överblick över klagomål
duty-reasons-for-rejection = Skäl för avslag
duty-refer-outside = Upplysning om externa instanser
duty-register = Klagomålsregister
duty-plain-language = Klarspråk
duty-conflict-check = Kontroll av intressekonflikter
duty-language = Svarets språk
duty-independence = Oberoende handläggare
duty-record = Dokumentation bevaras

## What an outside body does

body-role-decides = Avgör
body-role-recommends = Rekommenderar
body-role-mediates = Medlar
body-role-guides = Vägleder konsumenter
body-role-supervises = Utövar tillsyn över företag
body-role-platform = Skickar tvister vidare

## A last day that is no working day

last-day-stays = Ligger kvar; planera för arbetsdagen före
last-day-next-working-day = Flyttas till nästa arbetsdag

## Gates

gate-identity = Vem som klagar
gate-information = Uppgifter
gate-conflict = Intressekonflikt
gate-independence = Oberoende
gate-points = Klagopunkter avgjorda
gate-reasons = Skäl angivna
gate-referral = Externa instanser angivna

## Information that a procedure asks for

item-name = Namn
item-address = Postadress
item-contact = Kontaktuppgifter
item-account-number = Konto- eller avtalsnummer
item-office = Berört kontor
item-expectation = Vad kunden önskar
item-evidence = Underlag
item-daytime-phone = Telefonnummer dagtid
item-facts = Vad som hände och när

## Levels of a procedure

level-kind-front-line = Första linjen
level-kind-colleague = Kollega eller chef
level-kind-officer = Klagomålsansvarig
level-kind-mediation = Medling

## When a dossier opens

dossier-opens-on-receipt = När klagomålet kommer in
dossier-opens-when-complete = När de grundläggande uppgifterna finns

## Who acknowledges

acknowledges-automatic = Automatiskt
acknowledges-by-hand = Av en medarbetare

## Why a level was skipped

skip-reason-not-a-customer = Inte kund
skip-reason-cannot-go = Kan inte vända sig dit
skip-reason-does-not-want-to-go = Vill inte vända sig dit

## Where a complaint stands

phase-intake = Mottagning
phase-open = Under handläggning
phase-answered = Besvarat
phase-mediation = Medling
phase-closed = Avslutat

## How it came out

outcome-upheld = Bifall
outcome-partly = Delvis bifall
outcome-rejected = Avslag

## Why it is finished

close-reason-answered = Besvarat
close-reason-withdrawn = Återkallat av kunden
close-reason-merged = Fortsätter i ett annat klagomål
close-reason-not-a-complaint = Inte ett klagomål
close-reason-settled = Överenskommelse i medling
close-reason-mediation-failed = Medling utan överenskommelse
close-reason-body-decided = Avgjort av extern instans

## Conflicts of interest

conflict-involved = Var inblandad i saken
conflict-decided-before = Fattade det beslut som ifrågasätts
conflict-owns-product = Enheten ansvarar för produkten
conflict-family = Familj eller hushåll
conflict-own-account = Eget konto
conflict-none = Ingen intressekonflikt
conflict-other-interest = Annat intresse

## Who is asked for information

addressee-customer = Kunden
addressee-office = Berört kontor
addressee-service = En annan avdelning i företaget
addressee-expert = En sakkunnig
addressee-third-party = Någon utanför företaget

## Who moves a complaint up a level

asked-by-customer = Kunden
asked-by-firm = Företaget

## How two complaints belong together

link-same-event = Samma händelse
link-same-customer = Samma kund
link-same-cause = Samma fel
link-contests = Bestrider svaret

## Sides in mediation

party-customer = Kunden
party-firm = Företaget

## How a clock stands

clock-state-running = Löper
clock-state-met = Uppfylld
clock-state-met-late = Uppfylld för sent
clock-state-missed = Missad
clock-state-dropped = Gäller inte längre
clock-state-unknown = Fristen är inte känd

## How a gate stands

gate-state-open = Passerad
gate-state-closed = Något saknas
gate-state-not-needed = Behövs inte

## What happened, as the timeline says it

event-received = Klagomål mottaget
event-classified = Klassificerat
event-acknowledged = Mottagande bekräftat
event-identified = Klaganden identifierad
event-provided = Uppgift tillagd
event-waived = Uppgift undvaras
event-information-requested = Uppgifter begärda
event-reminded = Påminnelse skickad
event-reply-recorded = Svar registrerat
event-request-dropped = Begäran återtagen
event-assigned = Tilldelat handläggare
event-conflict-declared = Förklaring om intressekonflikt lämnad
event-handler-released = Handläggare frånträdd
event-barred = Person avstängd från ärendet
event-dossier-opened = Akt öppnad
event-message-recorded = Meddelande från kunden
event-noted = Anteckning
event-point-added = Klagopunkt tillagd
event-point-removed = Klagopunkt borttagen
event-decided = Klagopunkt avgjord
event-delay-told = Kunden underrättad om förseningen
event-answered = Svar skickat
event-written-copy-requested = Skriftligt svar begärt
event-written-copy-sent = Skriftligt svar skickat
event-escalated = Lyft till nästa nivå
event-offered = Erbjudande lämnat
event-settled = Överenskommelse nådd
event-mediation-failed = Medling avslutad utan överenskommelse
event-referred-outside = Anmält till extern instans
event-body-outcome-recorded = Externa instansens utfall registrerat
event-withdrawn = Återkallat av kunden
event-reopened = Återupptaget
event-linked = Sammankopplat
event-merged = Sammanfört med ett annat klagomål
event-miss-explained = Missad frist förklarad
event-guidance-offered = Vägledning om klagomål lämnad
event-closed = Avslutat

## What can be done, as buttons say it

command-classify = Klassificera
command-acknowledge = Bekräfta mottagandet
command-identify = Registrera vem som klagar
command-provide = Lägg till uppgift
command-waive = Gå vidare utan
command-request-information = Begär uppgifter
command-remind = Skicka påminnelse
command-record-reply = Registrera svaret
command-drop-request = Sluta vänta
command-assign = Tilldela handläggare
command-declare-conflict = Lämna förklaring om intressekonflikt
command-open-dossier = Öppna akten
command-record-message = Registrera meddelande
command-note = Skriv anteckning
command-add-point = Lägg till klagopunkt
command-remove-point = Ta bort klagopunkten
command-decide = Avgör klagopunkten
command-tell-delay = Meddela kunden förseningen
command-answer = Skicka svaret
command-request-written-copy = Registrera önskan om skriftligt svar
command-send-written-copy = Skicka skriftligt svar
command-escalate = Lyft till nästa nivå
command-offer = Registrera erbjudande
command-settle = Registrera överenskommelse
command-fail-mediation = Avsluta medlingen
command-refer-outside = Registrera ärende hos extern instans
command-record-body-outcome = Registrera instansens utfall
command-withdraw = Registrera återkallelsen
command-reopen = Återuppta
command-link = Koppla till ett annat klagomål
command-merge-into = För samman med ett annat klagomål
command-explain-miss = Förklara den missade fristen
command-offer-guidance = Registrera vägledning
command-bar = Stäng av en person
command-close = Avsluta klagomålet

## Letters to the customer

letter-acknowledgement = Bekräftelse på mottagandet
letter-information-request = Begäran om uppgifter
letter-reminder = Påminnelse
letter-handler-introduction = Presentation av handläggaren
letter-hand-over = Byte av handläggare
letter-delay-notice = Besked om försening
letter-answer = Svar
letter-written-copy = Skriftligt svar

## Calendars

calendar-no-work = Norska arbetsdagar
calendar-no-bank = Norska bankdagar
calendar-be-work = Belgiska arbetsdagar
calendar-be-bank = Belgiska bankdagar
calendar-dk-work = Danska arbetsdagar
calendar-dk-bank = Danska bankdagar
calendar-fi-work = Finska arbetsdagar
calendar-fi-bank = Finska bankdagar
calendar-se-work = Svenska arbetsdagar
calendar-se-bank = Svenska bankdagar
