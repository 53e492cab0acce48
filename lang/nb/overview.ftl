# The overview of the complaints officer: counts, charts, report.

overview-rail = Oversikt
overview-title = Oversikt
overview-intro = Klager etter mottaksdag, med perioden før til sammenligning. Hvert tall fører til sakene.
overview-by-period = Mottatt
overview-by-product = Produkt
overview-by-channel = Kanal
overview-by-cause = Grunnårsak
overview-by-outcome = Utfall
overview-by-closed-as = Avsluttet som
overview-by-answered-within = Dager til første svar
overview-by-language = Språk
overview-by-level = Nivå
overview-by-unit = Enhet
overview-by-second-look = Andre vurdering
overview-by-entered = Registrert
overview-cases = Saker
overview-before = Perioden før
overview-unanswered = Ikke besvart ennå
overview-not-closed = Ikke avsluttet
overview-none = Ingen
overview-second-waits = Venter
overview-second-agrees = Samme resultat
overview-second-differs = Annet resultat
overview-entered-after = I ettertid
overview-entered-at-once = Da den kom
overview-days = { $first } til { $last } dager
overview-days-more = Mer enn { $days } dager
overview-crossed = { $down } etter { $across }
overview-summary = Kort sagt
overview-received = Mottatte klager
overview-unexplained = Med en oversittet frist som ingen har forklart
overview-looked = Svar som er vurdert to ganger
overview-differ = Andre vurderinger med annet resultat
overview-register = Register over innkommet
overview-items = Antall
overview-register-read = Kom inn
overview-register-cases = Startet en sak
overview-register-replies = Hører til en sak
overview-register-duplicates = Hadde kommet før
overview-register-quarantined = I karantene
overview-register-dismissed = Ikke for klageenheten
overview-register-unread = Ikke lest ennå
overview-agrees = Saker og register stemmer: kom inn = saker + svar + duplikater + karantene + avvist + ikke lest.
overview-more-cases =
    { $n ->
        [one] Det er én sak mer enn registeret viser for disse dagene.
       *[other] Det er { $n } saker mer enn registeret viser for disse dagene.
    }
overview-fewer-cases =
    { $n ->
        [one] Det er én sak mindre enn registeret viser for disse dagene.
       *[other] Det er { $n } saker mindre enn registeret viser for disse dagene.
    }
overview-open = Ikke besvart i dag, etter alder
overview-age = Alder
overview-past = Av disse over svarfristen
overview-open-note = Per { $date }, uansett når de ble mottatt.
overview-cause-note = En sak med flere grunnårsaker teller under hver av dem.
overview-clocks = Foretakets frister
overview-range = { $from } til { $to }
overview-figure = Diagram: { $title }. Tabellen under har de samme tallene.
overview-report-intro = Denne rapporten teller klager etter dagen foretaket mottok dem. En sak teller i perioden den ble mottatt, uansett hvordan den gikk videre.
overview-report-title = Oversikt over klager
overview-page = Side { "{page}" } av { "{pages}" }
overview-as-of = Per { $date }
overview-no-causes = Ingen grunnårsak er registrert i denne perioden.
overview-not-counted =
    { $n ->
        [one] Én sak telles ikke før arbeidslisten lages på nytt med recourse rebuild.
       *[other] { $n } saker telles ikke før arbeidslisten lages på nytt med recourse rebuild.
    }
overview-from = Fra
overview-to = Til
overview-step = Inndeling
overview-step-day = Dager
overview-step-week = Uker
overview-step-month = Måneder
overview-step-quarter = Kvartaler
overview-step-year = År
overview-show = Vis
overview-ranges = Perioder
overview-range-this-month = Denne måneden
overview-range-last-month = Forrige måned
overview-range-last-quarter = Forrige kvartal
overview-range-this-year = I år
overview-range-last-year = I fjor
overview-down = Rader
overview-across = Kolonner
overview-files = Filer
overview-empty-title = Ingen klager ble mottatt disse dagene
overview-empty-what = Velg en annen periode over. Åpne saker vises under, uansett når de ble mottatt.
overview-bad-range = Den siste dagen er før den første. Velg på nytt.
overview-filter = Fra oversikten
overview-filter-remove = Vis alle saker
overview-filter-incidents = Oversittet frist uten årsak
overview-no-cross = Ingen krysstabell
overview-mean = Den stiplede linjen er gjennomsnittet av tre perioder.
