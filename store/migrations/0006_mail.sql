-- What became of each message, apart from whether it is done: what the page of outgoing mail shows.
ALTER TABLE outbox ADD COLUMN state {text} NOT NULL DEFAULT 'waiting';
ALTER TABLE outbox ADD COLUMN first_tried_at BIGINT;
-- The hashed identifier under which a mail left: a report that it did not arrive is found by it.
ALTER TABLE outbox ADD COLUMN message_key {text};
UPDATE outbox SET state = 'written' WHERE done_at IS NOT NULL;
CREATE INDEX outbox_by_created ON outbox (lot, created_at, id);
CREATE INDEX outbox_by_state ON outbox (lot, state, created_at, id);
CREATE INDEX outbox_by_message ON outbox (lot, message_key) WHERE message_key IS NOT NULL;

-- A place where mail comes in or goes out, how far it was read, and how it fares.
CREATE TABLE mailbox (
    lot       BIGINT NOT NULL,
    name      {text} NOT NULL,
    kind      {text} NOT NULL,
    validity  BIGINT NOT NULL,
    last_uid  BIGINT NOT NULL,
    active    BIGINT NOT NULL,
    since     BIGINT NOT NULL,
    ok_at     BIGINT,
    failed_at BIGINT,
    failures  BIGINT NOT NULL,
    next_at   BIGINT,
    error     {text},
    PRIMARY KEY (lot, name)
) {clustered};

-- Every mail that was fetched from a mailbox or delivered to it, beside the number it was given: the
-- two sides of the daily reconciliation. It lies in the lot of its entry in the register.
CREATE TABLE mail_item (
    lot        BIGINT NOT NULL,
    mailbox    {text} NOT NULL,
    validity   BIGINT NOT NULL,
    uid        BIGINT NOT NULL,
    number     BIGINT NOT NULL,
    day        {text} NOT NULL,
    fetched_at BIGINT NOT NULL,
    duplicate  BIGINT NOT NULL,
    marked_at  BIGINT,
    PRIMARY KEY (lot, mailbox, validity, uid)
) {clustered};
CREATE INDEX mail_item_by_day ON mail_item (lot, mailbox, day);
CREATE INDEX mail_item_by_number ON mail_item (lot, number);
CREATE INDEX mail_item_unmarked ON mail_item (lot, mailbox, validity, uid) WHERE marked_at IS NULL;
CREATE INDEX intake_by_mailbox ON intake (lot, source, recorded_at)
    WHERE source >= 'mailbox:' AND source < 'mailbox;';

-- One day of one mailbox, counted.
CREATE TABLE mail_day (
    lot         BIGINT NOT NULL,
    mailbox     {text} NOT NULL,
    day         {text} NOT NULL,
    fetched     BIGINT NOT NULL,
    numbered    BIGINT NOT NULL,
    cases       BIGINT NOT NULL,
    replies     BIGINT NOT NULL,
    notices     BIGINT NOT NULL,
    quarantined BIGINT NOT NULL,
    dismissed   BIGINT NOT NULL,
    unread      BIGINT NOT NULL,
    duplicates  BIGINT NOT NULL,
    unfetched   BIGINT NOT NULL,
    unmarked    BIGINT NOT NULL,
    checked_at  BIGINT NOT NULL,
    PRIMARY KEY (lot, mailbox, day)
) {clustered};
