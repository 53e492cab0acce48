# The overview of the complaints officer: counts, charts, report.

overview-rail = Översikt
overview-title = Översikt
overview-intro = Klagomål efter mottagningsdag, med perioden före som jämförelse. Varje tal leder till ärendena.
overview-by-period = Mottaget
overview-by-product = Produkt
overview-by-channel = Kanal
overview-by-cause = Grundorsak
overview-by-outcome = Utfall
overview-by-closed-as = Avslutat som
overview-by-answered-within = Dagar till första svar
overview-by-language = Språk
overview-by-level = Nivå
overview-by-unit = Enhet
overview-by-second-look = Andra bedömning
overview-by-entered = Registrerat
overview-cases = Ärenden
overview-before = Perioden före
overview-unanswered = Inte besvarat än
overview-not-closed = Inte avslutat
overview-none = Ingen
overview-second-waits = Väntar
overview-second-agrees = Samma resultat
overview-second-differs = Annat resultat
overview-entered-after = I efterhand
overview-entered-at-once = När det kom
overview-days = { $first } till { $last } dagar
overview-days-more = Mer än { $days } dagar
overview-crossed = { $down } efter { $across }
overview-summary = I korthet
overview-received = Mottagna klagomål
overview-unexplained = Med en missad frist som ingen har förklarat
overview-looked = Svar som bedömts två gånger
overview-differ = Andra bedömningar med annat resultat
overview-register = Register över inkommet
overview-items = Antal
overview-register-read = Kom in
overview-register-cases = Inledde ett ärende
overview-register-replies = Hör till ett ärende
overview-register-duplicates = Hade kommit förut
overview-register-quarantined = I karantän
overview-register-dismissed = Inte för klagomålsenheten
overview-register-unread = Inte läst än
overview-agrees = Ärenden och register stämmer: kom in = ärenden + svar + dubbletter + karantän + avvisat + inte läst.
overview-more-cases =
    { $n ->
        [one] Det finns ett ärende mer än registret visar för dessa dagar.
       *[other] Det finns { $n } ärenden mer än registret visar för dessa dagar.
    }
overview-fewer-cases =
    { $n ->
        [one] Det finns ett ärende mindre än registret visar för dessa dagar.
       *[other] Det finns { $n } ärenden mindre än registret visar för dessa dagar.
    }
overview-open = Inte besvarat i dag, efter ålder
overview-age = Ålder
overview-past = Därav efter svarsdagen
overview-open-note = Per { $date }, oavsett när de togs emot.
overview-cause-note = Ett ärende med flera grundorsaker räknas under var och en.
overview-clocks = Företagets frister
overview-range = { $from } till { $to }
overview-figure = Diagram: { $title }. Tabellen nedan har samma tal.
overview-report-intro = Den här rapporten räknar klagomål efter den dag då företaget tog emot dem. Ett ärende räknas i den period då det togs emot, oavsett hur det gick vidare.
overview-report-title = Översikt över klagomål
overview-page = Sida { "{page}" } av { "{pages}" }
overview-as-of = Per { $date }
overview-no-causes = Ingen grundorsak har registrerats i perioden.
overview-not-counted =
    { $n ->
        [one] Ett ärende räknas inte förrän arbetslistan görs om med recourse rebuild.
       *[other] { $n } ärenden räknas inte förrän arbetslistan görs om med recourse rebuild.
    }
overview-from = Från
overview-to = Till
overview-step = Indelning
overview-step-day = Dagar
overview-step-week = Veckor
overview-step-month = Månader
overview-step-quarter = Kvartal
overview-step-year = År
overview-show = Visa
overview-ranges = Perioder
overview-range-this-month = Den här månaden
overview-range-last-month = Förra månaden
overview-range-last-quarter = Förra kvartalet
overview-range-this-year = I år
overview-range-last-year = Förra året
overview-down = Rader
overview-across = Kolumner
overview-files = Filer
overview-empty-title = Inga klagomål togs emot dessa dagar
overview-empty-what = Välj en annan period ovan. Öppna ärenden visas nedan, oavsett när de togs emot.
overview-bad-range = Den sista dagen ligger före den första. Välj igen.
overview-filter = Från översikten
overview-filter-remove = Visa alla ärenden
overview-filter-incidents = Missad frist utan orsak
overview-no-cross = Ingen korstabell
overview-mean = Den streckade linjen är medelvärdet av tre perioder.
