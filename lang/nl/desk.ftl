# De pagina’s van de klachtendienst, voor medewerkers: koppen, velden, knoppen en meldingen.
# De woorden van vaste lijsten, datums, redenen en weigeringen staan in eigen bestanden.

## Het kader rond elke pagina

skip-to-page = Naar de inhoud
rail-label = Hoofdmenu
rail-work = Werklijst
rail-all = Alle klachten
rail-new = Klacht registreren
rail-quarantine = Quarantaine
rail-law = Regels
search-label = Klachten zoeken
sign-out = Afmelden
choose = Kiezen
cancel = Annuleren
remove = Filter verwijderen
optional = (niet verplicht)
yes = Ja
no = Nee
unverified = nog na te gaan
practice-title = Oefentijd:
practice-note = Alle termijnen tellen vanaf deze tijd, niet vanaf de echte.

## Toetsenbord en opdrachten

palette-open = Opdrachten
palette-hint = Typ de naam van een pagina of handeling
keys-title = Sneltoetsen
keys-move = Omlaag en omhoog in de lijst
keys-open = Openen wat gemarkeerd is
keys-search = Zoeken
close-dialog = Sluiten

## Talen

language-en = Engels
language-nb = Noors (Bokmål)
language-da = Deens
language-sv = Zweeds
language-fi = Fins
language-nl = Nederlands
language-fr = Frans

## Aanmelden

sign-in-title = Aanmelden
sign-in-desk = Voor medewerkers die klachten behandelen
sign-in-do = Aanmelden
sign-in-wrong = De gebruikersnaam of het wachtwoord klopt niet voor deze onderneming. Controleer alle drie en probeer het opnieuw.
sign-in-too-many = Er waren te veel pogingen, dus aanmelden kan even niet. Wacht 15 minuten en probeer het dan opnieuw.

## Werklijst

work-title = Werklijst
work-caption = Klachten, met de eerstvolgende termijn bovenaan
work-empty-title = Geen klachten hier
work-empty-what = Geen enkele klacht past bij deze weergave en de filters. Verwijder een filter of bekijk alle open klachten.
views-label = Weergaven
view-open = Alle open
view-mine = Van mij
view-unassigned = Zonder dossierbeheerder
view-late = Te laat
view-closed = Afgesloten
view-all = Alle
filters-label = Filters
pages-label = Pagina’s
page-first = Eerste pagina
page-next = Volgende pagina
page-rows =
    { $n ->
        [one] 1 klacht op deze pagina
       *[other] { $n } klachten op deze pagina
    }
whose-ours = Wij
whose-customer = De klant
whose-nobody = Niemand
handler-nobody = Nog niemand
name-unknown = Naam niet bekend
product-unknown = Nog niet bekend

## Kolommen

column-due = Termijn
column-reference = Referentie
column-name = Naam
column-about = Onderwerp
column-product = Product
column-phase = Fase
column-whose = Wie is aan zet
column-handler = Dossierbeheerder
column-number = Nummer
column-source = Bron
column-why = Waarom het hier staat
column-rule = Regel
column-from = Vanaf
column-to = Tot en met
column-says = Wat er staat
column-calendar = Kalender
column-checked = Nagegaan
column-place = Vindplaats

## Zoeken

search-title = Zoeken
search-intro = Zoek op een referentie, een naam of woorden uit de klacht. Zet woorden die bij elkaar horen tussen aanhalingstekens.
search-found =
    { $n ->
        [0] Niets gevonden
        [one] 1 klacht gevonden
        [10000] 10.000 of meer klachten gevonden
       *[other] { $n } klachten gevonden
    }
search-none-title = Niets gevonden
search-none-what = Geen enkele klacht die u kunt zien, past bij de zoekvraag. Probeer minder woorden, een andere spelling of de referentie.

## Een klacht

case-customer = Klant
case-complaint = Klacht
case-links = Gekoppelde klachten
case-documents = Documenten
case-no-documents = Geen documenten
case-original = Origineel downloaden
case-file = Bestand { $n }
case-clocks = Termijnen
case-gates = Wat in orde moet zijn
case-actions = Wat u kunt doen
case-points = Klachtpunten
case-timeline = Wat er gebeurd is
why-date = Waarom deze datum
point-undecided = Nog niet beslist
gate-state-done = In orde
gate-state-missing = Er ontbreekt iets
clock-started = Termijn gestart
clock-dropped = Termijn vervallen
text-erased = Deze tekst is gewist
text-damaged = Deze tekst is beschadigd en kan niet worden getoond
actor-customer = De klant
actor-system = Het systeem
note-label = Notitie
note-hint = Gaat niet naar de klant

## Velden

field-account = Rekening- of contractnummer
field-action = Wat de onderneming verder doet
field-address = Postadres
field-addressee = Aan wie de vraag gaat
field-amount = Bedrag
field-asked-by = Gevraagd door
field-body = Externe instantie
field-cause = Waarom de termijn gemist is
field-channel = Kanaal
field-clock = Termijn
field-closed = Reden van afsluiting
field-complaint = Het is een klacht
field-conflict = Belangenconflict
field-content = Inhoud
field-customer = Soort klant
field-due = Antwoord uiterlijk
field-email = E-mail
field-evidence = Waarop de bevinding steunt
field-expectation = Wat de klant verwacht
field-expected = Nieuwe datum voor het antwoord
field-file = Referentie bij de externe instantie
field-finding = Wat wij vaststelden
field-firm = Onderneming
field-handler = Dossierbeheerder
field-in-writing = Het schriftelijke verzoek van de klant
field-item = Welke informatie
field-items = Informatie
field-language = Taal
field-letter = Brief
field-level = Niveau
field-limited-by = Hoe het conflict beperkt wordt als u dossierbeheerder blijft
field-link = Hoe ze bij elkaar horen
field-login = Gebruikersnaam
field-name = Naam
field-outcome = Uitkomst
field-party = Wie het voorstel doet
field-password = Wachtwoord
field-person = Persoon
field-phone = Telefoon
field-point = Klachtpunt
field-procedure = Versie van de procedure
field-product = Product
field-question = Vraag
field-reason = Reden
field-received = Ontvangen
field-redress = Vergoeding
field-reference = Referentie van de andere klacht
field-request = Verzoek
field-skipped = Waarom een niveau wordt overgeslagen
field-statement = Wat er volgens de klant misging
field-terms = Voorwaarden
field-text = Tekst
field-title = Onderwerp
field-to = Volgend niveau
answer-yes = Ja
answer-no = Nee
none-skipped = Er wordt geen niveau overgeslagen
hint-amount = In { $currency }, bijvoorbeeld 1250,00. Laat het leeg als er niets wordt betaald.
hint-letter = Lees het ontwerp na en wijzig wat niet klopt. De klant krijgt het precies zoals het hier staat.
hint-reason = Nodig als het punt niet volledig gegrond is. De klant krijgt dit te lezen.
hint-text = Zoals de klant het vertelt, in de woorden van de klant.

## Wanneer een formulier niet wordt aanvaard

errors-title = Er moet iets verbeterd worden. Wat u typte, staat er nog.
fault-empty = Dit is leeg. Vul het in.
fault-choose = Er is niets geldigs gekozen. Kies een van de mogelijkheden.
fault-date = Dit is geen geldige datum. Vul ze opnieuw in.
fault-amount = Dit is geen geldig bedrag. Schrijf het in cijfers, bijvoorbeeld 1250,00.
refused-title = Niet uitgevoerd. Wat u typte, staat er nog.
changed-title = De klacht veranderde terwijl u schreef
changed-what = Er is niets verstuurd, en wat u typte, staat er nog. Lees wat er gebeurde sinds u het formulier opende, en verstuur het opnieuw als het nog klopt.

## Wat net gedaan is

done-registered = De klacht is geregistreerd en de termijnen lopen.
done-classify = De klacht is geclassificeerd.
done-acknowledge = De ontvangst is bevestigd.
done-identify = Er is geregistreerd wie klaagt.
done-provide = De informatie is toegevoegd.
done-waive = Er is geregistreerd dat de klacht zonder deze informatie verdergaat.
done-request-information = De informatie is gevraagd.
done-remind = De herinnering is verstuurd.
done-record-reply = Het antwoord is geregistreerd.
done-drop-request = Niemand wacht nog op dit antwoord.
done-assign = De klacht heeft een dossierbeheerder.
done-declare-conflict = De verklaring is geregistreerd.
done-open-dossier = Het dossier is geopend.
done-record-message = Het bericht is geregistreerd.
done-note = De notitie is toegevoegd.
done-add-point = Het klachtpunt is toegevoegd.
done-remove-point = Het klachtpunt is verwijderd.
done-decide = Over het klachtpunt is beslist.
done-tell-delay = De vertraging is aan de klant gemeld.
done-answer = Het antwoord is verstuurd.
done-request-written-copy = Er is geregistreerd dat de klant het antwoord schriftelijk wil.
done-send-written-copy = Het schriftelijke antwoord is verstuurd.
done-escalate = De klacht is op het volgende niveau.
done-offer = Het voorstel is geregistreerd.
done-settle = Het akkoord is geregistreerd.
done-fail-mediation = De bemiddeling is beëindigd.
done-refer-outside = Er is geregistreerd dat de klacht bij een externe instantie ligt.
done-record-body-outcome = De uitkomst van de externe instantie is geregistreerd.
done-withdraw = De intrekking is geregistreerd.
done-reopen = De klacht is heropend.
done-link = De klachten zijn gekoppeld.
done-merge-into = De klacht is samengevoegd en loopt verder in de andere.
done-explain-miss = De verklaring is geregistreerd.
done-offer-guidance = De gegeven uitleg is geregistreerd.
done-bar = De persoon is uitgesloten van deze klacht.
done-close = De klacht is afgesloten.

## Registreren

register-title = Klacht registreren
register-do = Klacht registreren

## Quarantaine

quarantine-title = Quarantaine
quarantine-intro = Deze stukken kwamen binnen, maar konden niet als klacht worden gelezen. De termijnen lopen. Lees elk stuk en registreer het als klacht of leg het opzij.
quarantine-empty-title = Er wacht niets
quarantine-empty-what = Alles wat binnenkwam, is gelezen. Nieuwe stukken verschijnen hier vanzelf.
quarantine-item = Stuk
quarantine-bytes = Wat er binnenkwam
quarantine-truncated = Alleen het begin wordt getoond. Download het origineel om alles te zien.
quarantine-unread = Nog niet gelezen
quarantine-as-complaint = Het is een klacht
quarantine-dismiss = Opzijleggen
quarantine-reason-hint = Schrijf wat het is en waarom het geen klacht is. De reden blijft bewaard.
quarantine-resolved = Iemand heeft dit stuk al behandeld. Er is niets gewijzigd. Ga terug naar de lijst.
quarantine-why = Het stuk is niet opzijgelegd, omdat de reden ontbreekt. Schrijf de reden en probeer het opnieuw.
quarantine-text = De klacht is niet geregistreerd, omdat de tekst ontbreekt. Schrijf wat de klant zegt en probeer het opnieuw.
intake-case = Werden klachten
intake-reply = Horen bij een klacht
intake-quarantined = Wachten hier
intake-dismissed = Opzijgelegd

## Regels

law-title = De wet en de eigen regels van de onderneming
law-all = Alle
law-unverified = Nog na te gaan
law-in-force = van kracht
law-same = zelfde regel
law-unknown = Niet bekend: { $what }

## Pagina’s voor wat misging

error-not-found-title = Hier is niets
error-not-found-what = Er is geen pagina op dit adres, of u mag ze niet zien.
error-not-found-kept = Er is niets gewijzigd. Controleer het adres of ga terug naar de werklijst.
error-forged-title = Het formulier is niet meer geldig
error-forged-what = Het formulier hoort niet bij uw huidige aanmelding. Dat gebeurt als u zich opnieuw hebt aangemeld nadat u het opende.
error-forged-kept = Er is niets gewijzigd. Ga terug, kopieer wat u typte, laad de pagina opnieuw en verstuur het formulier nog eens.
error-bad-title = De aanvraag is niet begrepen
error-bad-what = Iets in het adres of het formulier klopt hier niet.
error-bad-kept = Er is niets gewijzigd. Ga terug en probeer het opnieuw.
error-refused-title = Dit kan niet
error-refused-what = Een regel staat in de weg.
error-refused-kept = Er is niets gewijzigd. Ga terug of vraag het aan een collega die dit mag doen.
error-broken-title = De pagina werkte niet
error-broken-what = Er ging iets mis aan onze kant. De fout staat in het logboek.
error-broken-kept = Wat al bewaard was, is veilig. Ga na of uw laatste stap is uitgevoerd voor u het opnieuw probeert. Gaat het nog eens mis, meld het dan aan wie het systeem beheert.

# Who read a case
readers-title = Wie heeft dit dossier gelezen
readers-none = Niemand heeft dit dossier al gelezen.
readers-when = Wanneer
readers-who = Wie
readers-what = Wat
read-case = het dossier
read-form = een formulier
read-original = het origineel
read-file = een bestand
read-command-line = vanaf de opdrachtregel
read-readers = deze lijst
