# Working a case with care: letters, needs, call-backs, second looks, causes and redress.

## Letters and what became of them

letter-mediation-offer = Voorstel in de bemiddeling
letter-mediation-settled = Schikking
letter-mediation-failed = Einde van de bemiddeling
letter-message = Bericht
delivery-sent = Verzonden
delivery-deferred = Vertraagd; er volgt een nieuwe poging
delivery-failed = Niet bezorgd
delivery-bounced = Teruggekomen
delivery-read = Gelezen door de klant
event-letter-written = Brief aan de klant
event-delivery-recorded = Bezorging van een brief
event-letter-recalled = Brief ingetrokken vóór verzending
event-language-changed = Taal van het dossier gewijzigd
command-write-letter = De klant schrijven
command-record-delivery = Vastleggen wat met een brief gebeurde
command-recall-letter = Een brief intrekken
command-set-language = Taal wijzigen
field-signed-by = Ondertekend door
field-delivery = Bezorging
refusal-letter-unknown = Dit dossier heeft zo’n brief niet. Kies een van de brieven die het dossier toont.
refusal-letter-has-left = De brief is vertrokken of er is op voortgebouwd, en kan niet meer worden ingetrokken. Schrijf de klant in plaats daarvan.
refusal-letter-was-recalled = Deze brief is vóór verzending ingetrokken. Er gebeurt niets meer mee.
refusal-letter-follows-from-an-act = Zo’n brief meldt een stap in het dossier en wordt niet los geschreven of ingetrokken. Zet de stap; de brief volgt.
refusal-signed-by-somebody-else = Een brief wordt ondertekend door wie hem schrijft. Onderteken zelf of laat hem ongetekend.
refusal-language-not-spoken = De onderneming antwoordt niet in deze taal ({ $who }). Kies een van haar talen.
refusal-language-is-the-same = Het dossier is al in deze taal ({ $who }). Er hoeft niets te veranderen.

## Gates and conflicts

gate-cause = Grondoorzaak
conflict-same-household = Zelfde adres als de klant
conflict-same-name = Zelfde naam als de klant

## What a customer needs

need-more-time = Meer tijd
need-plain-words = Eenvoudige woorden
need-by-telephone = Een telefoontje naast de brief
need-large-print = Brieven in grote letters
need-interpreter = Een tolk
need-representative = Iemand anders spreekt voor de klant
need-no-telephone = Geen telefoontjes
need-trained-handler = Een opgeleide behandelaar
need-other = Iets anders

## Second looks

sample-draw = Willekeurig getrokken
sample-vulnerable = De klant heeft bijzondere zorg nodig
sample-above-limit = Herstel boven de grens
sample-late = Een termijn werd gemist
sample-new-handler = Nieuwe behandelaar

## What is to be done

task-call-back = De klant bellen
task-need-review = Opnieuw vragen wat de klant nodig heeft
task-trained-handler = Het dossier aan een opgeleide behandelaar geven
task-approval = Het herstel goedkeuren
task-undelivered = Een niet aangekomen brief opvolgen
task-second-look = De tweede beoordeling doen
task-mention = Lezen wat een collega schreef

## Posts

post-complaints-officer = Klachtenverantwoordelijke
post-deputy = Plaatsvervanger

## What happened

event-cause-set = Grondoorzaak vermeld
event-need-recorded = Wat de klant nodig heeft
event-need-ended = De behoefte is voorbij
event-call-back-asked = Telefoontje beloofd
event-call-made = Klant gebeld
event-redress-approved = Herstel goedgekeurd door een tweede persoon
event-sampled = Gekozen voor een tweede beoordeling
event-second-decided = Tweede beoordeling gedaan
event-conflict-found = Belangenconflict gevonden
event-unbarred = Persoon mag het dossier weer zien
event-waiver-withdrawn = Informatie is toch nodig

## What can be done

command-set-cause = Grondoorzaak vermelden
command-record-need = Vastleggen wat de klant nodig heeft
command-end-need = Een behoefte beëindigen
command-ask-call-back = Een telefoontje beloven
command-record-call = Een telefoontje vastleggen
command-approve-redress = Het herstel goedkeuren
command-second-decide = De tweede beoordeling doen
command-record-conflicts = Gevonden belangenconflicten vastleggen
command-unbar = Een persoon het dossier weer laten zien
command-withdraw-waiver = De informatie is toch nodig

## Fields

field-mentions = Collega’s die dit moeten lezen
field-root-cause = Grondoorzaak
field-need = Behoefte
field-need-note = Zoals de klant het zei
field-consent = De klant stemt in met het bewaren hiervan
field-review-on = Opnieuw vragen op
field-call-at = Tijdstip van het telefoontje
field-reached = Klant bereikt
field-call-note = Wat er gezegd is
field-sampled-why = Waarom opnieuw beoordeeld
field-agrees = Beiden kwamen tot hetzelfde

## Refusals

refusal-cause-missing = Punt { $who } mist zijn grondoorzaak. Vermeld wat het veroorzaakte, zodat het voorkomen kan worden.
refusal-cause-unknown = De lijst van de onderneming heeft zo’n oorzaak niet ({ $who }). Kies er een uit de lijst.
refusal-need-without-consent = Wat een klant nodig heeft wordt alleen met instemming bewaard. Vraag het eerst.
refusal-need-lacks-note = Zeg wat de klant nodig heeft; ‘iets anders’ zegt niemand wat te doen.
refusal-need-not-recorded = Deze behoefte staat niet in het dossier, of is voorbij.
refusal-request-due-too-soon = Deze klant heeft meer tijd nodig. Geef tot { $day } of later.
refusal-customer-not-by-telephone = Deze klant wordt niet gebeld. Schrijf in plaats daarvan.
refusal-handler-not-trained = { $who } heeft geen geldige opleiding voor klanten die bijzondere zorg nodig hebben. Kies iemand die ze heeft.
refusal-person-is-barred = { $who } is uitgesloten van dit dossier en kan niet worden betrokken. Kies iemand anders.
refusal-person-not-barred = { $who } is niet uitgesloten van dit dossier. Er is niets op te heffen.
refusal-redress-not-approved = Herstel van { $who } ligt boven de grens. Een tweede persoon die mag beslissen moet het eerst goedkeuren.
refusal-redress-within-the-limit = { $who } blijft binnen de grens en heeft geen goedkeuring nodig.
refusal-redress-is-another = De beslissingen geven samen een ander bedrag: { $who }. Keur precies dat goed, of laat ze wijzigen.
refusal-approved-by-somebody-else = Wie het dossier behandelt of beslist, keurt het herstel niet goed. Vraag een collega.
refusal-redress-in-another-currency = Herstel wordt gegeven in { $who }. Vul het bedrag in die munt in.
refusal-no-second-look-waits = Dit dossier hoeft geen tweede beoordeling.
refusal-second-look-by-somebody-who-took-part = Wie het behandelde, besliste of goedkeurde, beoordeelt het niet opnieuw. Laat het aan een collega.
refusal-nobody-else-needs-reason = { $who } besliste wat betwist wordt, en niemand anders kan het dossier nemen. Zeg waarom het toch naar { $who } gaat.
refusal-item-not-waived = Van deze informatie was niet afgezien; er is niets terug te nemen.
