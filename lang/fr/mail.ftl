# Mail in and out: outgoing letters and mailboxes.

outgoing-title = Courrier sortant
outgoing-by-mail = Les lettres partent par le serveur de messagerie. Les lettres sur papier, et celles aux clients sans adresse électronique, se trouvent dans le dossier du courrier sortant.
outgoing-to-folder = Aucun serveur de messagerie n’est configuré : les lettres sont écrites dans le dossier « outgoing » de l’installation et rien ne quitte cette machine.
outgoing-away = Le serveur de messagerie ne prend pas de lettres ; elles attendent.
outgoing-views = Lettres par état
outgoing-all = Toutes
outgoing-empty-title = Aucune lettre ici
outgoing-empty-what = Les lettres apparaissent ici dès qu’un dossier en demande une.
outgoing-column-state = État
outgoing-column-letter = Lettre
outgoing-column-case = Dossier
outgoing-column-asked = Écrite
outgoing-again = Réessayer maintenant
outgoing-next-try = prochain essai { $when }
outgoing-not-before = pas avant { $when }
outbox-state-waiting = En attente
outbox-state-deferred = Reportée
outbox-state-written = Dans le dossier
outbox-state-sent = Envoyée
outbox-state-recalled = Rappelée
outbox-state-failed = Échouée
outbox-state-bounced = Revenue
mailboxes-title = Boîtes aux lettres
mailboxes-intro = Chaque jour, ce qui a été relevé d’une boîte est compté face au registre et aux dossiers. Relevés moins doublons doit égaler numérotés, et numérotés ce qu’ils sont devenus.
mailboxes-empty-title = Aucune boîte n’est configurée
mailboxes-empty-what = La personne qui gère cette installation configure les boîtes dans le fichier mail.toml.
mailbox-kind-imap = relevée par IMAP
mailbox-kind-lmtp = livrée par LMTP
mailbox-kind-smtp = les lettres partent par SMTP
mailbox-works = Fonctionne
mailbox-not-yet = Pas encore utilisée
mailbox-off = N’est plus configurée
mailbox-failing = Ne fonctionne pas
mailbox-silent = Pas relevée depuis trop longtemps
mailbox-different = Le compte n’est pas juste
mailbox-last = a fonctionné { $when }
mailbox-next = nouvel essai { $when }
mail-column-day = Jour
mail-column-fetched = Relevés
mail-column-duplicates = Doublons
mail-column-numbered = Numérotés
mail-column-cases = Dossiers
mail-column-replies = Réponses
mail-column-reports = Avis
mail-column-quarantined = Quarantaine
mail-column-dismissed = Écartés
mail-column-unread = Pas encore lus
mail-column-verdict = Résultat
mail-day-sound = Juste
mail-day-different =
    { $n ->
        [one] Écart d’un message
       *[other] Écart de { $n } messages
    }
mail-day-not-numbered =
    { $n ->
        [one] un message a été relevé mais n’a pas de numéro au registre
       *[other] { $n } messages ont été relevés mais n’ont pas de numéro au registre
    }
mail-day-not-fetched =
    { $n ->
        [one] une inscription du registre viendrait d’ici mais n’a pas été relevée
       *[other] { $n } inscriptions du registre viendraient d’ici mais n’ont pas été relevées
    }
mail-day-unfetched =
    { $n ->
        [one] un message se trouve dans la boîte et n’a pas été relevé
       *[other] { $n } messages se trouvent dans la boîte et n’ont pas été relevés
    }
mail-day-unmarked =
    { $n ->
        [one] un message est enregistré mais pas encore marqué dans la boîte
       *[other] { $n } messages sont enregistrés mais pas encore marqués dans la boîte
    }
mail-day-unread =
    { $n ->
        [one] un message est numéroté mais pas encore lu
       *[other] { $n } messages sont numérotés mais pas encore lus
    }
