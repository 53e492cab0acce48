# Why something cannot be done, for staff: what, why, and what to do instead.
# Names, days and lists stand where they need no inflection.

## The complaint as a whole

refusal-complaint-unknown = Der findes ingen sådan klage blandt dem, du kan se. Kontrollér referencen.
refusal-not-permitted = Din rolle giver ikke adgang til dette. Spørg en kollega, der har adgang, eller den, der styrer rollerne.
refusal-complaint-closed = Klagen er afsluttet. Genoptag den først med en begrundelse.
refusal-complaint-not-finished = Klagen er stadig under behandling. Det er først muligt, når den er besvaret eller afsluttet.
refusal-complaint-merged = Denne klage er lagt sammen med { $who } og fortsætter dér. Gør det i den klage.
refusal-not-a-complaint = Denne sag er klassificeret som noget andet end en klage. Klassificér den igen, hvis den alligevel er en klage.
refusal-received-in-the-future = Modtagelsestidspunktet ligger i fremtiden. Angiv, hvornår det faktisk kom ind.
refusal-outside-the-calendars = Datoen ligger uden for de år, som kalenderne dækker. Kontrollér årstallet, eller vælg en anden dato.
refusal-non-customers-not-served = Virksomhedens procedure gælder kun kunder. Fortæl personen, hvor vedkommende kan henvende sig i stedet.

## Acknowledging and answering

refusal-already-acknowledged = Modtagelsen er allerede bekræftet. Kvitteringen sendes ikke to gange.
refusal-already-answered = Klagen er allerede besvaret. Genoptag den, eller løft den til næste niveau for at ændre resultatet.
refusal-not-answered-yet = Klagen er ikke besvaret endnu. Send svaret først.
refusal-no-written-copy-asked = Kunden har ikke bedt om svaret på skrift. Registrér ønsket først.
refusal-answer-already-in-writing = Svaret er allerede givet på skrift. Send kunden det samme brev igen, hvis det ikke kom frem.
refusal-written-copy-still-due = Kunden har bedt om svaret på skrift, og det er ikke sendt. Send det, før du afslutter.

## The handler

refusal-no-handler = Klagen har ingen sagsbehandler endnu. Tildel den en sagsbehandler først.
refusal-handled-by-somebody-else = Kun sagsbehandleren kan gøre dette, og det er { $who }. Bed om at få klagen overdraget, hvis du skal gøre det.
refusal-person-unknown = Virksomheden har ingen medarbejder »{ $who }«. Vælg en fra listen.
refusal-already-the-handler = { $who } er allerede sagsbehandler på klagen. Vælg en anden, eller lad det være, som det er.
refusal-hand-over-lacks-reason = Et skift af sagsbehandler skal begrundes, og kunden får begrundelsen at vide. Skriv en begrundelse.
refusal-handler-owns-the-product = { $who } arbejder i den enhed, der har ansvaret for produktet, så behandlingen ville ikke være uafhængig. Vælg en fra en anden enhed.
refusal-handler-decided-before = { $who } traf den afgørelse, der nu klages over. En anden skal afgøre sagen denne gang.
refusal-handler-not-at-this-level = { $who } behandler ikke klager på dette niveau. Vælg en, der gør.
refusal-handler-is-barred = { $who } er udelukket fra denne klage på grund af en interessekonflikt. Vælg en anden.
refusal-conflict-not-declared = Sagsbehandleren, { $who }, har ikke erklæret, om der er en interessekonflikt. Erklæringen skal afgives før en afgørelse.

## Information

refusal-complainant-unknown = Det vides endnu ikke, hvem der klager. Registrér navn og kontaktoplysninger, eller bed om dem.
refusal-information-missing = Der mangler oplysninger: { $items }. Bed om dem, tilføj dem, eller registrér, hvorfor klagen kan afgøres uden.
refusal-information-still-asked = Der ventes stadig på et svar ({ $who }, { $day }). Vent på det, registrér det, eller stop med at vente med en begrundelse.
refusal-request-not-open = Der er ingen sådan åben forespørgsel i klagen: Svaret er kommet, eller ingen venter på det længere.
refusal-day-in-the-past = Datoen { $day } ligger i fortiden. Vælg i dag eller en senere dag.
refusal-item-already-there = Dette findes allerede eller er allerede fraveget: { $items }. Intet behøver at blive fraveget.

## The dossier and its points

refusal-dossier-already-open = Sagsmappen er allerede åbnet. Fortsæt med klagen.
refusal-dossier-not-open = Sagsmappen er ikke åbnet endnu. Åbn den, før du afgør eller svarer.
refusal-no-points = Der er ikke anført nogen klagepunkter. Tilføj, hvad kunden mener gik galt, punkt for punkt.
refusal-point-unknown = Klagen har ikke et sådant punkt. Se listen over klagepunkter igen.
refusal-point-undecided = Punkt { $who } er ikke afgjort. Afgør alle punkter, før svaret sendes.
refusal-point-already-decided = Punkt { $who } er afgjort og bliver stående. Det kan ikke fjernes.
refusal-decision-lacks-reasons = Punkt { $who } giver ikke fuldt medhold, så kunden skal have at vide hvorfor. Skriv begrundelsen.
refusal-rejection-with-redress = Et punkt uden medhold giver ingen kompensation. Ændr resultatet, eller fjern kompensationen.
refusal-redress-is-negative = Kompensationen er under nul. Angiv, hvad kunden får, som et positivt beløb.

## Dates and time limits

refusal-new-date-not-later = Den nye dato skal ligge efter i dag, { $day }. Vælg en senere dag.
refusal-new-date-after-outer-limit = Svaret kan ikke loves senere end { $day }, som er den sidste frist ({ $source }). Vælg den dag eller en tidligere.
refusal-clock-not-missed = Denne frist er ikke overskredet, så der er intet at forklare.

## Levels, mediation and outside bodies

refusal-level-unknown = Proceduren har ikke et sådant niveau. Vælg et af niveauerne i proceduren.
refusal-level-not-higher = Klagen er allerede på dette niveau eller højere ({ $who }). En klage går kun opad.
refusal-level-skipped-without-reason = Dette springer et niveau over ({ $who }). Angiv en grund, som proceduren accepterer, eller gå dertil først.
refusal-escalation-not-in-writing = Dette niveau tager kun imod skriftlige klager ({ $who }). Vedlæg kundens skriftlige henvendelse.
refusal-mediation-before-answer = Mægling kommer efter et svar. Besvar klagen først.
refusal-not-in-mediation = Klagen er ikke i mægling. Løft den til det niveau først.
refusal-no-body-to-name = Svaret skal oplyse om en klageinstans, og ingen er registreret for dette produkt og denne kunde i dag. Få listen over klageinstanser udfyldt.
refusal-body-unknown = Klageinstansen »{ $who }« er ikke kendt pr. { $day }. Vælg en fra listen.
refusal-body-not-asked = Klagen er ikke registreret som indbragt for denne klageinstans ({ $who }). Registrér det først.

## Links

refusal-link-to-itself = En klage kan ikke knyttes til sig selv. Angiv referencen på den anden klage.
refusal-already-linked = Klagen er allerede knyttet til { $who } på denne måde. Mere er ikke nødvendigt.
refusal-merge-target-not-open = En klage kan kun lægges sammen med en, der er under behandling. { $who } er besvaret eller afsluttet. Forbind dem i stedet.
refusal-merge-target-due-later = { $who } har senere frist end denne klage, hvis frist er { $day }. Læg i stedet den anden sammen med denne.
