# Klarspråk: kontrollen ved siden av et brev mens det skrives, og språket en kunde skriver på.

plain-title = Klarspråk
plain-check = Kontroller teksten
plain-empty = Ingenting å kontrollere ennå
plain-short = For kort til å vurderes: under { $n } ord
plain-no-scale = Det finnes ingen kjent skala for dette språket

ease-easy = Lett å lese
ease-fairly-easy = Ganske lett å lese
ease-heavy = Tung
ease-very-heavy = Svært tung
measure-lix = Lesbarhetsindeks (LIX)
measure-flesch-douma = Flesch-Douma
measure-kandel-moles = Kandel-Moles
measure-flesch = Flesch

plain-too-heavy = Tyngre enn vi vil ha brevene våre.
plain-too-heavy-what = Del opp de lange setningene og bruk dagligdagse ord. Du kan likevel sende det.
plain-jargon = Si det enklere
plain-long = Lange setninger
plain-nothing = Ingen lange setninger og ingen ord å bytte ut.
plain-more = og { $n } til
plain-words = { $n ->
    [one] { $n } ord
   *[other] { $n } ord
}
plain-sentences = { $n ->
    [one] { $n } setning
   *[other] { $n } setninger
}
plain-longest = { $n ->
    [one] lengste setning { $n } ord
   *[other] lengste setning { $n } ord
}

writes-another = Kunden ser ut til å skrive på et annet språk enn sakens: { $language }.
writes-unspoken = Kunden ser ut til å skrive på et språk vi ikke svarer på: { $language }.
writes-answered = Saken besvares på: { $language }.

language-de = Tysk
language-pl = Polsk
language-es = Spansk
language-it = Italiensk
language-pt = Portugisisk
language-et = Estisk
language-lt = Litauisk
language-lv = Latvisk
language-ro = Rumensk
language-tr = Tyrkisk
language-ru = Russisk
language-uk = Ukrainsk
language-ar = Arabisk
language-fa = Persisk
language-el = Gresk

done-set-language = Språket i saken er endret.
