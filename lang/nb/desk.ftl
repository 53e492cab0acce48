# Sidene i klagesystemet, for medarbeidere: overskrifter, feltnavn, knapper og meldinger.
# Ordene i lukkede lister, datoer, begrunnelser og avslag står i egne filer.

## Rammen rundt hver side

skip-to-page = Gå til innholdet
rail-label = Hovedmeny
rail-work = Arbeidsliste
rail-all = Alle klager
rail-new = Registrer en klage
rail-quarantine = Karantene
rail-law = Regelverk
search-label = Søk i klagene
sign-out = Logg ut
choose = Velg
cancel = Avbryt
remove = Fjern filteret
optional = (valgfritt)
yes = Ja
no = Nei
unverified = må kontrolleres
practice-title = Øvingstid:
practice-note = Alle frister regnes fra denne tiden, ikke fra den virkelige.

## Tastatur og kommandoer

palette-open = Kommandoer
palette-hint = Skriv navnet på en side eller en handling
keys-title = Hurtigtaster
keys-move = Gå ned og opp i listen
keys-open = Åpne det som er markert
keys-search = Søk
close-dialog = Lukk

## Språk

language-en = Engelsk
language-nb = Norsk bokmål
language-da = Dansk
language-sv = Svensk
language-fi = Finsk
language-nl = Nederlandsk
language-fr = Fransk

## Innlogging

sign-in-title = Logg inn
sign-in-desk = For medarbeidere som behandler klager
sign-in-do = Logg inn
sign-in-wrong = Brukernavnet eller passordet stemmer ikke for dette foretaket. Kontroller alle tre og prøv igjen.
sign-in-too-many = Det har vært for mange forsøk, så innloggingen er satt på pause. Vent i 15 minutter og prøv igjen.

## Arbeidsliste

work-title = Arbeidsliste
work-caption = Klager, med den nærmeste fristen først
work-empty-title = Ingen klager her
work-empty-what = Ingen klage passer til denne visningen og filtrene. Fjern et filter, eller se på alle åpne klager.
views-label = Visninger
view-open = Alle åpne
view-mine = Mine
view-unassigned = Uten saksbehandler
view-late = For sent
view-closed = Avsluttet
view-all = Alle
filters-label = Filtre
pages-label = Sider
page-first = Første side
page-next = Neste side
page-rows =
    { $n ->
        [one] 1 klage på denne siden
       *[other] { $n } klager på denne siden
    }
whose-ours = Vår
whose-customer = Kundens
whose-nobody = Ingens
handler-nobody = Ingen ennå
name-unknown = Ukjent navn
product-unknown = Ikke kjent ennå

## Kolonner

column-due = Frist
column-reference = Referanse
column-name = Navn
column-about = Gjelder
column-product = Produkt
column-phase = Fase
column-whose = Hvem sin tur
column-handler = Saksbehandler
column-number = Nummer
column-source = Kilde
column-why = Hvorfor det ligger her
column-rule = Regel
column-from = Fra
column-to = Til
column-says = Hva den sier
column-calendar = Kalender
column-checked = Kontrollert
column-place = Hvor den står

## Søk

search-title = Søk
search-intro = Søk etter en referanse, et navn eller ord fra klagen. Sett anførselstegn rundt ord som hører sammen.
search-found =
    { $n ->
        [0] Ingen treff
        [one] 1 klage funnet
        [10000] 10 000 klager eller flere funnet
       *[other] { $n } klager funnet
    }
search-none-title = Ingen treff
search-none-what = Ingen klage som du kan se, passer til søket. Prøv færre ord, en annen skrivemåte eller referansen.

## En klage

case-customer = Kunde
case-complaint = Klage
case-links = Tilknyttede klager
case-documents = Dokumenter
case-no-documents = Ingen dokumenter
case-original = Last ned originalen
case-file = Fil { $n }
case-clocks = Frister
case-gates = Dette må være på plass
case-actions = Dette kan du gjøre
case-points = Klagepunkter
case-timeline = Hva som har skjedd
why-date = Hvorfor denne datoen
point-undecided = Ikke avgjort ennå
gate-state-done = På plass
gate-state-missing = Noe mangler
clock-started = Frist løper
clock-dropped = Frist bortfalt
text-erased = Denne teksten er slettet
text-damaged = Denne teksten er skadet og kan ikke vises
actor-customer = Kunden
actor-system = Systemet
note-label = Notat
note-hint = Sendes ikke til kunden

## Felt

field-account = Konto- eller avtalenummer
field-action = Hva foretaket gjør i tillegg
field-address = Postadresse
field-addressee = Hvem som blir spurt
field-amount = Beløp
field-asked-by = Bedt om av
field-body = Klageorgan
field-cause = Hvorfor fristen ble oversittet
field-channel = Kanal
field-clock = Frist
field-closed = Grunn til avslutning
field-complaint = Det er en klage
field-conflict = Interessekonflikt
field-content = Innhold
field-customer = Type kunde
field-due = Svarfrist
field-email = E-post
field-evidence = Hva funnet bygger på
field-expectation = Hva kunden ønsker
field-expected = Ny dato for svaret
field-file = Klageorganets referanse
field-finding = Hva vi fant
field-firm = Foretak
field-handler = Saksbehandler
field-in-writing = Kundens skriftlige anmodning
field-item = Hvilken opplysning
field-items = Opplysninger
field-language = Språk
field-letter = Brev
field-level = Nivå
field-limited-by = Hvordan konflikten begrenses hvis du fortsetter som saksbehandler
field-link = Hvordan de hører sammen
field-login = Brukernavn
field-name = Navn
field-outcome = Resultat
field-party = Hvem som gir tilbudet
field-password = Passord
field-person = Person
field-phone = Telefon
field-point = Klagepunkt
field-procedure = Versjon av rutinen
field-product = Produkt
field-question = Spørsmål
field-reason = Begrunnelse
field-received = Mottatt
field-redress = Kompensasjon
field-reference = Referansen til den andre klagen
field-request = Forespørsel
field-skipped = Hvorfor et nivå hoppes over
field-statement = Hva som gikk galt, slik kunden ser det
field-terms = Vilkår
field-text = Tekst
field-title = Emne
field-to = Neste nivå
answer-yes = Ja
answer-no = Nei
none-skipped = Ingen nivåer hoppes over
hint-amount = I { $currency }, for eksempel 1250,00. La feltet stå tomt hvis ingenting utbetales.
hint-letter = Les utkastet og endre det som ikke passer. Kunden får det nøyaktig slik det står her.
hint-reason = Trengs når punktet ikke gir fullt medhold. Kunden får lese den.
hint-text = Slik kunden forteller det, med kundens egne ord.

## Når et skjema ikke godtas

errors-title = Noe må rettes. Det du skrev, står fortsatt her.
fault-empty = Feltet er tomt. Fyll det ut.
fault-choose = Det er ikke valgt noe gyldig. Velg ett av alternativene.
fault-date = Dette er ikke en gyldig dato. Skriv den på nytt.
fault-amount = Dette er ikke et gyldig beløp. Skriv det med tall, for eksempel 1250,00.
refused-title = Ikke utført. Det du skrev, står fortsatt her.
changed-title = Klagen ble endret mens du skrev
changed-what = Ingenting ble sendt, og det du skrev, står fortsatt her. Les hva som har skjedd siden du åpnet skjemaet, og send på nytt hvis det fortsatt stemmer.

## Det som nettopp ble gjort

done-registered = Klagen er registrert, og fristene løper.
done-classify = Klagen er klassifisert.
done-acknowledge = Mottaket er bekreftet.
done-identify = Det er registrert hvem som klager.
done-provide = Opplysningen er lagt til.
done-waive = Det er registrert at klagen går videre uten denne opplysningen.
done-request-information = Opplysningene er etterspurt.
done-remind = Purringen er sendt.
done-record-reply = Svaret er registrert.
done-drop-request = Ingen venter lenger på dette svaret.
done-assign = Klagen har fått en saksbehandler.
done-declare-conflict = Erklæringen er registrert.
done-open-dossier = Saksmappen er åpnet.
done-record-message = Meldingen er registrert.
done-note = Notatet er lagt til.
done-add-point = Klagepunktet er lagt til.
done-remove-point = Klagepunktet er fjernet.
done-decide = Klagepunktet er avgjort.
done-tell-delay = Kunden er varslet om forsinkelsen.
done-answer = Svaret er sendt.
done-request-written-copy = Det er registrert at kunden ønsker svaret skriftlig.
done-send-written-copy = Det skriftlige svaret er sendt.
done-escalate = Klagen er på neste nivå.
done-offer = Tilbudet er registrert.
done-settle = Enigheten er registrert.
done-fail-mediation = Meklingen er avsluttet.
done-refer-outside = Det er registrert at klagen er hos et klageorgan.
done-record-body-outcome = Klageorganets resultat er registrert.
done-withdraw = Det er registrert at klagen er trukket.
done-reopen = Klagen er tatt opp igjen.
done-link = Klagene er koblet sammen.
done-merge-into = Klagen er slått sammen og fortsetter i den andre.
done-explain-miss = Forklaringen er registrert.
done-offer-guidance = Veiledningen er registrert.
done-bar = Personen er utestengt fra denne klagen.
done-close = Klagen er avsluttet.

## Registrering

register-title = Registrer en klage
register-do = Registrer klagen

## Karantene

quarantine-title = Karantene
quarantine-intro = Disse henvendelsene kom inn, men kunne ikke leses som en klage. Fristene løper. Les hver av dem, og registrer den som en klage eller legg den til side.
quarantine-empty-title = Ingenting venter
quarantine-empty-what = Alt som har kommet inn, er lest. Nye henvendelser dukker opp her av seg selv.
quarantine-item = Henvendelse
quarantine-bytes = Det som kom inn
quarantine-truncated = Bare begynnelsen vises. Last ned originalen for å se alt.
quarantine-unread = Ikke lest ennå
quarantine-as-complaint = Det er en klage
quarantine-dismiss = Legg til side
quarantine-reason-hint = Skriv hva det er, og hvorfor det ikke er en klage. Begrunnelsen blir stående.
quarantine-resolved = Noen har allerede tatt seg av denne henvendelsen. Ingenting ble endret. Gå tilbake til listen.
quarantine-why = Henvendelsen ble ikke lagt til side, fordi begrunnelsen mangler. Skriv begrunnelsen og prøv igjen.
quarantine-text = Klagen ble ikke registrert, fordi teksten mangler. Skriv hva kunden sier, og prøv igjen.
intake-case = Ble til klager
intake-reply = Hører til en klage
intake-quarantined = Venter her
intake-dismissed = Lagt til side

## Regelverk

law-title = Regelverket og foretakets egne regler
law-all = Alle
law-unverified = Må kontrolleres
law-in-force = gjelder
law-same = samme regel
law-unknown = Ikke kjent: { $what }

## Sider for det som gikk galt

error-not-found-title = Det er ingenting her
error-not-found-what = Ingen side har denne adressen, eller du har ikke tilgang til den.
error-not-found-kept = Ingenting ble endret. Kontroller adressen, eller gå tilbake til arbeidslisten.
error-forged-title = Skjemaet gjelder ikke lenger
error-forged-what = Skjemaet hører ikke til innloggingen du har nå. Det skjer når du har logget inn på nytt etter at du åpnet det.
error-forged-kept = Ingenting ble endret. Gå tilbake, kopier det du skrev, last siden på nytt og send skjemaet en gang til.
error-bad-title = Forespørselen kunne ikke forstås
error-bad-what = Noe i adressen eller skjemaet gir ikke mening her.
error-bad-kept = Ingenting ble endret. Gå tilbake og prøv igjen.
error-refused-title = Dette kan ikke gjøres
error-refused-what = En regel står i veien.
error-refused-kept = Ingenting ble endret. Gå tilbake, eller spør en kollega som har lov til det.
error-broken-title = Siden sviktet
error-broken-what = Noe gikk galt hos oss. Feilen er loggført.
error-broken-kept = Det som var lagret fra før, er trygt. Se etter om det siste du gjorde, ble utført før du prøver igjen. Hvis siden svikter en gang til, si fra til dem som drifter systemet.

# Who read a case
readers-title = Hvem har lest saken
readers-none = Ingen har lest saken ennå.
readers-when = Når
readers-who = Hvem
readers-what = Hva
read-case = saken
read-form = et skjema
read-original = originalen
read-file = en fil
read-command-line = fra kommandolinjen
read-readers = denne listen
