# Working a case with care: letters, needs, call-backs, second looks, causes and redress.

## Letters and what became of them

letter-mediation-offer = Offer in mediation
letter-mediation-settled = Settlement
letter-mediation-failed = End of mediation
letter-message = Message
delivery-sent = Sent
delivery-deferred = Delayed; it is tried again
delivery-failed = Not delivered
delivery-bounced = Came back
delivery-read = Read by the customer
event-letter-written = Letter to the customer
event-delivery-recorded = Delivery of a letter
event-letter-recalled = Letter called back before it left
event-language-changed = Language of the case changed
command-write-letter = Write to the customer
command-record-delivery = Record what became of a letter
command-recall-letter = Call a letter back
command-set-language = Change the language
field-signed-by = Signed by
field-delivery = Delivery
refusal-letter-unknown = There is no such letter on this case. Choose one of the letters that the case shows.
refusal-letter-has-left = The letter has left, or something has been built upon it, so it can no longer be called back. Write to the customer instead.
refusal-letter-was-recalled = This letter was called back before it left. Nothing more happens to it.
refusal-letter-follows-from-an-act = Such a letter states something that is done on the case, so it is not written or called back by itself. Do that step; the letter follows.
refusal-signed-by-somebody-else = A letter is signed by the person who writes it. Sign it yourself, or leave it unsigned.
refusal-language-not-spoken = The firm does not answer in this language ({ $who }). Choose one of its languages.
refusal-language-is-the-same = The case is in this language already ({ $who }). Nothing needs to change.
