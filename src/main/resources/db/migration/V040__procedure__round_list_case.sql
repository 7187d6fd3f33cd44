-- Procedures (程序) over lists of households: rounds, village lists, cases with their history, meetings, evidence, draws.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A round (批次) belongs to a county. Everybody whose area lies in the county, or holds it, reads it; only those who hold
-- the whole county change it. Standard and calendar are frozen when it opens.
CREATE TABLE round (
    id                  uuid        PRIMARY KEY,
    area                bigint      NOT NULL REFERENCES region (lo),
    area_hi             bigint      NOT NULL,
    kind                text        NOT NULL CHECK (kind IN ('IDENTIFICATION', 'EXIT')),
    name                text        NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    year                integer     NOT NULL CHECK (year BETWEEN 2014 AND 2100),
    standard_region     text        NOT NULL CHECK (standard_region ~ '^[0-9]{2,12}$'),
    standard_version    integer     NOT NULL CHECK (standard_version >= 1),
    notice_days         integer     NOT NULL CHECK (notice_days BETWEEN 1 AND 90),
    notice_working_days boolean     NOT NULL,
    township_sample     integer     NOT NULL CHECK (township_sample BETWEEN 1 AND 100),
    county_sample       integer     NOT NULL CHECK (county_sample BETWEEN 1 AND 100),
    state               text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'CLOSED')),
    opened_at           timestamptz NOT NULL,
    opened_by           text        NOT NULL,
    closed_at           timestamptz,
    version             integer     NOT NULL DEFAULT 0,
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL))
);
CREATE UNIQUE INDEX round_name_is_unique ON round (area, kind, year, name);
ALTER TABLE round ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_where_areas_meet ON round FOR SELECT TO mingbai_app USING (
    area <= nullif(current_setting('mingbai.area_hi', true), '')::bigint
    AND area_hi >= nullif(current_setting('mingbai.area_lo', true), '')::bigint);
CREATE POLICY insert_in_scope ON round FOR INSERT TO mingbai_app WITH CHECK (
    area >= nullif(current_setting('mingbai.area_lo', true), '')::bigint
    AND area_hi <= nullif(current_setting('mingbai.area_hi', true), '')::bigint);
CREATE POLICY update_in_scope ON round FOR UPDATE TO mingbai_app USING (
    area >= nullif(current_setting('mingbai.area_lo', true), '')::bigint
    AND area_hi <= nullif(current_setting('mingbai.area_hi', true), '')::bigint);
REVOKE DELETE ON round FROM mingbai_app;

-- By when a step is to be done, where the round sets a day for it.
CREATE TABLE round_deadline (
    round_id uuid   NOT NULL REFERENCES round (id),
    area     bigint NOT NULL,
    area_hi  bigint NOT NULL,
    action   text   NOT NULL,
    due_on   date   NOT NULL,
    PRIMARY KEY (round_id, action)
);
ALTER TABLE round_deadline ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_where_areas_meet ON round_deadline FOR SELECT TO mingbai_app USING (
    area <= nullif(current_setting('mingbai.area_hi', true), '')::bigint
    AND area_hi >= nullif(current_setting('mingbai.area_lo', true), '')::bigint);
CREATE POLICY insert_in_scope ON round_deadline FOR INSERT TO mingbai_app WITH CHECK (
    area >= nullif(current_setting('mingbai.area_lo', true), '')::bigint
    AND area_hi <= nullif(current_setting('mingbai.area_hi', true), '')::bigint);
REVOKE UPDATE, DELETE ON round_deadline FROM mingbai_app;

-- A village's list (名单) in a round: what meetings and notices are held over.
CREATE TABLE village_list (
    id       uuid   PRIMARY KEY,
    round_id uuid   NOT NULL REFERENCES round (id),
    area     bigint NOT NULL REFERENCES region (lo),
    UNIQUE (round_id, area),
    UNIQUE (id, area)
);
CALL hold_in_scope('village_list');
REVOKE UPDATE, DELETE ON village_list FROM mingbai_app;

-- A case (个案): one household going through one procedure.
CREATE TABLE case_file (
    id           uuid        PRIMARY KEY,
    list_id      uuid        NOT NULL,
    household_id uuid        NOT NULL,
    area         bigint      NOT NULL,
    procedure    text        NOT NULL CHECK (procedure IN ('IDENTIFICATION', 'CLEARING', 'DISSOLUTION', 'EXIT')),
    state        text        NOT NULL CHECK (length(state) BETWEEN 1 AND 40),
    since        timestamptz NOT NULL,
    closed_at    timestamptz,
    version      integer     NOT NULL DEFAULT 0,
    UNIQUE (id, area),
    FOREIGN KEY (list_id, area) REFERENCES village_list (id, area),
    FOREIGN KEY (household_id) REFERENCES household (id)
);
-- At most one open case for a household, whatever two officers do at once, and whatever the procedures are.
CREATE UNIQUE INDEX case_file_one_open_per_household ON case_file (household_id) WHERE closed_at IS NULL;
CREATE INDEX case_file_of_list ON case_file (list_id, state);
CREATE INDEX case_file_waiting ON case_file (procedure, state, area) WHERE closed_at IS NULL;
CALL hold_in_scope('case_file');
REVOKE DELETE ON case_file FROM mingbai_app;

-- Meetings (评议会). One without quorum is kept, and says so; the outcome of each case follows from the numbers alone.
CREATE TABLE meeting (
    id             uuid        PRIMARY KEY,
    list_id        uuid        NOT NULL,
    area           bigint      NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('GROUP', 'ASSEMBLY')),
    villager_group text        NOT NULL CHECK (length(villager_group) <= 40),
    held_on        date        NOT NULL,
    host           text        NOT NULL CHECK (length(host) BETWEEN 1 AND 40),
    place          text        NOT NULL CHECK (length(place) <= 80),
    called         integer     NOT NULL CHECK (called BETWEEN 1 AND 10000),
    present        integer     NOT NULL CHECK (present >= 0),
    quorate        boolean     NOT NULL GENERATED ALWAYS AS (3 * present >= 2 * called) STORED,
    minutes        text        NOT NULL CHECK (length(minutes) <= 10000),
    recorded_at    timestamptz NOT NULL,
    recorded_by    text        NOT NULL,
    CHECK (present <= called),
    CHECK (kind = 'GROUP' OR villager_group = ''),
    UNIQUE (id, area),
    UNIQUE (id, present),
    FOREIGN KEY (list_id, area) REFERENCES village_list (id, area)
);
CREATE INDEX meeting_of_list ON meeting (list_id, held_on);
CREATE TABLE meeting_vote (
    meeting_id    uuid    NOT NULL,
    case_id       uuid    NOT NULL,
    area          bigint  NOT NULL,
    present       integer NOT NULL,
    votes_for     integer NOT NULL CHECK (votes_for >= 0),
    votes_against integer NOT NULL CHECK (votes_against >= 0),
    abstaining    integer NOT NULL CHECK (abstaining >= 0),
    passed        boolean NOT NULL GENERATED ALWAYS AS (2 * votes_for > present) STORED,
    PRIMARY KEY (meeting_id, case_id),
    CHECK (votes_for + votes_against + abstaining <= present),
    FOREIGN KEY (meeting_id, area) REFERENCES meeting (id, area),
    FOREIGN KEY (meeting_id, present) REFERENCES meeting (id, present),
    FOREIGN KEY (case_id, area) REFERENCES case_file (id, area)
);
CREATE INDEX meeting_vote_of_case ON meeting_vote (case_id);
CALL hold_in_scope('meeting');
CALL hold_in_scope('meeting_vote');
REVOKE UPDATE, DELETE ON meeting, meeting_vote FROM mingbai_app;

-- Evidence (佐证材料): scans of a list or of one case, sealed in chunks. Never taken back, only added to.
CREATE TABLE evidence (
    id          uuid        PRIMARY KEY,
    list_id     uuid        NOT NULL,
    case_id     uuid,
    area        bigint      NOT NULL,
    kind        text        NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    file_name   text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    media_type  text        NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
    size        bigint      NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    digest      bytea       NOT NULL CHECK (octet_length(digest) = 32),
    uploaded_at timestamptz NOT NULL,
    uploaded_by text        NOT NULL,
    UNIQUE (id, area),
    FOREIGN KEY (list_id, area) REFERENCES village_list (id, area),
    FOREIGN KEY (case_id, area) REFERENCES case_file (id, area)
);
CREATE INDEX evidence_of_case ON evidence (case_id);
CREATE INDEX evidence_of_list ON evidence (list_id);
CREATE TABLE evidence_chunk (
    file_id    uuid    NOT NULL,
    area       bigint  NOT NULL,
    position   integer NOT NULL,
    ciphertext bytea   NOT NULL,
    PRIMARY KEY (file_id, position),
    FOREIGN KEY (file_id, area) REFERENCES evidence (id, area)
);
ALTER TABLE evidence_chunk ALTER COLUMN ciphertext SET STORAGE EXTERNAL;
CREATE TABLE meeting_evidence (
    meeting_id  uuid   NOT NULL,
    evidence_id uuid   NOT NULL,
    area        bigint NOT NULL,
    PRIMARY KEY (meeting_id, evidence_id),
    FOREIGN KEY (meeting_id, area) REFERENCES meeting (id, area),
    FOREIGN KEY (evidence_id, area) REFERENCES evidence (id, area)
);
CALL hold_in_scope('evidence');
CALL hold_in_scope('evidence_chunk');
CALL hold_in_scope('meeting_evidence');
REVOKE UPDATE, DELETE ON evidence, evidence_chunk, meeting_evidence FROM mingbai_app;

-- An assessment frozen (快照): facts, standard and findings as canonical JSON, with its SHA-256.
CREATE TABLE snapshot (
    id       uuid        PRIMARY KEY,
    case_id  uuid        NOT NULL,
    area     bigint      NOT NULL,
    taken_at timestamptz NOT NULL,
    taken_by text        NOT NULL,
    decision text        NOT NULL CHECK (decision IN ('ELIGIBLE', 'NOT_ELIGIBLE', 'UNDETERMINED')),
    content  text        NOT NULL,
    digest   bytea       NOT NULL CHECK (digest = sha256(convert_to(content, 'UTF8'))),
    FOREIGN KEY (case_id, area) REFERENCES case_file (id, area)
);
CREATE INDEX snapshot_of_case ON snapshot (case_id, taken_at);
CALL hold_in_scope('snapshot');
REVOKE UPDATE, DELETE ON snapshot FROM mingbai_app;

-- A drawn sample (抽样) of a list: the seed, the population and its hash, so that anybody can draw it again. The same
-- population is drawn once: nobody draws until he likes the sample.
CREATE TABLE draw (
    id              uuid        PRIMARY KEY,
    list_id         uuid        NOT NULL,
    area            bigint      NOT NULL,
    level           text        NOT NULL CHECK (level IN ('TOWNSHIP', 'COUNTY')),
    percent         integer     NOT NULL CHECK (percent BETWEEN 1 AND 100),
    seed            bytea       NOT NULL CHECK (octet_length(seed) = 32),
    population      uuid[]      NOT NULL CHECK (cardinality(population) >= 1),
    population_hash bytea       NOT NULL CHECK (octet_length(population_hash) = 32),
    drawn_at        timestamptz NOT NULL,
    drawn_by        text        NOT NULL,
    UNIQUE (id, area),
    UNIQUE (list_id, level, population_hash),
    FOREIGN KEY (list_id, area) REFERENCES village_list (id, area)
);
CREATE TABLE drawn_case (
    draw_id    uuid    NOT NULL,
    case_id    uuid    NOT NULL,
    area       bigint  NOT NULL,
    position   integer NOT NULL CHECK (position >= 1),
    result     text    CHECK (result IN ('AGREES', 'DIFFERS')),
    note       text    NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    checked_at timestamptz,
    checked_by text,
    PRIMARY KEY (draw_id, case_id),
    CHECK ((result IS NULL) = (checked_at IS NULL)),
    FOREIGN KEY (draw_id, area) REFERENCES draw (id, area),
    FOREIGN KEY (case_id, area) REFERENCES case_file (id, area)
);
CALL hold_in_scope('draw');
CALL hold_in_scope('drawn_case');
REVOKE UPDATE, DELETE ON draw FROM mingbai_app;
REVOKE DELETE ON drawn_case FROM mingbai_app;

-- What happened to a case, in order, never changed. A row with a version moved the case; one without is a deed that
-- moved nothing, such as a doubt verified. Deeds nobody signed in for (an objection from the public page) have no level.
CREATE TABLE case_event (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id     uuid        NOT NULL,
    area        bigint      NOT NULL,
    version     integer,
    action      text        NOT NULL CHECK (length(action) BETWEEN 1 AND 40),
    from_state  text,
    to_state    text        NOT NULL,
    level       text        CHECK (level IN ('VILLAGE', 'TOWNSHIP', 'COUNTY')),
    officer_id  uuid,
    actor       text        NOT NULL,
    role        text,
    post        text        NOT NULL,
    day         date        NOT NULL,
    at          timestamptz NOT NULL,
    comment     text        NOT NULL DEFAULT '' CHECK (length(comment) <= 2000),
    signers     text[]      NOT NULL DEFAULT '{}',
    evidence    uuid[]      NOT NULL DEFAULT '{}',
    meeting_id  uuid,
    notice_id   uuid,
    snapshot_id uuid        REFERENCES snapshot (id),
    draw_id     uuid        REFERENCES draw (id),
    CHECK ((level IS NULL) = (officer_id IS NULL)),
    FOREIGN KEY (case_id, area) REFERENCES case_file (id, area),
    FOREIGN KEY (meeting_id, area) REFERENCES meeting (id, area),
    -- Whoever acted on a case at one level acts on it at no other, whatever posts he holds (谁审核谁负责).
    CONSTRAINT case_event_one_level_an_officer EXCLUDE USING gist (case_id WITH =, officer_id WITH =, level WITH <>)
);
-- One history: each version of a case was reached by one event.
CREATE UNIQUE INDEX case_event_one_a_version ON case_event (case_id, version) WHERE version IS NOT NULL;
CREATE INDEX case_event_of_case ON case_event (case_id, id);
CREATE INDEX case_event_of_notice ON case_event (notice_id) WHERE notice_id IS NOT NULL;
CALL hold_in_scope('case_event');
REVOKE UPDATE, DELETE ON case_event FROM mingbai_app;

-- In which village a case lies, for what follows from an objection of somebody who is not signed in. Tells nothing else.
CREATE FUNCTION area_of_case(asked uuid) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT area FROM case_file WHERE id = asked
$$;
REVOKE EXECUTE ON FUNCTION area_of_case FROM PUBLIC;
GRANT EXECUTE ON FUNCTION area_of_case TO mingbai_app;
