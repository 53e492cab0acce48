# Siderne i klagesystemet, for medarbejdere: overskrifter, feltnavne, knapper og beskeder.
# Ordene i lukkede lister, datoer, begrundelser og afslag står i deres egne filer.

## Rammen om hver side

skip-to-page = Gå til indholdet
rail-label = Hovedmenu
rail-work = Arbejdsliste
rail-all = Alle klager
rail-new = Registrer en klage
rail-quarantine = Karantæne
rail-law = Regler
search-label = Søg i klagerne
sign-out = Log ud
choose = Vælg
cancel = Annuller
remove = Fjern filteret
optional = (valgfrit)
yes = Ja
no = Nej
unverified = skal kontrolleres
practice-title = Øvetid:
practice-note = Alle frister regnes fra denne tid, ikke fra den virkelige.

## Tastatur og kommandoer

palette-open = Kommandoer
palette-hint = Skriv navnet på en side eller en handling
keys-title = Tastaturgenveje
keys-move = Gå ned og op i listen
keys-open = Åbn det markerede
keys-search = Søg
close-dialog = Luk

## Sprog

language-en = Engelsk
language-nb = Norsk bokmål
language-da = Dansk
language-sv = Svensk
language-fi = Finsk
language-nl = Nederlandsk
language-fr = Fransk

## Log ind

sign-in-title = Log ind
sign-in-desk = For medarbejdere, der behandler klager
sign-in-do = Log ind
sign-in-wrong = Brugernavnet eller adgangskoden passer ikke til denne virksomhed. Kontrollér alle tre, og prøv igen.
sign-in-too-many = Der har været for mange forsøg, så login er sat på pause. Vent 15 minutter, og prøv igen.

## Arbejdsliste

work-title = Arbejdsliste
work-caption = Klager med den nærmeste frist først
work-empty-title = Ingen klager her
work-empty-what = Ingen klage passer til denne visning og filtrene. Fjern et filter, eller se alle åbne klager.
views-label = Visninger
view-open = Alle åbne
view-mine = Mine
view-unassigned = Uden sagsbehandler
view-late = For sent
view-closed = Afsluttede
view-all = Alle
filters-label = Filtre
pages-label = Sider
page-first = Første side
page-next = Næste side
page-rows =
    { $n ->
        [one] 1 klage på denne side
       *[other] { $n } klager på denne side
    }
whose-ours = Vores
whose-customer = Kundens
whose-nobody = Ingens
handler-nobody = Ingen endnu
name-unknown = Ukendt navn
product-unknown = Ikke kendt endnu

## Kolonner

column-due = Frist
column-reference = Reference
column-name = Navn
column-about = Vedrører
column-product = Produkt
column-phase = Fase
column-whose = Hvis tur
column-handler = Sagsbehandler
column-number = Nummer
column-source = Kilde
column-why = Hvorfor det ligger her
column-rule = Regel
column-from = Fra
column-to = Til
column-says = Hvad den siger
column-calendar = Kalender
column-checked = Kontrolleret
column-place = Hvor den står

## Søgning

search-title = Søg
search-intro = Søg efter en reference, et navn eller ord fra klagen. Sæt anførselstegn om ord, der hører sammen.
search-found =
    { $n ->
        [0] Intet fundet
        [one] 1 klage fundet
        [10000] 10.000 klager eller flere fundet
       *[other] { $n } klager fundet
    }
search-none-title = Intet fundet
search-none-what = Ingen klage, som du kan se, passer til søgningen. Prøv færre ord, en anden stavemåde eller referencen.

## En klage

case-customer = Kunde
case-complaint = Klage
case-links = Tilknyttede klager
case-documents = Dokumenter
case-no-documents = Ingen dokumenter
case-original = Hent originalen
case-file = Fil { $n }
case-clocks = Frister
case-gates = Det skal være på plads
case-actions = Det kan du gøre
case-points = Klagepunkter
case-timeline = Hvad der er sket
why-date = Hvorfor denne dato
point-undecided = Ikke afgjort endnu
gate-state-done = På plads
gate-state-missing = Noget mangler
clock-started = Frist løber
clock-dropped = Frist bortfaldet
text-erased = Denne tekst er slettet
text-damaged = Denne tekst er beskadiget og kan ikke vises
actor-customer = Kunden
actor-system = Systemet
note-label = Notat
note-hint = Sendes ikke til kunden

## Felter

field-account = Konto- eller aftalenummer
field-action = Hvad virksomheden ellers gør
field-address = Postadresse
field-addressee = Hvem der spørges
field-amount = Beløb
field-asked-by = Anmodet af
field-body = Klageinstans
field-cause = Hvorfor fristen blev overskredet
field-channel = Kanal
field-clock = Frist
field-closed = Grund til afslutning
field-complaint = Det er en klage
field-conflict = Interessekonflikt
field-content = Indhold
field-customer = Kundetype
field-due = Svarfrist
field-email = E-mail
field-evidence = Hvad konklusionen bygger på
field-expectation = Hvad kunden ønsker
field-expected = Ny dato for svaret
field-file = Klageinstansens reference
field-finding = Hvad vi fandt
field-firm = Virksomhed
field-handler = Sagsbehandler
field-in-writing = Kundens skriftlige anmodning
field-item = Hvilken oplysning
field-items = Oplysninger
field-language = Sprog
field-letter = Brev
field-level = Niveau
field-limited-by = Hvordan konflikten begrænses, hvis du forbliver sagsbehandler
field-link = Hvordan de hører sammen
field-login = Brugernavn
field-name = Navn
field-outcome = Resultat
field-party = Hvem der giver tilbuddet
field-password = Adgangskode
field-person = Person
field-phone = Telefon
field-point = Klagepunkt
field-procedure = Version af proceduren
field-product = Produkt
field-question = Spørgsmål
field-reason = Begrundelse
field-received = Modtaget
field-redress = Kompensation
field-reference = Den anden klages reference
field-request = Anmodning
field-skipped = Hvorfor et niveau springes over
field-statement = Hvad der gik galt, som kunden ser det
field-terms = Vilkår
field-text = Tekst
field-title = Emne
field-to = Næste niveau
answer-yes = Ja
answer-no = Nej
none-skipped = Intet niveau springes over
hint-amount = I { $currency }, for eksempel 1250,00. Lad feltet stå tomt, hvis intet udbetales.
hint-letter = Læs udkastet, og ret det, der ikke passer. Kunden får det nøjagtigt, som det står her.
hint-reason = Nødvendig, når punktet ikke giver fuldt medhold. Kunden får den at læse.
hint-text = Som kunden fortæller det, med kundens egne ord.

## Når en formular ikke godtages

errors-title = Noget skal rettes. Det, du skrev, står her stadig.
fault-empty = Feltet er tomt. Udfyld det.
fault-choose = Der er ikke valgt noget gyldigt. Vælg en af mulighederne.
fault-date = Dette er ikke en gyldig dato. Skriv den igen.
fault-amount = Dette er ikke et gyldigt beløb. Skriv det med tal, for eksempel 1250,00.
refused-title = Ikke udført. Det, du skrev, står her stadig.
changed-title = Klagen blev ændret, mens du skrev
changed-what = Intet blev sendt, og det, du skrev, står her stadig. Læs, hvad der er sket, siden du åbnede formularen, og send igen, hvis det stadig passer.

## Det, der lige blev gjort

done-registered = Klagen er registreret, og fristerne løber.
done-classify = Klagen er klassificeret.
done-acknowledge = Modtagelsen er bekræftet.
done-identify = Det er registreret, hvem der klager.
done-provide = Oplysningen er tilføjet.
done-waive = Det er registreret, at klagen går videre uden denne oplysning.
done-request-information = Der er bedt om oplysningerne.
done-remind = Påmindelsen er sendt.
done-record-reply = Svaret er registreret.
done-drop-request = Ingen venter længere på dette svar.
done-assign = Klagen har fået en sagsbehandler.
done-declare-conflict = Erklæringen er registreret.
done-open-dossier = Sagsmappen er åbnet.
done-record-message = Beskeden er registreret.
done-note = Notatet er tilføjet.
done-add-point = Klagepunktet er tilføjet.
done-remove-point = Klagepunktet er fjernet.
done-decide = Klagepunktet er afgjort.
done-tell-delay = Kunden har fået besked om forsinkelsen.
done-answer = Svaret er sendt.
done-request-written-copy = Det er registreret, at kunden ønsker svaret skriftligt.
done-send-written-copy = Det skriftlige svar er sendt.
done-escalate = Klagen er på næste niveau.
done-offer = Tilbuddet er registreret.
done-settle = Forliget er registreret.
done-fail-mediation = Mæglingen er afsluttet.
done-refer-outside = Det er registreret, at klagen er hos en klageinstans.
done-record-body-outcome = Klageinstansens resultat er registreret.
done-withdraw = Det er registreret, at klagen er trukket tilbage.
done-reopen = Klagen er genoptaget.
done-link = Klagerne er knyttet sammen.
done-merge-into = Klagen er lagt sammen med den anden og fortsætter der.
done-explain-miss = Forklaringen er registreret.
done-offer-guidance = Vejledningen er registreret.
done-bar = Personen er udelukket fra denne klage.
done-close = Klagen er afsluttet.

## Registrering

register-title = Registrer en klage
register-do = Registrer klagen

## Karantæne

quarantine-title = Karantæne
quarantine-intro = Disse henvendelser kom ind, men kunne ikke læses som en klage. Fristerne løber. Læs dem én for én, og registrer dem som klager, eller læg dem til side.
quarantine-empty-title = Intet venter
quarantine-empty-what = Alt, hvad der er kommet ind, er læst. Nye henvendelser dukker op her af sig selv.
quarantine-item = Henvendelse
quarantine-bytes = Det, der kom ind
quarantine-truncated = Kun begyndelsen vises. Hent originalen for at se det hele.
quarantine-unread = Ikke læst endnu
quarantine-as-complaint = Det er en klage
quarantine-dismiss = Læg til side
quarantine-reason-hint = Skriv, hvad det er, og hvorfor det ikke er en klage. Begrundelsen bliver stående.
quarantine-resolved = Nogen har allerede taget sig af denne henvendelse. Intet blev ændret. Gå tilbage til listen.
quarantine-why = Henvendelsen blev ikke lagt til side, fordi begrundelsen mangler. Skriv begrundelsen, og prøv igen.
quarantine-text = Klagen blev ikke registreret, fordi teksten mangler. Skriv, hvad kunden siger, og prøv igen.
intake-case = Blev til klager
intake-reply = Hører til en klage
intake-quarantined = Venter her
intake-dismissed = Lagt til side

## Regler

law-title = Lovgivningen og virksomhedens egne regler
law-all = Alle
law-unverified = Skal kontrolleres
law-in-force = gælder
law-same = samme regel
law-unknown = Ikke kendt: { $what }

## Sider for det, der gik galt

error-not-found-title = Der er intet her
error-not-found-what = Ingen side har denne adresse, eller du har ikke adgang til den.
error-not-found-kept = Intet blev ændret. Kontrollér adressen, eller gå tilbage til arbejdslisten.
error-forged-title = Formularen gælder ikke længere
error-forged-what = Formularen hører ikke til dit nuværende login. Det sker, når du har logget ind igen, efter at du åbnede den.
error-forged-kept = Intet blev ændret. Gå tilbage, kopiér det, du skrev, indlæs siden igen, og send formularen en gang til.
error-bad-title = Anmodningen kunne ikke forstås
error-bad-what = Noget i adressen eller formularen giver ikke mening her.
error-bad-kept = Intet blev ændret. Gå tilbage, og prøv igen.
error-refused-title = Det kan ikke gøres
error-refused-what = En regel står i vejen.
error-refused-kept = Intet blev ændret. Gå tilbage, eller spørg en kollega, der må gøre det.
error-broken-title = Siden svigtede
error-broken-what = Noget gik galt hos os. Fejlen står i loggen.
error-broken-kept = Det, der var gemt før, er i god behold. Se efter, om det sidste, du gjorde, blev udført, før du prøver igen. Hvis siden svigter igen, så sig det til dem, der driver systemet.

# Who read a case
readers-title = Hvem har læst sagen
readers-none = Ingen har læst sagen endnu.
readers-when = Hvornår
readers-who = Hvem
readers-what = Hvad
read-case = sagen
read-form = en formular
read-original = originalen
read-file = en fil
read-command-line = fra kommandolinjen
read-readers = denne liste
