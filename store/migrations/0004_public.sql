-- How a customer follows a case without an account: the hash of the secret that was handed out last.
-- Handing out another one takes the place of the one before.
CREATE TABLE case_link (
    lot       BIGINT NOT NULL,
    stream    {text} NOT NULL,
    secret    {blob} NOT NULL,
    issued_at BIGINT NOT NULL,
    PRIMARY KEY (lot, stream)
) {clustered};

-- Complaints begun on the public form and not yet sent. What was typed lies in the vault under a key
-- of the draft's own; the draft is found by the hash of its secret. `items` are its places in the
-- vault, the first being the fields, the others files. `done` is the reference of the case it became.
CREATE TABLE draft (
    lot        BIGINT NOT NULL,
    secret     {blob} NOT NULL,
    firm       {text} NOT NULL,
    subject    {text} NOT NULL,
    items      {text} NOT NULL,
    bytes      BIGINT NOT NULL,
    saved_at   BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    done       {text},
    PRIMARY KEY (lot, secret)
) {clustered};
CREATE INDEX draft_by_age ON draft (lot, expires_at);
