-- A household's exit (户退出): a procedure of its own for each level of approval.
ALTER TABLE case_file DROP CONSTRAINT case_file_procedure_check;
ALTER TABLE case_file ADD CONSTRAINT case_file_procedure_check
    CHECK (procedure IN ('IDENTIFICATION', 'CLEARING', 'DISSOLUTION', 'EXIT_TOWNSHIP', 'EXIT_COUNTY'));

-- What the home verification of an exit states beyond the register (入户核实). A later statement stands beside the earlier ones;
-- NULL: nobody answered, which is never taken for no.
CREATE TABLE exit_statement (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id         uuid        NOT NULL,
    area            bigint      NOT NULL,
    serious_illness boolean,
    heavy_expenses  boolean,
    disaster        boolean,
    by_employment   boolean,
    stated_at       timestamptz NOT NULL,
    stated_by       text        NOT NULL,
    FOREIGN KEY (case_id, area) REFERENCES case_file (id, area)
);
CREATE INDEX exit_statement_of_case ON exit_statement (case_id, id DESC);
CALL hold_in_scope('exit_statement');
REVOKE UPDATE, DELETE ON exit_statement FROM mingbai_app;

-- That the head of the household signed the confirmation (脱贫确认书), by hand or thumb.
CREATE TABLE exit_acceptance (
    id        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id   uuid        NOT NULL,
    area      bigint      NOT NULL,
    signed_by text        NOT NULL CHECK (length(signed_by) BETWEEN 1 AND 60),
    manner    text        NOT NULL CHECK (manner IN ('SIGNATURE', 'HANDPRINT')),
    signed_on date        NOT NULL,
    stated_at timestamptz NOT NULL,
    stated_by text        NOT NULL,
    FOREIGN KEY (case_id, area) REFERENCES case_file (id, area)
);
CREATE INDEX exit_acceptance_of_case ON exit_acceptance (case_id, id DESC);
CALL hold_in_scope('exit_acceptance');
REVOKE UPDATE, DELETE ON exit_acceptance FROM mingbai_app;

-- A doubt about an exit on paper (疑点): raised by a pattern, answered in words, never deleted. One that no longer shows before
-- anybody answered is withdrawn; one whose measure changed after the answer is raised anew beside the old one.
CREATE TABLE exit_doubt (
    id           uuid        PRIMARY KEY,
    case_id      uuid        NOT NULL,
    area         bigint      NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('EXPECTED_AS_RECEIVED', 'IDENTICAL_AMOUNTS', 'BUNCHED_ABOVE_LINE',
        'SOON_AFTER_ENTRY', 'EMPLOYMENT_WITHOUT_WAGES', 'ALMOST_ONLY_TRANSFERS', 'MASS_EDITS', 'MINUTES_BY_ONE_HAND')),
    measured     numeric,
    threshold    text        NOT NULL CHECK (length(threshold) BETWEEN 1 AND 200),
    origin       text        NOT NULL CHECK (origin IN ('POLICY', 'OURS')),
    clause       text        NOT NULL CHECK (length(clause) <= 300),
    words        text        NOT NULL CHECK (length(words) BETWEEN 1 AND 500),
    raised_at    timestamptz NOT NULL,
    answer       text        CHECK (length(answer) BETWEEN 1 AND 1000),
    evidence     uuid[]      NOT NULL DEFAULT '{}',
    answered_at  timestamptz,
    answered_by  text,
    withdrawn_at timestamptz,
    version      integer     NOT NULL DEFAULT 0,
    CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)),
    FOREIGN KEY (case_id, area) REFERENCES case_file (id, area)
);
CREATE UNIQUE INDEX exit_doubt_once_a_kind ON exit_doubt (case_id, kind) WHERE withdrawn_at IS NULL;
CREATE INDEX exit_doubt_open ON exit_doubt (area) WHERE answer IS NULL AND withdrawn_at IS NULL;
CALL hold_in_scope('exit_doubt');
REVOKE DELETE ON exit_doubt FROM mingbai_app;

-- When and by whom the minutes of a round were typed, over the whole county: one hand in many villages shows only from above, and
-- whoever asks for one village sees no other. Tells who typed when, and nothing of what was typed.
CREATE FUNCTION minutes_typed_in_round(asked uuid) RETURNS TABLE (area bigint, recorded_by text, recorded_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT m.area, m.recorded_by, m.recorded_at FROM meeting m JOIN village_list l ON l.id = m.list_id WHERE l.round_id = asked
$$;
REVOKE EXECUTE ON FUNCTION minutes_typed_in_round FROM PUBLIC;
GRANT EXECUTE ON FUNCTION minutes_typed_in_round TO mingbai_app;

-- Which assessment is the latest: of two that were frozen at one moment the later one, which the moment alone does not tell.
ALTER TABLE snapshot ADD COLUMN sequence bigint GENERATED ALWAYS AS IDENTITY;
