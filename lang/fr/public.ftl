# Pages for customers.
public-nav = Réclamations
public-nav-how = Comment réclamer
public-nav-complain = Introduire une réclamation
public-nav-case = Suivre votre dossier
public-nav-receipt = Vérifier un accusé
