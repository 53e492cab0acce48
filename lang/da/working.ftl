# Working a case with care: letters, needs, call-backs, second looks, causes and redress.

## Letters and what became of them

letter-mediation-offer = Tilbud i mægling
letter-mediation-settled = Forlig
letter-mediation-failed = Mægling afsluttet uden enighed
letter-message = Besked
delivery-sent = Sendt
delivery-deferred = Forsinket; prøves igen
delivery-failed = Ikke leveret
delivery-bounced = Kom retur
delivery-read = Læst af kunden
event-letter-written = Brev til kunden
event-delivery-recorded = Levering af et brev
event-letter-recalled = Brev trukket tilbage, før det blev sendt
event-language-changed = Sagens sprog ændret
command-write-letter = Skriv til kunden
command-record-delivery = Registrér, hvad der skete med et brev
command-recall-letter = Træk et brev tilbage
command-set-language = Skift sprog
field-signed-by = Underskrevet af
field-delivery = Levering
refusal-letter-unknown = Der findes intet sådant brev i sagen. Vælg et af de breve, sagen viser.
refusal-letter-has-left = Brevet er sendt, eller noget bygger på det, så det kan ikke længere trækkes tilbage. Skriv i stedet til kunden.
refusal-letter-was-recalled = Dette brev blev trukket tilbage, før det blev sendt. Der sker ikke mere med det.
refusal-letter-follows-from-an-act = Et sådant brev siger noget, der bliver gjort i sagen, så det skrives eller trækkes ikke tilbage for sig. Tag skridtet; brevet følger.
refusal-signed-by-somebody-else = Et brev underskrives af den, der skriver det. Underskriv selv, eller lad det være uden underskrift.
refusal-language-not-spoken = Virksomheden svarer ikke på dette sprog ({ $who }). Vælg et af dens sprog.
refusal-language-is-the-same = Sagen føres allerede på dette sprog ({ $who }). Intet skal ændres.

## Gates and conflicts

gate-cause = Grundårsag
conflict-same-household = Samme adresse som kunden
conflict-same-name = Samme navn som kunden

## What a customer needs

need-more-time = Mere tid
need-plain-words = Enkle ord
need-by-telephone = Et opkald ud over brevet
need-large-print = Breve med stor skrift
need-interpreter = Tolk
need-representative = En anden taler for kunden
need-no-telephone = Ingen telefonopkald
need-trained-handler = En sagsbehandler med uddannelse i det
need-other = Noget andet

## Second looks

sample-draw = Udtrukket tilfældigt
sample-vulnerable = Kunden har brug for særlig omhu
sample-above-limit = Kompensation over grænsen
sample-late = En frist blev ikke holdt
sample-new-handler = Ny sagsbehandler

## What is to be done

task-call-back = Ring til kunden
task-need-review = Spørg igen, hvad kunden har brug for
task-trained-handler = Giv sagen til en uddannet sagsbehandler
task-approval = Godkend kompensationen
task-undelivered = Følg op på et brev, der ikke kom frem
task-second-look = Foretag den anden vurdering
task-mention = Læs, hvad en kollega skrev

## Posts

post-complaints-officer = Klageansvarlig
post-deputy = Stedfortræder

## What happened

event-cause-set = Grundårsag angivet
event-need-recorded = Hvad kunden har brug for
event-need-ended = Behovet er ophørt
event-call-back-asked = Opkald lovet
event-call-made = Kunden ringet op
event-redress-approved = Kompensation godkendt af en anden person
event-sampled = Udvalgt til en anden vurdering
event-second-decided = Anden vurdering foretaget
event-conflict-found = Interessekonflikt fundet
event-unbarred = Personen må se sagen igen
event-waiver-withdrawn = Oplysningen er alligevel nødvendig

## What can be done

command-set-cause = Angiv grundårsag
command-record-need = Registrér, hvad kunden har brug for
command-end-need = Afslut et behov
command-ask-call-back = Lov et opkald
command-record-call = Registrér et opkald
command-approve-redress = Godkend kompensationen
command-second-decide = Foretag den anden vurdering
command-record-conflicts = Registrér fundne interessekonflikter
command-unbar = Lad en person se sagen igen
command-withdraw-waiver = Oplysningen er alligevel nødvendig

## Fields

field-mentions = Kolleger, der bør læse det
field-root-cause = Grundårsag
field-need = Behov
field-need-note = Sådan sagde kunden det
field-consent = Kunden er indforstået med, at dette gemmes
field-review-on = Spørg igen den
field-call-at = Tidspunkt for opkaldet
field-reached = Kunden blev truffet
field-call-note = Det, der blev sagt
field-sampled-why = Hvorfor den vurderes igen
field-agrees = Begge kom til det samme

## Refusals

refusal-cause-missing = Punkt { $who } mangler grundårsag. Angiv, hvad der forårsagede det, så det kan forebygges.
refusal-cause-unknown = Virksomhedens liste har ingen sådan årsag ({ $who }). Vælg en fra listen.
refusal-need-without-consent = Hvad en kunde har brug for, gemmes kun, hvis kunden er indforstået. Spørg først.
refusal-need-lacks-note = Skriv, hvad kunden har brug for; »noget andet« fortæller ingen, hvad der skal gøres.
refusal-need-not-recorded = Dette behov er ikke registreret i sagen, eller det er ophørt.
refusal-request-due-too-soon = Denne kunde har brug for mere tid. Giv frist til { $day } eller senere.
refusal-customer-not-by-telephone = Denne kunde må ikke ringes op. Skriv i stedet.
refusal-handler-not-trained = { $who } har ingen gyldig uddannelse til kunder, der har brug for særlig omhu. Vælg en, der har.
refusal-person-is-barred = { $who } er udelukket fra sagen og kan ikke inddrages. Vælg en anden.
refusal-person-not-barred = { $who } er ikke udelukket fra sagen. Der er intet at ophæve.
refusal-redress-not-approved = Kompensation på { $who } er over grænsen. En anden, der må afgøre, skal godkende den først.
refusal-redress-within-the-limit = { $who } er inden for grænsen og kræver ingens godkendelse.
refusal-redress-is-another = Afgørelserne giver et andet beløb i alt: { $who }. Godkend præcis det, eller få dem ændret.
refusal-approved-by-somebody-else = Den, der behandler eller afgør sagen, godkender ikke kompensationen. Spørg en kollega.
refusal-redress-in-another-currency = Kompensation gives i { $who }. Angiv beløbet i den valuta.
refusal-no-second-look-waits = Denne sag skal ikke vurderes igen.
refusal-second-look-by-somebody-who-took-part = Den, der behandlede, afgjorde eller godkendte sagen, vurderer den ikke igen. Overlad det til en kollega.
refusal-nobody-else-needs-reason = { $who } afgjorde det, der bestrides, og ingen andre kan tage sagen. Skriv, hvorfor den alligevel gives til { $who }.
refusal-item-not-waived = Denne oplysning var ikke frafaldet, så der er intet at tage tilbage.
