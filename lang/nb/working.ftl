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
