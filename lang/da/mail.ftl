# Mail in and out: outgoing letters and mailboxes.

outgoing-title = Udgående post
outgoing-by-mail = Breve sendes gennem mailserveren. Breve på papir og til kunder uden e-mailadresse ligger i mappen med udgående post.
outgoing-to-folder = Der er ingen mailserver sat op: breve skrives i mappen “outgoing” i installationen, og intet forlader denne maskine.
outgoing-away = Mailserveren tager ikke imod breve; de venter.
outgoing-views = Breve efter tilstand
outgoing-all = Alle
outgoing-empty-title = Ingen breve her
outgoing-empty-what = Breve vises her, så snart en sag kræver et.
outgoing-column-state = Tilstand
outgoing-column-letter = Brev
outgoing-column-case = Sag
outgoing-column-asked = Skrevet
outgoing-again = Prøv igen nu
outgoing-next-try = næste forsøg { $when }
outgoing-not-before = ikke før { $when }
outbox-state-waiting = Venter
outbox-state-deferred = Udsat
outbox-state-written = I mappen
outbox-state-sent = Sendt
outbox-state-recalled = Kaldt tilbage
outbox-state-failed = Mislykket
outbox-state-bounced = Kom retur
mailboxes-title = Postkasser
mailboxes-intro = Hver dag tælles det, der blev hentet fra en postkasse, op mod registret og sagerne. Hentet minus dubletter skal være lig nummereret, og nummereret lig det, der blev af det.
mailboxes-empty-title = Ingen postkasse er sat op
mailboxes-empty-what = Den, der driver installationen, sætter postkasser op i filen mail.toml.
mailbox-kind-imap = læses med IMAP
mailbox-kind-lmtp = leveres med LMTP
mailbox-kind-smtp = breve går ud med SMTP
mailbox-works = Virker
mailbox-not-yet = Ikke brugt endnu
mailbox-off = Ikke længere sat op
mailbox-failing = Virker ikke
mailbox-silent = Ikke læst alt for længe
mailbox-different = Optællingen går ikke op
mailbox-last = virkede sidst { $when }
mailbox-next = prøves igen { $when }
mail-column-day = Dag
mail-column-fetched = Hentet
mail-column-duplicates = Dubletter
mail-column-numbered = Nummereret
mail-column-cases = Sager
mail-column-replies = Svar
mail-column-reports = Rapporter
mail-column-quarantined = Karantæne
mail-column-dismissed = Lagt til side
mail-column-unread = Ikke læst endnu
mail-column-verdict = Resultat
mail-day-sound = Går op
mail-day-different =
    { $n ->
        [one] Afviger med én
       *[other] Afviger med { $n }
    }
mail-day-not-numbered =
    { $n ->
        [one] én mail er hentet, men har intet nummer i registret
       *[other] { $n } mails er hentet, men har intet nummer i registret
    }
mail-day-not-fetched =
    { $n ->
        [one] én post i registret skal være kommet herfra, men er ikke hentet
       *[other] { $n } poster i registret skal være kommet herfra, men er ikke hentet
    }
mail-day-unfetched =
    { $n ->
        [one] én mail ligger i postkassen og er ikke hentet
       *[other] { $n } mails ligger i postkassen og er ikke hentet
    }
mail-day-unmarked =
    { $n ->
        [one] én mail er registreret, men endnu ikke markeret i postkassen
       *[other] { $n } mails er registreret, men endnu ikke markeret i postkassen
    }
mail-day-unread =
    { $n ->
        [one] én mail er nummereret, men endnu ikke læst
       *[other] { $n } mails er nummereret, men endnu ikke læst
    }
