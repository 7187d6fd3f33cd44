-- Administrative divisions (行政区划). lo..hi is the internal interval of a place: everything below it is one range.
-- The official code is a name: it may change when villages merge, the interval does not.
CREATE TABLE region (
    lo        bigint PRIMARY KEY,
    hi        bigint NOT NULL,
    code      text   NOT NULL,
    name      text   NOT NULL,
    full_name text   NOT NULL,
    level     text   NOT NULL CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
    kind      text   NOT NULL,
    parent_lo bigint REFERENCES region (lo),
    CHECK (lo <= hi),
    CHECK ((parent_lo IS NULL) = (level = 'PROVINCE')),
    CHECK (parent_lo < lo)
);
CREATE UNIQUE INDEX region_code_is_unique ON region (code);
CREATE INDEX region_children ON region (parent_lo, code);

-- A county (县) and what it is designated as; statistical zones are no counties and have no row here.
CREATE TABLE county (
    region_lo       bigint PRIMARY KEY REFERENCES region (lo),
    poverty_tier    text CHECK (poverty_tier IN ('NATIONAL', 'PROVINCIAL')),
    national_type   text CHECK (national_type IN ('KEY_COUNTY', 'CONTIGUOUS_AREA_ONLY')),
    contiguous_area text,
    deeply_poor     boolean NOT NULL DEFAULT false,
    exit_year       integer CHECK (exit_year BETWEEN 2014 AND 2020),
    source          text,
    CHECK (poverty_tier IS NOT NULL OR (exit_year IS NULL AND NOT deeply_poor))
);

-- A village (行政村) and what it is designated as; unknown until somebody enters it.
CREATE TABLE village (
    region_lo   bigint PRIMARY KEY REFERENCES region (lo),
    poor        boolean,
    deeply_poor boolean,
    exit_year   integer CHECK (exit_year BETWEEN 2014 AND 2020),
    source      text CHECK (length(source) BETWEEN 1 AND 200),
    changed_at  timestamptz,
    changed_by  text,
    version     integer NOT NULL DEFAULT 0,
    -- Only a poor village is deeply poor or exits.
    CHECK (poor IS TRUE OR (deeply_poor IS NOT TRUE AND exit_year IS NULL)),
    -- A designation that somebody entered says where it comes from.
    CHECK (poor IS NULL OR source IS NOT NULL)
);

REVOKE INSERT, UPDATE, DELETE ON region, county FROM mingbai_app;
REVOKE INSERT, DELETE ON village FROM mingbai_app;
