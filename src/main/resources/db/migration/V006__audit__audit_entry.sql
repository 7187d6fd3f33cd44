-- The audit trail (操作留痕): who did what and who saw what. The application may add and read; nothing is ever changed.
CREATE TABLE audit_entry (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor       text,                  -- user name or job; null where nobody is signed in
    role        text,
    post_code   text,                  -- code of the place of the post he acted in
    action      text        NOT NULL,
    subject     text        NOT NULL,
    area        bigint,                -- where the subject lies; null for what belongs to no place
    reason      text,
    remote_address text
);
CREATE INDEX audit_entry_of_actor ON audit_entry (actor, id);
CREATE INDEX audit_entry_of_action ON audit_entry (action, id);
CREATE INDEX audit_entry_of_day ON audit_entry (at);

REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM mingbai_app;

-- Anyone may leave a trace, also before any area is known (a failed sign-in).
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY anyone_leaves_traces ON audit_entry FOR INSERT TO mingbai_app WITH CHECK (true);

-- A trace is read where its subject lies. What belongs to no place, such as a failed sign-in under an unknown name, is
-- read by those whose area is a whole province: nobody below could be answerable for it.
CREATE POLICY in_scope ON audit_entry FOR SELECT TO mingbai_app USING (
    (area >= nullif(current_setting('mingbai.area_lo', true), '')::bigint
        AND area <= nullif(current_setting('mingbai.area_hi', true), '')::bigint)
    OR (area IS NULL AND EXISTS (
        SELECT FROM region
         WHERE level = 'PROVINCE'
           AND lo >= nullif(current_setting('mingbai.area_lo', true), '')::bigint
           AND hi <= nullif(current_setting('mingbai.area_hi', true), '')::bigint)));
