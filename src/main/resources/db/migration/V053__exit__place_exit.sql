-- Exits of places (贫困村出列、贫困县摘帽): cases with their history, what is entered of a village, scans, frozen figures.
-- area is the place's own number: whoever's area holds the place sees its case, nobody else.
CREATE TABLE place_exit (
    id               uuid        PRIMARY KEY,
    area             bigint      NOT NULL REFERENCES region (lo),
    area_hi          bigint      NOT NULL,
    kind             text        NOT NULL CHECK (kind IN ('VILLAGE', 'COUNTY')),
    -- which table moves it; who approves a village is frozen with it
    procedure        text        NOT NULL CHECK (procedure IN ('VILLAGE_EXIT_COUNTY', 'VILLAGE_EXIT_CITY', 'COUNTY_EXIT')),
    year             integer     NOT NULL CHECK (year BETWEEN 2014 AND 2020),
    standard_region  text        NOT NULL CHECK (standard_region ~ '^[0-9]{2,12}$'),
    standard_version integer     NOT NULL CHECK (standard_version >= 1),
    state            text        NOT NULL CHECK (length(state) BETWEEN 1 AND 40),
    since            timestamptz NOT NULL,
    closed_at        timestamptz,
    version          integer     NOT NULL DEFAULT 0,
    UNIQUE (id, area),
    CHECK ((kind = 'COUNTY') = (procedure = 'COUNTY_EXIT')),
    CHECK ((closed_at IS NOT NULL) = (state IN ('APPROVED', 'REFUSED', 'WITHDRAWN')))
);
-- At most one open case for a place, whatever two officers do at once; and no place leaves twice in a year.
CREATE UNIQUE INDEX place_exit_one_open_per_place ON place_exit (area, kind) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX place_exit_approved_once_a_year ON place_exit (area, kind, year) WHERE state = 'APPROVED';
CREATE INDEX place_exit_waiting ON place_exit (procedure, state, area) WHERE closed_at IS NULL;
CALL hold_in_scope('place_exit');
REVOKE DELETE ON place_exit FROM mingbai_app;

-- Scans of a case, or of what an indicator of the place rests on; sealed in chunks, never taken back.
CREATE TABLE place_evidence (
    id          uuid        PRIMARY KEY,
    area        bigint      NOT NULL REFERENCES region (lo),
    case_id     uuid,
    kind        text        NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    file_name   text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    media_type  text        NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
    size        bigint      NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    digest      bytea       NOT NULL CHECK (octet_length(digest) = 32),
    uploaded_at timestamptz NOT NULL,
    uploaded_by text        NOT NULL,
    UNIQUE (id, area),
    FOREIGN KEY (case_id, area) REFERENCES place_exit (id, area)
);
CREATE INDEX place_evidence_of_case ON place_evidence (case_id);
CREATE TABLE place_evidence_chunk (
    file_id    uuid    NOT NULL,
    area       bigint  NOT NULL,
    position   integer NOT NULL,
    ciphertext bytea   NOT NULL,
    PRIMARY KEY (file_id, position),
    FOREIGN KEY (file_id, area) REFERENCES place_evidence (id, area)
);
ALTER TABLE place_evidence_chunk ALTER COLUMN ciphertext SET STORAGE EXTERNAL;
CALL hold_in_scope('place_evidence');
CALL hold_in_scope('place_evidence_chunk');
REVOKE UPDATE, DELETE ON place_evidence, place_evidence_chunk FROM mingbai_app;

-- What somebody stated of a village for a year; the entry with the highest number counts, those before are its history. What
-- follows from households is never entered. A number names the entry that was seen, so that nobody writes over another.
CREATE TABLE village_indicator (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area       bigint      NOT NULL REFERENCES village (region_lo),
    year       integer     NOT NULL CHECK (year BETWEEN 2014 AND 2100),
    fact       text        NOT NULL CHECK (fact IN ('POPULATION', 'ROAD', 'BUS', 'PRODUCTION_POWER', 'LIVING_POWER',
        'BROADCASTING', 'BROADBAND', 'CLINIC', 'DOCTOR', 'CULTURE', 'INDUSTRY', 'COLLECTIVE_INCOME')),
    number     integer     NOT NULL CHECK (number >= 1),
    answer     boolean,
    amount     numeric(12, 2) CHECK (amount >= 0),
    source     text        NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    stated_on  date        NOT NULL,
    proof_id   uuid,
    entered_at timestamptz NOT NULL,
    entered_by text        NOT NULL,
    UNIQUE (area, year, fact, number),
    CHECK (num_nonnulls(answer, amount) = 1),
    CHECK (fact <> 'POPULATION' OR (amount >= 1 AND amount = trunc(amount))),
    FOREIGN KEY (proof_id, area) REFERENCES place_evidence (id, area)
);
CALL hold_in_scope('village_indicator');
REVOKE UPDATE, DELETE ON village_indicator FROM mingbai_app;

-- Why an indicator that is only considered (统筹考虑) and not met does not stand in the way; the latest counts.
CREATE TABLE place_exit_reason (
    id        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id   uuid        NOT NULL,
    area      bigint      NOT NULL,
    criterion text        NOT NULL CHECK (length(criterion) BETWEEN 1 AND 40),
    reason    text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    given_at  timestamptz NOT NULL,
    given_by  text        NOT NULL,
    FOREIGN KEY (case_id, area) REFERENCES place_exit (id, area)
);
CREATE INDEX place_exit_reason_of_case ON place_exit_reason (case_id, id);
CALL hold_in_scope('place_exit_reason');
REVOKE UPDATE, DELETE ON place_exit_reason FROM mingbai_app;

-- Figures frozen (快照): standard, facts and findings as canonical JSON, with its SHA-256.
CREATE TABLE place_exit_figures (
    id       uuid        PRIMARY KEY,
    case_id  uuid        NOT NULL,
    area     bigint      NOT NULL,
    occasion text        NOT NULL CHECK (occasion IN ('SUBMISSION', 'EVALUATION', 'APPROVAL')),
    taken_at timestamptz NOT NULL,
    taken_by text        NOT NULL,
    content  text        NOT NULL,
    digest   bytea       NOT NULL CHECK (digest = sha256(convert_to(content, 'UTF8'))),
    UNIQUE (id, case_id),
    FOREIGN KEY (case_id, area) REFERENCES place_exit (id, area)
);
CREATE INDEX place_exit_figures_of_case ON place_exit_figures (case_id, taken_at);
CALL hold_in_scope('place_exit_figures');
REVOKE UPDATE, DELETE ON place_exit_figures FROM mingbai_app;

-- What happened to a case, in order, never changed; see case_event.
CREATE TABLE place_exit_event (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id     uuid        NOT NULL,
    area        bigint      NOT NULL,
    version     integer,
    action      text        NOT NULL CHECK (length(action) BETWEEN 1 AND 40),
    from_state  text,
    to_state    text        NOT NULL,
    level       text        CHECK (level IN ('VILLAGE', 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE')),
    officer_id  uuid,
    actor       text        NOT NULL,
    role        text,
    post        text        NOT NULL,
    day         date        NOT NULL,
    at          timestamptz NOT NULL,
    comment     text        NOT NULL DEFAULT '' CHECK (length(comment) <= 2000),
    signers     text[]      NOT NULL DEFAULT '{}',
    evidence    uuid[]      NOT NULL DEFAULT '{}',
    notice_id   uuid,
    figures_id  uuid,
    CHECK ((level IS NULL) = (officer_id IS NULL)),
    CHECK ((level IS NULL) = (role IS NULL)),
    FOREIGN KEY (case_id, area) REFERENCES place_exit (id, area),
    FOREIGN KEY (figures_id, case_id) REFERENCES place_exit_figures (id, case_id),
    -- Whoever acted on a case at one level, and in one post, acts on it in no other (谁审核谁负责): the county's officer who
    -- checked a village does not approve it as the county's supervisor.
    CONSTRAINT place_exit_event_one_level_an_officer EXCLUDE USING gist (case_id WITH =, officer_id WITH =, level WITH <>),
    CONSTRAINT place_exit_event_one_post_an_officer EXCLUDE USING gist (case_id WITH =, officer_id WITH =, role WITH <>)
);
CREATE UNIQUE INDEX place_exit_event_one_a_version ON place_exit_event (case_id, version) WHERE version IS NOT NULL;
CREATE INDEX place_exit_event_of_case ON place_exit_event (case_id, id);
CREATE INDEX place_exit_event_of_notice ON place_exit_event (notice_id) WHERE notice_id IS NOT NULL;
CALL hold_in_scope('place_exit_event');
REVOKE UPDATE, DELETE ON place_exit_event FROM mingbai_app;

-- At which place a case is, for what follows from an objection of somebody who is not signed in. Tells nothing else.
CREATE FUNCTION area_of_place_exit(asked uuid) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT area FROM place_exit WHERE id = asked
$$;
REVOKE EXECUTE ON FUNCTION area_of_place_exit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION area_of_place_exit TO mingbai_app;

-- A county leaves by its case: the province writes the year and what it rests on, and nothing else of a county is written.
GRANT UPDATE (exit_year, source) ON county TO mingbai_app;
ALTER TABLE county ENABLE ROW LEVEL SECURITY;
CREATE POLICY public_knowledge ON county FOR SELECT TO mingbai_app USING (true);
CREATE POLICY exits_by_the_province ON county FOR UPDATE TO mingbai_app USING (EXISTS (
    SELECT FROM region r WHERE r.level = 'PROVINCE' AND region_lo BETWEEN r.lo AND r.hi
       AND r.lo = nullif(current_setting('mingbai.area_lo', true), '')::bigint
       AND r.hi = nullif(current_setting('mingbai.area_hi', true), '')::bigint));
