-- Counts are answered from the indexes alone: `open` stands in each of them, or every counted case
-- would be looked up for a value that the index implies.
DROP INDEX case_open;
DROP INDEX case_open_by_phase;
DROP INDEX case_open_by_handler;
DROP INDEX case_open_by_product;
DROP INDEX case_closed;
DROP INDEX case_closed_by_product;
CREATE INDEX case_open ON case_view (lot, next_due, stream, open) WHERE open = 1;
CREATE INDEX case_open_by_phase ON case_view (lot, phase, next_due, stream, open) WHERE open = 1;
CREATE INDEX case_open_by_handler ON case_view (lot, handler, next_due, stream, open) WHERE open = 1;
CREATE INDEX case_open_by_product ON case_view (lot, product, next_due, stream, open) WHERE open = 1;
CREATE INDEX case_closed ON case_view (lot, received_at, stream, open) WHERE open = 0;
CREATE INDEX case_closed_by_product ON case_view (lot, product, received_at, stream, open) WHERE open = 0;
