# Les pages du service, pour le personnel : titres, champs, boutons et messages.
# Les mots des listes fermées, les dates, les raisons et les refus ont leurs propres fichiers.

## Le cadre de chaque page

skip-to-page = Aller au contenu
rail-label = Menu principal
rail-work = Liste de travail
rail-all = Toutes les réclamations
rail-new = Enregistrer une réclamation
rail-quarantine = Quarantaine
rail-law = Règles
search-label = Chercher une réclamation
sign-out = Se déconnecter
choose = Choisir
cancel = Annuler
remove = Retirer le filtre
optional = (facultatif)
yes = Oui
no = Non
unverified = à vérifier
practice-title = Heure d’exercice :
practice-note = Tous les délais sont calculés à partir de cette heure et non de l’heure réelle.

## Clavier et commandes

palette-open = Commandes
palette-hint = Tapez le nom d’une page ou d’une action
keys-title = Raccourcis clavier
keys-move = Descendre et monter dans la liste
keys-open = Ouvrir la ligne marquée
keys-search = Chercher
close-dialog = Fermer

## Langues

language-en = Anglais
language-nb = Norvégien (bokmål)
language-da = Danois
language-sv = Suédois
language-fi = Finnois
language-nl = Néerlandais
language-fr = Français

## Connexion

sign-in-title = Se connecter
sign-in-desk = Pour le personnel qui traite les réclamations
sign-in-do = Se connecter
sign-in-wrong = Le nom d’utilisateur ou le mot de passe ne correspond pas à cette entreprise. Vérifiez les trois et réessayez.
sign-in-too-many = Il y a eu trop de tentatives : la connexion est suspendue. Attendez 15 minutes, puis réessayez.

## Liste de travail

work-title = Liste de travail
work-caption = Réclamations, le prochain délai en premier
work-empty-title = Aucune réclamation ici
work-empty-what = Aucune réclamation ne correspond à cette vue et à ses filtres. Retirez un filtre ou regardez toutes les réclamations ouvertes.
views-label = Vues
view-open = Toutes les ouvertes
view-mine = Les miennes
view-unassigned = Sans gestionnaire
view-late = En retard
view-closed = Clôturées
view-all = Toutes
filters-label = Filtres
pages-label = Pages
page-first = Première page
page-next = Page suivante
page-rows =
    { $n ->
        [one] { $n } réclamation sur cette page
       *[other] { $n } réclamations sur cette page
    }
whose-ours = À nous
whose-customer = Au client
whose-nobody = À personne
handler-nobody = Personne encore
name-unknown = Nom inconnu
product-unknown = Pas encore connu

## Colonnes

column-due = Délai
column-reference = Référence
column-name = Nom
column-about = Objet
column-product = Produit
column-phase = Étape
column-whose = À qui d’agir
column-handler = Gestionnaire
column-number = Numéro
column-source = Source
column-why = Pourquoi ici
column-rule = Règle
column-from = Du
column-to = Au
column-says = Ce qu’elle dit
column-calendar = Calendrier
column-checked = Vérifiée
column-place = Où elle figure

## Recherche

search-title = Recherche
search-intro = Cherchez une référence, un nom ou des mots de la réclamation. Mettez entre guillemets les mots qui vont ensemble.
search-found =
    { $n ->
        [0] Rien trouvé
        [10000] 10 000 réclamations trouvées ou davantage
        [one] { $n } réclamation trouvée
       *[other] { $n } réclamations trouvées
    }
search-none-title = Rien trouvé
search-none-what = Aucune réclamation que vous pouvez voir ne correspond. Essayez moins de mots, une autre orthographe ou la référence.

## Une réclamation

case-customer = Client
case-complaint = Réclamation
case-links = Réclamations liées
case-documents = Documents
case-no-documents = Aucun document
case-original = Télécharger l’original
case-file = Fichier { $n }
case-clocks = Délais
case-gates = Ce qui doit être réuni
case-actions = Ce que vous pouvez faire
case-points = Griefs
case-timeline = Ce qui s’est passé
why-date = Pourquoi cette date
point-undecided = Pas encore tranché
gate-state-done = En ordre
gate-state-missing = Il manque un élément
clock-started = Délai lancé
clock-dropped = Délai abandonné
text-erased = Ce texte a été effacé
text-damaged = Ce texte est endommagé et ne peut pas être affiché
actor-customer = Le client
actor-system = Le système
note-label = Note
note-hint = N’est pas envoyée au client

## Champs

field-account = Numéro de compte ou de contrat
field-action = Ce que l’entreprise fait en outre
field-address = Adresse postale
field-addressee = À qui la question s’adresse
field-amount = Montant
field-asked-by = À la demande de
field-body = Organisme externe
field-cause = Pourquoi le délai a été dépassé
field-channel = Canal
field-clock = Délai
field-closed = Motif de clôture
field-complaint = C’est une réclamation
field-conflict = Conflit d’intérêts
field-content = Contenu
field-customer = Type de client
field-due = Réponse au plus tard
field-email = E-mail
field-evidence = Sur quoi repose la constatation
field-expectation = Attentes du client
field-expected = Nouvelle date de la réponse
field-file = Référence auprès de l’organisme externe
field-finding = Ce que nous avons constaté
field-firm = Entreprise
field-handler = Gestionnaire
field-in-writing = La demande écrite du client
field-item = Quelle information
field-items = Informations
field-language = Langue
field-letter = Lettre
field-level = Niveau
field-limited-by = Comment le conflit est limité si vous restez gestionnaire
field-link = Lien entre les deux
field-login = Nom d’utilisateur
field-name = Nom
field-outcome = Issue
field-party = Qui fait l’offre
field-password = Mot de passe
field-person = Personne
field-phone = Téléphone
field-point = Grief
field-procedure = Version de la procédure
field-product = Produit
field-question = Question
field-reason = Motif
field-received = Reçue
field-redress = Réparation
field-reference = Référence de l’autre réclamation
field-request = Demande
field-skipped = Pourquoi un niveau est sauté
field-statement = Ce qui s’est mal passé selon le client
field-terms = Conditions
field-text = Texte
field-title = Objet
field-to = Niveau suivant
answer-yes = Oui
answer-no = Non
none-skipped = Aucun niveau n’est sauté
hint-amount = En { $currency }, par exemple 1250,00. Laissez vide si rien n’est versé.
hint-letter = Relisez le projet et changez ce qui ne convient pas. Le client le reçoit exactement tel qu’il figure ici.
hint-reason = Nécessaire si le grief n’est pas entièrement fondé. Le client peut le lire.
hint-text = Comme le client le raconte, avec ses propres mots.

## Quand un formulaire n’est pas accepté

errors-title = Il y a quelque chose à corriger. Votre texte est toujours là.
fault-empty = Ce champ est vide. Remplissez-le.
fault-choose = Aucun choix valable. Choisissez l’une des possibilités.
fault-date = Cette date n’est pas valable. Saisissez-la de nouveau.
fault-amount = Ce montant n’est pas valable. Écrivez-le en chiffres, par exemple 1250,00.
refused-title = Rien n’a été fait. Votre texte est toujours là.
changed-title = La réclamation a changé pendant que vous écriviez
changed-what = Rien n’a été envoyé et votre texte est toujours là. Lisez ce qui s’est passé depuis que vous avez ouvert le formulaire, puis renvoyez-le s’il convient toujours.

## Ce qui vient d’être fait

done-registered = La réclamation est enregistrée et ses délais courent.
done-classify = La réclamation est classée.
done-acknowledge = La réception est confirmée.
done-identify = Le réclamant est enregistré.
done-provide = L’information est ajoutée.
done-waive = Il est noté que la réclamation se poursuit sans cette information.
done-request-information = Les informations sont demandées.
done-remind = Le rappel est envoyé.
done-record-reply = La réponse est enregistrée.
done-drop-request = Personne n’attend plus cette réponse.
done-assign = La réclamation a un gestionnaire.
done-declare-conflict = La déclaration est enregistrée.
done-open-dossier = Le dossier est ouvert.
done-record-message = Le message est enregistré.
done-note = La note est ajoutée.
done-add-point = Le grief est ajouté.
done-remove-point = Le grief est retiré.
done-decide = Le grief est tranché.
done-tell-delay = Le client est informé du retard.
done-answer = La réponse est envoyée.
done-request-written-copy = Il est noté que le client souhaite la réponse par écrit.
done-send-written-copy = La réponse écrite est envoyée.
done-escalate = La réclamation est au niveau suivant.
done-offer = L’offre est enregistrée.
done-settle = L’accord est enregistré.
done-fail-mediation = La médiation est terminée.
done-refer-outside = Il est noté que la réclamation est devant un organisme externe.
done-record-body-outcome = L’issue devant l’organisme externe est enregistrée.
done-withdraw = Le retrait est enregistré.
done-reopen = La réclamation est rouverte.
done-link = Les réclamations sont liées.
done-merge-into = La réclamation est fusionnée et se poursuit dans l’autre.
done-explain-miss = L’explication est enregistrée.
done-offer-guidance = L’information donnée est enregistrée.
done-bar = La personne est écartée de cette réclamation.
done-close = La réclamation est clôturée.

## Enregistrement

register-title = Enregistrer une réclamation
register-do = Enregistrer la réclamation

## Quarantaine

quarantine-title = Quarantaine
quarantine-intro = Ces envois sont arrivés mais n’ont pas pu être lus comme une réclamation. Leurs délais courent. Lisez chacun d’eux, puis enregistrez-le comme réclamation ou mettez-le de côté.
quarantine-empty-title = Rien n’attend
quarantine-empty-what = Tout ce qui est arrivé a été lu. Les nouveaux envois apparaissent ici d’eux-mêmes.
quarantine-item = Envoi
quarantine-bytes = Ce qui est arrivé
quarantine-truncated = Seul le début est affiché. Téléchargez l’original pour tout voir.
quarantine-unread = Pas encore lu
quarantine-as-complaint = C’est une réclamation
quarantine-dismiss = Mettre de côté
quarantine-reason-hint = Écrivez ce que c’est et pourquoi ce n’est pas une réclamation. Le motif est conservé.
quarantine-resolved = Quelqu’un s’est déjà occupé de cet envoi. Rien n’a été modifié. Revenez à la liste.
quarantine-why = L’envoi n’a pas été mis de côté, car le motif manque. Écrivez le motif et réessayez.
quarantine-text = La réclamation n’a pas été enregistrée, car son texte manque. Écrivez ce que dit le client et réessayez.
intake-case = Devenus des réclamations
intake-reply = Joints à une réclamation
intake-quarantined = En attente ici
intake-dismissed = Mis de côté

## Règles

law-title = La loi et les règles propres à l’entreprise
law-all = Toutes
law-unverified = À vérifier
law-in-force = en vigueur
law-same = même règle
law-unknown = Non connu : { $what }

## Pages d’erreur

error-not-found-title = Il n’y a rien ici
error-not-found-what = Aucune page n’a cette adresse, ou vous ne pouvez pas la voir.
error-not-found-kept = Rien n’a été modifié. Vérifiez l’adresse ou revenez à la liste de travail.
error-forged-title = Le formulaire n’est plus valable
error-forged-what = Le formulaire n’appartient pas à votre session actuelle. Cela arrive si vous vous êtes reconnecté après l’avoir ouvert.
error-forged-kept = Rien n’a été modifié. Revenez en arrière, copiez votre texte, rechargez la page et renvoyez le formulaire.
error-bad-title = La demande n’a pas été comprise
error-bad-what = Un élément de l’adresse ou du formulaire n’a pas de sens ici.
error-bad-kept = Rien n’a été modifié. Revenez en arrière et réessayez.
error-refused-title = Cela ne peut pas être fait
error-refused-what = Une règle s’y oppose.
error-refused-kept = Rien n’a été modifié. Revenez en arrière ou demandez à un collègue qui en a le droit.
error-broken-title = La page n’a pas fonctionné
error-broken-what = Un problème est survenu de notre côté. Il est consigné dans le journal.
error-broken-kept = Ce qui était déjà enregistré est en sécurité. Vérifiez si votre dernière action a été faite avant de réessayer. Si le problème revient, prévenez l’équipe qui gère le système.

# Who read a case
readers-title = Qui a lu ce dossier
readers-none = Personne n'a encore lu ce dossier.
readers-when = Quand
readers-who = Qui
readers-what = Quoi
read-case = le dossier
read-form = un formulaire
read-original = l'original
read-file = un fichier
read-command-line = depuis la ligne de commande
read-readers = cette liste
