# Hvad en virksomhed offentliggør: den skriftlige procedure, siden og arket om at klage.
# Her står ingen tal: tal, navne og datoer kommer fra de data, som klageafdelingen arbejder efter.

## Flere ting i en sætning

published-or = { $most } eller { $last }
published-and = { $most } og { $last }

## Åbningstider

published-time = { $hour }.{ $minute }
published-hours = { $days }: kl. { $opens }–{ $closes }
published-open-always = Når som helst
published-open-now = Åbent nu, til kl. { $time }
published-open-never = Lukket indtil videre
published-opens-today = Lukket nu, åbner i dag kl. { $time }
published-opens-tomorrow = Lukket nu, åbner i morgen kl. { $time }
published-opens-weekday = Lukket nu, åbner { $weekday } kl. { $time }
published-opens-date = Lukket nu, åbner { $date } kl. { $time }
published-from-day = fra { $date }
published-until-day = til og med { $date }
published-holidays = Vi har lukket på helligdage.

## Overskrifter

published-procedure-title = Sådan behandler vi klager
published-procedure-subtitle = Skriftlig procedure for { $firm }
published-how-title = Sådan klager du
published-what-title = Hvad en klage er
published-who-title = Hvem der kan klage
published-channels-title = Sådan får du fat i os
published-send-title = Hvad du skal fortælle os
published-steps-title = Trinene
published-officer-title = Hvem der har ansvaret
published-times-title = Hvad der sker, og hvornår
published-fair-title = Sådan afgør vi klagen
published-bodies-title = Hvis du ikke er tilfreds med vores svar
published-help-title = Hjælp undervejs
published-records-title = Hvad vi registrerer, og dine personoplysninger
published-duties-title = Pligter, der binder os
published-about-title = Om denne procedure
published-contents = Indhold
published-page = Side { $page } af { $pages }
published-version = Version { $version }, gælder fra { $from }
published-edition-staff = Denne udgave er for medarbejdere: Den viser kilder, regler og alt, der endnu skal kontrolleres.

## Hvad, hvem, hvordan

published-what = En klage er enhver henvendelse, hvor du siger, at du ikke er tilfreds med os, vores produkter eller vores service. Du behøver ikke kalde den en klage.
published-who-anyone = Alle kan klage, også hvis du ikke er kunde hos os.
published-who-customers = Alle vores kunder kan klage.
published-who-identity = For at give dig et personligt svar har vi brug for: { $items }. En henvendelse uden navn bliver gemt, men kan kun besvares i generelle vendinger.
published-languages = Vi svarer på { $languages }.
published-way = Hvordan
published-where = Hvor
published-when = Hvornår
published-spoken = Hvis du ringer, skriver vi ned, hvad du fortæller, og registrerer det som en skriftlig klage.
published-send = Det hjælper os med at finde sagen og svare hurtigere, hvis du oplyser:
published-send-required = Før vi afgør klagen, skal vi vide: { $items }. Vi kan kun undvære det af en grund, som vi noterer.
published-send-missing = Klag, selv om noget mangler. Vi spørger dig om det, vi har brug for.

published-item-name = navn
published-item-address = postadresse
published-item-contact = kontaktoplysninger
published-item-account-number = nummeret på kontoen, aftalen eller kravet
published-item-office = hvilken afdeling det drejer sig om
published-item-expectation = hvad du ønsker, at vi gør
published-item-evidence = papirer, billeder eller beskeder, der viser, hvad der skete
published-item-daytime-phone = et telefonnummer, hvor du kan træffes om dagen
published-item-facts = hvad der skete, og hvornår

## Trinene

published-level-front-line = { $name }: prøver at løse sagen sammen med dig med det samme.
published-level-colleague = { $name }: ser på sagen, hvis første trin ikke løste den.
published-level-officer = { $name }: undersøger klagen og svarer på den.
published-level-mediation = { $name }: mægler mellem dig og os og får hele sagen fra os.
published-level-writing = På dette trin skal klagen være skriftlig.
published-level-skip = Du kan springe trinet over, hvis { $reasons }.
published-skip-not-a-customer = du ikke er kunde hos os
published-skip-cannot-go = du ikke kan henvende dig dér
published-skip-does-not-want-to-go = du ikke ønsker at henvende dig dér

## Hvem der har ansvaret

published-officer = { $name } er klageansvarlig og sørger for, at denne procedure bliver fulgt.
published-deputy = { $name } er stedfortræder for den klageansvarlige.
published-officer-vacant = Posten som klageansvarlig er ledig for tiden. Din klage bliver alligevel modtaget og behandlet, og fristerne løber.
published-officer-vacant-deputy = Posten som klageansvarlig er ledig for tiden. Stedfortræderen { $name } varetager den.
published-deputy-vacant = Der er ingen stedfortræder for tiden.
published-officer-reach = Du kan kontakte den klageansvarlige på de måder, der står ovenfor.
published-officer-since = Udpeget fra { $from }.
published-officer-between = Udpeget fra { $from } til { $to }.
published-officer-next = Fra { $from }: { $name }.

## Frister

published-time-what = Hvad
published-time-within = Senest
published-time-whom = For hvem
published-time-origin = Grundlag
published-time-acknowledge = Vi bekræfter, at klagen er modtaget
published-time-delay-notice = Hvis svaret tager længere tid, fortæller vi hvorfor, og hvornår det kommer
published-time-answer = Vi svarer på klagen
published-time-outer-limit = Du har vores endelige svar, også hvis vi har meldt forsinkelse
published-time-escalation-answer = Vi svarer på det næste trin
published-time-outside-window = Du kan gå videre til { $body }
published-time-outside-opens = Hvis vi ikke har svaret inden da, kan du gå til { $body } uden svar fra os
published-time-expected = Vi regner med at have svaret
published-time-information = Oplysninger, vi beder om, er hos os
published-time-body-refusal = { $body } siger til, hvis sagen ikke bliver behandlet
published-time-body-decision = { $body } træffer afgørelse
published-from-received = regnet fra den dag, klagen kommer frem
published-from-first-complained = regnet fra den dag, du første gang klagede til os
published-from-escalated = regnet fra den dag, klagen går videre til næste trin
published-from-answered = regnet fra den dag, vi svarede
published-figure-unknown = Ikke fastslået
published-everybody = Alle klager
published-for = For { $who }
published-about-only = For klager over { $what }
published-for-about = For { $who }, klager over { $what }
published-not-about = For klager over alt undtagen { $what }
published-for-not-about = For { $who }, klager over alt undtagen { $what }
published-colon = { ":" }
published-own-promise = Vores eget løfte
published-own-promise-stricter = Vores eget løfte. Loven kræver det også eller giver længere tid: { $law }
published-doubt-public = Vi er ved at få kontrolleret denne frist og arbejder efter den imens.
published-doubt = Skal kontrolleres: { $what }
published-source = Kilde: { $source }
published-times-caption = Frister for en klage, der kommer frem { $date }
published-times-none = Der er ikke fastsat nogen frist for klager til os.
published-time-day-zero = Den dag, noget kommer frem eller bliver sendt, tæller ikke med. Gælder flere frister, tæller den tidligste dag.
published-time-working-days = Arbejdsdage er dage uden weekender og helligdage; bankdage er desuden uden dage, hvor bankerne holder lukket.
published-last-day-stays = En sidste dag, der falder i en weekend eller på en helligdag, flyttes ikke: Vi planlægger efter arbejdsdagen før.
published-last-day-moves = En sidste dag, der ikke er en arbejdsdag, flyttes til den næste arbejdsdag
published-acknowledge-automatic = Bekræftelsen sendes automatisk, når vi kan nå dig elektronisk.
published-acknowledge-by-hand = En medarbejder sender bekræftelsen.
published-dossier-on-receipt = Vi opretter en sag, så snart klagen kommer frem.
published-dossier-when-complete = Vi opretter en sag i dit navn, så snart de grundlæggende oplysninger er her. Én person behandler den og er din kontakt hele vejen.
published-expected = Vi regner med, at en sag tager { $within }.
published-late = En overskredet frist bliver registreret sammen med årsagen.

published-customers-consumer = private kunder
published-customers-similar-business = erhvervskunder, hvis forhold ligner en privat kundes
published-customers-business = andre erhvervskunder
published-customers-not-customer = personer, der ikke er kunder hos os

## Sådan afgør vi klagen

published-fair = Disse trin går forud for hvert svar. Vores system afviser et svar, hvor et af dem mangler:
published-gate-identity = Vi ved, hvem der klager.
published-gate-information = Vi har de nødvendige oplysninger, før nogen tager stilling.
published-gate-conflict = Den, der behandler klagen, har oplyst, om der er en interessekonflikt. Den, der har en konflikt, som ikke kan begrænses, behandler ikke klagen.
published-gate-independence = Den, der afgør klagen, arbejder ikke i den enhed, der udvikler, sælger eller forvalter produktet.
published-gate-points = Hvert punkt i klagen får sin egen afgørelse.
published-gate-reasons = Hvert punkt, hvor du ikke får fuldt medhold, bliver begrundet.
published-gate-referral = Hvis du ikke får fuldt medhold, står der i svaret, hvor du ellers kan henvende dig.
published-gate-cause = Hvert punkt, der ikke afvises, får sin årsag noteret, så det samme ikke sker igen.
published-contested = Hvis du bestrider vores svar, afgør en anden, der ikke har afgjort klagen før, den på ny.
published-four-eyes = Godtgørelse over { $amount } skal godkendes af endnu en person.
published-sampling = Ét ud af { $n } svar bliver trukket tilfældigt og set igennem af en anden.
published-sampling-risks = Disse svar bliver altid set igennem af en anden: { $risks }.
published-risk-vulnerable = til kunder med behov for særlig omhu
published-risk-above-limit = med stor godtgørelse
published-risk-late = efter en overskredet frist
published-risk-new-handler = fra nye sagsbehandlere

## Instanser uden for virksomheden

published-bodies = Disse instanser uden for virksomheden kan se på sagen. Listen gælder { $date }; vores svar nævner dem, der passer til din sag.
published-bodies-none = Der er ikke fastslået nogen instans uden for virksomheden for klager over os.
published-body-decides = Afgør tvister.
published-body-recommends = Behandler tvister og udtaler, hvordan de bør løses.
published-body-mediates = Mægler i tvister.
published-body-guides = Giver råd.
published-body-supervises = Fører tilsyn med virksomheder; afgør ikke enkelte tvister.
published-body-platform = Sender tvister videre til rette instans.
published-body-products = Behandler klager over { $what }.
published-body-customers = Åben for { $who }.
published-body-prior = Du skal have klaget til os først.
published-body-free = Det er gratis.
published-body-fee = Gebyr: { $amount }.
published-body-fee-later = Et senere trin dér kan koste { $amount }.
published-body-paid = Der er et gebyr.
published-body-floor = Sagen skal mindst være { $amount } værd.
published-body-opens = Har vi ikke svaret inden { $within } regnet fra den dag, klagen kom frem, kan du gå dertil uden svar fra os.
published-body-window-first = Henvend dig inden { $within } regnet fra den dag, du første gang klagede til os.
published-body-window-received = Henvend dig inden { $within } regnet fra den dag, klagen kom frem.
published-body-window-answered = Henvend dig inden { $within } regnet fra den dag, vi svarede.
published-body-doubt-public = Vi er ved at få disse oplysninger kontrolleret. Spørg instansen selv, før du retter dig efter dem.

## Hjælp, registrering, selve teksten

published-help-guide = Hvis du er utilfreds, fortæller vores medarbejdere dig, at du kan klage, og hvordan.
published-help-plain = Vi skriver klart og enkelt.
published-help-needs = Sig til, hvis noget gør det svært for dig at klage. Vi tilpasser tempo, kontaktform og sagsbehandler til det, du har brug for; du har så mindst { $days } til at svare, når vi spørger om noget.
published-records-register = Hver klage får et nummer og bliver registreret: hvornår den kom, hvad der blev gjort af hvem, og hvordan den endte.
published-records-sealed = Det, du fortæller os, bliver opbevaret krypteret.
published-records-readers = Det bliver registreret, hvem der åbner din sag.
published-records-purpose = Vi bruger dine personoplysninger til at behandle klagen.
published-records-overview = Den klageansvarlige kan til enhver tid se, hvor mange klager der er, hvad de handler om, og hvordan de endte.
published-duty = Pligt
published-about = Dette er version { $version } af proceduren. Den har været gældende siden { $from }.
published-about-scope = Den omfatter klager fra { $who }.
published-about-made = Teksten er lavet { $date } ud fra de data, som vores klageafdeling arbejder efter.
published-about-open-cases = En klage beholder de frister, der blev beregnet, da de begyndte, også hvis proceduren eller loven ændres senere.

## Siden og arket

published-how-lead = Du kan klage til { $firm } på en af disse måder.
published-notices-title = Vær opmærksom på
published-how-call = Ring til os
published-how-form = Udfyld formularen
published-how-form-what = Du kan gemme den og fortsætte senere.
published-how-message = Skriv til os, når du er logget ind
published-how-email = Send en e-mail
published-how-letter = Skriv et brev
published-how-branch = Besøg os
published-how-more = Læs og print
published-how-procedure = Hele proceduren
published-how-procedure-pdf = Hele proceduren til print (PDF)
published-how-sheet = Denne side på ét ark til print (PDF)
published-how-contact = Kontaktoplysninger til maskiner (JSON)
published-how-back = Tilbage til sådan klager du

## Udpegninger

published-posts-title = Udpegninger
published-posts-lead = Den klageansvarlige og stedfortræderen, som virksomhedens fil angiver dem. Posten må ikke stå tom.
published-posts-post = Post
published-posts-person = Person
published-posts-from = Fra
published-posts-to = Til
published-posts-open = uden slutdato
published-posts-officer = Klageansvarlig
published-posts-deputy = Stedfortræder
published-posts-none = Virksomhedens fil angiver ingen udpegning.
published-posts-fine = Begge poster er besat i dag og de næste { $days } dage.
published-posts-vacant-now = { $post }: ledig nu, siden { $date }.
published-posts-vacant-soon = { $post }: ledig fra { $date }.
published-posts-never = { $post }: ingen er udpeget.
published-posts-alarm = Proceduren kræver en person på denne post
published-posts-see = Se udpegninger

## Hvad en ændring ville gøre

published-diff-title = Virkningen af en ændring
published-diff-lead = Ret virksomhedens fil nedenfor, eller indsæt en anden, og se, hvad der ville ændre sig, før det sker. Intet bliver gemt her.
published-diff-file = Virksomhedens fil
published-diff-upload = Eller vælg en fil
published-diff-as-of = Den dag, spørgsmålet gælder (tom: i dag eller den ændrede procedures første dag)
published-diff-do = Vis virkningen
published-diff-again = Den ændrede fil
published-diff-faults = Filen kan ikke bruges
published-diff-none = Intet ville ændre sig.
published-diff-rules = Regler
published-diff-fields = Virksomhedens data
published-diff-texts = Offentliggjorte tekster
published-diff-cases = Åbne sager
published-diff-rule = Regel
published-diff-field = Hvad
published-diff-from = Fra
published-diff-before = Før
published-diff-after = Efter
published-diff-source = Kilde
published-diff-new = ny
published-diff-gone = bortfaldet
published-diff-no-texts = Ingen offentliggjort tekst ville lyde anderledes.
published-diff-cases-total =
    { $moved ->
        [0] Ingen dato i de { $open } åbne sager ville flytte sig.
        [one] Datoerne i 1 af { $open } åbne sager ville flytte sig.
       *[other] Datoerne i { $moved } af { $open } åbne sager ville flytte sig.
    }
published-diff-past =
    { $n ->
        [one] 1 dato ville ligge i fortiden: Sagen ville straks være forsinket.
       *[other] { $n } datoer ville ligge i fortiden: Sagerne ville straks være forsinkede.
    }
published-diff-stay =
    { $n ->
        [one] 1 overskredet frist forbliver overskredet: En senere regel gør intet ugjort.
       *[other] { $n } overskredne frister forbliver overskredne: En senere regel gør intet ugjort.
    }
published-diff-shown = De første { $n } er vist. Kommandolinjen viser alle.
published-diff-keeps = Åbne sager beholder deres registrerede datoer. Tabellen viser, hvilke datoer de ville få, hvis ændringen blev anvendt på dem.
published-diff-case = Sag
published-diff-clock = Frist
published-diff-old = Registreret dato
published-diff-new-date = Dato efter ændringen
published-diff-how = Hvordan
published-diff-count = Sager
published-diff-earlier = tidligere
published-diff-later = senere
published-transition-corrected = Reglen for sagens egen dag er rettet; regnet på ny fra samme første dag
published-transition-carried-over = Den senere regel anvendes; den brugte tid bevares, og resten regnes på ny
published-transition-begins = En frist, som sagen ikke havde
published-transition-ends = Fristen ville ikke længere gælde
published-diff-apply = En ændring foretages ved at give virksomhedens fil en ny version af proceduren med den dag, den gælder fra, og nye versioner af de regler, der ændres, med samme dag. Klager, der kommer fra den dag, følger den.
