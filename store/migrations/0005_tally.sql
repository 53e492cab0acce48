-- What the overview counts stands in the worklist's row, written with it and made anew with it.
-- Rows from before have an empty day until `recourse rebuild`; the overview says how many those are.
ALTER TABLE case_view ADD COLUMN received_month {text} NOT NULL DEFAULT '';
ALTER TABLE case_view ADD COLUMN received_on {text} NOT NULL DEFAULT '';
ALTER TABLE case_view ADD COLUMN closed_as {text} NOT NULL DEFAULT '';
ALTER TABLE case_view ADD COLUMN causes {text} NOT NULL DEFAULT '';
ALTER TABLE case_view ADD COLUMN clocks {text} NOT NULL DEFAULT '';
ALTER TABLE case_view ADD COLUMN unexplained {text} NOT NULL DEFAULT '';
ALTER TABLE case_view ADD COLUMN sample {text} NOT NULL DEFAULT '';
ALTER TABLE case_view ADD COLUMN backfill BIGINT NOT NULL DEFAULT 0;
ALTER TABLE case_view ADD COLUMN answered_within BIGINT NOT NULL DEFAULT 0;
-- In the order in which the overview groups, so that a month is counted in one pass without sorting and
-- without looking a case up.
CREATE INDEX case_tally ON case_view (lot, received_month, product, channel, language, level, unit, outcome,
    closed_as, answered_within, sample, backfill, causes, clocks, unexplained, received_on);
CREATE INDEX case_open_by_day ON case_view (lot, received_on, phase, clocks, open) WHERE open = 1;
CREATE INDEX intake_by_received ON intake (lot, received_at, status);
