-- The figures of a county's exit (县退出): population as counted, and evaluations from drawn samples (第三方实地评估).

-- Counting the persons of a county's villages reads this index alone.
CREATE INDEX member_present ON member (area, household_id) WHERE removed_on IS NULL;

-- The agricultural-hukou population (农业户籍人口) of a township in a year, as an office counted it, for where its villages were not
-- counted one by one. Nothing is changed: a later version takes the place of the one before, and both stay.
CREATE TABLE township_population (
    area       bigint      NOT NULL REFERENCES region (lo),
    year       integer     NOT NULL CHECK (year BETWEEN 2014 AND 2100),
    version    integer     NOT NULL CHECK (version >= 1),
    supersedes integer     GENERATED ALWAYS AS (nullif(version - 1, 0)) STORED,
    persons    integer     NOT NULL CHECK (persons BETWEEN 1 AND 10000000),
    source     text        NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    counted_on date        NOT NULL CHECK (counted_on >= DATE '2013-01-01'),
    entered_at timestamptz NOT NULL,
    entered_by text        NOT NULL,
    PRIMARY KEY (area, year, version),
    FOREIGN KEY (area, year, supersedes) REFERENCES township_population (area, year, version)
);
CALL hold_in_scope('township_population');
REVOKE UPDATE, DELETE ON township_population FROM mingbai_app;

-- An evaluation of a county and year, with the seed and the hash of the population it was drawn from, so that anybody can draw
-- it again. The same population is drawn once, and one evaluation is open at a time: nobody draws until he likes the sample.
CREATE TABLE county_evaluation (
    id                   uuid        PRIMARY KEY,
    area                 bigint      NOT NULL REFERENCES region (lo),
    year                 integer     NOT NULL CHECK (year BETWEEN 2014 AND 2100),
    standard_region      text        NOT NULL CHECK (standard_region ~ '^[0-9]{2,12}$'),
    standard_version     integer     NOT NULL CHECK (standard_version >= 1),
    -- of the villages of each kind so many per cent, and in each drawn village so many households
    village_percent      integer     NOT NULL CHECK (village_percent BETWEEN 1 AND 100),
    village_households   integer     NOT NULL CHECK (village_households BETWEEN 1 AND 1000),
    seed                 bytea       NOT NULL CHECK (octet_length(seed) = 32),
    population_hash      bytea       NOT NULL CHECK (octet_length(population_hash) = 32),
    drawn_at             timestamptz NOT NULL,
    drawn_by             text        NOT NULL,
    closed_at            timestamptz,
    closed_by            text,
    CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);
CREATE UNIQUE INDEX county_evaluation_population_drawn_once ON county_evaluation (area, year, population_hash);
CREATE UNIQUE INDEX county_evaluation_one_open ON county_evaluation (area, year) WHERE closed_at IS NULL;
CALL hold_in_scope('county_evaluation');
REVOKE UPDATE, DELETE ON county_evaluation FROM mingbai_app;
GRANT UPDATE (closed_at, closed_by) ON county_evaluation TO mingbai_app;

-- The population: every village of the county with its kind, and its households by kind with how many lived in each.
CREATE TABLE evaluation_frame (
    evaluation_id     uuid      NOT NULL REFERENCES county_evaluation (id),
    area              bigint    NOT NULL REFERENCES region (lo),
    code              text      NOT NULL CHECK (code ~ '^[0-9]{12}$'),
    kind              text      NOT NULL CHECK (kind IN ('EXITED', 'POOR', 'OTHER')),
    exited            uuid[]    NOT NULL,
    exited_persons    integer[] NOT NULL CHECK (cardinality(exited_persons) = cardinality(exited)),
    remaining         uuid[]    NOT NULL,
    remaining_persons integer[] NOT NULL CHECK (cardinality(remaining_persons) = cardinality(remaining)),
    others            uuid[]    NOT NULL,
    others_persons    integer[] NOT NULL CHECK (cardinality(others_persons) = cardinality(others)),
    PRIMARY KEY (evaluation_id, area)
);
CALL hold_in_scope('evaluation_frame');
REVOKE UPDATE, DELETE ON evaluation_frame FROM mingbai_app;

-- The drawn villages, in the order in which those of a kind were drawn.
CREATE TABLE evaluation_village (
    evaluation_id uuid    NOT NULL,
    area          bigint  NOT NULL,
    position      integer NOT NULL CHECK (position >= 1),
    PRIMARY KEY (evaluation_id, area),
    FOREIGN KEY (evaluation_id, area) REFERENCES evaluation_frame (evaluation_id, area)
);
CALL hold_in_scope('evaluation_village');
REVOKE UPDATE, DELETE ON evaluation_village FROM mingbai_app;

-- The lines of a village's sheet: drawn households, and those that were met there and stand in no register (FOUND), without any
-- number.
CREATE TABLE evaluation_line (
    id             uuid        PRIMARY KEY,
    evaluation_id  uuid        NOT NULL,
    area           bigint      NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('EXITED', 'REMAINING', 'OTHER', 'FOUND')),
    position       integer     NOT NULL CHECK (position >= 1),
    household_id   uuid        REFERENCES household (id),
    head_name      text        CHECK (length(head_name) BETWEEN 1 AND 60),
    villager_group text        CHECK (length(villager_group) <= 40),
    persons        integer     NOT NULL CHECK (persons BETWEEN 1 AND 200),
    added_at       timestamptz NOT NULL,
    added_by       text        NOT NULL,
    CHECK ((kind = 'FOUND') = (household_id IS NULL)),
    CHECK ((kind = 'FOUND') = (head_name IS NOT NULL)),
    CHECK ((kind = 'FOUND') = (villager_group IS NOT NULL)),
    UNIQUE (id, evaluation_id, area, kind),
    FOREIGN KEY (evaluation_id, area) REFERENCES evaluation_village (evaluation_id, area)
);
CREATE UNIQUE INDEX evaluation_line_in_order ON evaluation_line (evaluation_id, area, kind, position);
CREATE UNIQUE INDEX evaluation_line_household_once ON evaluation_line (evaluation_id, household_id) WHERE household_id IS NOT NULL;
CREATE UNIQUE INDEX evaluation_line_name_once ON evaluation_line (evaluation_id, area, villager_group, head_name) WHERE kind = 'FOUND';
CREATE INDEX evaluation_line_of_household ON evaluation_line (household_id) WHERE household_id IS NOT NULL;
CALL hold_in_scope('evaluation_line');
REVOKE UPDATE, DELETE ON evaluation_line FROM mingbai_app;

-- What the inspector found in a household. Nothing is changed: a correction is a later version and says why, the first stays.
-- fault: wrongly exited (错退) of one that had exited, missed (漏评) of one that is not registered.
CREATE TABLE evaluation_result (
    line_id       uuid        NOT NULL,
    evaluation_id uuid        NOT NULL,
    area          bigint      NOT NULL,
    kind          text        NOT NULL,
    version       integer     NOT NULL CHECK (version >= 1),
    supersedes    integer     GENERATED ALWAYS AS (nullif(version - 1, 0)) STORED,
    fault         boolean,
    criterion     text        CHECK (length(criterion) BETWEEN 1 AND 40),
    reason        text        NOT NULL CHECK (length(reason) <= 500),
    approval      text        CHECK (approval IN ('YES', 'NO', 'ABSENT')),
    correction    text        NOT NULL CHECK (length(correction) <= 200),
    visited_on    date        NOT NULL,
    entered_at    timestamptz NOT NULL,
    entered_by    text        NOT NULL,
    PRIMARY KEY (line_id, version),
    FOREIGN KEY (line_id, supersedes) REFERENCES evaluation_result (line_id, version),
    FOREIGN KEY (line_id, evaluation_id, area, kind) REFERENCES evaluation_line (id, evaluation_id, area, kind),
    CHECK ((kind = 'REMAINING') = (fault IS NULL)),
    -- who was not drawn is not asked: the survey stays a sample
    CHECK ((kind = 'FOUND') = (approval IS NULL)),
    CHECK (criterion IS NULL OR fault IS TRUE),
    CHECK (fault IS NOT TRUE OR reason <> ''),
    CHECK (fault IS NOT TRUE OR kind <> 'EXITED' OR criterion IS NOT NULL),
    CHECK (version = 1 OR correction <> '')
);
CREATE INDEX evaluation_result_latest ON evaluation_result (evaluation_id, line_id, version DESC);
CALL hold_in_scope('evaluation_result');
REVOKE UPDATE, DELETE ON evaluation_result FROM mingbai_app;

-- Under which household a missed one that stood in no register was entered afterwards, so that it is seen to be corrected.
CREATE TABLE evaluation_entry (
    line_id       uuid        PRIMARY KEY,
    evaluation_id uuid        NOT NULL,
    area          bigint      NOT NULL,
    kind          text        NOT NULL DEFAULT 'FOUND' CHECK (kind = 'FOUND'),
    household_id  uuid        NOT NULL REFERENCES household (id),
    linked_at     timestamptz NOT NULL,
    linked_by     text        NOT NULL,
    UNIQUE (evaluation_id, household_id),
    FOREIGN KEY (line_id, evaluation_id, area, kind) REFERENCES evaluation_line (id, evaluation_id, area, kind)
);
CALL hold_in_scope('evaluation_entry');
REVOKE UPDATE, DELETE ON evaluation_entry FROM mingbai_app;
GRANT UPDATE (household_id, linked_at, linked_by) ON evaluation_entry TO mingbai_app;

-- A closed evaluation takes no line and no result; it is closed when every line has its result, and once.
CREATE FUNCTION refuse_closed_evaluation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM county_evaluation WHERE id = NEW.evaluation_id AND closed_at IS NULL FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'The evaluation is closed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER evaluation_line_while_open BEFORE INSERT ON evaluation_line
    FOR EACH ROW EXECUTE FUNCTION refuse_closed_evaluation();
CREATE TRIGGER evaluation_result_while_open BEFORE INSERT ON evaluation_result
    FOR EACH ROW EXECUTE FUNCTION refuse_closed_evaluation();

CREATE FUNCTION close_complete_evaluation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF OLD.closed_at IS NOT NULL OR EXISTS (SELECT FROM evaluation_line l WHERE l.evaluation_id = OLD.id
            AND NOT EXISTS (SELECT FROM evaluation_result r WHERE r.line_id = l.id)) THEN
        RAISE EXCEPTION 'The evaluation is closed, or not complete' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER county_evaluation_complete BEFORE UPDATE ON county_evaluation
    FOR EACH ROW EXECUTE FUNCTION close_complete_evaluation();

-- Each line with its latest result, and whether a household that was found wrong is on the register again by now. Row policies
-- hold for whoever asks.
CREATE VIEW evaluation_standing WITH (security_invoker = true) AS
SELECT l.id, l.evaluation_id, l.area, l.kind, l.position, l.household_id, l.head_name, l.villager_group, l.persons,
       coalesce(r.version, 0) AS version, r.fault, r.criterion, r.reason, r.approval, r.correction, r.visited_on, r.entered_at,
       r.entered_by, e.household_id AS entered_household_id,
       coalesce(r.fault AND h.status IN ('REGISTERED', 'RETURNED'), false) AS corrected
  FROM evaluation_line l
  LEFT JOIN LATERAL (SELECT * FROM evaluation_result r WHERE r.line_id = l.id ORDER BY r.version DESC LIMIT 1) r ON true
  LEFT JOIN evaluation_entry e ON e.line_id = l.id
  LEFT JOIN household h ON h.id = coalesce(l.household_id, e.household_id);
GRANT SELECT ON evaluation_standing TO mingbai_app;
REVOKE INSERT, UPDATE, DELETE ON evaluation_standing FROM mingbai_app;
