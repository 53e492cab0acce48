# Mail in and out: outgoing letters and mailboxes.

outgoing-title = Utgående post
outgoing-by-mail = Brev skickas genom e-postservern. Brev på papper, och till kunder utan e-postadress, ligger i mappen för utgående post.
outgoing-to-folder = Ingen e-postserver är inställd: brev skrivs i mappen ”outgoing” i installationen, och ingenting lämnar den här datorn.
outgoing-away = E-postservern tar inte emot brev; de väntar.
outgoing-views = Brev efter tillstånd
outgoing-all = Alla
outgoing-empty-title = Inga brev här
outgoing-empty-what = Brev visas här så snart ett ärende kräver ett.
outgoing-column-state = Tillstånd
outgoing-column-letter = Brev
outgoing-column-case = Ärende
outgoing-column-asked = Skrivet
outgoing-again = Försök igen nu
outgoing-next-try = nästa försök { $when }
outgoing-not-before = inte före { $when }
outbox-state-waiting = Väntar
outbox-state-deferred = Uppskjutet
outbox-state-written = I mappen
outbox-state-sent = Skickat
outbox-state-recalled = Återkallat
outbox-state-failed = Misslyckades
outbox-state-bounced = Kom i retur
mailboxes-title = Brevlådor
mailboxes-intro = Varje dag räknas det som hämtats från en brevlåda mot registret och ärendena. Hämtat minus dubbletter ska vara lika med numrerat, och numrerat lika med vad det blev.
mailboxes-empty-title = Ingen brevlåda är inställd
mailboxes-empty-what = Den som driver installationen ställer in brevlådor i filen mail.toml.
mailbox-kind-imap = läses med IMAP
mailbox-kind-lmtp = levereras med LMTP
mailbox-kind-smtp = brev går ut med SMTP
mailbox-works = Fungerar
mailbox-not-yet = Inte använd ännu
mailbox-off = Inte längre inställd
mailbox-failing = Fungerar inte
mailbox-silent = Inte läst på för länge
mailbox-different = Räkningen går inte ihop
mailbox-last = fungerade senast { $when }
mailbox-next = försöks igen { $when }
mail-column-day = Dag
mail-column-fetched = Hämtade
mail-column-duplicates = Dubbletter
mail-column-numbered = Numrerade
mail-column-cases = Ärenden
mail-column-replies = Svar
mail-column-reports = Rapporter
mail-column-quarantined = Karantän
mail-column-dismissed = Lagda åt sidan
mail-column-unread = Ännu inte lästa
mail-column-verdict = Resultat
mail-day-sound = Går ihop
mail-day-different =
    { $n ->
        [one] Avviker med en
       *[other] Avviker med { $n }
    }
mail-day-not-numbered =
    { $n ->
        [one] ett mejl har hämtats men saknar nummer i registret
       *[other] { $n } mejl har hämtats men saknar nummer i registret
    }
mail-day-not-fetched =
    { $n ->
        [one] en post i registret ska ha kommit härifrån men har inte hämtats
       *[other] { $n } poster i registret ska ha kommit härifrån men har inte hämtats
    }
mail-day-unfetched =
    { $n ->
        [one] ett mejl ligger i brevlådan och har inte hämtats
       *[other] { $n } mejl ligger i brevlådan och har inte hämtats
    }
mail-day-unmarked =
    { $n ->
        [one] ett mejl är registrerat men ännu inte märkt i brevlådan
       *[other] { $n } mejl är registrerade men ännu inte märkta i brevlådan
    }
mail-day-unread =
    { $n ->
        [one] ett mejl är numrerat men ännu inte läst
       *[other] { $n } mejl är numrerade men ännu inte lästa
    }
