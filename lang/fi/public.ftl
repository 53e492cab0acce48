# Pages for customers.
public-nav = Valitukset
public-nav-how = Näin teet valituksen
public-nav-complain = Tee valitus
public-nav-case = Seuraa asiaasi
public-nav-receipt = Tarkista kuitti
