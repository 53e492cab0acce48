Story: A year that begins on 29 February ends on 28 February
Proves: NO-05, NO-11, G-4
Firm: fjordbanken

# 15 February 2028 plus fourteen days is the leap day, a Tuesday.
Given on 2028-02-15 10:00 a consumer complains by email about savings, giving name contact
Then answer is due 2028-02-29
Given on 2028-02-29 10:00 a consumer complains by email about savings, giving name contact
Then receipt is on 2028-02-29
 And answer is due 2028-03-14
 And outside-window at no.finansklagenemnda is due 2029-02-28
