# Klart sprog: kontrollen ved siden af et brev, mens det skrives, og det sprog, en kunde skriver på.

plain-title = Klart sprog
plain-check = Kontrollér teksten
plain-empty = Intet at kontrollere endnu
plain-short = For kort til at blive vurderet: under { $n } ord
plain-no-scale = Der findes ingen kendt skala for dette sprog

ease-easy = Let at læse
ease-fairly-easy = Ret let at læse
ease-heavy = Tung
ease-very-heavy = Meget tung
measure-lix = Læsbarhedsindeks (LIX)
measure-flesch-douma = Flesch-Douma
measure-kandel-moles = Kandel-Moles
measure-flesch = Flesch

plain-too-heavy = Tungere, end vi ønsker vores breve.
plain-too-heavy-what = Del de lange sætninger op, og brug almindelige ord. Du kan stadig sende det.
plain-jargon = Sig det enklere
plain-long = Lange sætninger
plain-nothing = Ingen lange sætninger og ingen ord at skifte ud.
plain-more = og { $n } mere
plain-words = { $n ->
    [one] { $n } ord
   *[other] { $n } ord
}
plain-sentences = { $n ->
    [one] { $n } sætning
   *[other] { $n } sætninger
}
plain-longest = { $n ->
    [one] længste sætning { $n } ord
   *[other] længste sætning { $n } ord
}

writes-another = Kunden ser ud til at skrive på et andet sprog end sagens: { $language }.
writes-unspoken = Kunden ser ud til at skrive på et sprog, som vi ikke svarer på: { $language }.
writes-answered = Sagen besvares på: { $language }.

language-de = Tysk
language-pl = Polsk
language-es = Spansk
language-it = Italiensk
language-pt = Portugisisk
language-et = Estisk
language-lt = Litauisk
language-lv = Lettisk
language-ro = Rumænsk
language-tr = Tyrkisk
language-ru = Russisk
language-uk = Ukrainsk
language-ar = Arabisk
language-fa = Persisk
language-el = Græsk

done-set-language = Sagens sprog er ændret.
