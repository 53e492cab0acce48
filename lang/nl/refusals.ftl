# Why something cannot be done, for staff: what, why, and what to do instead.
# Names, days and lists stand where they need no inflection.

## The complaint as a whole

refusal-complaint-unknown = Die klacht staat niet tussen de klachten die u kunt zien. Controleer de referentie.
refusal-not-permitted = Uw rol laat dit niet toe. Vraag het aan een collega die dit mag, of aan wie de rollen beheert.
refusal-complaint-closed = De klacht is afgesloten. Heropen ze eerst, met een reden.
refusal-complaint-not-finished = De klacht is nog in behandeling. Dit kan pas als ze beantwoord of afgesloten is.
refusal-complaint-merged = Deze klacht is samengevoegd en loopt verder in { $who }. Doe het daar.
refusal-not-a-complaint = Dit is niet als klacht geclassificeerd. Classificeer het opnieuw als het toch een klacht is.
refusal-received-in-the-future = Het tijdstip van ontvangst ligt in de toekomst. Geef op wanneer het echt is aangekomen.
refusal-outside-the-calendars = De datum valt buiten de jaren die de kalenders omvatten. Controleer het jaar of kies een andere datum.
refusal-non-customers-not-served = De procedure van de onderneming geldt alleen voor klanten. Zeg de persoon waar hij of zij wel terechtkan.

## Acknowledging and answering

refusal-already-acknowledged = De ontvangst is al bevestigd. De bevestiging wordt niet twee keer verstuurd.
refusal-already-answered = De klacht is al beantwoord. Heropen ze of breng ze naar het volgende niveau om de uitkomst te wijzigen.
refusal-not-answered-yet = De klacht is nog niet beantwoord. Verstuur eerst het antwoord.
refusal-no-written-copy-asked = De klant heeft niet om een schriftelijk antwoord gevraagd. Registreer eerst die vraag.
refusal-answer-already-in-writing = Het antwoord is al schriftelijk gegeven. Stuur dezelfde brief opnieuw als die niet is aangekomen.
refusal-written-copy-still-due = De klant vroeg een schriftelijk antwoord en dat is nog niet verstuurd. Verstuur het voor u afsluit.

## The handler

refusal-no-handler = De klacht heeft nog geen dossierbeheerder. Wijs ze eerst toe.
refusal-handled-by-somebody-else = Alleen de dossierbeheerder kan dit doen, en dat is { $who }. Vraag een overdracht als u het moet doen.
refusal-person-unknown = De onderneming heeft geen medewerker ‘{ $who }’. Kies iemand uit de lijst.
refusal-already-the-handler = { $who } behandelt deze klacht al. Kies iemand anders of laat het zo.
refusal-hand-over-lacks-reason = Een wissel van dossierbeheerder vraagt een reden, die de klant te horen krijgt. Schrijf een reden.
refusal-handler-owns-the-product = { $who } werkt bij de dienst die dit product beheert, dus de behandeling zou niet onafhankelijk zijn. Kies iemand van een andere dienst.
refusal-handler-decided-before = { $who } nam de beslissing die nu wordt betwist. Deze keer moet iemand anders beslissen.
refusal-handler-not-at-this-level = { $who } behandelt geen klachten op dit niveau. Kies iemand die dat wel doet.
refusal-handler-is-barred = { $who } is wegens een belangenconflict van deze klacht uitgesloten. Kies iemand anders.
refusal-conflict-not-declared = De dossierbeheerder, { $who }, heeft nog niet verklaard of er een belangenconflict is. Dat moet voor de beslissing gebeuren.

## Information

refusal-complainant-unknown = Het is nog niet bekend wie klaagt. Registreer de naam en contactgegevens, of vraag ze op.
refusal-information-missing = Er ontbreekt informatie: { $items }. Vraag ze op, voeg ze toe, of noteer waarom de klacht zonder kan worden beslist.
refusal-information-still-asked = Er wordt nog op een antwoord gewacht ({ $who }, { $day }). Wacht erop, registreer het, of wacht niet langer en geef de reden.
refusal-request-not-open = Deze klacht heeft geen dergelijke open vraag: het antwoord is er al, of er wordt niet meer op gewacht.
refusal-day-in-the-past = De datum { $day } is al voorbij. Kies vandaag of een latere dag.
refusal-item-already-there = Dit is er al, of er is al van afgezien: { $items }. U hoeft nergens van af te zien.

## The dossier and its points

refusal-dossier-already-open = Het dossier is al geopend. Ga verder met de klacht.
refusal-dossier-not-open = Het dossier is nog niet geopend. Open het voor u beslist of antwoordt.
refusal-no-points = Er zijn geen klachtpunten genoteerd. Voeg punt voor punt toe wat er volgens de klant misging.
refusal-point-unknown = Deze klacht heeft dat punt niet. Bekijk de lijst met klachtpunten opnieuw.
refusal-point-undecided = Over punt { $who } is nog niet beslist. Beslis over elk punt voor het antwoord vertrekt.
refusal-point-already-decided = Over punt { $who } is beslist en het blijft bewaard. Het kan niet worden verwijderd.
refusal-decision-lacks-reasons = Punt { $who } is niet volledig gegrond, dus de klant moet weten waarom. Schrijf de motivering.
refusal-rejection-with-redress = Een ongegrond punt levert geen vergoeding op. Wijzig de uitkomst of schrap de vergoeding.
refusal-redress-is-negative = Het bedrag van de vergoeding is lager dan nul. Geef op wat de klant krijgt, als positief bedrag.

## Dates and time limits

refusal-new-date-not-later = De nieuwe datum moet na vandaag, { $day }, liggen. Kies een latere dag.
refusal-new-date-after-outer-limit = Het antwoord kan niet later worden beloofd dan { $day }, de uiterste termijn ({ $source }). Kies die dag of een eerdere.
refusal-clock-not-missed = Deze termijn is niet gemist, dus er valt niets te verklaren.

## Levels, mediation and outside bodies

refusal-level-unknown = De procedure heeft dat niveau niet. Kies een van de niveaus.
refusal-level-not-higher = De klacht staat al op dit niveau of hoger ({ $who }). Een klacht gaat alleen omhoog.
refusal-level-skipped-without-reason = Zo wordt een niveau overgeslagen ({ $who }). Geef een reden die de procedure aanvaardt, of ga eerst daarheen.
refusal-escalation-not-in-writing = Dit niveau behandelt alleen schriftelijke klachten ({ $who }). Voeg de schriftelijke vraag van de klant toe.
refusal-mediation-before-answer = Bemiddeling volgt op een antwoord. Beantwoord eerst de klacht.
refusal-not-in-mediation = De klacht is niet in bemiddeling. Breng ze eerst naar dat niveau.
refusal-no-body-to-name = Het antwoord moet een externe instantie vermelden en voor dit product en deze klant staat er vandaag geen geregistreerd. Laat de lijst aanvullen.
refusal-body-unknown = De externe instantie ‘{ $who }’ is op { $day } niet bekend. Kies er een uit de lijst.
refusal-body-not-asked = De klacht staat niet geregistreerd als voorgelegd aan deze instantie ({ $who }). Registreer dat eerst.

## Links

refusal-link-to-itself = Een klacht kan niet aan zichzelf worden gekoppeld. Geef de referentie van de andere klacht op.
refusal-already-linked = Deze klacht is al op die manier aan { $who } gekoppeld. Meer is niet nodig.
refusal-merge-target-not-open = Een klacht kan alleen worden samengevoegd met een klacht in behandeling. { $who } is beantwoord of afgesloten. Koppel ze in plaats daarvan.
refusal-merge-target-due-later = { $who } heeft een latere termijn dan deze klacht, waarvan de termijn { $day } is. Voeg de andere klacht bij deze.
