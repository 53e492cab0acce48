# Mail in and out: outgoing letters and mailboxes.

outgoing-title = Uitgaande post
outgoing-by-mail = Brieven vertrekken via de mailserver. Brieven op papier en aan klanten zonder e-mailadres liggen in de map met uitgaande post.
outgoing-to-folder = Er is geen mailserver ingesteld: brieven worden in de map “outgoing” van de installatie geschreven en niets verlaat deze machine.
outgoing-away = De mailserver neemt geen brieven aan; ze wachten.
outgoing-views = Brieven naar toestand
outgoing-all = Alle
outgoing-empty-title = Hier zijn geen brieven
outgoing-empty-what = Brieven verschijnen hier zodra een dossier er een vraagt.
outgoing-column-state = Toestand
outgoing-column-letter = Brief
outgoing-column-case = Dossier
outgoing-column-asked = Geschreven
outgoing-again = Nu opnieuw proberen
outgoing-next-try = volgende poging { $when }
outgoing-not-before = niet vóór { $when }
outbox-state-waiting = Wacht
outbox-state-deferred = Uitgesteld
outbox-state-written = In de map
outbox-state-sent = Verzonden
outbox-state-recalled = Teruggeroepen
outbox-state-failed = Mislukt
outbox-state-bounced = Teruggekomen
mailboxes-title = Postbussen
mailboxes-intro = Elke dag wordt wat uit een postbus is opgehaald geteld tegen het register en de dossiers. Opgehaald min dubbels moet gelijk zijn aan genummerd, en genummerd aan wat ervan geworden is.
mailboxes-empty-title = Er is geen postbus ingesteld
mailboxes-empty-what = Wie deze installatie beheert, stelt postbussen in via het bestand mail.toml.
mailbox-kind-imap = gelezen via IMAP
mailbox-kind-lmtp = bezorgd via LMTP
mailbox-kind-smtp = brieven vertrekken via SMTP
mailbox-works = Werkt
mailbox-not-yet = Nog niet gebruikt
mailbox-off = Niet meer ingesteld
mailbox-failing = Werkt niet
mailbox-silent = Te lang niet gelezen
mailbox-different = De telling klopt niet
mailbox-last = werkte laatst { $when }
mailbox-next = opnieuw geprobeerd { $when }
mail-column-day = Dag
mail-column-fetched = Opgehaald
mail-column-duplicates = Dubbels
mail-column-numbered = Genummerd
mail-column-cases = Dossiers
mail-column-replies = Antwoorden
mail-column-reports = Meldingen
mail-column-quarantined = Quarantaine
mail-column-dismissed = Terzijde gelegd
mail-column-unread = Nog niet gelezen
mail-column-verdict = Resultaat
mail-day-sound = Klopt
mail-day-different =
    { $n ->
        [one] Wijkt één af
       *[other] Wijkt { $n } af
    }
mail-day-not-numbered =
    { $n ->
        [one] één bericht is opgehaald maar heeft geen nummer in het register
       *[other] { $n } berichten zijn opgehaald maar hebben geen nummer in het register
    }
mail-day-not-fetched =
    { $n ->
        [one] één vermelding in het register zou hiervandaan komen maar is niet opgehaald
       *[other] { $n } vermeldingen in het register zouden hiervandaan komen maar zijn niet opgehaald
    }
mail-day-unfetched =
    { $n ->
        [one] één bericht ligt in de postbus en is niet opgehaald
       *[other] { $n } berichten liggen in de postbus en zijn niet opgehaald
    }
mail-day-unmarked =
    { $n ->
        [one] één bericht is geregistreerd maar nog niet gemarkeerd in de postbus
       *[other] { $n } berichten zijn geregistreerd maar nog niet gemarkeerd in de postbus
    }
mail-day-unread =
    { $n ->
        [one] één bericht is genummerd maar nog niet gelezen
       *[other] { $n } berichten zijn genummerd maar nog niet gelezen
    }
