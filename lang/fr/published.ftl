# Ce qu’une entreprise publie : la procédure écrite, la page et la feuille sur les réclamations.
# Aucun chiffre ne figure ici : chiffres, noms et dates viennent des données avec lesquelles le service travaille.

## Plusieurs choses dans une phrase

published-or = { $most } ou { $last }
published-and = { $most } et { $last }

## Heures d’ouverture

published-time = { $hour } h { $minute }
published-hours = { $days } : { $opens } – { $closes }
published-open-always = À tout moment
published-open-now = Ouvert maintenant, jusqu’à { $time }
published-open-never = Fermé jusqu’à nouvel ordre
published-opens-today = Fermé maintenant, ouvre aujourd’hui à { $time }
published-opens-tomorrow = Fermé maintenant, ouvre demain à { $time }
published-opens-weekday = Fermé maintenant, ouvre { $weekday } à { $time }
published-opens-date = Fermé maintenant, ouvre le { $date } à { $time }
published-from-day = à partir du { $date }
published-until-day = jusqu’au { $date }
published-holidays = Nous sommes fermés les jours fériés.

## Titres

published-procedure-title = Comment nous traitons les réclamations
published-procedure-subtitle = Procédure écrite de { $firm }
published-how-title = Comment faire une réclamation
published-what-title = Ce qu’est une réclamation
published-who-title = Qui peut réclamer
published-channels-title = Comment nous joindre
published-send-title = Ce qu’il faut nous dire
published-steps-title = Les étapes
published-officer-title = Qui est responsable
published-times-title = Ce qui se passe, et quand
published-fair-title = Comment nous décidons
published-bodies-title = Si notre réponse ne vous satisfait pas
published-help-title = De l’aide en chemin
published-records-title = Ce que nous enregistrons, et vos données personnelles
published-duties-title = Les devoirs qui nous lient
published-about-title = À propos de cette procédure
published-contents = Sommaire
published-page = Page { $page } sur { $pages }
published-version = Version { $version }, en vigueur depuis le { $from }
published-edition-staff = Cette édition est destinée au personnel : elle montre les sources, les règles et tout ce qui reste à vérifier.

## Quoi, qui, comment

published-what = Une réclamation est tout message par lequel vous dites que vous n’êtes pas satisfait de nous, de nos produits ou de nos services. Vous n’avez pas besoin de l’appeler réclamation.
published-who-anyone = Tout le monde peut réclamer, même sans être client chez nous.
published-who-customers = Tous nos clients peuvent réclamer.
published-who-identity = Pour une réponse personnelle, il nous faut : { $items }. Un message sans nom est conservé, mais nous ne pouvons y répondre que de façon générale.
published-languages = Nous répondons dans ces langues : { $languages }.
published-way = Comment
published-where = Où
published-when = Quand
published-spoken = Si vous appelez, nous notons ce que vous dites et l’enregistrons comme une réclamation écrite.
published-send = Ceci nous aide à retrouver l’affaire et à répondre plus vite :
published-send-required = Avant de décider, nous devons connaître : { $items }. Nous n’y renonçons que pour une raison que nous notons.
published-send-missing = Réclamez même s’il manque quelque chose. Nous vous demanderons ce dont nous avons besoin.

published-item-name = le nom
published-item-address = l’adresse postale
published-item-contact = les coordonnées
published-item-account-number = le numéro du compte, du contrat ou de la créance
published-item-office = l’agence concernée
published-item-expectation = ce que vous attendez de nous
published-item-evidence = les papiers, photos ou messages qui montrent ce qui s’est passé
published-item-daytime-phone = un numéro de téléphone en journée
published-item-facts = ce qui s’est passé, et quand

## Les étapes

published-level-front-line = { $name } : cherche tout de suite une solution avec vous.
published-level-colleague = { $name } : examine l’affaire si la première étape ne l’a pas réglée.
published-level-officer = { $name } : examine la réclamation et y répond.
published-level-mediation = { $name } : mène une médiation entre vous et nous et reçoit de nous tout le dossier.
published-level-writing = À cette étape, la réclamation doit être écrite.
published-level-skip = Vous pouvez passer cette étape si { $reasons }.
published-skip-not-a-customer = vous n’êtes pas client chez nous
published-skip-cannot-go = vous ne pouvez pas vous y adresser
published-skip-does-not-want-to-go = vous ne souhaitez pas vous y adresser

## Qui est responsable

published-officer = { $name } est responsable des réclamations et veille à ce que cette procédure soit suivie.
published-deputy = { $name } remplace le ou la responsable des réclamations.
published-officer-vacant = Le poste de responsable des réclamations est vacant pour le moment. Votre réclamation est reçue et traitée malgré tout, et les délais courent.
published-officer-vacant-deputy = Le poste de responsable des réclamations est vacant pour le moment. { $name } assure le remplacement.
published-deputy-vacant = Il n’y a pas de remplaçant pour le moment.
published-officer-reach = Vous joignez le ou la responsable des réclamations par les moyens indiqués ci-dessus.
published-officer-since = En fonction depuis le { $from }.
published-officer-between = En fonction du { $from } au { $to }.
published-officer-next = À partir du { $from } : { $name }.

## Délais

published-time-what = Quoi
published-time-within = Au plus tard
published-time-whom = Pour qui
published-time-origin = Fondement
published-time-acknowledge = Nous confirmons que votre réclamation est arrivée
published-time-delay-notice = Si notre réponse prend plus de temps, nous disons pourquoi et quand elle viendra
published-time-answer = Nous répondons à votre réclamation
published-time-outer-limit = Vous avez notre réponse définitive, même si nous avons annoncé un retard
published-time-escalation-answer = Nous répondons à l’étape suivante
published-time-outside-window = Vous pouvez saisir { $body }
published-time-outside-opens = Si nous n’avons pas répondu d’ici là, vous pouvez saisir { $body } sans réponse de notre part
published-time-expected = Nous pensons avoir répondu
published-time-information = Les informations que nous demandons sont chez nous
published-time-body-refusal = { $body } dit si l’affaire n’est pas traitée
published-time-body-decision = { $body } rend sa décision
published-from-received = à compter du jour où la réclamation arrive
published-from-first-complained = à compter du jour de votre première réclamation chez nous
published-from-escalated = à compter du jour où la réclamation passe à l’étape suivante
published-from-answered = à compter du jour de notre réponse
published-figure-unknown = Non établi
published-everybody = Toutes les réclamations
published-for = Pour : { $who }
published-about-only = Pour les réclamations sur : { $what }
published-for-about = Pour : { $who } ; réclamations sur : { $what }
published-not-about = Pour les réclamations sur tout, sauf : { $what }
published-for-not-about = Pour : { $who } ; réclamations sur tout, sauf : { $what }
published-colon = { "\u00A0:" }
published-own-promise = Notre propre engagement
published-own-promise-stricter = Notre propre engagement. La loi le demande aussi, ou laisse plus de temps : { $law }
published-doubt-public = Nous faisons vérifier ce délai et nous y tenons entre-temps.
published-doubt = À vérifier : { $what }
published-source = Source : { $source }
published-times-caption = Délais pour une réclamation qui arrive le { $date }
published-times-none = Aucun délai n’est fixé pour les réclamations chez nous.
published-time-day-zero = Le jour où quelque chose arrive ou est envoyé ne compte pas. Si plusieurs délais s’appliquent, le jour le plus proche compte.
published-time-working-days = Les jours ouvrables sont les jours hors week-ends et jours fériés ; les jours bancaires excluent aussi les jours de fermeture des banques.
published-last-day-stays = Un dernier jour qui tombe un week-end ou un jour férié n’est pas reporté : nous visons le jour ouvrable précédent.
published-last-day-moves = Un dernier jour qui n’est pas ouvrable est reporté au jour ouvrable suivant
published-acknowledge-automatic = La confirmation part automatiquement quand nous pouvons vous joindre par voie électronique.
published-acknowledge-by-hand = Un membre du personnel envoie la confirmation.
published-dossier-on-receipt = Nous ouvrons un dossier dès que votre réclamation arrive.
published-dossier-when-complete = Nous ouvrons un dossier à votre nom dès que les informations de base sont là. Une seule personne le traite et reste votre contact.
published-expected = Nous estimons qu’un dossier prend { $within }.
published-late = Un délai manqué est enregistré avec sa cause.

published-customers-consumer = clients particuliers
published-customers-similar-business = entreprises proches des clients particuliers
published-customers-business = autres entreprises
published-customers-not-customer = personnes qui ne sont pas clientes chez nous

## Comment nous décidons

published-fair = Ces étapes précèdent chaque réponse. Notre système refuse une réponse à laquelle il en manque une :
published-gate-identity = Nous savons qui réclame.
published-gate-information = Nous avons les informations nécessaires avant que quelqu’un juge.
published-gate-conflict = La personne qui traite la réclamation a déclaré s’il y a un conflit d’intérêts. Qui a un conflit impossible à limiter ne la traite pas.
published-gate-independence = La personne qui décide ne travaille pas dans l’unité qui développe, vend ou gère le produit.
published-gate-points = Chaque point de votre réclamation reçoit sa propre décision.
published-gate-reasons = Chaque point qui n’est pas entièrement accepté est motivé.
published-gate-referral = Si tout n’est pas accepté, la réponse dit à qui d’autre vous pouvez vous adresser.
published-gate-cause = Pour chaque point qui n’est pas rejeté, la cause est notée afin que cela ne se reproduise pas.
published-contested = Si vous contestez notre réponse, une personne qui n’a pas encore décidé décide à nouveau.
published-four-eyes = Une réparation de plus de { $amount } doit être approuvée par une deuxième personne.
published-sampling = Une réponse sur { $n } est tirée au sort et revue par une autre personne.
published-sampling-risks = Ces réponses sont toujours revues par une autre personne : { $risks }.
published-risk-vulnerable = celles aux clients qui ont besoin d’une attention particulière
published-risk-above-limit = celles avec une réparation importante
published-risk-late = celles après un délai manqué
published-risk-new-handler = celles de nouveaux gestionnaires

## Organismes extérieurs

published-bodies = Ces organismes extérieurs à l’entreprise peuvent examiner l’affaire. La liste vaut pour le { $date } ; notre réponse nomme ceux qui conviennent à votre cas.
published-bodies-none = Aucun organisme extérieur n’est établi pour les réclamations à notre sujet.
published-body-decides = Tranche des litiges.
published-body-recommends = Examine des litiges et dit comment les résoudre.
published-body-mediates = Mène des médiations.
published-body-guides = Donne des conseils.
published-body-supervises = Surveille les entreprises ; ne tranche pas les litiges individuels.
published-body-platform = Transmet les litiges à l’organisme compétent.
published-body-products = Traite les réclamations sur : { $what }.
published-body-customers = Ouvert aux personnes suivantes : { $who }.
published-body-prior = Vous devez d’abord avoir réclamé chez nous.
published-body-free = C’est gratuit.
published-body-fee = Frais : { $amount }.
published-body-fee-later = Une étape ultérieure peut y coûter { $amount }.
published-body-paid = Il y a des frais.
published-body-floor = L’affaire doit valoir au moins { $amount }.
published-body-opens = Si nous n’avons pas répondu dans ce délai à compter de l’arrivée de la réclamation, vous pouvez vous y adresser sans notre réponse : { $within }.
published-body-window-first = Délai pour vous y adresser, à compter du jour de votre première réclamation chez nous : { $within }.
published-body-window-received = Délai pour vous y adresser, à compter de l’arrivée de la réclamation : { $within }.
published-body-window-answered = Délai pour vous y adresser, à compter du jour de notre réponse : { $within }.
published-body-doubt-public = Nous faisons vérifier ces informations. Demandez à l’organisme lui-même avant de vous y fier.

## Aide, enregistrement, le texte lui-même

published-help-guide = Si vous n’êtes pas satisfait, notre personnel vous dit que vous pouvez réclamer, et comment.
published-help-plain = Nous écrivons clairement et simplement.
published-help-needs = Dites-nous si quelque chose vous rend la démarche difficile. Nous adaptons le rythme, le moyen de contact et la personne qui traite le dossier ; vous avez alors au moins { $days } pour répondre à nos questions.
published-records-register = Chaque réclamation reçoit un numéro et est enregistrée : quand elle est arrivée, ce qui a été fait et par qui, et comment elle s’est terminée.
published-records-sealed = Ce que vous nous dites est conservé chiffré.
published-records-readers = Nous enregistrons qui ouvre votre dossier.
published-records-purpose = Nous utilisons vos données personnelles pour traiter la réclamation.
published-records-overview = Le ou la responsable des réclamations voit à tout moment combien de réclamations il y a, sur quoi elles portent et comment elles se sont terminées.
published-duty = Devoir
published-about = Ceci est la version { $version } de la procédure. Elle est en vigueur depuis le { $from }.
published-about-scope = Elle couvre les réclamations de : { $who }.
published-about-made = Ce texte a été produit le { $date } à partir des données avec lesquelles notre service des réclamations travaille.
published-about-open-cases = Une réclamation garde les délais calculés quand ils ont commencé, même si la procédure ou la loi change ensuite.

## La page et la feuille

published-how-lead = Vous pouvez réclamer auprès de { $firm } de l’une de ces façons.
published-notices-title = À noter
published-how-call = Appelez-nous
published-how-form = Remplissez le formulaire
published-how-form-what = Vous pouvez l’enregistrer et continuer plus tard.
published-how-message = Écrivez-nous une fois connecté
published-how-email = Envoyez un e-mail
published-how-letter = Écrivez une lettre
published-how-branch = Venez nous voir
published-how-more = Lire et imprimer
published-how-procedure = Toute la procédure
published-how-procedure-pdf = Toute la procédure à imprimer (PDF)
published-how-sheet = Cette page sur une feuille à imprimer (PDF)
published-how-contact = Coordonnées pour machines (JSON)
published-how-back = Retour : comment faire une réclamation

## Nominations

published-posts-title = Nominations
published-posts-lead = Le ou la responsable des réclamations et le remplacement, tels que le fichier de l’entreprise les indique. Le poste ne doit pas être vide.
published-posts-post = Poste
published-posts-person = Personne
published-posts-from = Du
published-posts-to = Au
published-posts-open = sans fin
published-posts-officer = Responsable des réclamations
published-posts-deputy = Remplacement
published-posts-none = Le fichier de l’entreprise n’indique aucune nomination.
published-posts-fine = Les deux postes sont pourvus aujourd’hui et pour les { $days } prochains jours.
published-posts-vacant-now = { $post } : vacant maintenant, depuis le { $date }.
published-posts-vacant-soon = { $post } : vacant à partir du { $date }.
published-posts-never = { $post } : personne n’est nommé.
published-posts-alarm = La procédure exige quelqu’un à ce poste
published-posts-see = Voir les nominations

## Ce que ferait une modification

published-diff-title = Effet d’une modification
published-diff-lead = Modifiez ci-dessous le fichier de l’entreprise, ou collez-en un autre, et voyez ce qui changerait avant que cela se fasse. Rien n’est enregistré ici.
published-diff-file = Fichier de l’entreprise
published-diff-upload = Ou choisissez un fichier
published-diff-as-of = Le jour considéré (vide : aujourd’hui, ou le premier jour d’une procédure modifiée)
published-diff-do = Montrer l’effet
published-diff-again = Le fichier modifié
published-diff-faults = Le fichier ne peut pas être utilisé
published-diff-none = Rien ne changerait.
published-diff-rules = Règles
published-diff-fields = Données de l’entreprise
published-diff-texts = Textes publiés
published-diff-cases = Dossiers ouverts
published-diff-rule = Règle
published-diff-field = Quoi
published-diff-from = À partir du
published-diff-before = Avant
published-diff-after = Après
published-diff-source = Source
published-diff-new = nouveau
published-diff-gone = disparu
published-diff-no-texts = Aucun texte publié ne se lirait autrement.
published-diff-cases-total =
    { $moved ->
        [0] Aucune date des { $open } dossiers ouverts ne bougerait.
        [one] Les dates de 1 dossier ouvert sur { $open } bougeraient.
       *[other] Les dates de { $moved } dossiers ouverts sur { $open } bougeraient.
    }
published-diff-past =
    { $n ->
        [one] 1 date serait déjà passée : le dossier serait aussitôt en retard.
       *[other] { $n } dates seraient déjà passées : les dossiers seraient aussitôt en retard.
    }
published-diff-stay =
    { $n ->
        [one] 1 délai manqué reste manqué : une règle postérieure n’efface rien.
       *[other] { $n } délais manqués restent manqués : une règle postérieure n’efface rien.
    }
published-diff-shown = Les { $n } premiers sont montrés. La ligne de commande les montre tous.
published-diff-keeps = Les dossiers ouverts gardent leurs dates enregistrées. Le tableau montre les dates qu’ils auraient si la modification leur était appliquée.
published-diff-case = Dossier
published-diff-clock = Délai
published-diff-old = Date enregistrée
published-diff-new-date = Date après la modification
published-diff-how = Comment
published-diff-count = Dossiers
published-diff-earlier = plus tôt
published-diff-later = plus tard
published-transition-corrected = La règle du jour propre au dossier est corrigée ; recompté depuis le même premier jour
published-transition-carried-over = La règle postérieure est appliquée ; le temps utilisé est gardé et le reste recompté
published-transition-begins = Un délai que le dossier n’avait pas
published-transition-ends = Le délai ne s’appliquerait plus
published-diff-apply = Une modification se fait en donnant au fichier de l’entreprise une nouvelle version de la procédure avec le jour où elle prend effet, et de nouvelles versions des règles modifiées avec le même jour. Les réclamations qui arrivent à partir de ce jour la suivent.
