# Working a case with care: letters, needs, call-backs, second looks, causes and redress.

## Letters and what became of them

letter-mediation-offer = Offre en médiation
letter-mediation-settled = Accord de médiation
letter-mediation-failed = Fin de la médiation
letter-message = Message
delivery-sent = Envoyée
delivery-deferred = Retardée ; un nouvel essai suit
delivery-failed = Non remise
delivery-bounced = Revenue
delivery-read = Lue par le client
event-letter-written = Lettre au client
event-delivery-recorded = Remise d’une lettre
event-letter-recalled = Lettre rappelée avant son envoi
event-language-changed = Langue du dossier modifiée
command-write-letter = Écrire au client
command-record-delivery = Enregistrer le sort d’une lettre
command-recall-letter = Rappeler une lettre
command-set-language = Changer la langue
field-signed-by = Signée par
field-delivery = Remise
refusal-letter-unknown = Ce dossier ne contient pas une telle lettre. Choisissez une des lettres affichées.
refusal-letter-has-left = La lettre est partie ou a déjà eu des suites ; elle ne peut plus être rappelée. Écrivez plutôt au client.
refusal-letter-was-recalled = Cette lettre a été rappelée avant son envoi. Il ne s’y passera plus rien.
refusal-letter-follows-from-an-act = Une telle lettre rend compte d’une étape du dossier ; elle ne s’écrit ni ne se rappelle seule. Faites l’étape ; la lettre suit.
refusal-signed-by-somebody-else = Une lettre est signée par la personne qui l’écrit. Signez-la vous-même ou laissez-la sans signature.
refusal-language-not-spoken = L’entreprise ne répond pas dans cette langue ({ $who }). Choisissez une de ses langues.
refusal-language-is-the-same = Le dossier est déjà dans cette langue ({ $who }). Rien à changer.

## Gates and conflicts

gate-cause = Cause profonde
conflict-same-household = Même adresse que le client
conflict-same-name = Même nom que le client

## What a customer needs

need-more-time = Plus de temps
need-plain-words = Des mots simples
need-by-telephone = Un appel en plus de la lettre
need-large-print = Des lettres en gros caractères
need-interpreter = Un interprète
need-representative = Une autre personne parle pour le client
need-no-telephone = Pas d’appels téléphoniques
need-trained-handler = Un gestionnaire formé
need-other = Autre chose

## Second looks

sample-draw = Tirée au sort
sample-vulnerable = Le client a besoin d’une attention particulière
sample-above-limit = Réparation au-dessus de la limite
sample-late = Un délai n’a pas été tenu
sample-new-handler = Nouveau gestionnaire

## What is to be done

task-call-back = Appeler le client
task-need-review = Redemander ce dont le client a besoin
task-trained-handler = Confier le dossier à un gestionnaire formé
task-approval = Approuver la réparation
task-undelivered = S’occuper d’une lettre non remise
task-second-look = Faire le second examen
task-mention = Lire ce qu’un collègue a écrit

## Posts

post-complaints-officer = Responsable des réclamations
post-deputy = Suppléant

## What happened

event-cause-set = Cause profonde indiquée
event-need-recorded = Ce dont le client a besoin
event-need-ended = Le besoin a pris fin
event-call-back-asked = Appel promis
event-call-made = Client appelé
event-redress-approved = Réparation approuvée par une seconde personne
event-sampled = Choisie pour un second examen
event-second-decided = Second examen fait
event-conflict-found = Conflit d’intérêts trouvé
event-unbarred = La personne peut revoir le dossier
event-waiver-withdrawn = L’information est finalement nécessaire

## What can be done

command-set-cause = Indiquer la cause profonde
command-record-need = Noter ce dont le client a besoin
command-end-need = Clore un besoin
command-ask-call-back = Promettre un appel
command-record-call = Noter un appel
command-approve-redress = Approuver la réparation
command-second-decide = Faire le second examen
command-record-conflicts = Noter les conflits trouvés
command-unbar = Rouvrir le dossier à une personne
command-withdraw-waiver = L’information est finalement nécessaire

## Fields

field-mentions = Collègues qui doivent le lire
field-root-cause = Cause profonde
field-need = Besoin
field-need-note = Comme le client l’a dit
field-consent = Le client accepte que ceci soit conservé
field-review-on = Redemander le
field-call-at = Moment de l’appel
field-reached = Client joint
field-call-note = Ce qui a été dit
field-sampled-why = Pourquoi un second examen
field-agrees = Les deux concordent

## Refusals

refusal-cause-missing = Il manque la cause profonde du point { $who }. Indiquez ce qui l’a provoqué, afin de le prévenir.
refusal-cause-unknown = La liste de l’entreprise ne contient pas cette cause ({ $who }). Choisissez-en une dans la liste.
refusal-need-without-consent = Le besoin d’un client n’est conservé qu’avec son accord. Demandez-le d’abord.
refusal-need-lacks-note = Dites ce dont le client a besoin ; « autre chose » ne dit à personne quoi faire.
refusal-need-not-recorded = Ce besoin n’est pas noté dans le dossier, ou il a pris fin.
refusal-request-due-too-soon = Ce client a besoin de plus de temps. Laissez jusqu’au { $day } ou plus tard.
refusal-customer-not-by-telephone = Ce client ne doit pas être appelé. Écrivez plutôt.
refusal-handler-not-trained = { $who } n’a pas de formation valable pour les clients à qui il faut une attention particulière. Choisissez quelqu’un qui l’a.
refusal-person-is-barred = { $who } est écarté de ce dossier et ne peut être appelé. Choisissez quelqu’un d’autre.
refusal-person-not-barred = { $who } n’est pas écarté de ce dossier. Il n’y a rien à lever.
refusal-redress-not-approved = Une réparation de { $who } dépasse la limite. Une seconde personne habilitée doit d’abord l’approuver.
refusal-redress-within-the-limit = { $who } reste dans la limite et ne demande aucune approbation.
refusal-redress-is-another = Les décisions donnent un autre total : { $who }. Approuvez exactement celui-là, ou faites-les changer.
refusal-approved-by-somebody-else = Qui traite ou décide le dossier n’en approuve pas la réparation. Demandez à un collègue.
refusal-redress-in-another-currency = La réparation est accordée en { $who }. Indiquez le montant dans cette monnaie.
refusal-no-second-look-waits = Ce dossier n’attend pas de second examen.
refusal-second-look-by-somebody-who-took-part = Qui l’a traité, décidé ou approuvé ne l’examine pas à nouveau. Laissez-le à un collègue.
refusal-nobody-else-needs-reason = { $who } a décidé ce qui est contesté et personne d’autre ne peut prendre le dossier. Dites pourquoi il lui est confié malgré tout.
refusal-item-not-waived = Cette information n’avait pas été dispensée ; il n’y a rien à reprendre.
