# Sidorna i klagomålssystemet, för medarbetare: rubriker, fältnamn, knappar och meddelanden.
# Orden i slutna listor, datum, skäl och avslag står i egna filer.

## Ramen runt varje sida

skip-to-page = Gå till innehållet
rail-label = Huvudmeny
rail-work = Arbetslista
rail-all = Alla klagomål
rail-new = Registrera ett klagomål
rail-quarantine = Karantän
rail-law = Regler
search-label = Sök bland klagomålen
sign-out = Logga ut
choose = Välj
cancel = Avbryt
remove = Ta bort filtret
optional = (valfritt)
yes = Ja
no = Nej
unverified = ska kontrolleras
practice-title = Övningstid:
practice-note = Alla frister räknas från den här tiden, inte från den verkliga.

## Tangentbord och kommandon

palette-open = Kommandon
palette-hint = Skriv namnet på en sida eller en åtgärd
keys-title = Kortkommandon
keys-move = Gå ned och upp i listan
keys-open = Öppna det markerade
keys-search = Sök
close-dialog = Stäng

## Språk

language-en = Engelska
language-nb = Norskt bokmål
language-da = Danska
language-sv = Svenska
language-fi = Finska
language-nl = Nederländska
language-fr = Franska

## Inloggning

sign-in-title = Logga in
sign-in-desk = För medarbetare som handlägger klagomål
sign-in-do = Logga in
sign-in-wrong = Användarnamnet eller lösenordet stämmer inte för det här företaget. Kontrollera alla tre och försök igen.
sign-in-too-many = Det har gjorts för många försök, så inloggningen är pausad. Vänta 15 minuter och försök igen.

## Arbetslista

work-title = Arbetslista
work-caption = Klagomål med den närmaste fristen först
work-empty-title = Inga klagomål här
work-empty-what = Inget klagomål passar den här vyn och dess filter. Ta bort ett filter eller se alla öppna klagomål.
views-label = Vyer
view-open = Alla öppna
view-mine = Mina
view-unassigned = Utan handläggare
view-late = Försenade
view-closed = Avslutade
view-all = Alla
filters-label = Filter
pages-label = Sidor
page-first = Första sidan
page-next = Nästa sida
page-rows =
    { $n ->
        [one] 1 klagomål på den här sidan
       *[other] { $n } klagomål på den här sidan
    }
whose-ours = Vår
whose-customer = Kundens
whose-nobody = Ingens
handler-nobody = Ingen än
name-unknown = Okänt namn
product-unknown = Inte känt än

## Kolumner

column-due = Frist
column-reference = Referens
column-name = Namn
column-about = Gäller
column-product = Produkt
column-phase = Skede
column-whose = Vems tur
column-handler = Handläggare
column-number = Nummer
column-source = Källa
column-why = Varför det ligger här
column-rule = Regel
column-from = Från
column-to = Till
column-says = Vad den säger
column-calendar = Kalender
column-checked = Kontrollerad
column-place = Var den står

## Sökning

search-title = Sök
search-intro = Sök efter en referens, ett namn eller ord ur klagomålet. Sätt citattecken runt ord som hör ihop.
search-found =
    { $n ->
        [0] Inget hittades
        [one] 1 klagomål hittades
        [10000] 10 000 klagomål eller fler hittades
       *[other] { $n } klagomål hittades
    }
search-none-title = Inget hittades
search-none-what = Inget klagomål som du kan se passar sökningen. Pröva färre ord, en annan stavning eller referensen.

## Ett klagomål

case-customer = Kund
case-complaint = Klagomål
case-links = Kopplade klagomål
case-documents = Dokument
case-no-documents = Inga dokument
case-original = Ladda ned originalet
case-file = Fil { $n }
case-clocks = Frister
case-gates = Detta måste vara på plats
case-actions = Detta kan du göra
case-points = Klagopunkter
case-timeline = Vad som har hänt
why-date = Varför detta datum
point-undecided = Inte avgjord än
gate-state-done = På plats
gate-state-missing = Något saknas
clock-started = Frist löper
clock-dropped = Frist bortfallen
text-erased = Den här texten är raderad
text-damaged = Den här texten är skadad och kan inte visas
actor-customer = Kunden
actor-system = Systemet
note-label = Anteckning
note-hint = Skickas inte till kunden

## Fält

field-account = Konto- eller avtalsnummer
field-action = Vad företaget gör i övrigt
field-address = Postadress
field-addressee = Vem som tillfrågas
field-amount = Belopp
field-asked-by = Begärt av
field-body = Extern instans
field-cause = Varför fristen missades
field-channel = Kanal
field-clock = Frist
field-closed = Skäl för avslut
field-complaint = Det är ett klagomål
field-conflict = Intressekonflikt
field-content = Innehåll
field-customer = Typ av kund
field-due = Svar senast
field-email = E-post
field-evidence = Vad slutsatsen bygger på
field-expectation = Vad kunden önskar
field-expected = Nytt datum för svaret
field-file = Instansens referens
field-finding = Vad vi kom fram till
field-firm = Företag
field-handler = Handläggare
field-in-writing = Kundens skriftliga begäran
field-item = Vilken uppgift
field-items = Uppgifter
field-language = Språk
field-letter = Brev
field-level = Nivå
field-limited-by = Hur konflikten begränsas om du är kvar som handläggare
field-link = Hur de hör ihop
field-login = Användarnamn
field-name = Namn
field-outcome = Utfall
field-party = Vem som ger erbjudandet
field-password = Lösenord
field-person = Person
field-phone = Telefon
field-point = Klagopunkt
field-procedure = Version av rutinen
field-product = Produkt
field-question = Fråga
field-reason = Skäl
field-received = Mottaget
field-redress = Gottgörelse
field-reference = Det andra klagomålets referens
field-request = Begäran
field-skipped = Varför en nivå hoppas över
field-statement = Vad som gick fel, som kunden ser det
field-terms = Villkor
field-text = Text
field-title = Ämne
field-to = Nästa nivå
answer-yes = Ja
answer-no = Nej
none-skipped = Ingen nivå hoppas över
hint-amount = I { $currency }, till exempel 1250,00. Lämna fältet tomt om inget betalas.
hint-letter = Läs utkastet och ändra det som inte stämmer. Kunden får det precis som det står här.
hint-reason = Behövs när punkten inte bifalls helt. Kunden får läsa dem.
hint-text = Så som kunden berättar det, med kundens egna ord.

## När ett formulär inte godtas

errors-title = Något behöver rättas. Det du skrev finns kvar här.
fault-empty = Fältet är tomt. Fyll i det.
fault-choose = Inget giltigt är valt. Välj ett av alternativen.
fault-date = Det här är inte ett giltigt datum. Skriv det igen.
fault-amount = Det här är inte ett giltigt belopp. Skriv det med siffror, till exempel 1250,00.
refused-title = Inte utfört. Det du skrev finns kvar här.
changed-title = Klagomålet ändrades medan du skrev
changed-what = Inget skickades, och det du skrev finns kvar här. Läs vad som har hänt sedan du öppnade formuläret och skicka igen om det fortfarande stämmer.

## Vad som nyss gjordes

done-registered = Klagomålet är registrerat och fristerna löper.
done-classify = Klagomålet är klassificerat.
done-acknowledge = Mottagandet är bekräftat.
done-identify = Det är registrerat vem som klagar.
done-provide = Uppgiften är tillagd.
done-waive = Det är registrerat att klagomålet går vidare utan den här uppgiften.
done-request-information = Uppgifterna är begärda.
done-remind = Påminnelsen är skickad.
done-record-reply = Svaret är registrerat.
done-drop-request = Ingen väntar längre på det här svaret.
done-assign = Klagomålet har fått en handläggare.
done-declare-conflict = Förklaringen är registrerad.
done-open-dossier = Akten är öppnad.
done-record-message = Meddelandet är registrerat.
done-note = Anteckningen är tillagd.
done-add-point = Klagopunkten är tillagd.
done-remove-point = Klagopunkten är borttagen.
done-decide = Klagopunkten är avgjord.
done-tell-delay = Kunden har fått besked om förseningen.
done-answer = Svaret är skickat.
done-request-written-copy = Det är registrerat att kunden vill ha svaret skriftligt.
done-send-written-copy = Det skriftliga svaret är skickat.
done-escalate = Klagomålet är på nästa nivå.
done-offer = Erbjudandet är registrerat.
done-settle = Överenskommelsen är registrerad.
done-fail-mediation = Medlingen är avslutad.
done-refer-outside = Det är registrerat att klagomålet är hos en extern instans.
done-record-body-outcome = Instansens utfall är registrerat.
done-withdraw = Återkallelsen är registrerad.
done-reopen = Klagomålet är återupptaget.
done-link = Klagomålen är kopplade.
done-merge-into = Klagomålet har förts samman med det andra och fortsätter där.
done-explain-miss = Förklaringen är registrerad.
done-offer-guidance = Vägledningen är registrerad.
done-bar = Personen är avstängd från det här klagomålet.
done-close = Klagomålet är avslutat.

## Registrering

register-title = Registrera ett klagomål
register-do = Registrera klagomålet

## Karantän

quarantine-title = Karantän
quarantine-intro = De här ärendena kom in men kunde inte läsas som klagomål. Fristerna löper. Läs vart och ett och registrera det som ett klagomål eller lägg det åt sidan.
quarantine-empty-title = Inget väntar
quarantine-empty-what = Allt som har kommit in är läst. Nya ärenden visas här av sig själva.
quarantine-item = Inkommet ärende
quarantine-bytes = Det som kom in
quarantine-truncated = Bara början visas. Ladda ned originalet för att se allt.
quarantine-unread = Inte läst än
quarantine-as-complaint = Det är ett klagomål
quarantine-dismiss = Lägg åt sidan
quarantine-reason-hint = Skriv vad det är och varför det inte är ett klagomål. Skälen sparas.
quarantine-resolved = Någon har redan tagit hand om det här ärendet. Inget ändrades. Gå tillbaka till listan.
quarantine-why = Ärendet lades inte åt sidan, eftersom skälen saknas. Skriv skälen och försök igen.
quarantine-text = Klagomålet registrerades inte, eftersom texten saknas. Skriv vad kunden säger och försök igen.
intake-case = Blev klagomål
intake-reply = Hör till ett klagomål
intake-quarantined = Väntar här
intake-dismissed = Lagda åt sidan

## Regler

law-title = Lagen och företagets egna regler
law-all = Alla
law-unverified = Ska kontrolleras
law-in-force = gäller
law-same = samma regel
law-unknown = Inte känt: { $what }

## Sidor för det som gick fel

error-not-found-title = Det finns inget här
error-not-found-what = Ingen sida har den här adressen, eller så får du inte se den.
error-not-found-kept = Inget ändrades. Kontrollera adressen eller gå tillbaka till arbetslistan.
error-forged-title = Formuläret gäller inte längre
error-forged-what = Formuläret hör inte till din nuvarande inloggning. Det händer när du har loggat in på nytt sedan du öppnade det.
error-forged-kept = Inget ändrades. Gå tillbaka, kopiera det du skrev, ladda om sidan och skicka formuläret en gång till.
error-bad-title = Det gick inte att förstå begäran
error-bad-what = Något i adressen eller formuläret går inte att tolka här.
error-bad-kept = Inget ändrades. Gå tillbaka och försök igen.
error-refused-title = Det går inte att göra
error-refused-what = En regel står i vägen.
error-refused-kept = Inget ändrades. Gå tillbaka eller fråga en kollega som får göra det.
error-broken-title = Sidan fungerade inte
error-broken-what = Något gick fel hos oss. Felet står i loggen.
error-broken-kept = Det som redan var sparat är i säkerhet. Se efter om det du gjorde sist blev utfört innan du försöker igen. Om felet kommer tillbaka, säg till dem som sköter systemet.

# Who read a case
readers-title = Vem har läst ärendet
readers-none = Ingen har läst ärendet ännu.
readers-when = När
readers-who = Vem
readers-what = Vad
read-case = ärendet
read-form = ett formulär
read-original = originalet
read-file = en fil
read-command-line = från kommandoraden
read-readers = den här listan
