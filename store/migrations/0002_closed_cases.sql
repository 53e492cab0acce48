-- Closed cases have indexes of their own: without them, counting the few closed cases of a large
-- record would go through every open one.
CREATE INDEX case_closed ON case_view (lot, received_at, stream) WHERE open = 0;
CREATE INDEX case_closed_by_product ON case_view (lot, product, received_at, stream) WHERE open = 0;

-- Counting the cases of a product that nobody complains about would go through all cases.
CREATE INDEX case_by_product ON case_view (lot, product, received_at, stream);
