# The overview of the complaints officer: counts, charts, report.

overview-rail = Overzicht
overview-title = Overzicht
overview-intro = Klachten naar dag van ontvangst, met de periode ervoor ter vergelijking. Elk getal leidt naar de dossiers.
overview-by-period = Ontvangen
overview-by-product = Product
overview-by-channel = Kanaal
overview-by-cause = Grondoorzaak
overview-by-outcome = Uitkomst
overview-by-closed-as = Afgesloten als
overview-by-answered-within = Dagen tot het eerste antwoord
overview-by-language = Taal
overview-by-level = Niveau
overview-by-unit = Eenheid
overview-by-second-look = Tweede beoordeling
overview-by-entered = Ingevoerd
overview-cases = Dossiers
overview-before = Periode ervoor
overview-unanswered = Nog niet beantwoord
overview-not-closed = Niet afgesloten
overview-none = Geen
overview-second-waits = Wacht
overview-second-agrees = Zelfde uitkomst
overview-second-differs = Andere uitkomst
overview-entered-after = Achteraf
overview-entered-at-once = Bij binnenkomst
overview-days = { $first } tot { $last } dagen
overview-days-more = Meer dan { $days } dagen
overview-crossed = { $down } naar { $across }
overview-summary = In het kort
overview-received = Ontvangen klachten
overview-unexplained = Met een gemiste termijn die niemand heeft verklaard
overview-looked = Antwoorden die tweemaal zijn beoordeeld
overview-differ = Tweede beoordelingen met een andere uitkomst
overview-register = Register van binnengekomen stukken
overview-items = Aantal
overview-register-read = Kwam binnen
overview-register-cases = Begon een dossier
overview-register-replies = Hoort bij een dossier
overview-register-duplicates = Was al eerder gekomen
overview-register-quarantined = In quarantaine
overview-register-dismissed = Niet voor de klachtendienst
overview-register-unread = Nog niet gelezen
overview-agrees = Dossiers en register kloppen: binnengekomen = dossiers + reacties + dubbele + quarantaine + afgewezen + niet gelezen.
overview-more-cases =
    { $n ->
        [one] Er is één dossier meer dan het register voor deze dagen toont.
       *[other] Er zijn { $n } dossiers meer dan het register voor deze dagen toont.
    }
overview-fewer-cases =
    { $n ->
        [one] Er is één dossier minder dan het register voor deze dagen toont.
       *[other] Er zijn { $n } dossiers minder dan het register voor deze dagen toont.
    }
overview-open = Vandaag niet beantwoord, naar leeftijd
overview-age = Leeftijd
overview-past = Waarvan over de antwoorddatum
overview-open-note = Op { $date }, ongeacht wanneer ze zijn ontvangen.
overview-cause-note = Een dossier met meerdere grondoorzaken telt onder elk ervan.
overview-clocks = Termijnen van de onderneming
overview-range = { $from } tot { $to }
overview-figure = Grafiek: { $title }. De tabel eronder heeft dezelfde getallen.
overview-report-intro = Dit verslag telt klachten naar de dag waarop de onderneming ze ontving. Een dossier telt in de periode van ontvangst, hoe het ook verder ging.
overview-report-title = Overzicht van klachten
overview-page = Pagina { "{page}" } van { "{pages}" }
overview-as-of = Op { $date }
overview-no-causes = In deze periode is geen grondoorzaak vastgelegd.
overview-not-counted =
    { $n ->
        [one] Eén dossier wordt pas geteld als de werklijst opnieuw wordt gemaakt met recourse rebuild.
       *[other] { $n } dossiers worden pas geteld als de werklijst opnieuw wordt gemaakt met recourse rebuild.
    }
overview-from = Van
overview-to = Tot en met
overview-step = Indeling
overview-step-day = Dagen
overview-step-week = Weken
overview-step-month = Maanden
overview-step-quarter = Kwartalen
overview-step-year = Jaren
overview-show = Tonen
overview-ranges = Perioden
overview-range-this-month = Deze maand
overview-range-last-month = Vorige maand
overview-range-last-quarter = Vorig kwartaal
overview-range-this-year = Dit jaar
overview-range-last-year = Vorig jaar
overview-down = Rijen
overview-across = Kolommen
overview-files = Bestanden
overview-empty-title = In deze dagen zijn geen klachten ontvangen
overview-empty-what = Kies hierboven een andere periode. Open dossiers staan hieronder, ongeacht wanneer ze zijn ontvangen.
overview-bad-range = De laatste dag ligt voor de eerste. Kies opnieuw.
overview-filter = Uit het overzicht
overview-filter-remove = Alle dossiers tonen
overview-filter-incidents = Gemiste termijn zonder oorzaak
overview-no-cross = Geen kruistabel
overview-mean = De streepjeslijn is het gemiddelde van drie perioden.
