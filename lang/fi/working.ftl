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

## Gates and conflicts

gate-cause = Juurisyy
conflict-same-household = Sama osoite kuin asiakkaalla
conflict-same-name = Sama nimi kuin asiakkaalla

## What a customer needs

need-more-time = Enemmän aikaa
need-plain-words = Selkeää kieltä
need-by-telephone = Puhelu kirjeen lisäksi
need-large-print = Kirjeet isolla tekstillä
need-interpreter = Tulkki
need-representative = Joku muu puhuu asiakkaan puolesta
need-no-telephone = Ei puheluita
need-trained-handler = Tehtävään koulutettu käsittelijä
need-other = Muuta

## Second looks

sample-draw = Valittu arpomalla
sample-vulnerable = Asiakas tarvitsee erityistä huolellisuutta
sample-above-limit = Hyvitys yli rajan
sample-late = Määräaika ylittyi
sample-new-handler = Uusi käsittelijä

## What is to be done

task-call-back = Soita asiakkaalle
task-need-review = Kysy uudelleen, mitä asiakas tarvitsee
task-trained-handler = Anna asia koulutetulle käsittelijälle
task-approval = Hyväksy hyvitys
task-undelivered = Selvitä perille tulematon kirje
task-second-look = Tee toinen arvio
task-mention = Lue kollegan kirjoitus

## Posts

post-complaints-officer = Valitusvastaava
post-deputy = Sijainen

## What happened

event-cause-set = Juurisyy kirjattu
event-need-recorded = Mitä asiakas tarvitsee
event-need-ended = Tarve on päättynyt
event-call-back-asked = Soitto luvattu
event-call-made = Asiakkaalle soitettu
event-redress-approved = Toinen henkilö hyväksyi hyvityksen
event-sampled = Valittu toiseen arvioon
event-second-decided = Toinen arvio tehty
event-conflict-found = Eturistiriita löydetty
event-unbarred = Henkilö saa taas nähdä asian
event-waiver-withdrawn = Tieto tarvitaan sittenkin

## What can be done

command-set-cause = Kirjaa juurisyy
command-record-need = Kirjaa, mitä asiakas tarvitsee
command-end-need = Päätä tarve
command-ask-call-back = Lupaa soittaa
command-record-call = Kirjaa puhelu
command-approve-redress = Hyväksy hyvitys
command-second-decide = Tee toinen arvio
command-record-conflicts = Kirjaa löydetyt eturistiriidat
command-unbar = Salli henkilön nähdä asia taas
command-withdraw-waiver = Tieto tarvitaan sittenkin

## Fields

field-mentions = Kollegat, joiden tulisi lukea tämä
field-root-cause = Juurisyy
field-need = Tarve
field-need-note = Miten asiakas sen ilmaisi
field-consent = Asiakas suostuu tiedon säilyttämiseen
field-review-on = Kysy uudelleen
field-call-at = Soiton ajankohta
field-reached = Asiakas tavoitettiin
field-call-note = Mitä sanottiin
field-sampled-why = Miksi arvioidaan uudelleen
field-agrees = Molemmat päätyivät samaan

## Refusals

refusal-cause-missing = Kohdasta { $who } puuttuu juurisyy. Kirjaa, mistä se johtui, jotta se voidaan estää.
refusal-cause-unknown = Yrityksen luettelossa ei ole tällaista syytä ({ $who }). Valitse luettelosta.
refusal-need-without-consent = Asiakkaan tarve kirjataan vain asiakkaan suostumuksella. Kysy ensin.
refusal-need-lacks-note = Kerro, mitä asiakas tarvitsee; ”muuta” ei kerro, mitä pitäisi tehdä.
refusal-need-not-recorded = Tätä tarvetta ei ole kirjattu asiaan, tai se on päättynyt.
refusal-request-due-too-soon = Tämä asiakas tarvitsee enemmän aikaa. Anna aikaa vähintään { $day } asti.
refusal-customer-not-by-telephone = Tälle asiakkaalle ei soiteta. Kirjoita sen sijaan.
refusal-handler-not-trained = Henkilöllä { $who } ei ole voimassa olevaa koulutusta erityistä huolellisuutta tarvitseviin asiakkaisiin. Valitse joku, jolla on.
refusal-person-is-barred = { $who } on suljettu pois asiasta, eikä häntä voi kutsua mukaan. Valitse joku muu.
refusal-person-not-barred = { $who } ei ole suljettu pois asiasta. Mitään ei tarvitse purkaa.
refusal-redress-not-approved = Hyvitys { $who } ylittää rajan. Toisen päätösvaltaisen henkilön on hyväksyttävä se ensin.
refusal-redress-within-the-limit = { $who } on rajan sisällä eikä vaadi hyväksyntää.
refusal-redress-is-another = Päätökset antavat yhteensä toisen summan: { $who }. Hyväksy juuri se tai pyydä muuttamaan päätöksiä.
refusal-approved-by-somebody-else = Asian käsittelijä tai päättäjä ei hyväksy hyvitystä. Pyydä kollegaa.
refusal-redress-in-another-currency = Hyvitys annetaan valuutassa { $who }. Anna summa siinä valuutassa.
refusal-no-second-look-waits = Tästä asiasta ei odota toista arviota.
refusal-second-look-by-somebody-who-took-part = Asian käsittelijä, päättäjä tai hyväksyjä ei arvioi sitä uudelleen. Jätä se kollegalle.
refusal-nobody-else-needs-reason = { $who } päätti riidanalaisen asian, eikä kukaan muu voi ottaa sitä. Kerro, miksi se silti annetaan hänelle.
refusal-item-not-waived = Tästä tiedosta ei ollut luovuttu, joten peruttavaa ei ole.
