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
