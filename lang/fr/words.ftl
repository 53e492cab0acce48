# The words of the closed lists, as labels and buttons show them.
# A key is the list and the word; a dot in a word becomes a hyphen.

## Countries whose law a pack states

country-eu = UE et EEE
country-no = Norvège
country-be = Belgique
country-dk = Danemark
country-fi = Finlande
country-se = Suède

## Products

product-payment = Paiement
product-current-account = Compte à vue
product-savings = Épargne
product-card-credit = Crédit sur carte ou sur compte
product-consumer-credit = Crédit à la consommation
product-mortgage = Crédit hypothécaire
product-insurance = Assurance
product-investment = Placement
product-collection = Recouvrement
product-personal-data = Données personnelles
product-other = Autre

## Kinds of firm

firm-kind-bank = Banque
firm-kind-savings-bank = Banque d’épargne
firm-kind-mortgage-institution = Établissement de crédit hypothécaire
firm-kind-card-issuer = Émetteur de cartes
firm-kind-payment-institution = Établissement de paiement
firm-kind-e-money-institution = Établissement de monnaie électronique
firm-kind-collector = Société de recouvrement
firm-kind-insurer = Entreprise d’assurance
firm-kind-investment-firm = Entreprise d’investissement
firm-kind-credit-intermediary = Intermédiaire de crédit
firm-kind-financial-adviser = Conseiller financier
firm-kind-insurance-intermediary = Intermédiaire d’assurance
firm-kind-fund-manager = Société de gestion de fonds
firm-kind-pension-fund = Fonds de pension
firm-kind-consumer-lender = Prêteur aux consommateurs

## The complainant's relation to the firm

customer-consumer = Consommateur
customer-similar-business = Entreprise assimilable à un consommateur
customer-business = Entreprise
customer-not-customer = Non client

## Ways in and out

channel-email = E-mail
channel-web-form = Formulaire en ligne
channel-phone = Téléphone
channel-letter = Courrier
channel-branch = Agence
channel-secure-message = Message sécurisé
channel-api = Un autre système
channel-other = Autre moyen

## Whose move it is

owner-firm = L’entreprise
owner-customer = Le client
owner-body = L’organisme externe

## Clocks

clock-acknowledge = Accusé de réception
clock-delay-notice = Avis de retard
clock-answer = Réponse
clock-outer-limit = Délai maximal de réponse
clock-escalation-answer = Réponse au niveau suivant
clock-outside-window = Délai pour saisir un organisme externe
clock-outside-opens = Premier jour pour saisir un organisme externe
clock-expected = Réponse attendue
clock-information = Informations demandées
clock-body-refusal = Délai de refus de l’organisme externe
clock-body-decision = Décision de l’organisme externe

## What starts a clock

start-complaint-received = Réclamation reçue
start-complaint-answered = Réponse donnée à la réclamation
start-complaint-escalated = Réclamation passée au niveau suivant
start-body-file-complete = Dossier complet auprès de l’organisme externe
start-customer-first-complained = Première réclamation du client à l’entreprise
start-complaint-reopened = Réclamation rouverte
start-information-requested = Informations demandées
start-complaint-delay-told = Nouvelle date annoncée au client
start-dossier-opened = Dossier ouvert

## What meets a clock

met-by-complaint-acknowledged = Accusé de réception envoyé
met-by-complaint-answered = Réponse envoyée
met-by-complaint-delay-told = Client informé du retard
met-by-body-referred = Organisme externe saisi
met-by-information-received = Informations reçues
met-by-body-decided = Décision rendue par l’organisme externe
met-by-none = Aucun acte de l’entreprise

## Duties without a figure

duty-written-procedure = Procédure écrite
duty-complaints-officer = Service des réclamations
duty-publish-contact = Coordonnées faciles à trouver
duty-guide-customers = Information sur la manière de réclamer
duty-overview = Vue d’ensemble des réclamations
duty-reasons-for-rejection = Motivation d’un refus
duty-refer-outside = Mention des organismes externes
duty-register = Registre des réclamations
duty-plain-language = Langage clair
duty-conflict-check = Contrôle des conflits d’intérêts
duty-language = Langue de la réponse
duty-independence = Gestionnaire indépendant
duty-record = Conservation des pièces

## What an outside body does

body-role-decides = Décide
body-role-recommends = Recommande
body-role-mediates = Concilie
body-role-guides = Conseille les consommateurs
body-role-supervises = Surveille les entreprises
body-role-platform = Transmet les litiges

## A last day that is no working day

last-day-stays = Ne bouge pas; viser le jour ouvrable précédent
last-day-next-working-day = Est reporté au jour ouvrable suivant

## Gates

gate-identity = Identité du réclamant
gate-information = Informations
gate-conflict = Conflit d’intérêts
gate-independence = Indépendance
gate-points = Griefs tranchés
gate-reasons = Motifs donnés
gate-referral = Organismes externes mentionnés

## Information that a procedure asks for

item-name = Nom
item-address = Adresse postale
item-contact = Coordonnées
item-account-number = Numéro de compte ou de contrat
item-office = Agence concernée
item-expectation = Attentes du client
item-evidence = Pièces justificatives
item-daytime-phone = Téléphone en journée
item-facts = Ce qui s’est passé et quand

## Levels of a procedure

level-kind-front-line = Première ligne
level-kind-colleague = Collègue ou supérieur
level-kind-officer = Service des réclamations
level-kind-mediation = Médiation

## When a dossier opens

dossier-opens-on-receipt = À la réception
dossier-opens-when-complete = Quand les informations de base sont réunies

## Who acknowledges

acknowledges-automatic = Automatiquement
acknowledges-by-hand = Par un collaborateur

## Why a level was skipped

skip-reason-not-a-customer = N’est pas client
skip-reason-cannot-go = Ne peut pas s’y rendre
skip-reason-does-not-want-to-go = Ne souhaite pas s’y rendre

## Where a complaint stands

phase-intake = Réception
phase-open = En cours
phase-answered = Répondue
phase-mediation = Médiation
phase-closed = Clôturée

## How it came out

outcome-upheld = Fondée
outcome-partly = Partiellement fondée
outcome-rejected = Non fondée

## Why it is finished

close-reason-answered = Répondue
close-reason-withdrawn = Retirée par le client
close-reason-merged = Se poursuit dans une autre réclamation
close-reason-not-a-complaint = N’est pas une réclamation
close-reason-settled = Accord en médiation
close-reason-mediation-failed = Médiation sans accord
close-reason-body-decided = Tranchée par un organisme externe

## Conflicts of interest

conflict-involved = A participé à l’affaire
conflict-decided-before = A pris la décision contestée
conflict-owns-product = Son service gère le produit
conflict-family = Famille ou ménage
conflict-own-account = Compte propre
conflict-none = Pas de conflit d’intérêts
conflict-other-interest = Autre intérêt

## Who is asked for information

addressee-customer = Le client
addressee-office = L’agence concernée
addressee-service = Un autre service de l’entreprise
addressee-expert = Un expert
addressee-third-party = Un tiers

## Who moves a complaint up a level

asked-by-customer = Le client
asked-by-firm = L’entreprise

## How two complaints belong together

link-same-event = Même événement
link-same-customer = Même client
link-same-cause = Même défaut
link-contests = Conteste la réponse

## Sides in mediation

party-customer = Le client
party-firm = L’entreprise

## How a clock stands

clock-state-running = En cours
clock-state-met = Respecté
clock-state-met-late = Respecté en retard
clock-state-missed = Dépassé
clock-state-dropped = Ne s’applique plus
clock-state-unknown = Délai inconnu

## How a gate stands

gate-state-open = Franchie
gate-state-closed = Il manque un élément
gate-state-not-needed = Non requise

## What happened, as the timeline says it

event-received = Réclamation reçue
event-classified = Classée
event-acknowledged = Réception confirmée
event-identified = Réclamant identifié
event-provided = Information ajoutée
event-waived = Information non exigée
event-information-requested = Informations demandées
event-reminded = Rappel envoyé
event-reply-recorded = Réponse enregistrée
event-request-dropped = Demande abandonnée
event-assigned = Confiée à un gestionnaire
event-conflict-declared = Déclaration de conflit d’intérêts faite
event-handler-released = Gestionnaire déchargé
event-barred = Personne écartée du dossier
event-dossier-opened = Dossier ouvert
event-message-recorded = Message du client
event-noted = Note
event-point-added = Grief ajouté
event-point-removed = Grief retiré
event-decided = Grief tranché
event-delay-told = Client informé du retard
event-answered = Réponse envoyée
event-written-copy-requested = Réponse écrite demandée
event-written-copy-sent = Réponse écrite envoyée
event-escalated = Passée au niveau suivant
event-offered = Offre faite
event-settled = Accord conclu
event-mediation-failed = Médiation terminée sans accord
event-referred-outside = Portée devant un organisme externe
event-body-outcome-recorded = Issue devant l’organisme externe enregistrée
event-withdrawn = Retirée par le client
event-reopened = Rouverte
event-linked = Liée
event-merged = Fusionnée avec une autre réclamation
event-miss-explained = Dépassement de délai expliqué
event-guidance-offered = Information sur la réclamation donnée
event-closed = Clôturée

## What can be done, as buttons say it

command-classify = Classer
command-acknowledge = Accuser réception
command-identify = Enregistrer le réclamant
command-provide = Ajouter une information
command-waive = S’en passer
command-request-information = Demander des informations
command-remind = Envoyer un rappel
command-record-reply = Enregistrer la réponse
command-drop-request = Ne plus attendre
command-assign = Confier à un gestionnaire
command-declare-conflict = Déclarer les conflits d’intérêts
command-open-dossier = Ouvrir le dossier
command-record-message = Enregistrer un message
command-note = Ajouter une note
command-add-point = Ajouter un grief
command-remove-point = Retirer le grief
command-decide = Trancher le grief
command-tell-delay = Informer le client du retard
command-answer = Envoyer la réponse
command-request-written-copy = Enregistrer la demande de réponse écrite
command-send-written-copy = Envoyer la réponse écrite
command-escalate = Passer au niveau suivant
command-offer = Enregistrer une offre
command-settle = Enregistrer l’accord
command-fail-mediation = Mettre fin à la médiation
command-refer-outside = Enregistrer la saisine d’un organisme externe
command-record-body-outcome = Enregistrer l’issue devant l’organisme
command-withdraw = Enregistrer le retrait
command-reopen = Rouvrir
command-link = Lier à une autre réclamation
command-merge-into = Fusionner avec une autre réclamation
command-explain-miss = Expliquer le dépassement du délai
command-offer-guidance = Enregistrer l’information donnée
command-bar = Écarter une personne
command-close = Clôturer la réclamation

## Letters to the customer

letter-acknowledgement = Accusé de réception
letter-information-request = Demande d’informations
letter-reminder = Rappel
letter-handler-introduction = Présentation du gestionnaire
letter-hand-over = Changement de gestionnaire
letter-delay-notice = Avis de retard
letter-answer = Réponse
letter-written-copy = Réponse écrite

## Calendars

calendar-no-work = Jours ouvrables norvégiens
calendar-no-bank = Jours ouvrables bancaires norvégiens
calendar-be-work = Jours ouvrables belges
calendar-be-bank = Jours ouvrables bancaires belges
calendar-dk-work = Jours ouvrables danois
calendar-dk-bank = Jours ouvrables bancaires danois
calendar-fi-work = Jours ouvrables finlandais
calendar-fi-bank = Jours ouvrables bancaires finlandais
calendar-se-work = Jours ouvrables suédois
calendar-se-bank = Jours ouvrables bancaires suédois
