# Letters to the customer. “We” is the firm.
# Dates, names and free texts stand where they need no inflection.

## The receipt

letter-acknowledgement-subject = Wij hebben uw klacht ontvangen, { $reference }
letter-acknowledgement-body =
    Geachte mevrouw, geachte heer,

    Wij hebben uw klacht ontvangen op { $received }. De referentie is { $reference }. Vermeld die wanneer u ons contacteert.

    Wij onderzoeken nu wat er is gebeurd en laten u weten wie uw klacht behandelt. U krijgt ons antwoord uiterlijk op { $due }. Hebben wij meer tijd nodig, dan zeggen wij u waarom en wanneer het antwoord komt.

    Hebt u tegen dan niets van ons gehoord, bel dan { $phone } of schrijf naar { $email }.

    Met vriendelijke groeten

    { $firm }
    { $phone }
    { $email }

## A question to the customer

letter-information-request-subject = Wij willen graag meer weten over uw klacht, { $reference }
letter-information-request-body =
    Geachte mevrouw, geachte heer,

    Om over uw klacht te beslissen moeten wij dit weten:

    { $question }

    Wilt u ons antwoorden uiterlijk op { $due }? Schrijf naar { $email } of bel { $phone } en vermeld de referentie { $reference }.

    Kunt u niet bezorgen wat wij vragen, laat het ons dan weten. Dan bekijken wij hoe wij zonder verder kunnen.

    Met vriendelijke groeten

    { $firm }
    { $phone }
    { $email }

## A reminder of a question

letter-reminder-subject = Herinnering over uw klacht, { $reference }
letter-reminder-body =
    Geachte mevrouw, geachte heer,

    Wij hebben u iets gevraagd over uw klacht en zien uw antwoord nog niet bij ons. Dit was de vraag:

    { $question }

    Wij vroegen uw antwoord uiterlijk op { $due }. Schrijf naar { $email } of bel { $phone } en vermeld de referentie { $reference }. Hebt u al geantwoord, dan hoeft u niets te doen.

    Kunt u niet bezorgen wat wij vragen, laat het ons dan weten. Dan bekijken wij hoe wij zonder verder kunnen.

    Met vriendelijke groeten

    { $firm }
    { $phone }
    { $email }

## The handler makes himself or herself known

letter-handler-introduction-subject = Ik behandel uw klacht, { $reference }
letter-handler-introduction-body =
    Geachte mevrouw, geachte heer,

    Mijn naam is { $handler }. Ik behandel uw klacht, die wij hebben ontvangen op { $received }, en ik ben uw vaste contactpersoon tot ze is afgerond.

    Ik verwacht u te antwoorden uiterlijk op { $expected }. Duurt het langer, dan zeg ik u waarom en geef ik u een nieuwe datum.

    U bereikt mij op { $phone } of via { $email }. Vermeld de referentie { $reference }.

    Met vriendelijke groeten

    { $handler }
    { $firm }
    { $phone }
    { $email }

## Another handler

letter-hand-over-subject = U hebt een nieuwe contactpersoon voor uw klacht, { $reference }
letter-hand-over-body =
    Geachte mevrouw, geachte heer,

    { $handler } behandelt nu uw klacht, die wij hebben ontvangen op { $received }, en is vanaf vandaag uw contactpersoon.

    De reden van de wissel:

    { $reason }

    { $handler } heeft alles wat u ons hebt bezorgd. U hoeft uw verhaal niet opnieuw te doen en de data die u van ons kreeg, blijven gelden.

    U bereikt { $handler } op { $phone } of via { $email }. Vermeld de referentie { $reference }.

    Met vriendelijke groeten

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer will be late

letter-delay-notice-subject = Ons antwoord op uw klacht duurt langer, { $reference }
letter-delay-notice-body =
    Geachte mevrouw, geachte heer,

    Wij hebben meer tijd nodig om te antwoorden op uw klacht, die wij hebben ontvangen op { $received }. Wij verwachten u nu te antwoorden uiterlijk op { $expected }.

    De reden van de vertraging:

    { $reason }

    U hoeft niets te doen. Hebt u tegen dan geen antwoord gekregen, bel dan { $phone } of schrijf naar { $email } en vermeld de referentie { $reference }.

    Met vriendelijke groeten

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer: opening, one verdict for each point, the outside bodies, closing

letter-answer-subject = Ons antwoord op uw klacht, { $reference }
letter-answer-opening =
    Geachte mevrouw, geachte heer,

    Wij hebben uw klacht ontvangen op { $received }. Wij hebben ze onderzocht en dit is ons antwoord.
letter-answer-upheld = Op dit punt zijn wij het met u eens.
letter-answer-partly = Op dit punt zijn wij het gedeeltelijk met u eens.
letter-answer-rejected = Op dit punt zijn wij het niet met u eens.
letter-answer-redress = Wij betalen u { $amount }.
letter-answer-referral = Bent u het niet met ons eens, dan kunt u iemand buiten { $firm } vragen uw klacht te bekijken:
letter-answer-closing =
    Is iets in dit antwoord onduidelijk, of vindt u dat wij iets over het hoofd zagen, bel dan { $phone } of schrijf naar { $email }. Vermeld de referentie { $reference }.

    Met vriendelijke groeten

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer in writing, on request

letter-written-copy-subject = Ons schriftelijke antwoord, { $reference }
letter-written-copy-body =
    Geachte mevrouw, geachte heer,

    U vroeg ons antwoord schriftelijk. Dit is wat wij u hebben gezegd over uw klacht, die wij hebben ontvangen op { $received }.
