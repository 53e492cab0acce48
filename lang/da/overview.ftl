# The overview of the complaints officer: counts, charts, report.

overview-rail = Overblik
overview-title = Overblik
overview-intro = Klager efter modtagelsesdag, med perioden før til sammenligning. Hvert tal fører til sagerne.
overview-by-period = Modtaget
overview-by-product = Produkt
overview-by-channel = Kanal
overview-by-cause = Grundårsag
overview-by-outcome = Udfald
overview-by-closed-as = Afsluttet som
overview-by-answered-within = Dage til første svar
overview-by-language = Sprog
overview-by-level = Niveau
overview-by-unit = Enhed
overview-by-second-look = Anden vurdering
overview-by-entered = Registreret
overview-cases = Sager
overview-before = Perioden før
overview-unanswered = Ikke besvaret endnu
overview-not-closed = Ikke afsluttet
overview-none = Ingen
overview-second-waits = Venter
overview-second-agrees = Samme resultat
overview-second-differs = Andet resultat
overview-entered-after = Efterfølgende
overview-entered-at-once = Da den kom
overview-days = { $first } til { $last } dage
overview-days-more = Mere end { $days } dage
overview-crossed = { $down } efter { $across }
overview-summary = Kort sagt
overview-received = Modtagne klager
overview-unexplained = Med en overskredet frist, som ingen har forklaret
overview-looked = Svar, der er vurderet to gange
overview-differ = Anden vurdering med andet resultat
overview-register = Register over indkommet
overview-items = Antal
overview-register-read = Kom ind
overview-register-cases = Begyndte en sag
overview-register-replies = Hører til en sag
overview-register-duplicates = Var kommet før
overview-register-quarantined = I karantæne
overview-register-dismissed = Ikke for klageenheden
overview-register-unread = Ikke læst endnu
overview-agrees = Sager og register stemmer: kom ind = sager + svar + dubletter + karantæne + afvist + ikke læst.
overview-more-cases =
    { $n ->
        [one] Der er én sag mere, end registeret viser for disse dage.
       *[other] Der er { $n } sager mere, end registeret viser for disse dage.
    }
overview-fewer-cases =
    { $n ->
        [one] Der er én sag mindre, end registeret viser for disse dage.
       *[other] Der er { $n } sager mindre, end registeret viser for disse dage.
    }
overview-open = Ikke besvaret i dag, efter alder
overview-age = Alder
overview-past = Heraf over svarfristen
overview-open-note = Pr. { $date }, uanset hvornår de blev modtaget.
overview-cause-note = En sag med flere grundårsager tæller under hver af dem.
overview-clocks = Virksomhedens frister
overview-range = { $from } til { $to }
overview-figure = Diagram: { $title }. Tabellen nedenfor har de samme tal.
overview-report-intro = Denne rapport tæller klager efter den dag, virksomheden modtog dem. En sag tæller i den periode, den blev modtaget, uanset hvordan den gik videre.
overview-report-title = Overblik over klager
overview-page = Side { "{page}" } af { "{pages}" }
overview-as-of = Pr. { $date }
overview-no-causes = Der er ikke registreret nogen grundårsag i perioden.
overview-not-counted =
    { $n ->
        [one] Én sag tælles ikke, før arbejdslisten laves på ny med recourse rebuild.
       *[other] { $n } sager tælles ikke, før arbejdslisten laves på ny med recourse rebuild.
    }
overview-from = Fra
overview-to = Til
overview-step = Inddeling
overview-step-day = Dage
overview-step-week = Uger
overview-step-month = Måneder
overview-step-quarter = Kvartaler
overview-step-year = År
overview-show = Vis
overview-ranges = Perioder
overview-range-this-month = Denne måned
overview-range-last-month = Sidste måned
overview-range-last-quarter = Sidste kvartal
overview-range-this-year = I år
overview-range-last-year = Sidste år
overview-down = Rækker
overview-across = Kolonner
overview-files = Filer
overview-empty-title = Ingen klager blev modtaget i disse dage
overview-empty-what = Vælg en anden periode ovenfor. Åbne sager vises nedenfor, uanset hvornår de blev modtaget.
overview-bad-range = Den sidste dag ligger før den første. Vælg igen.
overview-filter = Fra overblikket
overview-filter-remove = Vis alle sager
overview-filter-incidents = Overskredet frist uden årsag
overview-no-cross = Ingen krydstabel
overview-mean = Den stiplede linje er gennemsnittet af tre perioder.
