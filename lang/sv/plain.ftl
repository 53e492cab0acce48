# Klarspråk: kontrollen bredvid ett brev medan det skrivs, och språket som en kund skriver på.

plain-title = Klarspråk
plain-check = Kontrollera texten
plain-empty = Inget att kontrollera ännu
plain-short = För kort för att bedömas: under { $n } ord
plain-no-scale = Det finns ingen känd skala för det här språket

ease-easy = Lätt att läsa
ease-fairly-easy = Ganska lätt att läsa
ease-heavy = Tung
ease-very-heavy = Mycket tung
measure-lix = Läsbarhetsindex (LIX)
measure-flesch-douma = Flesch-Douma
measure-kandel-moles = Kandel-Moles
measure-flesch = Flesch

plain-too-heavy = Tyngre än vi vill ha våra brev.
plain-too-heavy-what = Dela upp de långa meningarna och använd vardagliga ord. Du kan ändå skicka det.
plain-jargon = Säg det enklare
plain-long = Långa meningar
plain-nothing = Inga långa meningar och inga ord att byta ut.
plain-more = och { $n } till
plain-words = { $n ->
    [one] { $n } ord
   *[other] { $n } ord
}
plain-sentences = { $n ->
    [one] { $n } mening
   *[other] { $n } meningar
}
plain-longest = { $n ->
    [one] längsta meningen { $n } ord
   *[other] längsta meningen { $n } ord
}

writes-another = Kunden verkar skriva på ett annat språk än ärendets: { $language }.
writes-unspoken = Kunden verkar skriva på ett språk som vi inte svarar på: { $language }.
writes-answered = Ärendet besvaras på: { $language }.

language-de = Tyska
language-pl = Polska
language-es = Spanska
language-it = Italienska
language-pt = Portugisiska
language-et = Estniska
language-lt = Litauiska
language-lv = Lettiska
language-ro = Rumänska
language-tr = Turkiska
language-ru = Ryska
language-uk = Ukrainska
language-ar = Arabiska
language-fa = Persiska
language-el = Grekiska

done-set-language = Ärendets språk har ändrats.
