# Duidelijke taal: de controle naast een brief terwijl die wordt geschreven, en de taal waarin een klant schrijft.

plain-title = Duidelijke taal
plain-check = Tekst controleren
plain-empty = Nog niets te controleren
plain-short = Te kort om te beoordelen: minder dan { $n } woorden
plain-no-scale = Voor deze taal is geen schaal bekend

ease-easy = Gemakkelijk te lezen
ease-fairly-easy = Vrij gemakkelijk te lezen
ease-heavy = Zwaar
ease-very-heavy = Zeer zwaar
measure-lix = LIX
measure-flesch-douma = Flesch-Douma
measure-kandel-moles = Kandel-Moles
measure-flesch = Flesch

plain-too-heavy = Zwaarder dan we onze brieven willen.
plain-too-heavy-what = Splits de lange zinnen en gebruik gewone woorden. U kunt de brief toch versturen.
plain-jargon = Zeg het eenvoudiger
plain-long = Lange zinnen
plain-nothing = Geen lange zinnen en geen woorden om te vervangen.
plain-more = en nog { $n }
plain-words = { $n ->
    [one] { $n } woord
   *[other] { $n } woorden
}
plain-sentences = { $n ->
    [one] { $n } zin
   *[other] { $n } zinnen
}
plain-longest = { $n ->
    [one] langste zin { $n } woord
   *[other] langste zin { $n } woorden
}

writes-another = De klant lijkt in een andere taal te schrijven dan die van het dossier: { $language }.
writes-unspoken = De klant lijkt te schrijven in een taal waarin wij niet antwoorden: { $language }.
writes-answered = Het dossier wordt beantwoord in: { $language }.

language-de = Duits
language-pl = Pools
language-es = Spaans
language-it = Italiaans
language-pt = Portugees
language-et = Ests
language-lt = Litouws
language-lv = Lets
language-ro = Roemeens
language-tr = Turks
language-ru = Russisch
language-uk = Oekraïens
language-ar = Arabisch
language-fa = Perzisch
language-el = Grieks

done-set-language = De taal van het dossier is gewijzigd.
