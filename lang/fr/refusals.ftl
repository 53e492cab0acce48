# Why something cannot be done, for staff: what, why, and what to do instead.
# Names, days and lists stand where they need no inflection.

## The complaint as a whole

refusal-complaint-unknown = Cette réclamation ne figure pas parmi celles que vous pouvez voir. Vérifiez la référence.
refusal-not-permitted = Votre rôle ne le permet pas. Adressez-vous à un collègue habilité ou à la personne qui gère les rôles.
refusal-complaint-closed = La réclamation est clôturée. Rouvrez-la d’abord en indiquant le motif.
refusal-complaint-not-finished = La réclamation est encore en cours. Cela n’est possible qu’une fois la réponse donnée ou la réclamation clôturée.
refusal-complaint-merged = Cette réclamation a été fusionnée et se poursuit dans { $who }. Agissez dans celle-là.
refusal-not-a-complaint = Cet élément n’a pas été classé comme réclamation. Reclassez-le s’il s’agit bien d’une réclamation.
refusal-received-in-the-future = Le moment de réception se situe dans l’avenir. Indiquez quand l’élément est réellement arrivé.
refusal-outside-the-calendars = La date sort des années couvertes par les calendriers. Vérifiez l’année ou choisissez une autre date.
refusal-non-customers-not-served = La procédure de l’entreprise ne concerne que les clients. Indiquez à la personne à qui elle peut s’adresser.

## Acknowledging and answering

refusal-already-acknowledged = La réception est déjà confirmée. L’accusé n’est pas envoyé deux fois.
refusal-already-answered = La réponse a déjà été donnée. Pour changer l’issue, rouvrez la réclamation ou passez-la au niveau suivant.
refusal-not-answered-yet = La réclamation n’a pas encore de réponse. Envoyez d’abord la réponse.
refusal-no-written-copy-asked = Le client n’a pas demandé la réponse par écrit. Enregistrez d’abord sa demande.
refusal-answer-already-in-writing = La réponse a déjà été donnée par écrit. Renvoyez le même courrier s’il n’est pas arrivé.
refusal-written-copy-still-due = Le client a demandé la réponse par écrit et elle n’est pas partie. Envoyez-la avant de clôturer.

## The handler

refusal-no-handler = Personne ne gère encore cette réclamation. Confiez-la d’abord à un gestionnaire.
refusal-handled-by-somebody-else = Seul le gestionnaire peut le faire, et c’est { $who }. Demandez le transfert si cela vous revient.
refusal-person-unknown = L’entreprise n’a pas de collaborateur « { $who } ». Choisissez quelqu’un dans la liste.
refusal-already-the-handler = { $who } gère déjà cette réclamation. Choisissez une autre personne ou laissez les choses en l’état.
refusal-hand-over-lacks-reason = Un changement de gestionnaire demande un motif, communiqué au client. Indiquez-le.
refusal-handler-owns-the-product = { $who } travaille dans le service qui gère ce produit, et le traitement ne serait pas indépendant. Choisissez quelqu’un d’un autre service.
refusal-handler-decided-before = { $who } a pris la décision contestée. Cette fois, une autre personne doit trancher.
refusal-handler-not-at-this-level = { $who } ne traite pas les réclamations à ce niveau. Choisissez une personne qui le fait.
refusal-handler-is-barred = Un conflit d’intérêts écarte { $who } de cette réclamation. Choisissez une autre personne.
refusal-conflict-not-declared = Le gestionnaire, { $who }, n’a pas encore déclaré s’il existe un conflit d’intérêts. Cette déclaration précède toute décision.

## Information

refusal-complainant-unknown = On ne sait pas encore qui se plaint. Enregistrez le nom et les coordonnées, ou demandez-les.
refusal-information-missing = Il manque des informations : { $items }. Demandez-les, ajoutez-les ou indiquez pourquoi on peut trancher sans elles.
refusal-information-still-asked = Une réponse est encore attendue ({ $who }, { $day }). Attendez-la, enregistrez-la ou cessez d’attendre en donnant le motif.
refusal-request-not-open = Cette réclamation n’a pas de telle demande en attente : la réponse est arrivée ou n’est plus attendue.
refusal-day-in-the-past = La date du { $day } est passée. Choisissez aujourd’hui ou un jour ultérieur.
refusal-item-already-there = Cet élément est déjà là ou n’est déjà plus exigé : { $items }. Il n’y a rien à écarter.

## The dossier and its points

refusal-dossier-already-open = Le dossier est déjà ouvert. Poursuivez le traitement.
refusal-dossier-not-open = Le dossier n’est pas encore ouvert. Ouvrez-le avant de trancher ou de répondre.
refusal-no-points = Aucun grief n’est énoncé. Ajoutez, point par point, ce qui s’est mal passé selon le client.
refusal-point-unknown = Cette réclamation n’a pas ce grief. Consultez à nouveau la liste.
refusal-point-undecided = Le grief { $who } n’est pas tranché. Tranchez chaque grief avant d’envoyer la réponse.
refusal-point-already-decided = Le grief { $who } a été tranché et reste au dossier. Il ne peut pas être retiré.
refusal-decision-lacks-reasons = Le grief { $who } n’est pas entièrement fondé : le client doit savoir pourquoi. Rédigez les motifs.
refusal-rejection-with-redress = Un grief non fondé ne donne droit à aucune réparation. Changez l’issue ou retirez la réparation.
refusal-redress-is-negative = Le montant de la réparation est inférieur à zéro. Indiquez ce que le client reçoit, en montant positif.

## Dates and time limits

refusal-new-date-not-later = La nouvelle date doit être postérieure à aujourd’hui, { $day }. Choisissez un jour ultérieur.
refusal-new-date-after-outer-limit = La réponse ne peut pas être promise au-delà du délai maximal, { $day } ({ $source }). Choisissez ce jour ou un jour antérieur.
refusal-clock-not-missed = Ce délai n’a pas été dépassé : il n’y a rien à expliquer.

## Levels, mediation and outside bodies

refusal-level-unknown = La procédure n’a pas ce niveau. Choisissez l’un de ses niveaux.
refusal-level-not-higher = La réclamation est déjà à ce niveau ou au-dessus ({ $who }). Une réclamation ne fait que monter.
refusal-level-skipped-without-reason = Un niveau serait sauté ({ $who }). Donnez un motif que la procédure admet, ou passez d’abord par ce niveau.
refusal-escalation-not-in-writing = Ce niveau ne traite que les réclamations écrites ({ $who }). Ajoutez la demande écrite du client.
refusal-mediation-before-answer = La médiation vient après une réponse. Répondez d’abord à la réclamation.
refusal-not-in-mediation = La réclamation n’est pas en médiation. Passez-la d’abord à ce niveau.
refusal-no-body-to-name = La réponse doit mentionner un organisme externe, et aucun n’est enregistré aujourd’hui pour ce produit et ce client. Faites compléter la liste.
refusal-body-unknown = L’organisme externe « { $who } » n’est pas connu à la date du { $day }. Choisissez-en un dans la liste.
refusal-body-not-asked = La réclamation n’est pas enregistrée comme portée devant cet organisme ({ $who }). Enregistrez-le d’abord.

## Links

refusal-link-to-itself = Une réclamation ne peut pas être liée à elle-même. Indiquez la référence de l’autre réclamation.
refusal-already-linked = Cette réclamation est déjà liée ainsi à { $who }. Rien de plus n’est nécessaire.
refusal-merge-target-not-open = Une réclamation ne peut être jointe qu'à une réclamation en cours. { $who } a reçu une réponse ou est close. Liez-les plutôt.
refusal-merge-target-due-later = { $who } a une échéance plus tardive que cette réclamation, dont l'échéance est le { $day }. Joignez plutôt l'autre à celle-ci.
