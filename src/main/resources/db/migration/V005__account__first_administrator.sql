-- The one-time code for the first administrator of a fresh outside database. At most one row; only the hash is kept.
CREATE TABLE setup_code (
    only_one      boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    code_hash     text        NOT NULL,
    expires_at    timestamptz NOT NULL,
    attempts_left integer     NOT NULL CHECK (attempts_left >= 0),
    used_at       timestamptz
);
