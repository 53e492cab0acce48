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
