# Pages for customers.
public-nav = Klager
public-nav-how = Sådan klager du
public-nav-complain = Send en klage
public-nav-case = Følg din sag
public-nav-receipt = Kontrollér en kvittering
