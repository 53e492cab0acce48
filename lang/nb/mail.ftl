# Mail in and out: outgoing letters and mailboxes.

outgoing-title = Utgående post
outgoing-by-mail = Brev sendes gjennom e-posttjeneren. Brev på papir, og til kunder uten e-postadresse, ligger i mappen for utgående post.
outgoing-to-folder = Ingen e-posttjener er satt opp: brev skrives i mappen «outgoing» i installasjonen, og ingenting forlater denne maskinen.
outgoing-away = E-posttjeneren tar ikke imot brev; de venter.
outgoing-views = Brev etter tilstand
outgoing-all = Alle
outgoing-empty-title = Ingen brev her
outgoing-empty-what = Brev vises her så snart en sak krever et.
outgoing-column-state = Tilstand
outgoing-column-letter = Brev
outgoing-column-case = Sak
outgoing-column-asked = Skrevet
outgoing-again = Prøv igjen nå
outgoing-next-try = neste forsøk { $when }
outgoing-not-before = ikke før { $when }
outbox-state-waiting = Venter
outbox-state-deferred = Utsatt
outbox-state-written = I mappen
outbox-state-sent = Sendt
outbox-state-recalled = Kalt tilbake
outbox-state-failed = Mislyktes
outbox-state-bounced = Kom i retur
mailboxes-title = Postkasser
mailboxes-intro = Hver dag telles det som ble hentet fra en postkasse, mot registeret og sakene. Hentet minus dubletter skal være lik nummerert, og nummerert lik det som ble av det.
mailboxes-empty-title = Ingen postkasse er satt opp
mailboxes-empty-what = Den som drifter installasjonen, setter opp postkasser i filen mail.toml.
mailbox-kind-imap = leses med IMAP
mailbox-kind-lmtp = leveres med LMTP
mailbox-kind-smtp = brev går ut med SMTP
mailbox-works = Virker
mailbox-not-yet = Ikke brukt ennå
mailbox-off = Ikke lenger satt opp
mailbox-failing = Virker ikke
mailbox-silent = Ikke lest på for lenge
mailbox-different = Tellingen går ikke opp
mailbox-last = virket sist { $when }
mailbox-next = prøves igjen { $when }
mail-column-day = Dag
mail-column-fetched = Hentet
mail-column-duplicates = Dubletter
mail-column-numbered = Nummerert
mail-column-cases = Saker
mail-column-replies = Svar
mail-column-reports = Rapporter
mail-column-quarantined = Karantene
mail-column-dismissed = Lagt til side
mail-column-unread = Ikke lest ennå
mail-column-verdict = Resultat
mail-day-sound = Går opp
mail-day-different =
    { $n ->
        [one] Avviker med én
       *[other] Avviker med { $n }
    }
mail-day-not-numbered =
    { $n ->
        [one] én e-post er hentet, men har ikke nummer i registeret
       *[other] { $n } e-poster er hentet, men har ikke nummer i registeret
    }
mail-day-not-fetched =
    { $n ->
        [one] én post i registeret skal ha kommet herfra, men er ikke hentet
       *[other] { $n } poster i registeret skal ha kommet herfra, men er ikke hentet
    }
mail-day-unfetched =
    { $n ->
        [one] én e-post ligger i postkassen og er ikke hentet
       *[other] { $n } e-poster ligger i postkassen og er ikke hentet
    }
mail-day-unmarked =
    { $n ->
        [one] én e-post er registrert, men ikke merket i postkassen ennå
       *[other] { $n } e-poster er registrert, men ikke merket i postkassen ennå
    }
mail-day-unread =
    { $n ->
        [one] én e-post er nummerert, men ikke lest ennå
       *[other] { $n } e-poster er nummerert, men ikke lest ennå
    }
