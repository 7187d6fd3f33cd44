-- Public holidays and shifted working days (节假日和调休), as the State Council announces them for a year. A year without a
-- row is not known: then Saturdays and Sundays are taken to be the only days off, and the notice says so.
CREATE TABLE working_calendar (
    year       integer     PRIMARY KEY CHECK (year BETWEEN 2013 AND 2100),
    source     text        NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    entered_at timestamptz NOT NULL,
    entered_by text        NOT NULL
);
CREATE TABLE working_calendar_day (
    day     date    PRIMARY KEY,
    year    integer NOT NULL REFERENCES working_calendar (year) ON DELETE CASCADE,
    working boolean NOT NULL,
    CHECK (extract(year FROM day) = year)
);
CREATE INDEX working_calendar_day_of_year ON working_calendar_day (year);

-- What a notice tells villagers about where to object: the office of a county or township and its telephone.
CREATE TABLE notice_contact (
    area       bigint      PRIMARY KEY REFERENCES region (lo),
    office     text        NOT NULL CHECK (length(office) BETWEEN 1 AND 60),
    hotline    text        NOT NULL CHECK (hotline ~ '^[0-9-]{5,16}$'),
    entered_at timestamptz NOT NULL,
    entered_by text        NOT NULL
);
REVOKE DELETE ON notice_contact FROM mingbai_app;
ALTER TABLE notice_contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY told_to_all ON notice_contact FOR SELECT TO mingbai_app USING (true);
CREATE POLICY entered_in_scope ON notice_contact FOR INSERT TO mingbai_app WITH CHECK (
    area >= nullif(current_setting('mingbai.area_lo', true), '')::bigint
    AND area <= nullif(current_setting('mingbai.area_hi', true), '')::bigint);
CREATE POLICY changed_in_scope ON notice_contact FOR UPDATE TO mingbai_app USING (
    area >= nullif(current_setting('mingbai.area_lo', true), '')::bigint
    AND area <= nullif(current_setting('mingbai.area_hi', true), '')::bigint);
