-- The role that the application works as: it owns nothing, so the row policies below hold for it.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mingbai_app') THEN
        CREATE ROLE mingbai_app NOLOGIN;
        EXECUTE format('GRANT mingbai_app TO %I', current_user);
    END IF;
END
$$;

GRANT USAGE ON SCHEMA public TO mingbai_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO mingbai_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO mingbai_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO mingbai_app;

-- Row scope: a row exists for a transaction whose area range (set at its start) holds the row's area. A setting that
-- is missing or empty gives NULL, and NULL shows no row. The comparison stays on bigint so that indexes serve it.
CREATE PROCEDURE hold_in_scope(held regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', held);
    EXECUTE format(
        'CREATE POLICY in_scope ON %s TO mingbai_app USING (
             area >= nullif(current_setting(''mingbai.area_lo'', true), '''')::bigint
             AND area <= nullif(current_setting(''mingbai.area_hi'', true), '''')::bigint)', held);
END
$$;

-- History (留痕): every change of a kept table leaves the old row, with who changed it, when and why. Statement-level
-- triggers see bulk statements as well as single rows. The current row carries since when, by whom and why it is so.
CREATE FUNCTION stamp_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.recorded_at := now();
    NEW.recorded_by := coalesce(nullif(current_setting('mingbai.actor', true), ''), session_user);
    NEW.recorded_reason := nullif(current_setting('mingbai.reason', true), '');
    RETURN NEW;
END
$$;

CREATE FUNCTION keep_old_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    EXECUTE format(
        'INSERT INTO %I (row_id, household_id, area, operation, valid_from, recorded_by, changed_by, reason, old_row)
         SELECT o.id, o.%I, o.area, $1, o.recorded_at, o.recorded_by,
                coalesce(nullif(current_setting(''mingbai.actor'', true), ''''), session_user),
                nullif(current_setting(''mingbai.reason'', true), ''''), to_jsonb(o)
           FROM old_rows o', TG_TABLE_NAME || '_history', TG_ARGV[0])
    USING TG_OP;
    RETURN NULL;
END
$$;

-- keep_history(table, column that names the household): adds the stamps, the history table and the triggers.
CREATE PROCEDURE keep_history(kept regclass, household_column text) LANGUAGE plpgsql AS $$
DECLARE
    name text := kept::text;
BEGIN
    EXECUTE format('ALTER TABLE %1$I ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN recorded_by text NOT NULL
            DEFAULT coalesce(nullif(current_setting(''mingbai.actor'', true), ''''), session_user),
        ADD COLUMN recorded_reason text DEFAULT nullif(current_setting(''mingbai.reason'', true), '''')', name);
    EXECUTE format('CREATE TABLE %1$I_history (
        id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        row_id       uuid        NOT NULL,
        household_id uuid        NOT NULL,
        area         bigint      NOT NULL,
        operation    text        NOT NULL CHECK (operation IN (''UPDATE'', ''DELETE'')),
        valid_from   timestamptz NOT NULL,
        recorded_by  text        NOT NULL,
        changed_at   timestamptz NOT NULL DEFAULT now(),
        changed_by   text        NOT NULL,
        reason       text,
        old_row      jsonb       NOT NULL)', name);
    EXECUTE format('CREATE INDEX %1$I_history_of_household ON %1$I_history (household_id, changed_at)', name);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %1$I_history FROM mingbai_app', name);
    EXECUTE format('CALL hold_in_scope(%L)', name || '_history');
    EXECUTE format('CREATE TRIGGER %1$I_stamp BEFORE UPDATE ON %1$I FOR EACH ROW EXECUTE FUNCTION stamp_row()', name);
    EXECUTE format('CREATE TRIGGER %1$I_updated AFTER UPDATE ON %1$I REFERENCING OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION keep_old_rows(%2$L)', name, household_column);
    EXECUTE format('CREATE TRIGGER %1$I_deleted AFTER DELETE ON %1$I REFERENCING OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION keep_old_rows(%2$L)', name, household_column);
END
$$;
