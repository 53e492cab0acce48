# Why something cannot be done, for staff: what, why, and what to do instead.
# Names, days and lists stand where they need no inflection.

## The complaint as a whole

refusal-complaint-unknown = Det finnes ingen slik klage blant dem du kan se. Kontroller referansen.
refusal-not-permitted = Rollen din gir ikke adgang til dette. Spør en kollega som har adgang, eller den som styrer rollene.
refusal-complaint-closed = Klagen er avsluttet. Ta den opp igjen først, med en begrunnelse.
refusal-complaint-not-finished = Klagen er fortsatt under behandling. Dette er mulig først når den er besvart eller avsluttet.
refusal-complaint-merged = Denne klagen er slått sammen med { $who } og fortsetter der. Gjør det i den klagen.
refusal-not-a-complaint = Denne saken er klassifisert som noe annet enn en klage. Klassifiser den på nytt hvis den likevel er en klage.
refusal-received-in-the-future = Mottakstidspunktet ligger frem i tid. Oppgi når det faktisk kom inn.
refusal-outside-the-calendars = Datoen ligger utenfor de årene kalendrene dekker. Kontroller årstallet, eller velg en annen dato.
refusal-non-customers-not-served = Foretakets rutine gjelder bare kunder. Fortell vedkommende hvor han eller hun kan henvende seg i stedet.

## Acknowledging and answering

refusal-already-acknowledged = Mottaket er allerede bekreftet. Bekreftelsen sendes ikke to ganger.
refusal-already-answered = Klagen er allerede besvart. Ta den opp igjen eller løft den til neste nivå for å endre resultatet.
refusal-not-answered-yet = Klagen er ikke besvart ennå. Send svaret først.
refusal-no-written-copy-asked = Kunden har ikke bedt om svaret skriftlig. Registrer ønsket først.
refusal-answer-already-in-writing = Svaret er allerede gitt skriftlig. Send kunden det samme brevet på nytt hvis det ikke kom frem.
refusal-written-copy-still-due = Kunden har bedt om svaret skriftlig, og det er ikke sendt. Send det før du avslutter.

## The handler

refusal-no-handler = Klagen har ingen saksbehandler ennå. Tildel den en saksbehandler først.
refusal-handled-by-somebody-else = Bare saksbehandleren kan gjøre dette, og det er { $who }. Be om å få klagen overført hvis du skal gjøre det.
refusal-person-unknown = Foretaket har ingen medarbeider «{ $who }». Velg en fra listen.
refusal-already-the-handler = { $who } er allerede saksbehandler for klagen. Velg en annen, eller la det være som det er.
refusal-hand-over-lacks-reason = Bytte av saksbehandler må begrunnes, og kunden får vite begrunnelsen. Skriv en begrunnelse.
refusal-handler-owns-the-product = { $who } arbeider i enheten som har ansvar for produktet, så behandlingen ville ikke være uavhengig. Velg en fra en annen enhet.
refusal-handler-decided-before = { $who } traff avgjørelsen som det nå klages over. En annen må avgjøre denne gangen.
refusal-handler-not-at-this-level = { $who } behandler ikke klager på dette nivået. Velg en som gjør det.
refusal-handler-is-barred = { $who } er utestengt fra denne klagen på grunn av en interessekonflikt. Velg en annen.
refusal-conflict-not-declared = Saksbehandleren, { $who }, har ikke erklært om det finnes en interessekonflikt. Erklæringen må gis før en avgjørelse.

## Information

refusal-complainant-unknown = Det er ikke kjent hvem som klager. Registrer navn og en måte å nå personen på, eller be om det.
refusal-information-missing = Det mangler opplysninger: { $items }. Be om dem, legg dem til, eller registrer hvorfor klagen kan avgjøres uten.
refusal-information-still-asked = Et svar er fortsatt ikke kommet ({ $who }, { $day }). Vent på det, registrer det, eller slutt å vente med en begrunnelse.
refusal-request-not-open = Det finnes ingen slik åpen forespørsel i klagen: Svaret er kommet, eller ingen venter på det lenger.
refusal-day-in-the-past = Datoen { $day } er allerede passert. Velg i dag eller en senere dag.
refusal-item-already-there = Dette finnes allerede eller er allerede fraveket: { $items }. Det er ikke nødvendig å fravike noe.

## The dossier and its points

refusal-dossier-already-open = Saksmappen er allerede åpnet. Fortsett med klagen.
refusal-dossier-not-open = Saksmappen er ikke åpnet ennå. Åpne den før du avgjør eller svarer.
refusal-no-points = Ingen klagepunkter er ført opp. Legg til hva kunden mener gikk galt, punkt for punkt.
refusal-point-unknown = Klagen har ikke et slikt punkt. Se på listen over klagepunkter på nytt.
refusal-point-undecided = Punkt { $who } er ikke avgjort. Avgjør alle punkter før svaret sendes.
refusal-point-already-decided = Punkt { $who } er avgjort og blir stående. Det kan ikke fjernes.
refusal-decision-lacks-reasons = Punkt { $who } gir ikke fullt medhold, så kunden må få vite hvorfor. Skriv begrunnelsen.
refusal-rejection-with-redress = Et punkt uten medhold gir ingen kompensasjon. Endre resultatet, eller fjern kompensasjonen.
refusal-redress-is-negative = Kompensasjonen er under null. Oppgi hva kunden får, som et positivt beløp.

## Dates and time limits

refusal-new-date-not-later = Den nye datoen må være etter i dag, { $day }. Velg en senere dag.
refusal-new-date-after-outer-limit = Svaret kan ikke loves senere enn { $day }, som er siste frist ({ $source }). Velg den dagen eller en tidligere.
refusal-clock-not-missed = Denne fristen er ikke oversittet, så det er ikke noe å forklare.

## Levels, mediation and outside bodies

refusal-level-unknown = Rutinen har ikke et slikt nivå. Velg et av nivåene i rutinen.
refusal-level-not-higher = Klagen er allerede på dette nivået eller høyere ({ $who }). En klage går bare oppover.
refusal-level-skipped-without-reason = Dette hopper over et nivå ({ $who }). Oppgi en grunn som rutinen godtar, eller gå dit først.
refusal-escalation-not-in-writing = Dette nivået tar bare imot skriftlige klager ({ $who }). Legg ved kundens skriftlige henvendelse.
refusal-mediation-before-answer = Mekling kommer etter et svar. Besvar klagen først.
refusal-not-in-mediation = Klagen er ikke i mekling. Løft den til det nivået først.
refusal-no-body-to-name = Svaret må opplyse om et klageorgan, og ingen er registrert for dette produktet og denne kunden i dag. Be om at listen over klageorgan blir utfylt.
refusal-body-unknown = Klageorganet «{ $who }» er ikke kjent per { $day }. Velg et fra listen.
refusal-body-not-asked = Klagen er ikke registrert som sendt til dette klageorganet ({ $who }). Registrer det først.

## Links

refusal-link-to-itself = En klage kan ikke kobles til seg selv. Oppgi referansen til den andre klagen.
refusal-already-linked = Klagen er allerede koblet til { $who } på denne måten. Mer er ikke nødvendig.
refusal-merge-target-not-open = En klage kan bare slås sammen med en som er under behandling. { $who } er besvart eller avsluttet. Koble dem sammen i stedet.
refusal-merge-target-due-later = { $who } har senere frist enn denne klagen, som har frist { $day }. Slå heller den andre sammen med denne.
