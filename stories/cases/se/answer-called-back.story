Story: What an answer started stops when the answer is called back before it left
Proves: G-5, SE-L10
Firm: malarbanken

# In 2015 the six months to the board ran from the bank's refusal.
Given on 2015-03-02 10:00 a consumer complains by email about savings, giving name contact expectation
When on 2015-03-02 12:00 p-birgitta assigns it to p-oskar
When on 2015-03-02 12:01 p-oskar declares no conflict
When on 2015-03-02 12:02 p-oskar states the point "Too little interest."
When on 2015-03-02 12:03 p-oskar decides point 1 rejected finding "It is right." because "The rate is variable."
When on 2015-03-10 12:04 p-oskar answers by email
Then outside-window at se.arn is due 2015-09-10 because se.arn.window-after-refusal
When on 2015-03-10 12:05 p-oskar recalls letter 2 because "The figures of another customer."
Then no outside-window runs
When on 2015-03-11 09:00 p-oskar answers by email
Then second outside-window at se.arn is due 2015-09-11 because se.arn.window-after-refusal
 And second outside-window at se.arn is running
