# Wat een onderneming publiceert: de schriftelijke procedure, de pagina en het blad over klagen.
# Hier staan geen cijfers: cijfers, namen en datums komen uit de gegevens waarmee de klachtendienst werkt.

## Meerdere dingen in één zin

published-or = { $most } of { $last }
published-and = { $most } en { $last }

## Openingsuren

published-time = { $padded }:{ $minute }
published-hours = { $days }: { $opens }–{ $closes }
published-open-always = Op elk moment
published-open-now = Nu open, tot { $time } uur
published-open-never = Tot nader order gesloten
published-opens-today = Nu gesloten, open vandaag om { $time } uur
published-opens-tomorrow = Nu gesloten, open morgen om { $time } uur
published-opens-weekday = Nu gesloten, open { $weekday } om { $time } uur
published-opens-date = Nu gesloten, open { $date } om { $time } uur
published-from-day = vanaf { $date }
published-until-day = tot en met { $date }
published-holidays = Op feestdagen zijn wij gesloten.

## Koppen

published-procedure-title = Zo behandelen wij klachten
published-procedure-subtitle = Schriftelijke procedure van { $firm }
published-how-title = Zo dient u een klacht in
published-what-title = Wat een klacht is
published-who-title = Wie mag klagen
published-channels-title = Zo bereikt u ons
published-send-title = Wat u ons het best vertelt
published-steps-title = De stappen
published-officer-title = Wie verantwoordelijk is
published-times-title = Wat er gebeurt, en wanneer
published-fair-title = Hoe wij beslissen
published-bodies-title = Als ons antwoord u niet tevredenstelt
published-help-title = Hulp onderweg
published-records-title = Wat wij vastleggen, en uw persoonsgegevens
published-duties-title = Plichten die ons binden
published-about-title = Over deze procedure
published-contents = Inhoud
published-page = Pagina { $page } van { $pages }
published-version = Versie { $version }, geldig vanaf { $from }
published-edition-staff = Deze uitgave is voor medewerkers: ze toont bronnen, regels en alles wat nog moet worden nagekeken.

## Wat, wie, hoe

published-what = Een klacht is elk bericht waarin u zegt dat u niet tevreden bent over ons, onze producten of onze diensten. U hoeft het geen klacht te noemen.
published-who-anyone = Iedereen mag klagen, ook wie geen klant van ons is.
published-who-customers = Al onze klanten mogen klagen.
published-who-identity = Voor een persoonlijk antwoord hebben wij nodig: { $items }. Een melding zonder naam wordt bewaard, maar kan alleen in algemene termen worden beantwoord.
published-languages = Wij antwoorden in het { $languages }.
published-way = Hoe
published-where = Waar
published-when = Wanneer
published-spoken = Als u belt, schrijven wij op wat u vertelt en registreren wij het als een schriftelijke klacht.
published-send = Dit helpt ons om de zaak te vinden en sneller te antwoorden:
published-send-required = Voor wij beslissen, moeten wij weten: { $items }. Daarvan wijken wij alleen af om een reden die wij noteren.
published-send-missing = Klaag ook als er iets ontbreekt. Wij vragen u wat wij nodig hebben.

published-item-name = naam
published-item-address = postadres
published-item-contact = contactgegevens
published-item-account-number = het nummer van de rekening, het contract of de vordering
published-item-office = om welk kantoor het gaat
published-item-expectation = wat u van ons verwacht
published-item-evidence = stukken, foto’s of berichten die tonen wat er gebeurd is
published-item-daytime-phone = een telefoonnummer voor overdag
published-item-facts = wat er gebeurd is, en wanneer

## De stappen

published-level-front-line = { $name }: probeert de zaak meteen met u op te lossen.
published-level-colleague = { $name }: bekijkt de zaak als de eerste stap ze niet heeft opgelost.
published-level-officer = { $name }: onderzoekt de klacht en beantwoordt ze.
published-level-mediation = { $name }: bemiddelt tussen u en ons en krijgt van ons het hele dossier.
published-level-writing = In deze stap moet uw klacht schriftelijk zijn.
published-level-skip = U mag deze stap overslaan als { $reasons }.
published-skip-not-a-customer = u geen klant van ons bent
published-skip-cannot-go = u daar niet terechtkunt
published-skip-does-not-want-to-go = u daar niet naartoe wilt

## Wie verantwoordelijk is

published-officer = { $name } is klachtenverantwoordelijke en ziet erop toe dat deze procedure wordt gevolgd.
published-deputy = { $name } vervangt de klachtenverantwoordelijke.
published-officer-vacant = De functie van klachtenverantwoordelijke is op dit moment vacant. Uw klacht wordt toch ontvangen en behandeld, en de termijnen lopen.
published-officer-vacant-deputy = De functie van klachtenverantwoordelijke is op dit moment vacant. { $name } neemt ze als vervanger waar.
published-deputy-vacant = Er is op dit moment geen vervanger.
published-officer-reach = U bereikt de klachtenverantwoordelijke op de manieren die hierboven staan.
published-officer-since = Aangesteld vanaf { $from }.
published-officer-between = Aangesteld van { $from } tot en met { $to }.
published-officer-next = Vanaf { $from }: { $name }.

## Termijnen

published-time-what = Wat
published-time-within = Uiterlijk
published-time-whom = Voor wie
published-time-origin = Grondslag
published-time-acknowledge = Wij bevestigen dat uw klacht is aangekomen
published-time-delay-notice = Als ons antwoord langer duurt, zeggen wij waarom en wanneer het komt
published-time-answer = Wij beantwoorden uw klacht
published-time-outer-limit = U hebt ons definitieve antwoord, ook als wij een vertraging hebben gemeld
published-time-escalation-answer = Wij antwoorden in de volgende stap
published-time-outside-window = U kunt met de zaak naar { $body }
published-time-outside-opens = Als wij dan niet hebben geantwoord, kunt u zonder antwoord naar { $body }
published-time-expected = Wij verwachten te hebben geantwoord
published-time-information = De informatie die wij vragen, is bij ons
published-time-body-refusal = { $body } laat weten of de zaak niet wordt behandeld
published-time-body-decision = { $body } beslist
published-from-received = geteld vanaf de dag waarop uw klacht aankomt
published-from-first-complained = geteld vanaf de dag waarop u voor het eerst bij ons klaagde
published-from-escalated = geteld vanaf de dag waarop de klacht naar de volgende stap gaat
published-from-answered = geteld vanaf de dag van ons antwoord
published-figure-unknown = Niet vastgesteld
published-everybody = Alle klachten
published-for = Voor { $who }
published-about-only = Voor klachten over { $what }
published-for-about = Voor { $who }, klachten over { $what }
published-not-about = Voor klachten over alles behalve { $what }
published-for-not-about = Voor { $who }, klachten over alles behalve { $what }
published-colon = { ":" }
published-own-promise = Onze eigen belofte
published-own-promise-stricter = Onze eigen belofte. De wet vraagt het ook, of laat meer tijd: { $law }
published-doubt-public = Wij laten deze termijn nakijken en werken er intussen naar.
published-doubt = Na te kijken: { $what }
published-source = Bron: { $source }
published-times-caption = Termijnen voor een klacht die aankomt op { $date }
published-times-none = Voor klachten bij ons is geen termijn vastgelegd.
published-time-day-zero = De dag waarop iets aankomt of wordt verstuurd, telt niet mee. Gelden er meerdere termijnen, dan telt de vroegste dag.
published-time-working-days = Werkdagen zijn dagen zonder weekends en feestdagen; bankdagen zijn ook zonder dagen waarop de banken gesloten zijn.
published-last-day-stays = Een laatste dag die op een weekend of feestdag valt, verschuift niet: wij plannen voor de werkdag ervoor.
published-last-day-moves = Een laatste dag die geen werkdag is, verschuift naar de volgende werkdag
published-acknowledge-automatic = De bevestiging vertrekt automatisch als wij u elektronisch kunnen bereiken.
published-acknowledge-by-hand = Een medewerker stuurt de bevestiging.
published-dossier-on-receipt = Wij openen een dossier zodra uw klacht aankomt.
published-dossier-when-complete = Wij openen een dossier op uw naam zodra de basisinformatie er is. Eén persoon behandelt het en blijft uw contact.
published-expected = Wij verwachten dat een dossier { $within } duurt.
published-late = Een gemiste termijn wordt vastgelegd, samen met de oorzaak.

published-customers-consumer = particuliere klanten
published-customers-similar-business = ondernemingen die op particuliere klanten lijken
published-customers-business = andere ondernemingen
published-customers-not-customer = mensen die geen klant van ons zijn

## Hoe wij beslissen

published-fair = Deze stappen gaan aan elk antwoord vooraf. Ons systeem weigert een antwoord waarin er een ontbreekt:
published-gate-identity = Wij weten wie klaagt.
published-gate-information = Wij hebben de nodige informatie voor iemand oordeelt.
published-gate-conflict = Wie de klacht behandelt, heeft gezegd of er een belangenconflict is. Wie een conflict heeft dat niet kan worden beperkt, behandelt de klacht niet.
published-gate-independence = Wie beslist, werkt niet in de eenheid die het product ontwikkelt, verkoopt of beheert.
published-gate-points = Elk punt van uw klacht krijgt een eigen beslissing.
published-gate-reasons = Bij elk punt waarin u niet volledig gelijk krijgt, staan de redenen.
published-gate-referral = Als u niet volledig gelijk krijgt, zegt het antwoord waar u nog terechtkunt.
published-gate-cause = Bij elk punt dat niet wordt afgewezen, wordt de oorzaak genoteerd, zodat hetzelfde niet opnieuw gebeurt.
published-contested = Als u ons antwoord betwist, beslist iemand opnieuw die nog niet eerder besliste.
published-four-eyes = Een vergoeding van meer dan { $amount } moet door een tweede persoon worden goedgekeurd.
published-sampling = Eén op { $n } antwoorden wordt door het lot aangewezen en door iemand anders nagekeken.
published-sampling-risks = Deze antwoorden worden altijd door iemand anders nagekeken: { $risks }.
published-risk-vulnerable = aan klanten die bijzondere zorg nodig hebben
published-risk-above-limit = met een grote vergoeding
published-risk-late = na een gemiste termijn
published-risk-new-handler = van nieuwe behandelaars

## Instanties buiten de onderneming

published-bodies = Deze instanties buiten de onderneming kunnen de zaak bekijken. De lijst geldt op { $date }; ons antwoord noemt de instanties die bij uw zaak passen.
published-bodies-none = Voor klachten over ons is geen instantie buiten de onderneming vastgesteld.
published-body-decides = Beslist over geschillen.
published-body-recommends = Onderzoekt geschillen en zegt hoe ze zouden moeten worden opgelost.
published-body-mediates = Bemiddelt in geschillen.
published-body-guides = Geeft raad.
published-body-supervises = Houdt toezicht op ondernemingen; beslist niet over afzonderlijke geschillen.
published-body-platform = Stuurt geschillen door naar de juiste instantie.
published-body-products = Behandelt klachten over { $what }.
published-body-customers = Open voor { $who }.
published-body-prior = U moet eerst bij ons geklaagd hebben.
published-body-free = Het is gratis.
published-body-fee = Kosten: { $amount }.
published-body-fee-later = Een latere stap daar kan { $amount } kosten.
published-body-paid = Er zijn kosten aan verbonden.
published-body-floor = De zaak moet minstens { $amount } waard zijn.
published-body-opens = Hebben wij niet geantwoord binnen { $within } vanaf de dag waarop uw klacht aankwam, dan kunt u er zonder ons antwoord terecht.
published-body-window-first = Ga erheen binnen { $within } vanaf de dag waarop u voor het eerst bij ons klaagde.
published-body-window-received = Ga erheen binnen { $within } vanaf de dag waarop uw klacht aankwam.
published-body-window-answered = Ga erheen binnen { $within } vanaf de dag van ons antwoord.
published-body-doubt-public = Wij laten deze gegevens nakijken. Vraag het de instantie zelf voor u erop vertrouwt.

## Hulp, registratie, de tekst zelf

published-help-guide = Als u niet tevreden bent, vertellen onze medewerkers u dat u kunt klagen, en hoe.
published-help-plain = Wij schrijven duidelijk en eenvoudig.
published-help-needs = Zeg het ons als iets het u moeilijk maakt om te klagen. Wij passen tempo, contactwijze en behandelaar aan uw behoefte aan; u hebt dan minstens { $days } om te antwoorden als wij u iets vragen.
published-records-register = Elke klacht krijgt een nummer en wordt geregistreerd: wanneer ze aankwam, wat door wie werd gedaan en hoe ze eindigde.
published-records-sealed = Wat u ons vertelt, wordt versleuteld bewaard.
published-records-readers = Er wordt vastgelegd wie uw dossier opent.
published-records-purpose = Wij gebruiken uw persoonsgegevens om de klacht te behandelen.
published-records-overview = De klachtenverantwoordelijke ziet op elk moment hoeveel klachten er zijn, waarover ze gaan en hoe ze eindigden.
published-duty = Plicht
published-about = Dit is versie { $version } van de procedure. Ze geldt sinds { $from }.
published-about-scope = Ze geldt voor klachten van { $who }.
published-about-made = Deze tekst is op { $date } gemaakt uit de gegevens waarmee onze klachtendienst werkt.
published-about-open-cases = Een klacht behoudt de termijnen die ervoor werden berekend toen ze begonnen, ook als de procedure of de wet later verandert.

## De pagina en het blad

published-how-lead = U kunt op een van deze manieren bij { $firm } klagen.
published-notices-title = Let op
published-how-call = Bel ons
published-how-form = Vul het formulier in
published-how-form-what = U kunt het bewaren en later verdergaan.
published-how-message = Schrijf ons als u aangemeld bent
published-how-email = Stuur een e-mail
published-how-letter = Schrijf een brief
published-how-branch = Kom langs
published-how-more = Lezen en afdrukken
published-how-procedure = De hele procedure
published-how-procedure-pdf = De hele procedure om af te drukken (PDF)
published-how-sheet = Deze pagina op één blad om af te drukken (PDF)
published-how-contact = Contactgegevens voor machines (JSON)
published-how-back = Terug naar zo dient u een klacht in

## Aanstellingen

published-posts-title = Aanstellingen
published-posts-lead = De klachtenverantwoordelijke en de vervanger zoals het bestand van de onderneming ze vermeldt. De functie mag niet leeg zijn.
published-posts-post = Functie
published-posts-person = Persoon
published-posts-from = Vanaf
published-posts-to = Tot en met
published-posts-open = zonder einde
published-posts-officer = Klachtenverantwoordelijke
published-posts-deputy = Vervanger
published-posts-none = Het bestand van de onderneming vermeldt geen aanstelling.
published-posts-fine = Beide functies zijn vandaag en de volgende { $days } dagen bezet.
published-posts-vacant-now = { $post }: nu vacant, sinds { $date }.
published-posts-vacant-soon = { $post }: vacant vanaf { $date }.
published-posts-never = { $post }: niemand is aangesteld.
published-posts-alarm = De procedure vereist iemand in deze functie
published-posts-see = Aanstellingen bekijken

## Wat een wijziging zou doen

published-diff-title = Gevolg van een wijziging
published-diff-lead = Wijzig hieronder het bestand van de onderneming, of plak een ander, en zie wat er zou veranderen voor het gebeurt. Hier wordt niets bewaard.
published-diff-file = Bestand van de onderneming
published-diff-upload = Of kies een bestand
published-diff-as-of = De dag waarvoor de vraag geldt (leeg: vandaag, of de eerste dag van een gewijzigde procedure)
published-diff-do = Toon het gevolg
published-diff-again = Het gewijzigde bestand
published-diff-faults = Het bestand kan niet worden gebruikt
published-diff-none = Er zou niets veranderen.
published-diff-rules = Regels
published-diff-fields = Gegevens van de onderneming
published-diff-texts = Gepubliceerde teksten
published-diff-cases = Open dossiers
published-diff-rule = Regel
published-diff-field = Wat
published-diff-from = Vanaf
published-diff-before = Voor
published-diff-after = Na
published-diff-source = Bron
published-diff-new = nieuw
published-diff-gone = weg
published-diff-no-texts = Geen enkele gepubliceerde tekst zou anders luiden.
published-diff-cases-total =
    { $moved ->
        [0] Geen enkele datum van de { $open } open dossiers zou verschuiven.
        [one] De datums van 1 van de { $open } open dossiers zouden verschuiven.
       *[other] De datums van { $moved } van de { $open } open dossiers zouden verschuiven.
    }
published-diff-past =
    { $n ->
        [one] 1 datum zou in het verleden liggen: het dossier zou meteen te laat zijn.
       *[other] { $n } datums zouden in het verleden liggen: de dossiers zouden meteen te laat zijn.
    }
published-diff-stay =
    { $n ->
        [one] 1 gemiste termijn blijft gemist: een latere regel maakt niets ongedaan.
       *[other] { $n } gemiste termijnen blijven gemist: een latere regel maakt niets ongedaan.
    }
published-diff-shown = De eerste { $n } worden getoond. De opdrachtregel toont ze allemaal.
published-diff-keeps = Open dossiers behouden hun vastgelegde datums. De tabel toont welke datums ze zouden krijgen als de wijziging erop werd toegepast.
published-diff-case = Dossier
published-diff-clock = Termijn
published-diff-old = Vastgelegde datum
published-diff-new-date = Datum na de wijziging
published-diff-how = Hoe
published-diff-count = Dossiers
published-diff-earlier = vroeger
published-diff-later = later
published-transition-corrected = De regel van de eigen dag van het dossier wordt verbeterd; opnieuw geteld vanaf dezelfde eerste dag
published-transition-carried-over = De latere regel wordt toegepast; de gebruikte tijd blijft behouden en de rest wordt opnieuw geteld
published-transition-begins = Een termijn die het dossier niet had
published-transition-ends = De termijn zou niet langer gelden
published-diff-apply = Een wijziging gebeurt door het bestand van de onderneming een nieuwe versie van de procedure te geven met de dag vanaf wanneer ze geldt, en nieuwe versies van de gewijzigde regels met dezelfde dag. Klachten die vanaf die dag aankomen, volgen ze.
