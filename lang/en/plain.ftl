# Plain language: the check beside a letter while it is written, and the language a customer writes in.

plain-title = Plain language
plain-check = Check the text
plain-empty = Nothing to check yet
plain-short = Too short to judge: under { $n } words
plain-no-scale = No scale is known for this language

ease-easy = Easy to read
ease-fairly-easy = Fairly easy to read
ease-heavy = Heavy
ease-very-heavy = Very heavy
measure-lix = LIX
measure-flesch-douma = Flesch-Douma
measure-kandel-moles = Kandel-Moles
measure-flesch = Flesch

plain-too-heavy = Heavier than we want our letters.
plain-too-heavy-what = Shorten the long sentences and use everyday words. You can still send it.
plain-jargon = Say it more simply
plain-long = Long sentences
plain-nothing = No long sentences and no words to replace.
plain-more = and { $n } more
plain-words = { $n ->
    [one] { $n } word
   *[other] { $n } words
}
plain-sentences = { $n ->
    [one] { $n } sentence
   *[other] { $n } sentences
}
plain-longest = { $n ->
    [one] longest sentence { $n } word
   *[other] longest sentence { $n } words
}

writes-another = The customer seems to write in another language than that of the case: { $language }.
writes-unspoken = The customer seems to write in a language that we do not answer in: { $language }.
writes-answered = The case is answered in: { $language }.

language-de = German
language-pl = Polish
language-es = Spanish
language-it = Italian
language-pt = Portuguese
language-et = Estonian
language-lt = Lithuanian
language-lv = Latvian
language-ro = Romanian
language-tr = Turkish
language-ru = Russian
language-uk = Ukrainian
language-ar = Arabic
language-fa = Persian
language-el = Greek

done-set-language = The language of the case was changed.
