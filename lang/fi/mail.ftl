# Mail in and out: outgoing letters and mailboxes.

outgoing-title = Lähtevä posti
outgoing-by-mail = Kirjeet lähtevät sähköpostipalvelimen kautta. Paperikirjeet ja kirjeet asiakkaille, joilla ei ole sähköpostiosoitetta, ovat lähtevän postin kansiossa.
outgoing-to-folder = Sähköpostipalvelinta ei ole määritetty: kirjeet kirjoitetaan asennuksen kansioon ”outgoing”, eikä mitään lähde tältä koneelta.
outgoing-away = Sähköpostipalvelin ei ota kirjeitä vastaan; ne odottavat.
outgoing-views = Kirjeet tilan mukaan
outgoing-all = Kaikki
outgoing-empty-title = Ei kirjeitä
outgoing-empty-what = Kirjeet näkyvät tässä heti, kun tapaus vaatii sellaisen.
outgoing-column-state = Tila
outgoing-column-letter = Kirje
outgoing-column-case = Tapaus
outgoing-column-asked = Kirjoitettu
outgoing-again = Yritä uudelleen nyt
outgoing-next-try = seuraava yritys { $when }
outgoing-not-before = ei ennen { $when }
outbox-state-waiting = Odottaa
outbox-state-deferred = Lykätty
outbox-state-written = Kansiossa
outbox-state-sent = Lähetetty
outbox-state-recalled = Peruttu
outbox-state-failed = Epäonnistui
outbox-state-bounced = Palautui
mailboxes-title = Postilaatikot
mailboxes-intro = Joka päivä postilaatikosta haetut viestit lasketaan rekisteriä ja tapauksia vastaan. Haetut vähennettynä kaksoiskappaleilla on yhtä kuin numeroidut, ja numeroidut yhtä kuin se, mitä niistä tuli.
mailboxes-empty-title = Postilaatikkoa ei ole määritetty
mailboxes-empty-what = Asennuksen ylläpitäjä määrittää postilaatikot tiedostossa mail.toml.
mailbox-kind-imap = luetaan IMAPilla
mailbox-kind-lmtp = toimitetaan LMTP:llä
mailbox-kind-smtp = kirjeet lähtevät SMTP:llä
mailbox-works = Toimii
mailbox-not-yet = Ei vielä käytetty
mailbox-off = Ei enää käytössä
mailbox-failing = Ei toimi
mailbox-silent = Ei luettu liian pitkään aikaan
mailbox-different = Laskenta ei täsmää
mailbox-last = toimi viimeksi { $when }
mailbox-next = yritetään uudelleen { $when }
mail-column-day = Päivä
mail-column-fetched = Haettu
mail-column-duplicates = Kaksoiskappaleet
mail-column-numbered = Numeroitu
mail-column-cases = Tapaukset
mail-column-replies = Vastaukset
mail-column-reports = Ilmoitukset
mail-column-quarantined = Karanteeni
mail-column-dismissed = Sivuutettu
mail-column-unread = Ei vielä luettu
mail-column-verdict = Tulos
mail-day-sound = Täsmää
mail-day-different =
    { $n ->
        [one] Yhden ero
       *[other] { $n } eroa
    }
mail-day-not-numbered =
    { $n ->
        [one] yksi viesti on haettu, mutta sillä ei ole numeroa rekisterissä
       *[other] { $n } viestiä on haettu, mutta niillä ei ole numeroa rekisterissä
    }
mail-day-not-fetched =
    { $n ->
        [one] yksi rekisterin merkintä on merkitty tulleeksi täältä, mutta sitä ei ole haettu
       *[other] { $n } rekisterin merkintää on merkitty tulleiksi täältä, mutta niitä ei ole haettu
    }
mail-day-unfetched =
    { $n ->
        [one] yksi viesti on postilaatikossa hakematta
       *[other] { $n } viestiä on postilaatikossa hakematta
    }
mail-day-unmarked =
    { $n ->
        [one] yksi viesti on kirjattu mutta ei vielä merkitty postilaatikossa
       *[other] { $n } viestiä on kirjattu mutta ei vielä merkitty postilaatikossa
    }
mail-day-unread =
    { $n ->
        [one] yksi viesti on numeroitu mutta ei vielä luettu
       *[other] { $n } viestiä on numeroitu mutta ei vielä luettu
    }
