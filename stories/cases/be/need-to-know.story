Story: Reading and acting are apart, and a customer acts only through the staff
Proves: BE-09
Firm: scheldebank

Given on 2026-03-02 10:00 a consumer complains by email about savings, giving name address contact
Then p-nadia sees it
 And p-joris sees it
When on 2026-03-02 11:00 p-nadia notes "I only read."
Then it is refused: not-permitted
When on 2026-03-02 11:01 p-wim states the point "I only sell."
Then it is refused: not-permitted
When on 2026-03-02 11:02 the customer notes "I only complain."
Then it is refused: not-permitted
