# Mail in and out: outgoing letters and mailboxes.

outgoing-title = Outgoing mail
outgoing-by-mail = Letters leave through the mail server. Letters on paper, and those to customers without an e-mail address, lie in the folder of outgoing mail.
outgoing-to-folder = No mail server is set up: letters are written into the folder “outgoing” of the installation, and nothing leaves this machine.
outgoing-away = The mail server takes no letters; they wait.
outgoing-views = Letters by state
outgoing-all = All
outgoing-empty-title = No letters here
outgoing-empty-what = Letters show up here as soon as a case calls for one.
outgoing-column-state = State
outgoing-column-letter = Letter
outgoing-column-case = Case
outgoing-column-asked = Written
outgoing-again = Try again now
outgoing-next-try = next try { $when }
outgoing-not-before = not before { $when }
outbox-state-waiting = Waiting
outbox-state-deferred = Put off
outbox-state-written = In the folder
outbox-state-sent = Sent
outbox-state-recalled = Called back
outbox-state-failed = Failed
outbox-state-bounced = Came back
mailboxes-title = Mailboxes
mailboxes-intro = Each day, what was fetched from a mailbox is counted against the register and the cases. Fetched less duplicates must equal numbered, and numbered must equal what became of it.
mailboxes-empty-title = No mailbox is set up
mailboxes-empty-what = Whoever runs this installation sets mailboxes up in the file mail.toml.
mailbox-kind-imap = read by IMAP
mailbox-kind-lmtp = delivered by LMTP
mailbox-kind-smtp = letters leave by SMTP
mailbox-works = Works
mailbox-not-yet = Not called yet
mailbox-off = No longer set up
mailbox-failing = Does not work
mailbox-silent = Not looked into for too long
mailbox-different = The count does not add up
mailbox-last = last worked { $when }
mailbox-next = tried again { $when }
mail-column-day = Day
mail-column-fetched = Fetched
mail-column-duplicates = Duplicates
mail-column-numbered = Numbered
mail-column-cases = Cases
mail-column-replies = Replies
mail-column-reports = Reports
mail-column-quarantined = Quarantine
mail-column-dismissed = Set aside
mail-column-unread = Not read yet
mail-column-verdict = Result
mail-day-sound = Adds up
mail-day-different =
    { $n ->
        [one] Differs by one
       *[other] Differs by { $n }
    }
mail-day-not-numbered =
    { $n ->
        [one] one mail was fetched but has no number in the register
       *[other] { $n } mails were fetched but have no number in the register
    }
mail-day-not-fetched =
    { $n ->
        [one] one entry of the register says it came from here but was not fetched
       *[other] { $n } entries of the register say they came from here but were not fetched
    }
mail-day-unfetched =
    { $n ->
        [one] one mail lies in the mailbox and has not been fetched
       *[other] { $n } mails lie in the mailbox and have not been fetched
    }
mail-day-unmarked =
    { $n ->
        [one] one mail is in the record but not marked in the mailbox yet
       *[other] { $n } mails are in the record but not marked in the mailbox yet
    }
mail-day-unread =
    { $n ->
        [one] one mail is numbered but not read yet
       *[other] { $n } mails are numbered but not read yet
    }
