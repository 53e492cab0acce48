# Working a case with care: letters, needs, call-backs, second looks, causes and redress.

## Letters and what became of them

letter-mediation-offer = Tilbud i mekling
letter-mediation-settled = Forlik
letter-mediation-failed = Mekling avsluttet uten enighet
letter-message = Melding
delivery-sent = Sendt
delivery-deferred = Forsinket; prøves igjen
delivery-failed = Ikke levert
delivery-bounced = Kom i retur
delivery-read = Lest av kunden
event-letter-written = Brev til kunden
event-delivery-recorded = Levering av et brev
event-letter-recalled = Brev trukket tilbake før det ble sendt
event-language-changed = Saksspråk endret
command-write-letter = Skriv til kunden
command-record-delivery = Registrer hva som skjedde med et brev
command-recall-letter = Trekk tilbake et brev
command-set-language = Endre språket
field-signed-by = Signert av
field-delivery = Levering
refusal-letter-unknown = Det finnes ikke et slikt brev i saken. Velg et av brevene som saken viser.
refusal-letter-has-left = Brevet er sendt, eller noe er bygget på det, så det kan ikke trekkes tilbake lenger. Skriv heller til kunden.
refusal-letter-was-recalled = Dette brevet ble trukket tilbake før det ble sendt. Det skjer ikke noe mer med det.
refusal-letter-follows-from-an-act = Et slikt brev sier noe som blir gjort i saken, så det skrives eller trekkes ikke tilbake for seg. Gjør steget; brevet følger av det.
refusal-signed-by-somebody-else = Et brev signeres av den som skriver det. Signer selv, eller la det være usignert.
refusal-language-not-spoken = Foretaket svarer ikke på dette språket ({ $who }). Velg et av språkene det svarer på.
refusal-language-is-the-same = Saken føres allerede på dette språket ({ $who }). Ingenting må endres.

## Gates and conflicts

gate-cause = Grunnårsak
conflict-same-household = Samme adresse som kunden
conflict-same-name = Samme navn som kunden

## What a customer needs

need-more-time = Mer tid
need-plain-words = Enkle ord
need-by-telephone = En telefonsamtale i tillegg til brevet
need-large-print = Brev med stor skrift
need-interpreter = Tolk
need-representative = En annen taler for kunden
need-no-telephone = Ingen telefonsamtaler
need-trained-handler = En saksbehandler med opplæring
need-other = Noe annet

## Second looks

sample-draw = Trukket ut tilfeldig
sample-vulnerable = Kunden trenger særlig omsorg
sample-above-limit = Oppreisning over grensen
sample-late = En frist ble ikke holdt
sample-new-handler = Ny saksbehandler

## What is to be done

task-call-back = Ring kunden
task-need-review = Spør igjen hva kunden trenger
task-trained-handler = Gi saken til en saksbehandler med opplæring
task-approval = Godkjenn oppreisningen
task-undelivered = Følg opp et brev som ikke kom fram
task-second-look = Ta den andre vurderingen
task-mention = Les det en kollega skrev

## Posts

post-complaints-officer = Klageansvarlig
post-deputy = Stedfortreder

## What happened

event-cause-set = Grunnårsak oppgitt
event-need-recorded = Hva kunden trenger
event-need-ended = Behovet er opphørt
event-call-back-asked = Oppringning lovet
event-call-made = Kunden oppringt
event-redress-approved = Oppreisning godkjent av en annen person
event-sampled = Valgt ut til ny vurdering
event-second-decided = Andre vurdering gjort
event-conflict-found = Interessekonflikt funnet
event-unbarred = Personen kan se saken igjen
event-waiver-withdrawn = Opplysningen trengs likevel

## What can be done

command-set-cause = Oppgi grunnårsak
command-record-need = Registrer hva kunden trenger
command-end-need = Avslutt et behov
command-ask-call-back = Lov en oppringning
command-record-call = Registrer en samtale
command-approve-redress = Godkjenn oppreisningen
command-second-decide = Ta den andre vurderingen
command-record-conflicts = Registrer interessekonflikter som er funnet
command-unbar = La en person se saken igjen
command-withdraw-waiver = Opplysningen trengs likevel

## Fields

field-mentions = Kolleger som bør lese det
field-root-cause = Grunnårsak
field-need = Behov
field-need-note = Slik kunden sa det
field-consent = Kunden er enig i at dette lagres
field-review-on = Spør igjen den
field-call-at = Tidspunkt for samtalen
field-reached = Kunden ble nådd
field-call-note = Det som ble sagt
field-sampled-why = Hvorfor den vurderes på nytt
field-agrees = Begge kom til det samme

## Refusals

refusal-cause-missing = Punkt { $who } mangler grunnårsak. Oppgi hva som forårsaket det, så det kan forebygges.
refusal-cause-unknown = Foretakets liste har ingen slik årsak ({ $who }). Velg en fra listen.
refusal-need-without-consent = Hva en kunde trenger lagres bare når kunden er enig. Spør først.
refusal-need-lacks-note = Si hva kunden trenger; «noe annet» forteller ingen hva som skal gjøres.
refusal-need-not-recorded = Dette behovet er ikke registrert i saken, eller det er opphørt.
refusal-request-due-too-soon = Denne kunden trenger mer tid. Gi frist til { $day } eller senere.
refusal-customer-not-by-telephone = Denne kunden skal ikke ringes. Skriv i stedet.
refusal-handler-not-trained = { $who } har ingen gyldig opplæring for kunder som trenger særlig omsorg. Velg en som har det.
refusal-person-is-barred = { $who } er utestengt fra saken og kan ikke trekkes inn. Velg en annen.
refusal-person-not-barred = { $who } er ikke utestengt fra saken. Det er ingenting å oppheve.
refusal-redress-not-approved = Oppreisning på { $who } er over grensen. En annen som kan avgjøre, må godkjenne den først.
refusal-redress-within-the-limit = { $who } er innenfor grensen og trenger ingens godkjenning.
refusal-redress-is-another = Avgjørelsene gir et annet beløp til sammen: { $who }. Godkjenn nøyaktig det, eller få dem endret.
refusal-approved-by-somebody-else = Den som behandler eller avgjør saken, godkjenner ikke oppreisningen. Spør en kollega.
refusal-redress-in-another-currency = Oppreisning gis i { $who }. Oppgi beløpet i den valutaen.
refusal-no-second-look-waits = Denne saken skal ikke vurderes på nytt.
refusal-second-look-by-somebody-who-took-part = Den som behandlet, avgjorde eller godkjente saken, vurderer den ikke på nytt. Overlat det til en kollega.
refusal-nobody-else-needs-reason = { $who } avgjorde det som bestrides, og ingen andre kan ta saken. Si hvorfor den likevel gis til { $who }.
refusal-item-not-waived = Denne opplysningen var ikke frafalt, så det er ingenting å ta tilbake.
