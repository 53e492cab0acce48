# Det et foretak offentliggjør: den skriftlige prosedyren, siden og arket om å klage.
# Her står ingen tall: tall, navn og datoer kommer fra dataene som klageavdelingen arbeider etter.

## Flere ting i én setning

published-or = { $most } eller { $last }
published-and = { $most } og { $last }

## Åpningstider

published-time = { $padded }.{ $minute }
published-hours = { $days }: kl. { $opens }–{ $closes }
published-open-always = Når som helst
published-open-now = Åpent nå, til kl. { $time }
published-open-never = Stengt inntil videre
published-opens-today = Stengt nå, åpner i dag kl. { $time }
published-opens-tomorrow = Stengt nå, åpner i morgen kl. { $time }
published-opens-weekday = Stengt nå, åpner { $weekday } kl. { $time }
published-opens-date = Stengt nå, åpner { $date } kl. { $time }
published-from-day = fra { $date }
published-until-day = til og med { $date }
published-holidays = Vi har stengt på helligdager.

## Overskrifter

published-procedure-title = Slik behandler vi klager
published-procedure-subtitle = Skriftlig prosedyre for { $firm }
published-how-title = Slik klager du
published-what-title = Hva en klage er
published-who-title = Hvem som kan klage
published-channels-title = Slik når du oss
published-send-title = Hva du bør fortelle oss
published-steps-title = Trinnene
published-officer-title = Hvem som har ansvaret
published-times-title = Hva som skjer, og når
published-fair-title = Slik avgjør vi klagen
published-bodies-title = Hvis du ikke er fornøyd med svaret vårt
published-help-title = Hjelp underveis
published-records-title = Hva vi registrerer, og personopplysningene dine
published-duties-title = Plikter som binder oss
published-about-title = Om denne prosedyren
published-contents = Innhold
published-page = Side { $page } av { $pages }
published-version = Versjon { $version }, gjelder fra { $from }
published-edition-staff = Denne utgaven er for ansatte: Den viser kilder, regler og alt som ennå må kontrolleres.

## Hva, hvem, hvordan

published-what = En klage er enhver henvendelse der du sier at du ikke er fornøyd med oss, produktene våre eller tjenestene våre. Du trenger ikke å kalle det en klage.
published-who-anyone = Alle kan klage, også du som ikke er kunde hos oss.
published-who-customers = Alle kundene våre kan klage.
published-who-identity = For å gi deg et personlig svar trenger vi: { $items }. En henvendelse uten navn blir tatt vare på, men kan bare besvares i generelle ordelag.
published-languages = Vi svarer på { $languages }.
published-way = Hvordan
published-where = Hvor
published-when = Når
published-spoken = Hvis du ringer, skriver vi ned det du forteller, og registrerer det som en skriftlig klage.
published-send = Dette hjelper oss med å finne saken og svare raskere:
published-send-required = Før vi avgjør klagen, må vi vite: { $items }. Vi kan bare klare oss uten av en grunn som vi noterer.
published-send-missing = Klag selv om noe mangler. Vi spør deg om det vi trenger.

published-item-name = navn
published-item-address = postadresse
published-item-contact = kontaktopplysninger
published-item-account-number = nummeret på kontoen, avtalen eller kravet
published-item-office = hvilket kontor det gjelder
published-item-expectation = hva du ønsker at vi skal gjøre
published-item-evidence = papirer, bilder eller meldinger som viser hva som skjedde
published-item-daytime-phone = et telefonnummer der du kan nås på dagtid
published-item-facts = hva som skjedde, og når

## Trinnene

published-level-front-line = { $name }: prøver å løse saken sammen med deg med en gang.
published-level-colleague = { $name }: ser på saken hvis første trinn ikke løste den.
published-level-officer = { $name }: undersøker klagen og svarer på den.
published-level-mediation = { $name }: mekler mellom deg og oss og får hele saken fra oss.
published-level-writing = På dette trinnet må klagen være skriftlig.
published-level-skip = Du kan hoppe over trinnet hvis { $reasons }.
published-skip-not-a-customer = du ikke er kunde hos oss
published-skip-cannot-go = du ikke kan henvende deg dit
published-skip-does-not-want-to-go = du ikke ønsker å henvende deg dit

## Hvem som har ansvaret

published-officer = { $name } er klageansvarlig og sørger for at denne prosedyren blir fulgt.
published-deputy = { $name } er stedfortreder for klageansvarlig.
published-officer-vacant = Stillingen som klageansvarlig er ledig for tiden. Klagen din blir likevel mottatt og behandlet, og fristene løper.
published-officer-vacant-deputy = Stillingen som klageansvarlig er ledig for tiden. Stedfortreder { $name } tar seg av oppgavene.
published-deputy-vacant = Det er ingen stedfortreder for tiden.
published-officer-reach = Du når klageansvarlig på måtene som står ovenfor.
published-officer-since = Utpekt fra { $from }.
published-officer-between = Utpekt fra { $from } til { $to }.
published-officer-next = Fra { $from }: { $name }.

## Frister

published-time-what = Hva
published-time-within = Senest
published-time-whom = For hvem
published-time-origin = Grunnlag
published-time-acknowledge = Vi bekrefter at klagen er mottatt
published-time-delay-notice = Hvis svaret tar lengre tid, forteller vi hvorfor og når det kommer
published-time-answer = Vi svarer på klagen
published-time-outer-limit = Du har det endelige svaret vårt, også om vi har meldt fra om forsinkelse
published-time-escalation-answer = Vi svarer på neste trinn
published-time-outside-window = Du kan ta saken til { $body }
published-time-outside-opens = Hvis vi ikke har svart innen da, kan du gå til { $body } uten svar fra oss
published-time-expected = Vi regner med å ha svart
published-time-information = Opplysninger vi ber om, er hos oss
published-time-body-refusal = { $body } sier fra hvis saken ikke blir behandlet
published-time-body-decision = { $body } avgjør saken
published-from-received = regnet fra dagen klagen kommer fram
published-from-first-complained = regnet fra dagen du først klaget til oss
published-from-escalated = regnet fra dagen klagen går til neste trinn
published-from-answered = regnet fra dagen vi svarte
published-figure-unknown = Ikke fastslått
published-everybody = Alle klager
published-for = For { $who }
published-about-only = For klager om { $what }
published-for-about = For { $who }, klager om { $what }
published-not-about = For klager om alt unntatt { $what }
published-for-not-about = For { $who }, klager om alt unntatt { $what }
published-colon = { ":" }
published-own-promise = Vårt eget løfte
published-own-promise-stricter = Vårt eget løfte. Loven krever det også, eller gir lengre tid: { $law }
published-doubt-public = Vi er i ferd med å få kontrollert denne fristen, og arbeider etter den så lenge.
published-doubt = Må kontrolleres: { $what }
published-source = Kilde: { $source }
published-times-caption = Frister for en klage som kommer fram { $date }
published-times-none = Det er ikke fastsatt noen frist for klager til oss.
published-time-day-zero = Dagen noe kommer fram eller blir sendt, regnes ikke med. Gjelder flere frister, teller den tidligste dagen.
published-time-working-days = Arbeidsdager er dager uten helger og helligdager; bankdager er også uten dager da bankene holder stengt.
published-last-day-stays = En siste dag som faller på en helg eller helligdag, flyttes ikke: Vi planlegger etter arbeidsdagen før.
published-last-day-moves = En siste dag som ikke er arbeidsdag, flyttes til neste arbeidsdag
published-acknowledge-automatic = Bekreftelsen sendes automatisk når vi kan nå deg elektronisk.
published-acknowledge-by-hand = En ansatt sender bekreftelsen.
published-dossier-on-receipt = Vi oppretter en sak så snart klagen kommer fram.
published-dossier-when-complete = Vi oppretter en sak i ditt navn så snart de grunnleggende opplysningene er her. Én person behandler den og er kontakten din hele veien.
published-expected = Vi regner med at en sak tar { $within }.
published-late = En oversittet frist blir registrert sammen med årsaken.

published-customers-consumer = privatkunder
published-customers-similar-business = bedrifter som ligner privatkunder
published-customers-business = andre bedrifter
published-customers-not-customer = personer som ikke er kunder hos oss

## Slik avgjør vi klagen

published-fair = Disse trinnene går foran hvert svar. Systemet vårt avviser et svar der ett av dem mangler:
published-gate-identity = Vi vet hvem som klager.
published-gate-information = Vi har opplysningene som trengs, før noen tar stilling.
published-gate-conflict = Den som behandler klagen, har opplyst om det finnes en interessekonflikt. Den som har en konflikt som ikke kan begrenses, behandler ikke klagen.
published-gate-independence = Den som avgjør klagen, arbeider ikke i enheten som utvikler, selger eller forvalter produktet.
published-gate-points = Hvert punkt i klagen får sin egen avgjørelse.
published-gate-reasons = Hvert punkt der du ikke får fullt medhold, blir begrunnet.
published-gate-referral = Hvis du ikke får fullt medhold, står det i svaret hvor du ellers kan henvende deg.
published-gate-cause = Hvert punkt som ikke avvises, får årsaken sin notert, så det samme ikke skjer igjen.
published-contested = Hvis du bestrider svaret vårt, avgjør en annen som ikke har avgjort klagen før, den på nytt.
published-four-eyes = Kompensasjon over { $amount } må godkjennes av enda en person.
published-sampling = Ett av { $n } svar trekkes tilfeldig ut og blir sett gjennom av en annen.
published-sampling-risks = Disse svarene blir alltid sett gjennom av en annen: { $risks }.
published-risk-vulnerable = til kunder som trenger særlig omsorg
published-risk-above-limit = med stor kompensasjon
published-risk-late = etter en oversittet frist
published-risk-new-handler = fra nye saksbehandlere

## Instanser utenfor foretaket

published-bodies = Disse instansene utenfor foretaket kan se på saken. Listen gjelder { $date }; svaret vårt nevner dem som passer til din sak.
published-bodies-none = Det er ikke fastslått noen instans utenfor foretaket for klager på oss.
published-body-decides = Avgjør tvister.
published-body-recommends = Behandler tvister og uttaler hvordan de bør løses.
published-body-mediates = Mekler i tvister.
published-body-guides = Gir råd.
published-body-supervises = Fører tilsyn med foretak; avgjør ikke enkelttvister.
published-body-platform = Sender tvister videre til rett instans.
published-body-products = Behandler klager om { $what }.
published-body-customers = Åpen for { $who }.
published-body-prior = Du må ha klaget til oss først.
published-body-free = Det er gratis.
published-body-fee = Gebyr: { $amount }.
published-body-fee-later = Et senere trinn der kan koste { $amount }.
published-body-paid = Det er et gebyr.
published-body-floor = Saken må være verdt minst { $amount }.
published-body-opens = Har vi ikke svart innen { $within } regnet fra dagen klagen kom fram, kan du gå dit uten svar fra oss.
published-body-window-first = Henvend deg innen { $within } regnet fra dagen du først klaget til oss.
published-body-window-received = Henvend deg innen { $within } regnet fra dagen klagen kom fram.
published-body-window-answered = Henvend deg innen { $within } regnet fra dagen vi svarte.
published-body-doubt-public = Vi er i ferd med å få kontrollert disse opplysningene. Spør instansen selv før du retter deg etter dem.

## Hjelp, registrering, selve teksten

published-help-guide = Hvis du er misfornøyd, forteller de ansatte deg at du kan klage, og hvordan.
published-help-plain = Vi skriver klart og enkelt.
published-help-needs = Si fra hvis noe gjør det vanskelig for deg å klage. Vi tilpasser tempo, kontaktmåte og saksbehandler til det du trenger; du har da minst { $days } på deg til å svare når vi spør om noe.
published-records-register = Hver klage får et nummer og blir registrert: når den kom, hva som ble gjort av hvem, og hvordan den endte.
published-records-sealed = Det du forteller oss, blir oppbevart kryptert.
published-records-readers = Det blir registrert hvem som åpner saken din.
published-records-purpose = Vi bruker personopplysningene dine til å behandle klagen.
published-records-overview = Klageansvarlig kan når som helst se hvor mange klager det er, hva de gjelder, og hvordan de endte.
published-duty = Plikt
published-about = Dette er versjon { $version } av prosedyren. Den har vært gjeldende siden { $from }.
published-about-scope = Den omfatter klager fra { $who }.
published-about-made = Teksten er laget { $date } ut fra dataene som klageavdelingen vår arbeider etter.
published-about-open-cases = En klage beholder fristene som ble beregnet da de begynte, også om prosedyren eller loven endres senere.

## Siden og arket

published-how-lead = Du kan klage til { $firm } på en av disse måtene.
published-notices-title = Vær oppmerksom på
published-how-call = Ring oss
published-how-form = Fyll ut skjemaet
published-how-form-what = Du kan lagre det og fortsette senere.
published-how-message = Skriv til oss når du er logget inn
published-how-email = Send en e-post
published-how-letter = Skriv et brev
published-how-branch = Besøk oss
published-how-more = Les og skriv ut
published-how-procedure = Hele prosedyren
published-how-procedure-pdf = Hele prosedyren til utskrift (PDF)
published-how-sheet = Denne siden på ett ark til utskrift (PDF)
published-how-contact = Kontaktopplysninger for maskiner (JSON)
published-how-back = Tilbake til slik klager du

## Utpekinger

published-posts-title = Utpekinger
published-posts-lead = Klageansvarlig og stedfortreder slik foretakets fil oppgir dem. Stillingen skal ikke stå tom.
published-posts-post = Stilling
published-posts-person = Person
published-posts-from = Fra
published-posts-to = Til
published-posts-open = uten sluttdato
published-posts-officer = Klageansvarlig
published-posts-deputy = Stedfortreder
published-posts-none = Foretakets fil oppgir ingen utpeking.
published-posts-fine = Begge stillingene er besatt i dag og de neste { $days } dagene.
published-posts-vacant-now = { $post }: ledig nå, siden { $date }.
published-posts-vacant-soon = { $post }: ledig fra { $date }.
published-posts-never = { $post }: ingen er utpekt.
published-posts-alarm = Prosedyren krever noen i denne stillingen
published-posts-see = Se utpekinger

## Hva en endring ville gjøre

published-diff-title = Virkningen av en endring
published-diff-lead = Endre foretakets fil nedenfor, eller lim inn en annen, og se hva som ville endre seg før det skjer. Ingenting lagres her.
published-diff-file = Foretakets fil
published-diff-upload = Eller velg en fil
published-diff-as-of = Dagen spørsmålet gjelder (tom: i dag eller den endrede prosedyrens første dag)
published-diff-do = Vis virkningen
published-diff-again = Den endrede filen
published-diff-faults = Filen kan ikke brukes
published-diff-none = Ingenting ville endre seg.
published-diff-rules = Regler
published-diff-fields = Foretakets data
published-diff-texts = Offentliggjorte tekster
published-diff-cases = Åpne saker
published-diff-rule = Regel
published-diff-field = Hva
published-diff-from = Fra
published-diff-before = Før
published-diff-after = Etter
published-diff-source = Kilde
published-diff-new = ny
published-diff-gone = borte
published-diff-no-texts = Ingen offentliggjort tekst ville lyde annerledes.
published-diff-cases-total =
    { $moved ->
        [0] Ingen dato i de { $open } åpne sakene ville flytte seg.
        [one] Datoene i 1 av { $open } åpne saker ville flytte seg.
       *[other] Datoene i { $moved } av { $open } åpne saker ville flytte seg.
    }
published-diff-past =
    { $n ->
        [one] 1 dato ville ligge i fortiden: Saken ville straks være forsinket.
       *[other] { $n } datoer ville ligge i fortiden: Sakene ville straks være forsinket.
    }
published-diff-stay =
    { $n ->
        [one] 1 oversittet frist forblir oversittet: En senere regel gjør ingenting ugjort.
       *[other] { $n } oversittede frister forblir oversittet: En senere regel gjør ingenting ugjort.
    }
published-diff-shown = De første { $n } vises. Kommandolinjen viser alle.
published-diff-keeps = Åpne saker beholder de registrerte datoene. Tabellen viser hvilke datoer de ville få hvis endringen ble brukt på dem.
published-diff-case = Sak
published-diff-clock = Frist
published-diff-old = Registrert dato
published-diff-new-date = Dato etter endringen
published-diff-how = Hvordan
published-diff-count = Saker
published-diff-earlier = tidligere
published-diff-later = senere
published-transition-corrected = Regelen for sakens egen dag er rettet; regnet på nytt fra samme første dag
published-transition-carried-over = Den senere regelen brukes; brukt tid beholdes, og resten regnes på nytt
published-transition-begins = En frist som saken ikke hadde
published-transition-ends = Fristen ville ikke lenger gjelde
published-diff-apply = En endring gjøres ved å gi foretakets fil en ny versjon av prosedyren med dagen den gjelder fra, og nye versjoner av reglene som endres, med samme dag. Klager som kommer fra den dagen, følger den.
