Story: A rejection that can name no outside body of that day is not sent
Proves: NO-11, DK-12
Firm: hallegaard

# The pack knows the lenders' board from 1 July 2016 and the other house from 2025.
Given on 2016-06-01 10:00 a consumer complains by email about consumer-credit, giving name contact expectation
When on 2016-06-01 11:00 p-gerda assigns it to p-gerda
When on 2016-06-01 11:01 p-gerda declares no conflict
When on 2016-06-01 11:02 p-gerda states the point "The loan was dearer than told."
When on 2016-06-02 09:00 p-gerda decides point 1 rejected finding "It was not." because "The contract says so."
When on 2016-06-30 23:59 p-gerda answers by letter
Then it is refused: no-body-to-name at gate referral on 2016-06-30
When on 2016-07-01 00:00 p-gerda answers by letter
Then the answer names dk.finansieringsselskaber
