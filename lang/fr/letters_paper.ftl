# Letters of a mediation, and the words around every letter on paper.

letter-mediation-offer-subject = Notre offre pour votre réclamation, { $reference }
letter-mediation-offer-body =
    Madame, Monsieur,

    Nous aimerions trouver une solution avec vous. Voici notre offre :

    { $terms }

    Dites-nous si vous l’acceptez. Écrivez à { $email } ou appelez le { $phone } en rappelant la référence { $reference }. Vous pouvez dire non. Votre réclamation suit alors son cours.

    Cordialement

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-settled-subject = Notre accord sur votre réclamation, { $reference }
letter-mediation-settled-body =
    Madame, Monsieur,

    Nous avons trouvé un accord avec vous sur votre réclamation, que nous avons reçue le { $received }. Voici notre accord :

    { $terms }

    Si vous en avez un autre souvenir, appelez le { $phone } ou écrivez à { $email }. Merci de rappeler la référence { $reference }.

    Cordialement

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-mediation-failed-subject = Pas d’accord sur votre réclamation, { $reference }
letter-mediation-failed-body =
    Madame, Monsieur,

    Nous n’avons pas trouvé de solution avec vous pour votre réclamation, que nous avons reçue le { $received }. Voici pourquoi nous nous arrêtons là :

    { $reason }

    Si quelque chose n’est pas clair, appelez le { $phone } ou écrivez à { $email }. Merci de rappeler la référence { $reference }.

    Cordialement

    { $handler }
    { $firm }
    { $phone }
    { $email }

letter-message-subject = Au sujet de votre réclamation, { $reference }

## On paper

paper-reference = Notre référence
paper-body-until = Selon notre calcul, le dernier jour pour vous y adresser est le { $day }.
paper-referral = Si vous n’êtes pas d’accord avec nous
paper-money = Ce que nous vous payons
paper-money-for = Pour
paper-money-amount = Montant
paper-money-total = Total

## The pages of letters

paper-title = Lettre
paper-preview = Aperçu de la lettre
paper-preview-do = Aperçu
paper-preview-hint = Voici la lettre telle qu’elle sera. Rien n’a été envoyé. Modifiez-la dans le formulaire ; les montants, les organismes et les dates viennent du dossier.
paper-pdf = La lettre en PDF
paper-show = Voir la lettre
paper-back = Retour au dossier
paper-doubt = Pas encore vérifié. La lettre ne le présente pas comme un fait :
paper-no-address = Aucune adresse postale n’est connue. La lettre ne peut partir que par courriel.
paper-no-mail = Aucune adresse de courriel n’est connue. La lettre va dans le dossier du courrier sortant.
paper-plain-only = Cette lettre n’est conservée qu’en texte simple.
paper-waits = En attente d’envoi
