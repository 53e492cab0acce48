# Pages for customers.
public-nav = Complaints
public-nav-how = How to complain
public-nav-complain = Make a complaint
public-nav-case = Follow your case
public-nav-receipt = Check a receipt
