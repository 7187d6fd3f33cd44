-- What was decided about each household (评定结论), so that lists, filters and counts need not judge a province anew. The
-- decision page always judges live. Deciding criteria are those that were not met or unknown; empty when all is assured.
CREATE TABLE household_decision (
    household_id      uuid           NOT NULL,
    area              bigint         NOT NULL,
    year              integer        NOT NULL,
    purpose           text           NOT NULL DEFAULT 'IDENTIFICATION' CHECK (purpose = 'IDENTIFICATION'),
    number            text           NOT NULL,
    decision          text           NOT NULL CHECK (decision IN ('ELIGIBLE', 'NOT_ELIGIBLE', 'UNDETERMINED')),
    deciding          text[]         NOT NULL,
    per_capita_income numeric(14, 2),
    standard_id       bigint         NOT NULL REFERENCES standard (id),
    facts_digest      bytea          NOT NULL CHECK (octet_length(facts_digest) = 32),
    assessed_at       timestamptz    NOT NULL,
    PRIMARY KEY (household_id, year),
    FOREIGN KEY (household_id, area) REFERENCES household (id, area) ON UPDATE CASCADE
);
CREATE INDEX household_decision_by_place ON household_decision (year, area, number);
CREATE INDEX household_decision_by_decision ON household_decision (year, decision, area, number);
CALL hold_in_scope('household_decision');

-- Work in progress: a place whose households are to be judged again, and how far that has come. Until it is finished,
-- decisions of the place made before are shown as out of date. Holds nothing of any household, so it has no row policy.
CREATE TABLE reassessment (
    id           uuid        PRIMARY KEY DEFAULT uuidv7(),
    area_lo      bigint      NOT NULL,
    area_hi      bigint      NOT NULL CHECK (area_hi >= area_lo),
    requested_at timestamptz NOT NULL,
    due_at       timestamptz NOT NULL,
    reason       text        NOT NULL CHECK (reason IN ('HOUSEHOLDS_REPLACED', 'STANDARD_ADOPTED', 'RULES_CHANGED')),
    after_area   bigint,
    after_number text,
    after_id     uuid,
    done         bigint      NOT NULL DEFAULT 0,
    finished_at  timestamptz
);
CREATE INDEX reassessment_open ON reassessment (area_lo) WHERE finished_at IS NULL;

-- Which years a place has accounts for.
CREATE INDEX income_account_by_place ON income_account (area, year);

-- Households that are there already have never been judged.
INSERT INTO reassessment (area_lo, area_hi, requested_at, due_at, reason)
SELECT lo, hi, now(), now(), 'RULES_CHANGED' FROM region WHERE code = '14';
