# Pages for customers.
public-nav = Klachten
public-nav-how = Hoe dient u een klacht in
public-nav-complain = Klacht indienen
public-nav-case = Volg uw dossier
public-nav-receipt = Bewijs controleren
