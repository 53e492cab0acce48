# Pages for customers.
public-nav = Klager
public-nav-how = Slik klager du
public-nav-complain = Send en klage
public-nav-case = Følg saken din
public-nav-receipt = Kontroller en kvittering
