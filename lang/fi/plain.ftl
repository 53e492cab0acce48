# Selkeä kieli: tarkistus kirjeen vieressä sitä kirjoitettaessa ja kieli, jolla asiakas kirjoittaa.

plain-title = Selkeä kieli
plain-check = Tarkista teksti
plain-empty = Ei vielä tarkistettavaa
plain-short = Liian lyhyt arvioitavaksi: alle { $n } sanaa
plain-no-scale = Tälle kielelle ei tunneta asteikkoa

ease-easy = Helppolukuinen
ease-fairly-easy = Melko helppolukuinen
ease-heavy = Raskas
ease-very-heavy = Hyvin raskas
measure-lix = Luettavuusindeksi (LIX)
measure-flesch-douma = Flesch-Douma
measure-kandel-moles = Kandel-Moles
measure-flesch = Flesch

plain-too-heavy = Raskaampi kuin haluamme kirjeidemme olevan.
plain-too-heavy-what = Jaa pitkät virkkeet ja käytä arkisia sanoja. Voit silti lähettää sen.
plain-jargon = Sano yksinkertaisemmin
plain-long = Pitkät virkkeet
plain-nothing = Ei pitkiä virkkeitä eikä vaihdettavia sanoja.
plain-more = ja { $n } muuta
plain-words = { $n ->
    [one] { $n } sana
   *[other] { $n } sanaa
}
plain-sentences = { $n ->
    [one] { $n } virke
   *[other] { $n } virkettä
}
plain-longest = { $n ->
    [one] pisin virke { $n } sana
   *[other] pisin virke { $n } sanaa
}

writes-another = Asiakas näyttää kirjoittavan eri kielellä kuin asian kielellä: { $language }.
writes-unspoken = Asiakas näyttää kirjoittavan kielellä, jolla emme vastaa: { $language }.
writes-answered = Asiaan vastataan kielellä: { $language }.

language-de = Saksa
language-pl = Puola
language-es = Espanja
language-it = Italia
language-pt = Portugali
language-et = Viro
language-lt = Liettua
language-lv = Latvia
language-ro = Romania
language-tr = Turkki
language-ru = Venäjä
language-uk = Ukraina
language-ar = Arabia
language-fa = Persia
language-el = Kreikka

done-set-language = Asian kieli on vaihdettu.
