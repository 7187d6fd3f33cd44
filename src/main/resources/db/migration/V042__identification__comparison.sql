-- The comparison (信息比对): lists of departments, and what their matches raise. A match is a doubt, never a decision.
CREATE TABLE comparison (
    id          uuid        PRIMARY KEY,
    round_id    uuid        NOT NULL REFERENCES round (id),
    area        bigint      NOT NULL REFERENCES region (lo),
    department  text        NOT NULL CHECK (department IN ('VEHICLE', 'COMMERCIAL_HOUSING', 'BUSINESS', 'FISCAL_PAYROLL', 'DEATH')),
    file_name   text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    file_digest bytea       NOT NULL CHECK (octet_length(file_digest) = 32),
    state_on    date        NOT NULL,
    numbers     integer     NOT NULL CHECK (numbers >= 0),
    unreadable  integer     NOT NULL CHECK (unreadable >= 0),
    compared    integer     NOT NULL CHECK (compared >= 0),
    matched     integer     NOT NULL CHECK (matched >= 0),
    compared_at timestamptz NOT NULL,
    compared_by text        NOT NULL
);
CREATE INDEX comparison_of_round ON comparison (round_id, department);
CALL hold_in_scope('comparison');
REVOKE UPDATE, DELETE ON comparison FROM mingbai_app;

-- Which cases a list was compared with: only what was compared can be found clean.
CREATE TABLE compared_case (
    comparison_id uuid   NOT NULL REFERENCES comparison (id),
    case_id       uuid   NOT NULL,
    area          bigint NOT NULL,
    department    text   NOT NULL,
    PRIMARY KEY (comparison_id, case_id),
    FOREIGN KEY (case_id, area) REFERENCES case_file (id, area)
);
CREATE INDEX compared_case_of_case ON compared_case (case_id, department);
CALL hold_in_scope('compared_case');
REVOKE UPDATE, DELETE ON compared_case FROM mingbai_app;

CREATE TABLE doubt (
    id            uuid        PRIMARY KEY,
    case_id       uuid        NOT NULL,
    area          bigint      NOT NULL,
    comparison_id uuid        NOT NULL REFERENCES comparison (id),
    kind          text        NOT NULL CHECK (kind IN ('VEHICLE', 'COMMERCIAL_HOUSING', 'BUSINESS', 'FISCAL_PAYROLL', 'DEATH')),
    member_id     uuid        NOT NULL REFERENCES member (id),
    state         text        NOT NULL CHECK (state IN ('RAISED', 'SENT_TO_TOWNSHIP', 'VILLAGE_VERIFIED', 'TOWNSHIP_CONFIRMED', 'COUNTY_DECIDED')),
    finding       text        CHECK (finding IN ('TRUE', 'FALSE', 'EXPLAINED')),
    explanation   text        CHECK (explanation IN ('RELOCATION_FLAT', 'COOPERATIVE_SHARE', 'POVERTY_MEASURE',
        'GAINED_AFTER_REGISTRATION', 'MEDICAL_ABSENCE')),
    words         text        NOT NULL DEFAULT '' CHECK (length(words) <= 1000),
    decision      text        CHECK (decision IN ('TRUE', 'FALSE', 'EXPLAINED')),
    raised_at     timestamptz NOT NULL,
    since         timestamptz NOT NULL,
    version       integer     NOT NULL DEFAULT 0,
    CHECK ((state IN ('RAISED', 'SENT_TO_TOWNSHIP')) = (finding IS NULL)),
    CHECK ((state = 'COUNTY_DECIDED') = (decision IS NOT NULL)),
    CHECK (finding IS DISTINCT FROM 'EXPLAINED' OR words <> ''),
    FOREIGN KEY (case_id, area) REFERENCES case_file (id, area)
);
-- The same match of the same person is one doubt of a case, however often the list is sent.
CREATE UNIQUE INDEX doubt_once_a_person ON doubt (case_id, kind, member_id);
CREATE INDEX doubt_open ON doubt (state, area) WHERE state <> 'COUNTY_DECIDED';
CALL hold_in_scope('doubt');
REVOKE DELETE ON doubt FROM mingbai_app;

-- A removal's own reason (清退、整户消亡的原因), kept beside the case.
CREATE TABLE removal_reason (
    case_id uuid   PRIMARY KEY,
    area    bigint NOT NULL,
    reason  text   NOT NULL CHECK (reason IN ('WRONGLY_IDENTIFIED', 'CONCEALED_FACTS', 'NOMINAL_HOUSEHOLD', 'WHOLE_HOUSEHOLD_GONE')),
    words   text   NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
    FOREIGN KEY (case_id, area) REFERENCES case_file (id, area)
);
CALL hold_in_scope('removal_reason');
REVOKE UPDATE, DELETE ON removal_reason FROM mingbai_app;
