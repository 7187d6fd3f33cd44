-- The register of households (农户档案). area is the village's number; the same number stands on every row that belongs
-- to the household, held equal by the foreign keys, so that one range finds all of a place and the row policy needs no join.
CREATE TABLE household (
    id              uuid    PRIMARY KEY DEFAULT uuidv7(),
    area            bigint  NOT NULL REFERENCES region (lo),
    number          text    NOT NULL CHECK (number ~ '^[0-9]{16}$'),
    villager_group  text    NOT NULL DEFAULT '' CHECK (length(villager_group) <= 40),
    status          text    NOT NULL DEFAULT 'NONE' CHECK (status IN ('NONE', 'REGISTERED', 'EXITED', 'RETURNED')),
    identified_on   date,
    category        text    CHECK (category IN ('GENERAL', 'SUBSISTENCE_ALLOWANCE', 'SPECIAL_HARDSHIP')),
    main_cause      text    CHECK (main_cause IN ('ILLNESS', 'DISABILITY', 'SCHOOLING', 'DISASTER', 'NO_LAND', 'NO_WATER',
        'NO_SKILL', 'NO_LABOUR', 'NO_CAPITAL', 'POOR_TRANSPORT', 'LOW_MOTIVATION', 'MARRIAGE', 'BEREAVEMENT')),
    other_causes    text[]  NOT NULL DEFAULT '{}' CHECK (cardinality(other_causes) <= 2),
    stated_size     integer CHECK (stated_size BETWEEN 1 AND 50),
    phone           bytea,
    phone_index     bytea   CHECK (octet_length(phone_index) = 32),
    bank_name       text    CHECK (length(bank_name) <= 60),
    bank_account    bytea,
    bank_index      bytea   CHECK (octet_length(bank_index) = 32),
    note            text    CHECK (length(note) <= 500),
    -- the day on which possessions and positions were compared with the departments' lists; NULL: nobody has yet
    compared_on     date,
    version         integer NOT NULL DEFAULT 0,
    UNIQUE (id, area)
);
CREATE UNIQUE INDEX household_number_is_unique ON household (number);
CREATE UNIQUE INDEX household_by_place ON household (area, number);
CREATE INDEX household_by_phone ON household (phone_index) WHERE phone_index IS NOT NULL;
CREATE INDEX household_by_status ON household (status, area, number);

-- How the household lives: what two assurances, three guarantees and safe water are judged by (两不愁三保障). NULL is unknown.
CREATE TABLE living_conditions (
    id                        uuid    PRIMARY KEY DEFAULT uuidv7(),
    household_id              uuid    NOT NULL,
    area                      bigint  NOT NULL,
    food                      text    CHECK (food IN ('ASSURED', 'NOT_ASSURED')),
    clothing                  text    CHECK (clothing IN ('ASSURED', 'NOT_ASSURED')),
    housing_grade             text    CHECK (housing_grade IN ('A', 'B', 'C', 'D')),
    housing_area              numeric(7, 1) CHECK (housing_area BETWEEN 0 AND 9999),
    renovated                 boolean,
    lives_elsewhere_safely    boolean,
    relocation_mode           text    CHECK (relocation_mode IN ('CONCENTRATED', 'SCATTERED')),
    keys_handed_over          boolean,
    moved_in                  boolean,
    water_declared_safe       boolean,
    water_litres              numeric(6, 1) CHECK (water_litres BETWEEN 0 AND 9999),
    water_fetch_minutes       numeric(6, 1) CHECK (water_fetch_minutes BETWEEN 0 AND 1440),
    water_guarantee_rate      numeric(5, 2) CHECK (water_guarantee_rate BETWEEN 0 AND 100),
    water_quality_safe        boolean,
    arable_land               numeric(8, 2) CHECK (arable_land >= 0),
    forest_land               numeric(8, 2) CHECK (forest_land >= 0),
    access_road               text    CHECK (access_road IN ('EARTH', 'GRAVEL', 'CONCRETE', 'ASPHALT')),
    living_power              boolean,
    sanitary_toilet           boolean,
    measures_implemented      boolean,
    measures_effective        boolean,
    surveyed_on               date,
    surveyed_by               text    CHECK (length(surveyed_by) <= 80),
    version                   integer NOT NULL DEFAULT 0,
    FOREIGN KEY (household_id, area) REFERENCES household (id, area) ON UPDATE CASCADE
);
CREATE UNIQUE INDEX living_conditions_once_a_household ON living_conditions (household_id);

-- A member (家庭成员). The ID number is ciphertext; id_index is its keyed blind index, by which it is found.
CREATE TABLE member (
    id                        uuid    PRIMARY KEY DEFAULT uuidv7(),
    household_id              uuid    NOT NULL,
    area                      bigint  NOT NULL,
    number                    text    NOT NULL CHECK (number ~ '^[0-9]{18}$'),
    name                      text    COLLATE "C" NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    initials                  text    COLLATE "C" NOT NULL,
    sex                       text    NOT NULL CHECK (sex IN ('MALE', 'FEMALE')),
    birth_date                date    CHECK (birth_date >= DATE '1900-01-01'),
    id_kind                   text    NOT NULL CHECK (id_kind IN ('RESIDENT_ID', 'DISABILITY_CERTIFICATE', 'NONE')),
    id_number                 bytea,
    id_index                  bytea   CHECK (octet_length(id_index) = 32),
    relation                  text    NOT NULL CHECK (relation IN ('HEAD', 'SPOUSE', 'SON', 'DAUGHTER', 'DAUGHTER_IN_LAW',
        'SON_IN_LAW', 'GRANDSON', 'GRANDDAUGHTER', 'DAUGHTERS_SON', 'DAUGHTERS_DAUGHTER', 'FATHER', 'MOTHER', 'WIFES_FATHER',
        'WIFES_MOTHER', 'HUSBANDS_FATHER', 'HUSBANDS_MOTHER', 'PATERNAL_GRANDFATHER', 'PATERNAL_GRANDMOTHER',
        'MATERNAL_GRANDFATHER', 'MATERNAL_GRANDMOTHER', 'SIBLING', 'GREAT_GRANDSON', 'GREAT_GRANDDAUGHTER', 'NEPHEW',
        'NIECE', 'BROTHERS_WIFE', 'UNCLE', 'OTHER')),
    ethnicity                 text    CHECK (length(ethnicity) <= 20),
    political_status          text    CHECK (political_status IN ('PARTY_MEMBER', 'PROBATIONARY_MEMBER', 'YOUTH_LEAGUE', 'MASSES', 'OTHER_PARTY')),
    education                 text    CHECK (education IN ('ILLITERATE', 'PRIMARY', 'JUNIOR', 'SENIOR', 'COLLEGE', 'BACHELOR')),
    school_stage              text    CHECK (school_stage IN ('PRESCHOOL_AGE', 'KINDERGARTEN', 'PRIMARY', 'GRADE_7', 'GRADE_8',
        'GRADE_9', 'SENIOR_1', 'SENIOR_2', 'SENIOR_3', 'VOCATIONAL_1', 'VOCATIONAL_2', 'VOCATIONAL_3', 'COLLEGE_1',
        'COLLEGE_2', 'COLLEGE_3', 'TECHNICIAN_1', 'TECHNICIAN_2', 'TECHNICIAN_3', 'TECHNICIAN_4', 'BACHELOR_1',
        'BACHELOR_2', 'BACHELOR_3', 'BACHELOR_4', 'BACHELOR_5', 'MASTER')),
    schooling_state           text    CHECK (schooling_state IN ('IN_SCHOOL', 'HOME_TEACHING', 'DROPPED_OUT', 'FINISHED', 'NOT_OF_AGE')),
    dropout_reason            text    CHECK (dropout_reason IN ('ILLNESS', 'DISABILITY', 'WEARINESS', 'POVERTY', 'OTHER')),
    health                    text[]  NOT NULL DEFAULT '{}'
        CHECK (health <@ ARRAY['HEALTHY', 'CHRONIC_ILLNESS', 'SERIOUS_ILLNESS', 'DISABLED']
               AND NOT ('HEALTHY' = ANY (health) AND cardinality(health) > 1)),
    labour                    text    CHECK (labour IN ('ORDINARY', 'SKILLED', 'WEAK', 'LOST', 'NONE')),
    work_area                 text    CHECK (work_area IN ('TOWNSHIP', 'COUNTY', 'PROVINCE', 'ELSEWHERE', 'OTHER')),
    work_months               numeric(3, 1) CHECK (work_months BETWEEN 0 AND 12),
    basic_medical_insurance   boolean,
    critical_illness_insurance boolean,
    treatment_assured         boolean,
    basic_pension             boolean,
    subsistence_allowance     boolean,
    special_hardship          boolean,
    joined_on                 date,
    join_reason               text    CHECK (join_reason IN ('BIRTH', 'MARRIAGE', 'MOVED_IN', 'RELEASED', 'DEMOBILISED', 'SHARED_LIVING', 'OMITTED', 'OTHER')),
    removed_on                date,
    removal_reason            text    CHECK (removal_reason IN ('DEATH', 'MARRIAGE', 'SPLIT', 'MOVED_OUT', 'IMPRISONED', 'NOT_SHARING', 'ERROR', 'OTHER')),
    version                   integer NOT NULL DEFAULT 0,
    CHECK ((removed_on IS NULL) = (removal_reason IS NULL)),
    CHECK ((id_number IS NULL) = (id_index IS NULL)),
    CHECK ((id_kind = 'NONE') = (id_number IS NULL)),
    FOREIGN KEY (household_id, area) REFERENCES household (id, area) ON UPDATE CASCADE
);
CREATE INDEX member_of_household ON member (household_id);
-- One person lives in one household at a time; one head, at most one spouse. The last two are looked at when the
-- transaction ends, so that head and spouse can change places.
CREATE UNIQUE INDEX member_id_number_is_unique ON member (id_index) WHERE removed_on IS NULL;
ALTER TABLE member
    ADD CONSTRAINT member_one_head EXCLUDE (household_id WITH =)
        WHERE (relation = 'HEAD' AND removed_on IS NULL) DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT member_one_spouse EXCLUDE (household_id WITH =)
        WHERE (relation = 'SPOUSE' AND removed_on IS NULL) DEFERRABLE INITIALLY DEFERRED;
CREATE UNIQUE INDEX member_number_is_unique ON member (number);
-- Searches by name and by pinyin initials: byte order, so that "begins with" is a range, which a row policy lets through.
CREATE INDEX member_by_name ON member (name, area, id) WHERE removed_on IS NULL;
CREATE INDEX member_by_initials ON member (initials, area, id) WHERE removed_on IS NULL;

-- The income account (收入核算) of an accounting period; the year is that in which the period ends. Yuan a year.
CREATE TABLE income_account (
    id                uuid    PRIMARY KEY DEFAULT uuidv7(),
    household_id      uuid    NOT NULL,
    area              bigint  NOT NULL,
    year              integer NOT NULL CHECK (year BETWEEN 2010 AND 2100),
    operating_expense numeric(12, 2) CHECK (operating_expense >= 0),
    surveyed_on       date,
    surveyed_by       text    CHECK (length(surveyed_by) <= 80),
    version           integer NOT NULL DEFAULT 0,
    FOREIGN KEY (household_id, area) REFERENCES household (id, area) ON UPDATE CASCADE
);
CREATE UNIQUE INDEX income_account_once_a_year ON income_account (household_id, year);

CREATE TABLE income_item (
    id           uuid    PRIMARY KEY DEFAULT uuidv7(),
    account_id   uuid    NOT NULL REFERENCES income_account (id),
    household_id uuid    NOT NULL,
    area         bigint  NOT NULL,
    position     integer NOT NULL CHECK (position BETWEEN 0 AND 99),
    kind         text    NOT NULL CHECK (kind IN ('WAGE', 'OPERATING', 'PROPERTY', 'TRANSFER')),
    item         text    NOT NULL CHECK (length(item) BETWEEN 1 AND 40),
    amount       numeric(12, 2) CHECK (amount >= 0),
    nature       text    NOT NULL CHECK (nature IN ('RECEIVED', 'EXPECTED', 'ONE_OFF_RELIEF', 'EARMARKED_GRANT')),
    FOREIGN KEY (household_id, area) REFERENCES household (id, area) ON UPDATE CASCADE
);
CREATE UNIQUE INDEX income_item_in_order ON income_item (account_id, position);
CREATE INDEX income_item_of_household ON income_item (household_id);

-- What may exclude the household (不得纳入的情形): a doubt until it is confirmed.
CREATE TABLE exclusion (
    id           uuid    PRIMARY KEY DEFAULT uuidv7(),
    household_id uuid    NOT NULL,
    area         bigint  NOT NULL,
    kind         text    NOT NULL CHECK (kind IN ('VEHICLE', 'VAN', 'COMMERCIAL_HOUSING', 'BUSINESS', 'FISCAL_PAYROLL',
        'VILLAGE_CADRE', 'LARGE_MACHINERY', 'LONG_ABSENCE', 'ARTIFICIAL_SPLIT')),
    since        date,
    explanation  text    CHECK (explanation IN ('RELOCATION_FLAT', 'COOPERATIVE_SHARE', 'POVERTY_MEASURE',
        'GAINED_AFTER_REGISTRATION', 'MEDICAL_ABSENCE')),
    status       text    NOT NULL CHECK (status IN ('OPEN', 'EXPLAINED', 'CONFIRMED', 'DISMISSED')),
    source       text    NOT NULL CHECK (length(source) BETWEEN 1 AND 120),
    found_on     date    NOT NULL,
    version      integer NOT NULL DEFAULT 0,
    CHECK (status <> 'EXPLAINED' OR explanation IS NOT NULL),
    FOREIGN KEY (household_id, area) REFERENCES household (id, area) ON UPDATE CASCADE
);
CREATE INDEX exclusion_of_household ON exclusion (household_id);

CALL keep_history('household', 'id');
CALL keep_history('living_conditions', 'household_id');
CALL keep_history('member', 'household_id');
CALL keep_history('income_account', 'household_id');
CALL keep_history('income_item', 'household_id');
CALL keep_history('exclusion', 'household_id');
CALL hold_in_scope('household');
CALL hold_in_scope('living_conditions');
CALL hold_in_scope('member');
CALL hold_in_scope('income_account');
CALL hold_in_scope('income_item');
CALL hold_in_scope('exclusion');

-- Nobody vanishes from the register: households and members are only marked.
REVOKE DELETE ON household, living_conditions, member FROM mingbai_app;

-- Which of these ID numbers stand in the register at all, also where the asking officer sees nothing: a number may stand
-- in one household only. Tells that it is there, and nothing else.
CREATE FUNCTION id_numbers_registered(indexes bytea[]) RETURNS SETOF bytea
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT id_index FROM member WHERE id_index = ANY (indexes) AND removed_on IS NULL
$$;
