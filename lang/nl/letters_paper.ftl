# Letters of a mediation, and the words around every letter on paper.

letter-mediation-offer-subject = Ons voorstel over uw klacht, { $reference }
letter-mediation-offer-body =
    Geachte mevrouw, geachte heer,

    Wij willen dit graag samen met u oplossen. Dit is ons voorstel:

    { $terms }

    Laat ons weten of u het aanneemt. Schrijf naar { $email } of bel { $phone } en vermeld de referentie { $reference }. U mag nee zeggen. Dan gaat uw klacht verder.

    Met vriendelijke groeten

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-settled-subject = Wat wij over uw klacht afspraken, { $reference }
letter-mediation-settled-body =
    Geachte mevrouw, geachte heer,

    Wij zijn het met u eens geworden over uw klacht, die wij hebben ontvangen op { $received }. Dit hebben wij afgesproken:

    { $terms }

    Herinnert u zich iets anders, bel dan { $phone } of schrijf naar { $email }. Vermeld de referentie { $reference }.

    Met vriendelijke groeten

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-failed-subject = Wij werden het niet eens over uw klacht, { $reference }
letter-mediation-failed-body =
    Geachte mevrouw, geachte heer,

    Wij vonden samen geen oplossing voor uw klacht, die wij hebben ontvangen op { $received }. Daarom stoppen wij hier:

    { $reason }

    Is iets onduidelijk, bel dan { $phone } of schrijf naar { $email }. Vermeld de referentie { $reference }.

    Met vriendelijke groeten

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-message-subject = Over uw klacht, { $reference }

## On paper

paper-reference = Onze referentie
paper-body-until = Volgens onze telling is de laatste dag om er terecht te kunnen { $day }.
paper-referral = Als u het niet met ons eens bent
paper-money = Wat wij u betalen
paper-money-for = Voor
paper-money-amount = Bedrag
paper-money-total = Samen

## The pages of letters

paper-title = Brief
paper-preview = Voorbeeld van de brief
paper-preview-do = Bekijk eerst
paper-preview-hint = Zo zal de brief eruitzien. Er is niets verzonden. Pas hem aan in het formulier; bedragen, instanties en dagen komen uit het dossier.
paper-pdf = De brief als PDF
paper-show = Toon de brief
paper-back = Terug naar het dossier
paper-doubt = Nog niet nagekeken. De brief noemt het niet als een feit:
paper-no-address = Er is geen postadres bekend. De brief kan alleen per e-mail weg.
paper-no-mail = Er is geen e-mailadres bekend. De brief komt in de map met uitgaande post.
paper-plain-only = Deze brief is alleen als gewone tekst bewaard.
paper-waits = Wacht op verzending
