# Letters to the customer where no date can be named: no clock of the case has a day.

letter-acknowledgement-body-undated =
    Geachte mevrouw, geachte heer,

    Wij hebben uw klacht ontvangen op { $received }. De referentie is { $reference }. Vermeld die wanneer u ons contacteert.

    Wij onderzoeken nu wat er is gebeurd. Wij laten u weten wie uw klacht behandelt en wanneer u ons antwoord mag verwachten.

    Hebt u intussen een vraag, bel dan { $phone } of schrijf naar { $email }.

    Met vriendelijke groeten

    { $firm }
    { $phone }
    { $email }

letter-handler-introduction-body-undated =
    Geachte mevrouw, geachte heer,

    Mijn naam is { $handler }. Ik behandel uw klacht, die wij hebben ontvangen op { $received }, en ik ben uw vaste contactpersoon tot ze is afgerond.

    U bereikt mij op { $phone } of via { $email }. Vermeld de referentie { $reference }.

    Met vriendelijke groeten

    { $handler }
    { $firm }
    { $phone }
    { $email }
