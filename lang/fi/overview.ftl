# The overview of the complaints officer: counts, charts, report.

overview-rail = Yleiskuva
overview-title = Yleiskuva
overview-intro = Valitukset vastaanottopäivän mukaan, vertailuna edeltävä jakso. Jokaisesta luvusta pääsee tapauksiin.
overview-by-period = Vastaanotettu
overview-by-product = Tuote
overview-by-channel = Kanava
overview-by-cause = Perussyy
overview-by-outcome = Lopputulos
overview-by-closed-as = Päättymistapa
overview-by-answered-within = Päiviä ensimmäiseen vastaukseen
overview-by-language = Kieli
overview-by-level = Taso
overview-by-unit = Yksikkö
overview-by-second-look = Toinen arvio
overview-by-entered = Kirjattu
overview-cases = Tapaukset
overview-before = Edeltävä jakso
overview-unanswered = Ei vielä vastattu
overview-not-closed = Ei päätetty
overview-none = Ei mitään
overview-second-waits = Odottaa
overview-second-agrees = Sama tulos
overview-second-differs = Eri tulos
overview-entered-after = Jälkikäteen
overview-entered-at-once = Saapuessaan
overview-days = { $first }–{ $last } päivää
overview-days-more = Yli { $days } päivää
overview-crossed = { $down } ja { $across }
overview-summary = Lyhyesti
overview-received = Vastaanotetut valitukset
overview-unexplained = Ylitetty määräaika, jota kukaan ei ole selittänyt
overview-looked = Kahdesti arvioidut vastaukset
overview-differ = Toiset arviot, joiden tulos oli eri
overview-register = Saapuneiden rekisteri
overview-items = Määrä
overview-register-read = Saapui
overview-register-cases = Aloitti tapauksen
overview-register-replies = Kuuluu tapaukseen
overview-register-duplicates = Oli saapunut ennenkin
overview-register-quarantined = Karanteenissa
overview-register-dismissed = Ei kuulu valitusyksikölle
overview-register-unread = Ei vielä luettu
overview-agrees = Tapaukset ja rekisteri täsmäävät: saapui = tapaukset + vastaukset + kaksoiskappaleet + karanteeni + hylätyt + lukematta.
overview-more-cases =
    { $n ->
        [one] Tapauksia on yksi enemmän kuin rekisteri näyttää näiltä päiviltä.
       *[other] Tapauksia on { $n } enemmän kuin rekisteri näyttää näiltä päiviltä.
    }
overview-fewer-cases =
    { $n ->
        [one] Tapauksia on yksi vähemmän kuin rekisteri näyttää näiltä päiviltä.
       *[other] Tapauksia on { $n } vähemmän kuin rekisteri näyttää näiltä päiviltä.
    }
overview-open = Tänään vastaamatta, iän mukaan
overview-age = Ikä
overview-past = Näistä vastauspäivän ylittäneitä
overview-open-note = Tilanne { $date }, vastaanottopäivästä riippumatta.
overview-cause-note = Tapaus, jolla on useita perussyitä, lasketaan jokaisen kohdalla.
overview-clocks = Yrityksen määräajat
overview-range = { $from } – { $to }
overview-figure = Kaavio: { $title }. Alla olevassa taulukossa on samat luvut.
overview-report-intro = Tämä raportti laskee valitukset sen päivän mukaan, jona yritys otti ne vastaan. Tapaus lasketaan vastaanottojaksoonsa riippumatta siitä, miten se jatkui.
overview-report-title = Yleiskuva valituksista
overview-page = Sivu { "{page}" }/{ "{pages}" }
overview-as-of = Tilanne { $date }
overview-no-causes = Jaksolla ei ole kirjattu perussyitä.
overview-not-counted =
    { $n ->
        [one] Yhtä tapausta ei lasketa ennen kuin työlista tehdään uudelleen komennolla recourse rebuild.
       *[other] { $n } tapausta ei lasketa ennen kuin työlista tehdään uudelleen komennolla recourse rebuild.
    }
overview-from = Alkaen
overview-to = Päättyen
overview-step = Jaottelu
overview-step-day = Päivät
overview-step-week = Viikot
overview-step-month = Kuukaudet
overview-step-quarter = Neljännekset
overview-step-year = Vuodet
overview-show = Näytä
overview-ranges = Jaksot
overview-range-this-month = Tämä kuukausi
overview-range-last-month = Viime kuukausi
overview-range-last-quarter = Viime neljännes
overview-range-this-year = Tämä vuosi
overview-range-last-year = Viime vuosi
overview-down = Rivit
overview-across = Sarakkeet
overview-files = Tiedostot
overview-empty-title = Näinä päivinä ei vastaanotettu valituksia
overview-empty-what = Valitse yltä toinen jakso. Avoimet tapaukset näkyvät alla vastaanottopäivästä riippumatta.
overview-bad-range = Viimeinen päivä on ennen ensimmäistä. Valitse uudelleen.
overview-filter = Yleiskuvasta
overview-filter-remove = Näytä kaikki tapaukset
overview-filter-incidents = Ylitetty määräaika ilman syytä
overview-no-cross = Ei ristiintaulukointia
overview-mean = Katkoviiva on kolmen jakson keskiarvo.
