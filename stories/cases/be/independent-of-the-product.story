Story: Nobody judges a product of his own unit, not even when it turns out late what it is about
Proves: BE-08, NO-08
Firm: scheldebank

Given on 2026-03-02 10:00 a consumer complains by email about payment, giving name address contact
When on 2026-03-02 14:00 p-benoit assigns it to p-joris
Then it is refused: handler-owns-the-product at gate independence naming "Joris Van Damme"
Given on 2026-03-02 15:00 a consumer complains by email about something, giving name address contact
Then product is something
When on 2026-03-02 15:05 p-benoit assigns it to p-joris
Then handler is p-joris
 And gate independence is open
When on 2026-03-03 09:00 p-joris classifies it as a complaint about card-credit by a consumer because "It is about a card."
Then product is card-credit
 And handler is nobody
When on 2026-03-03 09:05 p-benoit assigns it to p-joris
Then it is refused: handler-owns-the-product
When on 2026-03-03 09:06 p-benoit assigns it to p-els
Then handler is p-els
