-- Bringing in rosters (名册导入). An import belongs to the place of the officer who sent it; only those who see the whole
-- of that place see it. Uploads are kept as ciphertext in chunks, staged persons with encrypted numbers.
CREATE TABLE roster_import (
    id            uuid        PRIMARY KEY DEFAULT uuidv7(),
    area          bigint      NOT NULL REFERENCES region (lo),
    area_hi       bigint      NOT NULL,
    uploaded_by   text        NOT NULL,
    uploader_name text        NOT NULL,
    uploaded_at   timestamptz NOT NULL,
    file_name     text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    file_size     bigint      NOT NULL CHECK (file_size >= 0),
    file_digest   bytea       NOT NULL CHECK (octet_length(file_digest) = 32),
    year          integer     CHECK (year BETWEEN 2010 AND 2100),
    state         text        NOT NULL CHECK (state IN ('CHECKING', 'READY', 'MERGING', 'MERGED', 'DISCARDED', 'FAILED')),
    progress      integer     NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    reason        text,
    reason_args   jsonb       NOT NULL DEFAULT '[]',
    rows          integer     NOT NULL DEFAULT 0,
    persons       integer     NOT NULL DEFAULT 0,
    households    integer     NOT NULL DEFAULT 0,
    accepted      integer     NOT NULL DEFAULT 0,
    rejected      integer     NOT NULL DEFAULT 0,
    warned        integer     NOT NULL DEFAULT 0,
    accepted_households integer NOT NULL DEFAULT 0,
    rejected_households integer NOT NULL DEFAULT 0,
    errors_listed integer NOT NULL DEFAULT 0,
    warnings_listed integer NOT NULL DEFAULT 0,
    header_row    integer     CHECK (header_row > 0),
    check_begun_at timestamptz,
    check_millis  bigint,
    households_new integer, households_changed integer, households_unchanged integer,
    persons_new    integer, persons_changed    integer, persons_unchanged    integer,
    finished_at   timestamptz,
    version       integer     NOT NULL DEFAULT 0
);
CREATE INDEX roster_import_latest ON roster_import (uploaded_at DESC, id DESC);
CREATE INDEX roster_import_of_file ON roster_import (file_digest) WHERE state = 'MERGED';
-- The menu counts these on every page.
CREATE INDEX roster_import_to_decide ON roster_import (area, uploaded_at) WHERE state = 'READY';

CREATE TABLE roster_file_chunk (
    import_id  uuid    NOT NULL REFERENCES roster_import (id) ON DELETE CASCADE,
    area       bigint  NOT NULL,
    position   integer NOT NULL,
    ciphertext bytea   NOT NULL,
    PRIMARY KEY (import_id, position)
);
ALTER TABLE roster_file_chunk ALTER COLUMN ciphertext SET STORAGE EXTERNAL;

CREATE TABLE roster_problem (
    import_id  uuid    NOT NULL REFERENCES roster_import (id) ON DELETE CASCADE,
    area       bigint  NOT NULL,
    position   bigint  NOT NULL,
    row        integer NOT NULL,
    person     text    NOT NULL,
    column_key text    NOT NULL,
    severity   text    NOT NULL CHECK (severity IN ('ERROR', 'WARNING')),
    code       text    NOT NULL,
    shown      text,   -- NULL: not about what one cell holds
    args       jsonb   NOT NULL DEFAULT '[]',
    PRIMARY KEY (import_id, position)
);
CREATE INDEX roster_problem_by_row ON roster_problem (import_id, row, position);

-- Staging: the columns of the register, plus where in the file they stand and whether the household may be merged.
CREATE TABLE roster_household (
    import_id uuid NOT NULL REFERENCES roster_import (id) ON DELETE CASCADE,
    area bigint NOT NULL, row integer NOT NULL, position integer NOT NULL, accepted boolean NOT NULL,
    village bigint, number text NOT NULL, villager_group text NOT NULL,
    status text, category text, main_cause text, other_causes text[] NOT NULL, stated_size integer,
    phone bytea, phone_index bytea, bank_name text, bank_account bytea, bank_index bytea, note text,
    housing_grade text, housing_area numeric, water_declared_safe boolean, water_fetch_minutes numeric,
    arable_land numeric, forest_land numeric, access_road text, living_power boolean, sanitary_toilet boolean,
    income_known boolean NOT NULL, operating_expense numeric,
    PRIMARY KEY (import_id, position)
);
CREATE TABLE roster_person (
    import_id uuid NOT NULL REFERENCES roster_import (id) ON DELETE CASCADE,
    area bigint NOT NULL, row integer NOT NULL, household integer NOT NULL, number text NOT NULL,
    name text NOT NULL, initials text NOT NULL, sex text, birth_date date, id_kind text, id_shown text, id_number bytea,
    id_index bytea,
    relation text, ethnicity text, political_status text, education text, school_stage text, schooling_state text,
    dropout_reason text, health text[] NOT NULL, labour text, work_area text, work_months numeric,
    basic_medical_insurance boolean, critical_illness_insurance boolean, basic_pension boolean,
    subsistence_allowance boolean, special_hardship boolean,
    PRIMARY KEY (import_id, row)
);
CREATE TABLE roster_income (
    import_id uuid NOT NULL REFERENCES roster_import (id) ON DELETE CASCADE,
    area bigint NOT NULL, household integer NOT NULL, position integer NOT NULL,
    kind text NOT NULL, item text NOT NULL, amount numeric NOT NULL,
    PRIMARY KEY (import_id, household, position)
);

-- The application fills these tables and knows when their statistics are out of date.
GRANT MAINTAIN ON roster_household, roster_person, roster_income, roster_problem TO mingbai_app;

CALL hold_in_scope('roster_import');
CALL hold_in_scope('roster_file_chunk');
CALL hold_in_scope('roster_problem');
CALL hold_in_scope('roster_household');
CALL hold_in_scope('roster_person');
CALL hold_in_scope('roster_income');

-- Background jobs (db-scheduler): survive a crash, picked up again by their heartbeat. No personal data in task_data.
CREATE TABLE scheduled_tasks (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_priority ON scheduled_tasks (priority DESC, execution_time);

-- Rows of an import whose numbers stand in the register beyond the officer's area: row and which number, no place and
-- no name. Owned by the owner, so it looks past the row policy; the import itself must lie in the area.
CREATE FUNCTION roster_rows_registered_elsewhere(import uuid) RETURNS TABLE (file_row integer, what text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    WITH scope AS (SELECT nullif(current_setting('mingbai.area_lo', true), '')::bigint AS lo,
                          nullif(current_setting('mingbai.area_hi', true), '')::bigint AS hi),
         person AS (SELECT p.* FROM roster_person p, scope
                     WHERE p.import_id = import AND p.area BETWEEN scope.lo AND scope.hi)
    SELECT p.row, 'ID_NUMBER' FROM scope, person p JOIN member m ON m.id_index = p.id_index AND m.removed_on IS NULL
     WHERE NOT m.area BETWEEN scope.lo AND scope.hi
    UNION ALL
    SELECT p.row, 'PERSON_NUMBER' FROM scope, person p JOIN member m ON m.number = p.number
     WHERE NOT m.area BETWEEN scope.lo AND scope.hi
    UNION ALL
    SELECT s.row, 'HOUSEHOLD_NUMBER' FROM scope, roster_household s JOIN household h ON h.number = s.number
     WHERE s.import_id = import AND s.area BETWEEN scope.lo AND scope.hi
       AND NOT h.area BETWEEN scope.lo AND scope.hi
$$;
REVOKE EXECUTE ON FUNCTION roster_rows_registered_elsewhere FROM PUBLIC;
GRANT EXECUTE ON FUNCTION roster_rows_registered_elsewhere TO mingbai_app;
