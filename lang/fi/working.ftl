# Working a case with care: letters, needs, call-backs, second looks, causes and redress.

## Letters and what became of them

letter-mediation-offer = Sovittelutarjous
letter-mediation-settled = Sovinto
letter-mediation-failed = Sovittelu päättynyt tuloksetta
letter-message = Viesti
delivery-sent = Lähetetty
delivery-deferred = Viivästynyt; yritetään uudelleen
delivery-failed = Ei toimitettu
delivery-bounced = Palautui
delivery-read = Asiakas on lukenut
event-letter-written = Kirje asiakkaalle
event-delivery-recorded = Kirjeen toimitus
event-letter-recalled = Kirje peruttu ennen lähettämistä
event-language-changed = Asian kieli vaihdettu
command-write-letter = Kirjoita asiakkaalle
command-record-delivery = Kirjaa kirjeen toimitus
command-recall-letter = Peru kirje
command-set-language = Vaihda kieli
field-signed-by = Allekirjoittaja
field-delivery = Toimitus
refusal-letter-unknown = Asiassa ei ole tällaista kirjettä. Valitse jokin asiassa näkyvistä kirjeistä.
refusal-letter-has-left = Kirje on lähtenyt tai siihen on jo nojattu, joten sitä ei voi enää perua. Kirjoita sen sijaan asiakkaalle.
refusal-letter-was-recalled = Tämä kirje peruttiin ennen lähettämistä. Sille ei tapahdu enää mitään.
refusal-letter-follows-from-an-act = Tällainen kirje kertoo asiassa tehdystä toimesta, joten sitä ei kirjoiteta eikä peruta erikseen. Tee toimi; kirje seuraa siitä.
refusal-signed-by-somebody-else = Kirjeen allekirjoittaa sen kirjoittaja. Allekirjoita itse tai jätä allekirjoittamatta.
refusal-language-not-spoken = Yritys ei vastaa tällä kielellä ({ $who }). Valitse jokin sen kielistä.
refusal-language-is-the-same = Asia on jo tällä kielellä ({ $who }). Mitään ei tarvitse muuttaa.
