Story: The supervisor of collectors is named as it is called on the day of the answer
Proves: NO-11, DK-12
Firm: perintala

Given on 2025-12-22 10:00 a consumer complains by email about collection, giving name address contact expectation
When on 2025-12-22 10:30 p-aino assigns it to p-petri
When on 2025-12-22 10:31 p-petri declares no conflict
When on 2025-12-22 10:32 p-petri states the point "The debt was paid in May."
When on 2025-12-22 10:33 p-petri decides point 1 rejected finding "It was not." because "The receipt is for another bill."
When on 2025-12-31 23:59:59 p-petri answers by email
Then the answer names fi.kuluttajariitalautakunta, fi.kkv, fi.collection-supervisor
 And the answer names fi.collection-supervisor as "Etelä-Suomen aluehallintovirasto"
# Reopened by the officer, answered by somebody else the day after.
When on 2025-12-31 23:59:59 p-aino reopens it because "The right receipt came."
When on 2026-01-01 09:00 p-aino assigns it to p-camilla because "Petri judged it first."
When on 2026-01-01 09:01 p-camilla declares no conflict
When on 2026-01-01 09:02 p-camilla decides point 1 partly finding "Half was paid." because "The receipt says so."
When on 2026-01-01 09:03 p-camilla answers by email
Then outcome is partly
 And the answer names fi.collection-supervisor as "Lupa- ja valvontavirasto"
