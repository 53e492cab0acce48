# Vad ett företag offentliggör: den skriftliga ordningen, sidan och bladet om att klaga.
# Här står inga tal: tal, namn och datum kommer från de uppgifter som klagomålsenheten arbetar efter.

## Flera saker i en mening

published-or = { $most } eller { $last }
published-and = { $most } och { $last }

## Öppettider

published-time = { $padded }.{ $minute }
published-hours = { $days }: kl. { $opens }–{ $closes }
published-open-always = När som helst
published-open-now = Öppet nu, till kl. { $time }
published-open-never = Stängt tills vidare
published-opens-today = Stängt nu, öppnar i dag kl. { $time }
published-opens-tomorrow = Stängt nu, öppnar i morgon kl. { $time }
published-opens-weekday = Stängt nu, öppnar { $weekday } kl. { $time }
published-opens-date = Stängt nu, öppnar { $date } kl. { $time }
published-from-day = från { $date }
published-until-day = till och med { $date }
published-holidays = Vi har stängt på helgdagar.

## Rubriker

published-procedure-title = Så hanterar vi klagomål
published-procedure-subtitle = Skriftlig ordning för { $firm }
published-how-title = Så klagar du
published-what-title = Vad ett klagomål är
published-who-title = Vem som kan klaga
published-channels-title = Så når du oss
published-send-title = Vad du bör berätta
published-steps-title = Stegen
published-officer-title = Vem som ansvarar
published-times-title = Vad som händer, och när
published-fair-title = Så avgör vi klagomålet
published-bodies-title = Om du inte är nöjd med vårt svar
published-help-title = Hjälp på vägen
published-records-title = Vad vi registrerar, och dina personuppgifter
published-duties-title = Skyldigheter som binder oss
published-about-title = Om denna ordning
published-contents = Innehåll
published-page = Sida { $page } av { $pages }
published-version = Version { $version }, gäller från { $from }
published-edition-staff = Denna utgåva är för anställda: den visar källor, regler och allt som ännu ska kontrolleras.

## Vad, vem, hur

published-what = Ett klagomål är varje meddelande där du säger att du inte är nöjd med oss, våra produkter eller våra tjänster. Du behöver inte kalla det ett klagomål.
published-who-anyone = Alla kan klaga, även den som inte är kund hos oss.
published-who-customers = Alla våra kunder kan klaga.
published-who-identity = För att ge dig ett personligt svar behöver vi: { $items }. Ett meddelande utan namn sparas men kan bara besvaras i allmänna ordalag.
published-languages = Vi svarar på { $languages }.
published-way = Hur
published-where = Var
published-when = När
published-spoken = Om du ringer skriver vi ner det du berättar och registrerar det som ett skriftligt klagomål.
published-send = Detta hjälper oss att hitta ärendet och svara snabbare:
published-send-required = Innan vi avgör klagomålet måste vi veta: { $items }. Vi kan bara avstå från det av ett skäl som vi antecknar.
published-send-missing = Klaga även om något saknas. Vi frågar dig efter det vi behöver.

published-item-name = namn
published-item-address = postadress
published-item-contact = kontaktuppgifter
published-item-account-number = numret på kontot, avtalet eller kravet
published-item-office = vilket kontor det gäller
published-item-expectation = vad du vill att vi gör
published-item-evidence = papper, bilder eller meddelanden som visar vad som hände
published-item-daytime-phone = ett telefonnummer där du nås på dagtid
published-item-facts = vad som hände, och när

## Stegen

published-level-front-line = { $name }: försöker lösa ärendet tillsammans med dig på en gång.
published-level-colleague = { $name }: tar sig an ärendet om det första steget inte löste det.
published-level-officer = { $name }: utreder klagomålet och svarar på det.
published-level-mediation = { $name }: medlar mellan dig och oss och får hela ärendet av oss.
published-level-writing = I detta steg ska klagomålet vara skriftligt.
published-level-skip = Du kan hoppa över steget om { $reasons }.
published-skip-not-a-customer = du inte är kund hos oss
published-skip-cannot-go = du inte kan vända dig dit
published-skip-does-not-want-to-go = du inte vill vända dig dit

## Vem som ansvarar

published-officer = { $name } är klagomålsansvarig och ser till att denna ordning följs.
published-deputy = { $name } är ställföreträdare för den klagomålsansvariga.
published-officer-vacant = Posten som klagomålsansvarig är vakant för närvarande. Ditt klagomål tas ändå emot och hanteras, och tidsfristerna löper.
published-officer-vacant-deputy = Posten som klagomålsansvarig är vakant för närvarande. Ställföreträdaren { $name } sköter den.
published-deputy-vacant = Det finns ingen ställföreträdare för närvarande.
published-officer-reach = Du når den klagomålsansvariga på de sätt som står ovan.
published-officer-since = Utsedd från { $from }.
published-officer-between = Utsedd från { $from } till { $to }.
published-officer-next = Från { $from }: { $name }.

## Tidsfrister

published-time-what = Vad
published-time-within = Senast
published-time-whom = För vem
published-time-origin = Grund
published-time-acknowledge = Vi bekräftar att klagomålet har kommit in
published-time-delay-notice = Om svaret dröjer berättar vi varför och när det kommer
published-time-answer = Vi svarar på klagomålet
published-time-outer-limit = Du har vårt slutliga svar, även om vi har meddelat att det dröjer
published-time-escalation-answer = Vi svarar i nästa steg
published-time-outside-window = Du kan vända dig till { $body }
published-time-outside-opens = Om vi inte har svarat till dess kan du vända dig till { $body } utan svar från oss
published-time-expected = Vi räknar med att ha svarat
published-time-information = Uppgifter som vi ber om finns hos oss
published-time-body-refusal = { $body } säger till om ärendet inte tas upp
published-time-body-decision = { $body } avgör ärendet
published-from-received = räknat från den dag klagomålet kommer in
published-from-first-complained = räknat från den dag du först klagade hos oss
published-from-escalated = räknat från den dag klagomålet går till nästa steg
published-from-answered = räknat från den dag vi svarade
published-figure-unknown = Inte fastställt
published-everybody = Alla klagomål
published-for = För { $who }
published-about-only = För klagomål om { $what }
published-for-about = För { $who }, klagomål om { $what }
published-not-about = För klagomål om allt utom { $what }
published-for-not-about = För { $who }, klagomål om allt utom { $what }
published-colon = { ":" }
published-own-promise = Vårt eget löfte
published-own-promise-stricter = Vårt eget löfte. Lagen kräver det också eller ger längre tid: { $law }
published-doubt-public = Vi låter kontrollera denna tidsfrist och arbetar efter den under tiden.
published-doubt = Ska kontrolleras: { $what }
published-source = Källa: { $source }
published-times-caption = Tidsfrister för ett klagomål som kommer in { $date }
published-times-none = Det finns ingen fastställd tidsfrist för klagomål till oss.
published-time-day-zero = Den dag då något kommer in eller skickas räknas inte. Gäller flera tidsfrister räknas den tidigaste dagen.
published-time-working-days = Arbetsdagar är dagar utom veckoslut och helgdagar; bankdagar är dessutom utan dagar då bankerna har stängt.
published-last-day-stays = En sista dag som infaller på ett veckoslut eller en helgdag flyttas inte: vi planerar efter arbetsdagen före.
published-last-day-moves = En sista dag som inte är arbetsdag flyttas till nästa arbetsdag
published-acknowledge-automatic = Bekräftelsen skickas automatiskt när vi kan nå dig elektroniskt.
published-acknowledge-by-hand = En anställd skickar bekräftelsen.
published-dossier-on-receipt = Vi öppnar ett ärende så snart klagomålet kommer in.
published-dossier-when-complete = Vi öppnar ett ärende i ditt namn så snart de grundläggande uppgifterna finns. En person handlägger det och är din kontakt hela vägen.
published-expected = Vi räknar med att ett ärende tar { $within }.
published-late = En missad tidsfrist registreras tillsammans med orsaken.

published-customers-consumer = privatkunder
published-customers-similar-business = företag som liknar privatkunder
published-customers-business = andra företag
published-customers-not-customer = personer som inte är kunder hos oss

## Så avgör vi klagomålet

published-fair = Dessa steg går före varje svar. Vårt system avvisar ett svar där något av dem saknas:
published-gate-identity = Vi vet vem som klagar.
published-gate-information = Vi har de uppgifter som behövs innan någon tar ställning.
published-gate-conflict = Den som handlägger klagomålet har uppgett om det finns en intressekonflikt. Den som har en konflikt som inte kan begränsas handlägger inte klagomålet.
published-gate-independence = Den som avgör klagomålet arbetar inte i den enhet som utvecklar, säljer eller förvaltar produkten.
published-gate-points = Varje punkt i klagomålet får sitt eget avgörande.
published-gate-reasons = Varje punkt där du inte får helt rätt motiveras.
published-gate-referral = Om du inte får helt rätt står det i svaret vart du annars kan vända dig.
published-gate-cause = För varje punkt som inte avslås antecknas orsaken, så att samma sak inte händer igen.
published-contested = Om du bestrider vårt svar avgör någon annan, som inte har avgjort klagomålet förut, det på nytt.
published-four-eyes = Gottgörelse över { $amount } ska godkännas av ytterligare en person.
published-sampling = Ett av { $n } svar dras slumpvis och granskas av någon annan.
published-sampling-risks = Dessa svar granskas alltid av någon annan: { $risks }.
published-risk-vulnerable = till kunder som behöver särskild omsorg
published-risk-above-limit = med stor gottgörelse
published-risk-late = efter en missad tidsfrist
published-risk-new-handler = från nya handläggare

## Instanser utanför företaget

published-bodies = Dessa instanser utanför företaget kan pröva ärendet. Listan gäller { $date }; vårt svar nämner dem som passar ditt ärende.
published-bodies-none = Ingen instans utanför företaget är fastställd för klagomål på oss.
published-body-decides = Avgör tvister.
published-body-recommends = Prövar tvister och rekommenderar hur de bör lösas.
published-body-mediates = Medlar i tvister.
published-body-guides = Ger råd.
published-body-supervises = Utövar tillsyn över företag; avgör inte enskilda tvister.
published-body-platform = Skickar tvister vidare till rätt instans.
published-body-products = Tar upp klagomål om { $what }.
published-body-customers = Öppen för { $who }.
published-body-prior = Du måste ha klagat hos oss först.
published-body-free = Det är gratis.
published-body-fee = Avgift: { $amount }.
published-body-fee-later = Ett senare steg där kan kosta { $amount }.
published-body-paid = Det kostar en avgift.
published-body-floor = Ärendet ska gälla minst { $amount }.
published-body-opens = Har vi inte svarat inom { $within } räknat från den dag klagomålet kom in kan du vända dig dit utan svar från oss.
published-body-window-first = Vänd dig dit inom { $within } räknat från den dag du först klagade hos oss.
published-body-window-received = Vänd dig dit inom { $within } räknat från den dag klagomålet kom in.
published-body-window-answered = Vänd dig dit inom { $within } räknat från den dag vi svarade.
published-body-doubt-public = Vi låter kontrollera dessa uppgifter. Fråga instansen själv innan du rättar dig efter dem.

## Hjälp, registrering, själva texten

published-help-guide = Om du är missnöjd berättar våra anställda att du kan klaga, och hur.
published-help-plain = Vi skriver klart och enkelt.
published-help-needs = Säg till om något gör det svårt för dig att klaga. Vi anpassar tempo, kontaktsätt och handläggare till det du behöver; du har då minst { $days } på dig att svara när vi frågar om något.
published-records-register = Varje klagomål får ett nummer och registreras: när det kom in, vad som gjordes av vem, och hur det slutade.
published-records-sealed = Det du berättar för oss förvaras krypterat.
published-records-readers = Det registreras vem som öppnar ditt ärende.
published-records-purpose = Vi använder dina personuppgifter för att hantera klagomålet.
published-records-overview = Den klagomålsansvariga kan när som helst se hur många klagomål som finns, vad de gäller och hur de slutade.
published-duty = Skyldighet
published-about = Detta är version { $version } av ordningen. Den har gällt sedan { $from }.
published-about-scope = Den omfattar klagomål från { $who }.
published-about-made = Texten gjordes { $date } av de uppgifter som vår klagomålsenhet arbetar efter.
published-about-open-cases = Ett klagomål behåller de tidsfrister som räknades ut när de började, även om ordningen eller lagen ändras senare.

## Sidan och bladet

published-how-lead = Du kan klaga hos { $firm } på något av dessa sätt.
published-notices-title = Observera
published-how-call = Ring oss
published-how-form = Fyll i formuläret
published-how-form-what = Du kan spara det och fortsätta senare.
published-how-message = Skriv till oss när du är inloggad
published-how-email = Skicka e-post
published-how-letter = Skriv ett brev
published-how-branch = Besök oss
published-how-more = Läs och skriv ut
published-how-procedure = Hela ordningen
published-how-procedure-pdf = Hela ordningen för utskrift (PDF)
published-how-sheet = Denna sida på ett blad för utskrift (PDF)
published-how-contact = Kontaktuppgifter för maskiner (JSON)
published-how-back = Tillbaka till så klagar du

## Förordnanden

published-posts-title = Förordnanden
published-posts-lead = Den klagomålsansvariga och ställföreträdaren, så som företagets fil anger dem. Posten får inte vara tom.
published-posts-post = Post
published-posts-person = Person
published-posts-from = Från
published-posts-to = Till
published-posts-open = utan slutdatum
published-posts-officer = Klagomålsansvarig
published-posts-deputy = Ställföreträdare
published-posts-none = Företagets fil anger inget förordnande.
published-posts-fine = Båda posterna är besatta i dag och de närmaste { $days } dagarna.
published-posts-vacant-now = { $post }: vakant nu, sedan { $date }.
published-posts-vacant-soon = { $post }: vakant från { $date }.
published-posts-never = { $post }: ingen är utsedd.
published-posts-alarm = Ordningen kräver någon på denna post
published-posts-see = Se förordnanden

## Vad en ändring skulle göra

published-diff-title = Verkan av en ändring
published-diff-lead = Ändra företagets fil nedan, eller klistra in en annan, och se vad som skulle ändras innan det görs. Inget sparas här.
published-diff-file = Företagets fil
published-diff-upload = Eller välj en fil
published-diff-as-of = Dagen som frågan gäller (tom: i dag eller den ändrade ordningens första dag)
published-diff-do = Visa verkan
published-diff-again = Den ändrade filen
published-diff-faults = Filen kan inte användas
published-diff-none = Inget skulle ändras.
published-diff-rules = Regler
published-diff-fields = Företagets uppgifter
published-diff-texts = Offentliggjorda texter
published-diff-cases = Öppna ärenden
published-diff-rule = Regel
published-diff-field = Vad
published-diff-from = Från
published-diff-before = Före
published-diff-after = Efter
published-diff-source = Källa
published-diff-new = ny
published-diff-gone = borta
published-diff-no-texts = Ingen offentliggjord text skulle lyda annorlunda.
published-diff-cases-total =
    { $moved ->
        [0] Inget datum i de { $open } öppna ärendena skulle flyttas.
        [one] Datumen i 1 av { $open } öppna ärenden skulle flyttas.
       *[other] Datumen i { $moved } av { $open } öppna ärenden skulle flyttas.
    }
published-diff-past =
    { $n ->
        [one] 1 datum skulle ligga i det förflutna: ärendet skulle genast vara försenat.
       *[other] { $n } datum skulle ligga i det förflutna: ärendena skulle genast vara försenade.
    }
published-diff-stay =
    { $n ->
        [one] 1 missad tidsfrist förblir missad: en senare regel gör inget ogjort.
       *[other] { $n } missade tidsfrister förblir missade: en senare regel gör inget ogjort.
    }
published-diff-shown = De första { $n } visas. Kommandoraden visar alla.
published-diff-keeps = Öppna ärenden behåller sina registrerade datum. Tabellen visar vilka datum de skulle få om ändringen tillämpades på dem.
published-diff-case = Ärende
published-diff-clock = Tidsfrist
published-diff-old = Registrerat datum
published-diff-new-date = Datum efter ändringen
published-diff-how = Hur
published-diff-count = Ärenden
published-diff-earlier = tidigare
published-diff-later = senare
published-transition-corrected = Regeln för ärendets egen dag rättas; räknat på nytt från samma första dag
published-transition-carried-over = Den senare regeln tillämpas; använd tid behålls och resten räknas på nytt
published-transition-begins = En tidsfrist som ärendet inte hade
published-transition-ends = Tidsfristen skulle inte längre gälla
published-diff-apply = En ändring görs genom att företagets fil får en ny version av ordningen med den dag den gäller från, och nya versioner av de regler som ändras med samma dag. Klagomål som kommer in från den dagen följer den.
