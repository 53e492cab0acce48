# Why something cannot be done, for staff: what, why, and what to do instead.
# Names, days and lists stand where they need no inflection.

## The complaint as a whole

refusal-complaint-unknown = Det finns inget sådant klagomål bland dem du kan se. Kontrollera referensen.
refusal-not-permitted = Din roll ger inte rätt till detta. Fråga en kollega som har rätt, eller den som sköter rollerna.
refusal-complaint-closed = Klagomålet är avslutat. Återuppta det först och ange varför.
refusal-complaint-not-finished = Klagomålet handläggs fortfarande. Detta går först när det är besvarat eller avslutat.
refusal-complaint-merged = Detta klagomål har förts samman med { $who } och fortsätter där. Gör det i det klagomålet.
refusal-not-a-complaint = Detta har klassificerats som något annat än ett klagomål. Klassificera om det ändå är ett klagomål.
refusal-received-in-the-future = Tidpunkten för mottagandet ligger i framtiden. Ange när det faktiskt kom in.
refusal-outside-the-calendars = Datumet ligger utanför de år som kalendrarna täcker. Kontrollera årtalet eller välj ett annat datum.
refusal-non-customers-not-served = Företagets rutin gäller bara kunder. Berätta för personen vart den kan vända sig i stället.

## Acknowledging and answering

refusal-already-acknowledged = Mottagandet är redan bekräftat. Bekräftelsen skickas inte två gånger.
refusal-already-answered = Klagomålet är redan besvarat. Återuppta det eller lyft det till nästa nivå för att ändra utfallet.
refusal-not-answered-yet = Klagomålet är inte besvarat än. Skicka svaret först.
refusal-no-written-copy-asked = Kunden har inte bett om svaret skriftligt. Registrera önskan först.
refusal-answer-already-in-writing = Svaret har redan lämnats skriftligt. Skicka samma brev igen om det inte kom fram.
refusal-written-copy-still-due = Kunden har bett om svaret skriftligt och det är inte skickat. Skicka det innan du avslutar.

## The handler

refusal-no-handler = Klagomålet har ingen handläggare än. Tilldela det en handläggare först.
refusal-handled-by-somebody-else = Bara handläggaren kan göra detta, och det är { $who }. Be att få överta klagomålet om du ska göra det.
refusal-person-unknown = Företaget har ingen medarbetare ”{ $who }”. Välj någon i listan.
refusal-already-the-handler = { $who } handlägger redan klagomålet. Välj någon annan eller låt det vara som det är.
refusal-hand-over-lacks-reason = Ett byte av handläggare behöver ett skäl, som kunden får veta. Skriv ett skäl.
refusal-handler-owns-the-product = { $who } arbetar i enheten som ansvarar för produkten, så handläggningen skulle inte vara oberoende. Välj någon från en annan enhet.
refusal-handler-decided-before = { $who } fattade det beslut som nu ifrågasätts. Någon annan måste avgöra den här gången.
refusal-handler-not-at-this-level = { $who } handlägger inte klagomål på den här nivån. Välj någon som gör det.
refusal-handler-is-barred = { $who } är avstängd från klagomålet på grund av en intressekonflikt. Välj någon annan.
refusal-conflict-not-declared = Handläggaren, { $who }, har inte uppgett om det finns en intressekonflikt. Förklaringen ska lämnas före ett beslut.

## Information

refusal-complainant-unknown = Det är inte känt vem som klagar. Registrera namn och kontaktuppgifter, eller begär dem.
refusal-information-missing = Uppgifter saknas: { $items }. Begär dem, lägg till dem eller registrera varför klagomålet kan avgöras utan dem.
refusal-information-still-asked = Ett svar väntas fortfarande ({ $who }, { $day }). Vänta på det, registrera det eller sluta vänta och ange varför.
refusal-request-not-open = Det finns ingen sådan öppen begäran i klagomålet: svaret har kommit eller väntas inte längre.
refusal-day-in-the-past = Datumet { $day } har redan passerat. Välj i dag eller en senare dag.
refusal-item-already-there = Detta finns redan eller behövs redan inte: { $items }. Inget behöver undantas.

## The dossier and its points

refusal-dossier-already-open = Akten är redan öppnad. Fortsätt med klagomålet.
refusal-dossier-not-open = Akten är inte öppnad än. Öppna den innan du avgör eller svarar.
refusal-no-points = Inga klagopunkter är angivna. Lägg till vad kunden anser gick fel, punkt för punkt.
refusal-point-unknown = Klagomålet har ingen sådan punkt. Titta på listan över klagopunkter igen.
refusal-point-undecided = Punkt { $who } är inte avgjord. Avgör alla punkter innan svaret skickas.
refusal-point-already-decided = Punkt { $who } är avgjord och står kvar. Den kan inte tas bort.
refusal-decision-lacks-reasons = Punkt { $who } bifalls inte helt, så kunden måste få veta varför. Skriv skälen.
refusal-rejection-with-redress = En punkt som avslås ger ingen gottgörelse. Ändra utfallet eller ta bort gottgörelsen.
refusal-redress-is-negative = Gottgörelsen är under noll. Ange vad kunden får som ett positivt belopp.

## Dates and time limits

refusal-new-date-not-later = Det nya datumet måste ligga efter i dag, { $day }. Välj en senare dag.
refusal-new-date-after-outer-limit = Svaret kan inte utlovas senare än { $day }, som är den yttersta fristen ({ $source }). Välj den dagen eller en tidigare.
refusal-clock-not-missed = Den här fristen har inte missats, så det finns inget att förklara.

## Levels, mediation and outside bodies

refusal-level-unknown = Rutinen har ingen sådan nivå. Välj en av rutinens nivåer.
refusal-level-not-higher = Klagomålet är redan på den nivån eller högre ({ $who }). Ett klagomål går bara uppåt.
refusal-level-skipped-without-reason = Detta hoppar över en nivå ({ $who }). Ange ett skäl som rutinen godtar eller gå dit först.
refusal-escalation-not-in-writing = Den här nivån tar bara emot skriftliga klagomål ({ $who }). Lägg till kundens skriftliga begäran.
refusal-mediation-before-answer = Medling kommer efter ett svar. Besvara klagomålet först.
refusal-not-in-mediation = Klagomålet är inte i medling. Lyft det till den nivån först.
refusal-no-body-to-name = Svaret måste ange en extern instans, och ingen är registrerad för produkten och kunden i dag. Se till att listan över instanser kompletteras.
refusal-body-unknown = Den externa instansen ”{ $who }” är inte känd per { $day }. Välj en i listan.
refusal-body-not-asked = Klagomålet är inte registrerat som anmält till den instansen ({ $who }). Registrera det först.

## Links

refusal-link-to-itself = Ett klagomål kan inte kopplas till sig självt. Ange det andra klagomålets referens.
refusal-already-linked = Klagomålet är redan kopplat till { $who } på det sättet. Mer behövs inte.
refusal-merge-target-not-open = Ett klagomål kan bara slås ihop med ett som handläggs. { $who } är besvarat eller avslutat. Koppla ihop dem i stället.
refusal-merge-target-due-later = { $who } har senare frist än detta klagomål, vars frist är { $day }. Slå i stället ihop det andra med detta.
