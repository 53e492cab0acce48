-- The record. Every primary key and every unique index starts with `lot`, so that the tables can be
-- spread over machines by lot and no transaction ever has to leave one.
-- Three words differ between the engines and are filled in when the migration is read:
-- {text} and {blob} are column types, {clustered} stores a table in the order of its primary key
-- where the engine can.

CREATE TABLE lot (
    lot          BIGINT NOT NULL PRIMARY KEY,
    firm         {text} NOT NULL,
    ordinal      BIGINT NOT NULL,
    next_seq     BIGINT NOT NULL,
    next_number  BIGINT NOT NULL,
    next_message BIGINT NOT NULL
);

-- The head of each stream: what the next event must follow.
CREATE TABLE stream (
    lot     BIGINT NOT NULL,
    stream  {text} NOT NULL,
    kind    {text} NOT NULL,
    version BIGINT NOT NULL,
    hash    {blob} NOT NULL,
    PRIMARY KEY (lot, stream)
) {clustered};

-- Append-only. Kept in stream order, because a stream is what is read; `seq` is the place in the lot.
CREATE TABLE event (
    lot     BIGINT NOT NULL,
    seq     BIGINT NOT NULL,
    stream  {text} NOT NULL,
    version BIGINT NOT NULL,
    kind    {text} NOT NULL,
    at      BIGINT NOT NULL,
    actor   {text} NOT NULL,
    body    {text} NOT NULL,
    prev    {blob} NOT NULL,
    hash    {blob} NOT NULL,
    PRIMARY KEY (lot, stream, version)
) {clustered};
CREATE UNIQUE INDEX event_by_seq ON event (lot, seq);

-- One data key per person and purpose, wrapped by the master key. Destroying it erases the person.
CREATE TABLE vault_key (
    lot          BIGINT NOT NULL,
    subject      {text} NOT NULL,
    purpose      {text} NOT NULL,
    wrapped      {blob},
    created_at   BIGINT NOT NULL,
    destroyed_at BIGINT,
    PRIMARY KEY (lot, subject, purpose)
) {clustered};

CREATE TABLE vault_item (
    lot        BIGINT NOT NULL,
    item       {text} NOT NULL,
    subject    {text} NOT NULL,
    purpose    {text} NOT NULL,
    sealed     {blob} NOT NULL,
    digest     {blob} NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (lot, item)
);

-- Everything that came in, numbered before it was read.
CREATE TABLE intake (
    lot         BIGINT NOT NULL,
    number      BIGINT NOT NULL,
    channel     {text} NOT NULL,
    source      {text} NOT NULL,
    digest      {blob} NOT NULL,
    thread_key  {text},
    received_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    item        {text},
    status      {text} NOT NULL,
    stream      {text},
    reason      {text},
    PRIMARY KEY (lot, number)
) {clustered};
CREATE INDEX intake_by_digest ON intake (lot, digest);
CREATE INDEX intake_by_status ON intake (lot, status, number);
CREATE INDEX intake_by_thread ON intake (lot, thread_key) WHERE thread_key IS NOT NULL;
CREATE INDEX intake_by_stream ON intake (lot, stream) WHERE stream IS NOT NULL;

-- Which case a mail conversation belongs to. The key is a hash of the message's identifier.
CREATE TABLE thread (
    lot    BIGINT NOT NULL,
    key    {text} NOT NULL,
    stream {text} NOT NULL,
    PRIMARY KEY (lot, key)
) {clustered};
CREATE INDEX thread_by_stream ON thread (lot, stream);

-- The worklist: a view of cases that can be thrown away and made again from the events.
CREATE TABLE case_view (
    lot            BIGINT NOT NULL,
    stream         {text} NOT NULL,
    number         BIGINT NOT NULL,
    reference      {text} NOT NULL,
    firm           {text} NOT NULL,
    phase          {text} NOT NULL,
    level          {text} NOT NULL,
    product        {text} NOT NULL,
    channel        {text} NOT NULL,
    language       {text} NOT NULL,
    handler        {text},
    unit           {text},
    received_at    BIGINT NOT NULL,
    next_due       {text} NOT NULL,
    next_clock     {text},
    missed         BIGINT NOT NULL,
    outcome        {text},
    open           BIGINT NOT NULL,
    version        BIGINT NOT NULL,
    person         {text},
    title_item     {text},
    identity_item  {text},
    search_version BIGINT NOT NULL,
    PRIMARY KEY (lot, stream)
) {clustered};
CREATE UNIQUE INDEX case_by_reference ON case_view (lot, reference);
CREATE INDEX case_by_received ON case_view (lot, received_at, stream);
CREATE INDEX case_by_person ON case_view (lot, person) WHERE person IS NOT NULL;
-- Only open cases are worked through in order of their dates; closed ones cost these indexes nothing.
CREATE INDEX case_open ON case_view (lot, next_due, stream) WHERE open = 1;
CREATE INDEX case_open_by_phase ON case_view (lot, phase, next_due, stream) WHERE open = 1;
CREATE INDEX case_open_by_handler ON case_view (lot, handler, next_due, stream) WHERE open = 1;
CREATE INDEX case_open_by_product ON case_view (lot, product, next_due, stream) WHERE open = 1;

-- Staff who may not see a case, because it concerns them.
CREATE TABLE barred (
    lot    BIGINT NOT NULL,
    person {text} NOT NULL,
    stream {text} NOT NULL,
    PRIMARY KEY (lot, person, stream)
) {clustered};
CREATE INDEX barred_by_stream ON barred (lot, stream);

CREATE TABLE outbox (
    lot        BIGINT NOT NULL,
    id         BIGINT NOT NULL,
    stream     {text} NOT NULL,
    kind       {text} NOT NULL,
    body       {text} NOT NULL,
    created_at BIGINT NOT NULL,
    due_at     BIGINT NOT NULL,
    done_at    BIGINT,
    attempts   BIGINT NOT NULL,
    last_error {text},
    PRIMARY KEY (lot, id)
) {clustered};
CREATE INDEX outbox_waiting ON outbox (lot, due_at, id) WHERE done_at IS NULL;
CREATE INDEX outbox_by_stream ON outbox (lot, stream, id);

CREATE TABLE idempotency (
    lot      BIGINT NOT NULL,
    key      {text} NOT NULL,
    digest   {blob} NOT NULL,
    response {text} NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (lot, key)
) {clustered};
CREATE INDEX idempotency_by_age ON idempotency (lot, at);

CREATE TABLE checkpoint (
    lot       BIGINT NOT NULL,
    through   BIGINT NOT NULL,
    digest    {blob} NOT NULL,
    signature {blob} NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (lot, through)
) {clustered};

CREATE TABLE staff (
    lot          BIGINT NOT NULL,
    login        {text} NOT NULL,
    person       {text} NOT NULL,
    display_name {text} NOT NULL,
    password     {text} NOT NULL,
    roles        {text} NOT NULL,
    disabled_at  BIGINT,
    created_at   BIGINT NOT NULL,
    PRIMARY KEY (lot, login)
) {clustered};

CREATE TABLE session (
    lot        BIGINT NOT NULL,
    token      {blob} NOT NULL,
    login      {text} NOT NULL,
    csrf       {text} NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (lot, token)
) {clustered};
CREATE INDEX session_by_login ON session (lot, login);
