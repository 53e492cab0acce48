Story: Whoever collects does not judge complaints about collecting
Proves: FI-07, FI-14, BE-08
Firm: perintala

# Whoever disputes a debt has complained, and need not be a customer.
Given on 2026-03-02 10:00 a not-customer complains by phone about collection, giving name address contact expectation
When on 2026-03-02 10:30 p-aino assigns it to p-jukka
Then it is refused: handler-owns-the-product naming "Jukka Mäkelä"
When on 2026-03-02 10:31 p-aino assigns it to p-camilla
Then handler is p-camilla
Given on 2026-03-02 11:00 a consumer complains by email about personal-data, giving name address contact expectation
When on 2026-03-02 11:30 p-aino assigns it to p-jukka
Then handler is p-jukka
When on 2026-03-02 11:35 p-jukka declares the conflict involved
Then handler is nobody
 And p-jukka cannot see it
