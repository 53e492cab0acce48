# Letters to the customer where no date can be named: no clock of the case has a day.

letter-acknowledgement-body-undated =
    Madame, Monsieur,

    Nous avons reçu votre réclamation le { $received }. Sa référence est { $reference }. Merci de la rappeler quand vous nous contactez.

    Nous examinons maintenant ce qui s’est passé. Nous vous dirons qui traite votre réclamation et quand vous pouvez attendre notre réponse.

    Si vous avez une question entre-temps, appelez le { $phone } ou écrivez à { $email }.

    Cordialement

    { $firm }
    { $phone }
    { $email }

letter-handler-introduction-body-undated =
    Madame, Monsieur,

    Je m’appelle { $handler }. Je m’occupe de votre réclamation, que nous avons reçue le { $received }, et je reste votre contact jusqu’à la fin.

    Vous pouvez me joindre au { $phone } ou à { $email }. Merci de rappeler la référence { $reference }.

    Cordialement

    { $handler }
    { $firm }
    { $phone }
    { $email }
