# The overview of the complaints officer: counts, charts, report.

overview-rail = Vue d’ensemble
overview-title = Vue d’ensemble
overview-intro = Réclamations selon leur jour de réception, avec la période précédente en comparaison. Chaque nombre mène à ses dossiers.
overview-by-period = Reçues
overview-by-product = Produit
overview-by-channel = Canal
overview-by-cause = Cause première
overview-by-outcome = Issue
overview-by-closed-as = Clôturées comme
overview-by-answered-within = Jours jusqu’à la première réponse
overview-by-language = Langue
overview-by-level = Niveau
overview-by-unit = Unité
overview-by-second-look = Second examen
overview-by-entered = Saisies
overview-cases = Dossiers
overview-before = Période précédente
overview-unanswered = Pas encore répondu
overview-not-closed = Pas clôturé
overview-none = Aucun
overview-second-waits = En attente
overview-second-agrees = Même résultat
overview-second-differs = Autre résultat
overview-entered-after = Après coup
overview-entered-at-once = À l’arrivée
overview-days = { $first } à { $last } jours
overview-days-more = Plus de { $days } jours
overview-crossed = { $down } par { $across }
overview-summary = En bref
overview-received = Réclamations reçues
overview-unexplained = Avec un délai manqué que personne n’a expliqué
overview-looked = Réponses examinées deux fois
overview-differ = Seconds examens au résultat différent
overview-register = Registre des entrées
overview-items = Nombre
overview-register-read = Entrées
overview-register-cases = Ont ouvert un dossier
overview-register-replies = Appartiennent à un dossier
overview-register-duplicates = Déjà reçues
overview-register-quarantined = En quarantaine
overview-register-dismissed = Pas pour le service
overview-register-unread = Pas encore lues
overview-agrees = Dossiers et registre concordent : entrées = dossiers + réponses + doublons + quarantaine + écartées + non lues.
overview-more-cases =
    { $n ->
        [one] Il y a un dossier de plus que dans le registre pour ces jours.
       *[other] Il y a { $n } dossiers de plus que dans le registre pour ces jours.
    }
overview-fewer-cases =
    { $n ->
        [one] Il y a un dossier de moins que dans le registre pour ces jours.
       *[other] Il y a { $n } dossiers de moins que dans le registre pour ces jours.
    }
overview-open = Sans réponse aujourd’hui, par ancienneté
overview-age = Ancienneté
overview-past = Dont au-delà du jour de réponse
overview-open-note = Au { $date }, quel que soit le jour de réception.
overview-cause-note = Un dossier à plusieurs causes compte sous chacune d’elles.
overview-clocks = Délais de l’entreprise
overview-range = { $from } au { $to }
overview-figure = Graphique : { $title }. Le tableau ci-dessous donne les mêmes nombres.
overview-report-intro = Ce rapport compte les réclamations selon le jour où l’entreprise les a reçues. Un dossier compte dans la période de sa réception, quelle que soit la suite.
overview-report-title = Vue d’ensemble des réclamations
overview-page = Page { "{page}" } sur { "{pages}" }
overview-as-of = Au { $date }
overview-no-causes = Aucune cause première n’a été enregistrée dans cette période.
overview-not-counted =
    { $n ->
        [one] Un dossier n’est pas compté tant que la liste de travail n’est pas refaite avec recourse rebuild.
       *[other] { $n } dossiers ne sont pas comptés tant que la liste de travail n’est pas refaite avec recourse rebuild.
    }
overview-from = Du
overview-to = Au
overview-step = Découpage
overview-step-day = Jours
overview-step-week = Semaines
overview-step-month = Mois
overview-step-quarter = Trimestres
overview-step-year = Années
overview-show = Afficher
overview-ranges = Périodes
overview-range-this-month = Ce mois
overview-range-last-month = Le mois dernier
overview-range-last-quarter = Le trimestre dernier
overview-range-this-year = Cette année
overview-range-last-year = L’année dernière
overview-down = Lignes
overview-across = Colonnes
overview-files = Fichiers
overview-empty-title = Aucune réclamation reçue ces jours-là
overview-empty-what = Choisissez une autre période ci-dessus. Les dossiers ouverts figurent ci-dessous, quel que soit le jour de réception.
overview-bad-range = Le dernier jour précède le premier. Choisissez à nouveau.
overview-filter = De la vue d’ensemble
overview-filter-remove = Afficher tous les dossiers
overview-filter-incidents = Délai manqué sans cause
overview-no-cross = Aucun croisement
overview-mean = La ligne en tirets est la moyenne de trois périodes.
