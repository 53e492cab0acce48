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
