# Letters to the customer. “We” is the firm.
# Dates, names and free texts stand where they need no inflection.

## The receipt

letter-acknowledgement-subject = Nous avons reçu votre réclamation, { $reference }
letter-acknowledgement-body =
    Madame, Monsieur,

    Nous avons reçu votre réclamation le { $received }. Sa référence est { $reference }. Merci de la rappeler quand vous nous contactez.

    Nous examinons maintenant ce qui s’est passé et vous dirons qui traite votre réclamation. Vous aurez notre réponse au plus tard le { $due }. S’il nous faut plus de temps, nous vous dirons pourquoi et quand la réponse viendra.

    Si vous n’avez pas de nouvelles d’ici là, appelez le { $phone } ou écrivez à { $email }.

    Cordialement

    { $firm }
    { $phone }
    { $email }

## A question to the customer

letter-information-request-subject = Nous avons besoin d’en savoir plus sur votre réclamation, { $reference }
letter-information-request-body =
    Madame, Monsieur,

    Pour nous prononcer sur votre réclamation, nous devons savoir ceci :

    { $question }

    Merci de nous répondre au plus tard le { $due }. Écrivez à { $email } ou appelez le { $phone } en rappelant la référence { $reference }.

    Si vous ne pouvez pas fournir ce que nous demandons, dites-le-nous. Nous verrons alors comment avancer sans cela.

    Cordialement

    { $firm }
    { $phone }
    { $email }

## A reminder of a question

letter-reminder-subject = Rappel au sujet de votre réclamation, { $reference }
letter-reminder-body =
    Madame, Monsieur,

    Nous vous avons posé une question sur votre réclamation et ne trouvons pas votre réponse. Voici la question :

    { $question }

    Nous demandions votre réponse au plus tard le { $due }. Écrivez à { $email } ou appelez le { $phone } en rappelant la référence { $reference }. Si vous avez déjà répondu, vous n’avez rien à faire.

    Si vous ne pouvez pas fournir ce que nous demandons, dites-le-nous. Nous verrons alors comment avancer sans cela.

    Cordialement

    { $firm }
    { $phone }
    { $email }

## The handler makes himself or herself known

letter-handler-introduction-subject = Je m’occupe de votre réclamation, { $reference }
letter-handler-introduction-body =
    Madame, Monsieur,

    Je m’appelle { $handler }. Je m’occupe de votre réclamation, que nous avons reçue le { $received }, et je reste votre contact jusqu’à la fin.

    Je pense vous répondre au plus tard le { $expected }. Si cela prend plus de temps, je vous dirai pourquoi et vous donnerai une nouvelle date.

    Vous pouvez me joindre au { $phone } ou à { $email }. Merci de rappeler la référence { $reference }.

    Cordialement

    { $handler }
    { $firm }
    { $phone }
    { $email }

## Another handler

letter-hand-over-subject = Vous avez un nouveau contact pour votre réclamation, { $reference }
letter-hand-over-body =
    Madame, Monsieur,

    { $handler } s’occupe désormais de votre réclamation, que nous avons reçue le { $received }, et devient votre contact dès aujourd’hui.

    La raison de ce changement :

    { $reason }

    { $handler } dispose de tout ce que vous nous avez envoyé. Vous n’avez rien à raconter à nouveau, et les dates que nous vous avons données ne changent pas.

    Vous pouvez joindre { $handler } au { $phone } ou à { $email }. Merci de rappeler la référence { $reference }.

    Cordialement

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer will be late

letter-delay-notice-subject = Notre réponse à votre réclamation prend plus de temps, { $reference }
letter-delay-notice-body =
    Madame, Monsieur,

    Il nous faut plus de temps pour répondre à votre réclamation, que nous avons reçue le { $received }. Nous pensons maintenant vous répondre au plus tard le { $expected }.

    La raison de ce retard :

    { $reason }

    Vous n’avez rien à faire. Si vous n’avez pas notre réponse d’ici là, appelez le { $phone } ou écrivez à { $email } en rappelant la référence { $reference }.

    Cordialement

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer: opening, one verdict for each point, the outside bodies, closing

letter-answer-subject = Notre réponse à votre réclamation, { $reference }
letter-answer-opening =
    Madame, Monsieur,

    Nous avons reçu votre réclamation le { $received }. Nous l’avons examinée et voici notre réponse.
letter-answer-upheld = Nous sommes d’accord avec vous sur ce point.
letter-answer-partly = Nous sommes en partie d’accord avec vous sur ce point.
letter-answer-rejected = Nous ne sommes pas d’accord avec vous sur ce point.
letter-answer-redress = Nous vous versons { $amount }.
letter-answer-referral = Si vous n’êtes pas d’accord avec nous, vous pouvez demander à un tiers, extérieur à { $firm }, d’examiner votre réclamation :
letter-answer-closing =
    Si un élément de cette réponse n’est pas clair, ou si vous pensez que nous avons oublié quelque chose, appelez le { $phone } ou écrivez à { $email }. Merci de rappeler la référence { $reference }.

    Cordialement

    { $handler }
    { $firm }
    { $phone }
    { $email }

## The answer in writing, on request

letter-written-copy-subject = Notre réponse par écrit, { $reference }
letter-written-copy-body =
    Madame, Monsieur,

    Vous avez demandé notre réponse par écrit. Voici ce que nous vous avons dit de votre réclamation, que nous avons reçue le { $received }.
