-- Officers (账号) and their posts (岗位): a role at a place. Signing in reads these before any area is known, so they
-- are not below a row policy; they hold no villager.
CREATE TABLE officer (
    id                  uuid        PRIMARY KEY,
    username            text        NOT NULL CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    password_hash       text        NOT NULL,
    display_name        text        NOT NULL CHECK (length(display_name) BETWEEN 1 AND 40),
    office              text        NOT NULL DEFAULT '' CHECK (length(office) <= 80),
    area                bigint      NOT NULL REFERENCES region (lo), -- whose administrator keeps the account
    enabled             boolean     NOT NULL DEFAULT true,
    change_password     boolean     NOT NULL DEFAULT false,
    credentials_version integer     NOT NULL DEFAULT 1, -- every step ends sessions and remembered sign-ins
    failed_attempts     integer     NOT NULL DEFAULT 0 CHECK (failed_attempts >= 0),
    locked_until        timestamptz,
    created_at          timestamptz NOT NULL,
    changed_at          timestamptz NOT NULL,
    changed_by          text        NOT NULL,
    version             integer     NOT NULL
);
CREATE UNIQUE INDEX officer_username_is_unique ON officer (username);
CREATE INDEX officer_of_area ON officer (area, username);

CREATE TABLE officer_post (
    id         uuid PRIMARY KEY,
    officer_id uuid NOT NULL REFERENCES officer (id),
    role       text NOT NULL CHECK (role IN ('VILLAGE_OFFICER', 'FIRST_SECRETARY', 'TEAM_MEMBER', 'TOWNSHIP_OFFICER',
        'COUNTY_OFFICER', 'COUNTY_SUPERVISOR', 'CITY_OFFICER', 'PROVINCE_OFFICER', 'DEPARTMENT_OFFICER', 'INSPECTOR',
        'AUDITOR', 'SYSTEM_ADMINISTRATOR')),
    region_lo  bigint NOT NULL REFERENCES region (lo),
    position   integer NOT NULL,
    UNIQUE (officer_id, role, region_lo),
    UNIQUE (officer_id, position)
);
CREATE INDEX officer_post_at_region ON officer_post (region_lo);
REVOKE DELETE ON officer FROM mingbai_app;
