# Working a case with care: letters, needs, call-backs, second looks, causes and redress.

## Letters and what became of them

letter-mediation-offer = Erbjudande i medling
letter-mediation-settled = Förlikning
letter-mediation-failed = Medling avslutad utan enighet
letter-message = Meddelande
delivery-sent = Skickat
delivery-deferred = Fördröjt; nytt försök görs
delivery-failed = Inte levererat
delivery-bounced = Kom i retur
delivery-read = Läst av kunden
event-letter-written = Brev till kunden
event-delivery-recorded = Leverans av ett brev
event-letter-recalled = Brev återkallat innan det skickades
event-language-changed = Ärendets språk ändrat
command-write-letter = Skriv till kunden
command-record-delivery = Registrera vad som hände med ett brev
command-recall-letter = Återkalla ett brev
command-set-language = Byt språk
field-signed-by = Undertecknat av
field-delivery = Leverans
refusal-letter-unknown = Det finns inget sådant brev i ärendet. Välj ett av breven som ärendet visar.
refusal-letter-has-left = Brevet har skickats, eller något bygger på det, så det kan inte längre återkallas. Skriv i stället till kunden.
refusal-letter-was-recalled = Detta brev återkallades innan det skickades. Inget mer händer med det.
refusal-letter-follows-from-an-act = Ett sådant brev säger något som görs i ärendet, så det skrivs eller återkallas inte för sig. Ta steget; brevet följer.
refusal-signed-by-somebody-else = Ett brev undertecknas av den som skriver det. Underteckna själv, eller lämna det utan underskrift.
refusal-language-not-spoken = Företaget svarar inte på detta språk ({ $who }). Välj ett av dess språk.
refusal-language-is-the-same = Ärendet förs redan på detta språk ({ $who }). Inget behöver ändras.

## Gates and conflicts

gate-cause = Grundorsak
conflict-same-household = Samma adress som kunden
conflict-same-name = Samma namn som kunden

## What a customer needs

need-more-time = Mer tid
need-plain-words = Enkla ord
need-by-telephone = Ett samtal utöver brevet
need-large-print = Brev med stor stil
need-interpreter = Tolk
need-representative = Någon annan för kundens talan
need-no-telephone = Inga telefonsamtal
need-trained-handler = En handläggare med utbildning för det
need-other = Något annat

## Second looks

sample-draw = Slumpvis uttagen
sample-vulnerable = Kunden behöver särskild omsorg
sample-above-limit = Gottgörelse över gränsen
sample-late = En frist hölls inte
sample-new-handler = Ny handläggare

## What is to be done

task-call-back = Ring kunden
task-need-review = Fråga igen vad kunden behöver
task-trained-handler = Ge ärendet till en utbildad handläggare
task-approval = Godkänn gottgörelsen
task-undelivered = Följ upp ett brev som inte kom fram
task-second-look = Gör den andra bedömningen
task-mention = Läs vad en kollega skrev

## Posts

post-complaints-officer = Klagomålsansvarig
post-deputy = Ställföreträdare

## What happened

event-cause-set = Grundorsak angiven
event-need-recorded = Vad kunden behöver
event-need-ended = Behovet har upphört
event-call-back-asked = Samtal utlovat
event-call-made = Kunden uppringd
event-redress-approved = Gottgörelse godkänd av en andra person
event-sampled = Uttagen för en andra bedömning
event-second-decided = Andra bedömning gjord
event-conflict-found = Intressekonflikt funnen
event-unbarred = Personen får se ärendet igen
event-waiver-withdrawn = Uppgiften behövs ändå

## What can be done

command-set-cause = Ange grundorsak
command-record-need = Registrera vad kunden behöver
command-end-need = Avsluta ett behov
command-ask-call-back = Utlova ett samtal
command-record-call = Registrera ett samtal
command-approve-redress = Godkänn gottgörelsen
command-second-decide = Gör den andra bedömningen
command-record-conflicts = Registrera funna intressekonflikter
command-unbar = Låt en person se ärendet igen
command-withdraw-waiver = Uppgiften behövs ändå

## Fields

field-mentions = Kollegor som bör läsa det
field-root-cause = Grundorsak
field-need = Behov
field-need-note = Så som kunden sa det
field-consent = Kunden går med på att detta sparas
field-review-on = Fråga igen den
field-call-at = Tid för samtalet
field-reached = Kunden nåddes
field-call-note = Det som sades
field-sampled-why = Varför det bedöms igen
field-agrees = Båda kom fram till samma sak

## Refusals

refusal-cause-missing = Punkt { $who } saknar grundorsak. Ange vad som orsakade det, så att det kan förebyggas.
refusal-cause-unknown = Företagets lista har ingen sådan orsak ({ $who }). Välj en ur listan.
refusal-need-without-consent = Vad en kund behöver sparas bara om kunden går med på det. Fråga först.
refusal-need-lacks-note = Skriv vad kunden behöver; ”något annat” säger ingen vad som ska göras.
refusal-need-not-recorded = Detta behov är inte registrerat i ärendet, eller det har upphört.
refusal-request-due-too-soon = Den här kunden behöver mer tid. Ge frist till { $day } eller senare.
refusal-customer-not-by-telephone = Den här kunden ska inte ringas upp. Skriv i stället.
refusal-handler-not-trained = { $who } har ingen giltig utbildning för kunder som behöver särskild omsorg. Välj någon som har det.
refusal-person-is-barred = { $who } är avstängd från ärendet och kan inte tas in. Välj någon annan.
refusal-person-not-barred = { $who } är inte avstängd från ärendet. Det finns inget att häva.
refusal-redress-not-approved = Gottgörelse på { $who } är över gränsen. En andra person som får besluta måste godkänna den först.
refusal-redress-within-the-limit = { $who } är inom gränsen och kräver ingens godkännande.
refusal-redress-is-another = Besluten ger ett annat belopp sammanlagt: { $who }. Godkänn just det, eller få dem ändrade.
refusal-approved-by-somebody-else = Den som handlägger eller beslutar ärendet godkänner inte gottgörelsen. Fråga en kollega.
refusal-redress-in-another-currency = Gottgörelse ges i { $who }. Ange beloppet i den valutan.
refusal-no-second-look-waits = Det här ärendet ska inte bedömas igen.
refusal-second-look-by-somebody-who-took-part = Den som handlagt, beslutat eller godkänt ärendet bedömer det inte igen. Överlåt det åt en kollega.
refusal-nobody-else-needs-reason = { $who } beslutade det som ifrågasätts, och ingen annan kan ta ärendet. Skriv varför det ändå ges till { $who }.
refusal-item-not-waived = Den här uppgiften hade inte efterskänkts, så det finns inget att ta tillbaka.
