# Langage clair : le contrôle à côté d'une lettre pendant sa rédaction, et la langue dans laquelle un client écrit.

plain-title = Langage clair
plain-check = Vérifier le texte
plain-empty = Rien à vérifier pour le moment
plain-short = Trop court pour être jugé : moins de { $n } mots
plain-no-scale = Aucune échelle n'est connue pour cette langue

ease-easy = Facile à lire
ease-fairly-easy = Assez facile à lire
ease-heavy = Lourd
ease-very-heavy = Très lourd
measure-lix = LIX
measure-flesch-douma = Flesch-Douma
measure-kandel-moles = Kandel-Moles
measure-flesch = Flesch

plain-too-heavy = Plus lourd que ce que nous voulons pour nos lettres.
plain-too-heavy-what = Coupez les longues phrases et employez des mots courants. Vous pouvez tout de même l'envoyer.
plain-jargon = À dire plus simplement
plain-long = Phrases longues
plain-nothing = Aucune phrase longue et aucun mot à remplacer.
plain-more = et encore { $n }
plain-words = { $n ->
    [one] { $n } mot
   *[other] { $n } mots
}
plain-sentences = { $n ->
    [one] { $n } phrase
   *[other] { $n } phrases
}
plain-longest = { $n ->
    [one] phrase la plus longue : { $n } mot
   *[other] phrase la plus longue : { $n } mots
}

writes-another = Le client semble écrire dans une autre langue que celle du dossier : { $language }.
writes-unspoken = Le client semble écrire dans une langue dans laquelle nous ne répondons pas : { $language }.
writes-answered = La réponse au dossier est en : { $language }.

language-de = Allemand
language-pl = Polonais
language-es = Espagnol
language-it = Italien
language-pt = Portugais
language-et = Estonien
language-lt = Lituanien
language-lv = Letton
language-ro = Roumain
language-tr = Turc
language-ru = Russe
language-uk = Ukrainien
language-ar = Arabe
language-fa = Persan
language-el = Grec

done-set-language = La langue du dossier a été modifiée.
