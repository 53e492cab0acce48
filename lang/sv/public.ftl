# Pages for customers.
public-nav = Klagomål
public-nav-how = Så klagar du
public-nav-complain = Lämna ett klagomål
public-nav-case = Följ ditt ärende
public-nav-receipt = Kontrollera ett kvitto
