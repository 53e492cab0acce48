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
