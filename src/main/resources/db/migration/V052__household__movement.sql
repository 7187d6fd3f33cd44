-- Since when a household has exited (脱贫); its policies go on from then for the period the standard states. NULL: it has
-- not, or nobody knows the day, as for those that a roster brings in as exited. Whoever enters the register again has none.
ALTER TABLE household ADD COLUMN exited_on date;
ALTER TABLE household ADD CONSTRAINT household_exited_on_fits_status
    CHECK (exited_on IS NULL OR status IN ('EXITED', 'CLEARED', 'CANCELLED'));

-- The movement ledger (变动台账): what happened to the register, one fact a row, added to and never changed. Entries and exits
-- of households do not say how many people moved: who was there follows from the rows of the members (JOINED, LEFT), so that
-- a birth or death recorded late finds its place by itself, and two officers at once cannot contradict each other.
CREATE TABLE register_movement (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    household_id uuid        NOT NULL,
    -- the village in which it happened; like the history, the ledger stays where it was written
    area         bigint      NOT NULL,
    -- the day it took effect; NULL: it was so before anybody wrote it down here
    on_day       date,
    kind         text        NOT NULL,
    households   smallint    NOT NULL DEFAULT 0,
    persons      smallint    NOT NULL DEFAULT 0,
    -- the main cause of poverty of an entry, the reason of a member's joining or leaving
    cause        text,
    -- what it rests on, as the transaction stated it (mingbai.reason)
    document     text,
    case_id      uuid,
    -- states that movement anew: its day or kind was corrected. Names the first statement, whose place in the order it keeps
    restates     bigint      REFERENCES register_movement (id),
    recorded_at  timestamptz NOT NULL DEFAULT now(),
    recorded_by  text        NOT NULL,
    CONSTRAINT register_movement_moves_one_way CHECK (CASE
        WHEN kind IN ('TAKEN_OVER', 'NEW', 'MISSED', 'RETURNED', 'WRONGLY_EXITED_BACK', 'TRANSFERRED_IN')
            THEN households = 1 AND persons = 0
        WHEN kind IN ('EXITED', 'STRUCK', 'TRANSFERRED_OUT') THEN households = -1 AND persons = 0
        -- a household that had exited already can still be cleared or dissolve; the register does not shrink by it
        WHEN kind IN ('CLEARED', 'DISSOLVED') THEN households IN (-1, 0) AND persons = 0
        WHEN kind IN ('JOINED', 'LEFT') THEN households = 0 AND persons <> 0
        ELSE false END),
    CONSTRAINT register_movement_has_its_day
        CHECK (CASE kind WHEN 'TAKEN_OVER' THEN on_day IS NULL WHEN 'JOINED' THEN true ELSE on_day IS NOT NULL END)
);
CREATE INDEX register_movement_by_place ON register_movement (area, household_id, id);
CALL hold_in_scope('register_movement');
-- The triggers below write it as the owner; the application only reads. A large merge has its rows counted, as elsewhere.
REVOKE INSERT, UPDATE, DELETE ON register_movement FROM mingbai_app;
GRANT MAINTAIN ON register_movement TO mingbai_app;

-- Households that come in with a status: a roster of an existing register, a form. Without a day of identification they have
-- been on the register since nobody knows when; they are not the new households of today. A transaction may state what the
-- rows do not say: mingbai.movement (as what), mingbai.effective_on (the day), mingbai.case.
CREATE FUNCTION note_households_brought_in() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    INSERT INTO register_movement (household_id, area, on_day, kind, households, cause, document, case_id, recorded_by)
    SELECT n.id, n.area, told.on_day,
           CASE WHEN told.on_day IS NULL THEN 'TAKEN_OVER'
                ELSE coalesce(nullif(current_setting('mingbai.movement', true), ''),
                              CASE n.status WHEN 'RETURNED' THEN 'RETURNED' ELSE 'NEW' END) END,
           1, n.main_cause, n.recorded_reason, nullif(current_setting('mingbai.case', true), '')::uuid, n.recorded_by
      FROM new_rows n
     CROSS JOIN LATERAL (SELECT coalesce(nullif(current_setting('mingbai.effective_on', true), '')::date,
                                         n.identified_on) AS on_day) told
     WHERE n.status IN ('REGISTERED', 'RETURNED');
    RETURN NULL;
END
$$;
CREATE TRIGGER household_brought_in AFTER INSERT ON household REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION note_households_brought_in();

-- One household whose standing changes. Row by row, with the condition on the trigger: bulk updates of everything else (a
-- roster that is merged again) then pay nothing, which a statement-level trigger cannot promise.
CREATE FUNCTION note_household_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    was_in   boolean := OLD.status IN ('REGISTERED', 'RETURNED');
    is_in    boolean := NEW.status IN ('REGISTERED', 'RETURNED');
    today    date    := (now() AT TIME ZONE 'Asia/Shanghai')::date;
    told     date    := nullif(current_setting('mingbai.effective_on', true), '')::date;
    told_in  text    := nullif(current_setting('mingbai.movement', true), '');
    the_case uuid    := nullif(current_setting('mingbai.case', true), '')::uuid;
    present  integer;
    moved    text;
    before   register_movement;
    the_day  date;
BEGIN
    IF OLD.area <> NEW.area THEN
        present := (SELECT count(*) FROM member m WHERE m.household_id = NEW.id AND m.removed_on IS NULL);
        the_day := coalesce(told, today);
        INSERT INTO register_movement (household_id, area, on_day, kind, households, persons, document, case_id, recorded_by)
        SELECT NEW.id, t.area, the_day, t.kind, t.households, t.persons, NEW.recorded_reason, the_case, NEW.recorded_by
          FROM (VALUES (1, OLD.area, 'TRANSFERRED_OUT', -1, 0), (2, OLD.area, 'LEFT', 0, -present),
                       (3, NEW.area, 'JOINED', 0, present), (4, NEW.area, 'TRANSFERRED_IN', 1, 0))
               AS t (place, area, kind, households, persons)
         WHERE CASE WHEN t.households = 0 THEN present > 0 ELSE was_in END
         ORDER BY t.place;
    END IF;

    IF was_in AND is_in THEN
        -- It stays; what is said of its latest entry has changed. Only in the village where it entered.
        SELECT * INTO before FROM register_movement m
         WHERE m.area = NEW.area AND m.household_id = NEW.id AND m.kind IN ('TAKEN_OVER', 'NEW', 'MISSED', 'RETURNED')
         ORDER BY coalesce(m.restates, m.id) DESC, m.id DESC LIMIT 1;
        the_day := CASE WHEN NEW.identified_on IS DISTINCT FROM OLD.identified_on THEN coalesce(NEW.identified_on, before.on_day)
                        ELSE before.on_day END;
        moved := CASE WHEN the_day IS NULL THEN 'TAKEN_OVER'
                      WHEN NEW.status <> OLD.status OR before.kind = 'TAKEN_OVER'
                          THEN CASE NEW.status WHEN 'RETURNED' THEN 'RETURNED' ELSE 'NEW' END
                      ELSE before.kind END;
        IF before.id IS NOT NULL AND (the_day, moved) IS DISTINCT FROM (before.on_day, before.kind) THEN
            INSERT INTO register_movement (household_id, area, on_day, kind, households, cause, document, case_id, restates, recorded_by)
            VALUES (NEW.id, NEW.area, the_day, moved, 1, NEW.main_cause, NEW.recorded_reason, the_case,
                    coalesce(before.restates, before.id), NEW.recorded_by);
        END IF;
    ELSIF is_in THEN
        INSERT INTO register_movement (household_id, area, on_day, kind, households, cause, document, case_id, recorded_by)
        VALUES (NEW.id, NEW.area,
                coalesce(told, CASE WHEN NEW.identified_on IS DISTINCT FROM OLD.identified_on THEN NEW.identified_on END, today),
                coalesce(told_in, CASE WHEN OLD.status = 'EXITED' OR NEW.status = 'RETURNED' THEN 'RETURNED' ELSE 'NEW' END),
                1, NEW.main_cause, NEW.recorded_reason, the_case, NEW.recorded_by);
    ELSIF was_in OR (OLD.status = 'EXITED' AND NEW.status IN ('CLEARED', 'CANCELLED')) THEN
        INSERT INTO register_movement (household_id, area, on_day, kind, households, document, case_id, recorded_by)
        VALUES (NEW.id, NEW.area,
                coalesce(told, CASE NEW.status WHEN 'EXITED' THEN NEW.exited_on END, today),
                CASE NEW.status WHEN 'EXITED' THEN 'EXITED' WHEN 'CLEARED' THEN 'CLEARED' WHEN 'CANCELLED' THEN 'DISSOLVED'
                                ELSE 'STRUCK' END,
                CASE WHEN was_in THEN -1 ELSE 0 END, NEW.recorded_reason, the_case, NEW.recorded_by);
    ELSIF OLD.status = 'EXITED' AND NEW.status = 'EXITED' AND NEW.exited_on IS NOT NULL THEN
        -- The day of its exit was corrected or found out.
        SELECT * INTO before FROM register_movement m
         WHERE m.area = NEW.area AND m.household_id = NEW.id AND m.kind = 'EXITED'
         ORDER BY coalesce(m.restates, m.id) DESC, m.id DESC LIMIT 1;
        IF before.id IS NOT NULL AND before.on_day <> NEW.exited_on THEN
            INSERT INTO register_movement (household_id, area, on_day, kind, households, document, case_id, restates, recorded_by)
            VALUES (NEW.id, NEW.area, NEW.exited_on, 'EXITED', -1, NEW.recorded_reason, the_case,
                    coalesce(before.restates, before.id), NEW.recorded_by);
        END IF;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER household_moved AFTER UPDATE OF status, area, identified_on, exited_on ON household FOR EACH ROW
    WHEN ((OLD.status, OLD.area) IS DISTINCT FROM (NEW.status, NEW.area)
          OR (OLD.identified_on, OLD.exited_on) IS DISTINCT FROM (NEW.identified_on, NEW.exited_on))
    EXECUTE FUNCTION note_household_moved();

-- Members who are written into a household. Those who come with it have been there since before the ledger; whoever is
-- written in later without a day of joining joined today. Planned anew each time, because one statement brings one member or
-- a million.
CREATE FUNCTION note_members_brought_in() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    EXECUTE $sql$
        INSERT INTO register_movement (household_id, area, on_day, kind, persons, cause, document, recorded_by)
        SELECT g.household_id, g.area,
               coalesce(g.joined_on, CASE WHEN EXISTS (
                   SELECT FROM register_movement m
                    WHERE m.area = g.area AND m.household_id = g.household_id AND m.kind = 'JOINED' AND m.recorded_at <> now())
                   THEN (now() AT TIME ZONE 'Asia/Shanghai')::date END),
               'JOINED', g.persons, g.join_reason, g.document, g.recorded_by
          FROM (SELECT n.household_id, n.area, n.joined_on, n.join_reason, count(*) AS persons,
                       max(n.recorded_reason) AS document, max(n.recorded_by) AS recorded_by
                  FROM new_rows n GROUP BY n.household_id, n.area, n.joined_on, n.join_reason) g$sql$;
    INSERT INTO register_movement (household_id, area, on_day, kind, persons, cause, document, recorded_by)
    SELECT n.household_id, n.area, n.removed_on, 'LEFT', -count(*), n.removal_reason, max(n.recorded_reason), max(n.recorded_by)
      FROM new_rows n WHERE n.removed_on IS NOT NULL
     GROUP BY n.household_id, n.area, n.removed_on, n.removal_reason;
    RETURN NULL;
END
$$;
CREATE TRIGGER member_brought_in AFTER INSERT ON member REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION note_members_brought_in();

-- One member who leaves, comes back, moves to another household, or whose day is corrected: a correction takes the old
-- fact back on its own day, so that the sums of that day are as if it had never been.
CREATE FUNCTION note_member_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    today     date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
    first_at  timestamptz;
    unstated  date; -- on which day he was counted while nobody had stated one
BEGIN
    IF OLD.household_id <> NEW.household_id THEN
        INSERT INTO register_movement (household_id, area, on_day, kind, persons, document, recorded_by)
        SELECT t.household_id, t.area, today, t.kind, t.persons, NEW.recorded_reason, NEW.recorded_by
          FROM (VALUES (OLD.household_id, OLD.area, 'LEFT', -1, OLD.removed_on IS NULL),
                       (NEW.household_id, NEW.area, 'JOINED', 1, NEW.removed_on IS NULL))
               AS t (household_id, area, kind, persons, there)
         WHERE t.there;
        RETURN NULL;
    END IF;
    IF (OLD.removed_on, OLD.removal_reason) IS DISTINCT FROM (NEW.removed_on, NEW.removal_reason) THEN
        INSERT INTO register_movement (household_id, area, on_day, kind, persons, cause, document, recorded_by)
        SELECT NEW.household_id, NEW.area, t.on_day, 'LEFT', t.persons, t.cause, NEW.recorded_reason, NEW.recorded_by
          FROM (VALUES (OLD.removed_on, 1, OLD.removal_reason), (NEW.removed_on, -1, NEW.removal_reason))
               AS t (on_day, persons, cause)
         WHERE t.on_day IS NOT NULL;
    END IF;
    IF (OLD.joined_on, OLD.join_reason) IS DISTINCT FROM (NEW.joined_on, NEW.join_reason) THEN
        first_at := least(OLD.recorded_at, (SELECT min(h.valid_from) FROM member_history h
                                             WHERE h.household_id = NEW.household_id AND h.row_id = NEW.id));
        IF EXISTS (SELECT FROM register_movement m WHERE m.area = NEW.area AND m.household_id = NEW.household_id
                      AND m.kind = 'JOINED' AND m.recorded_at < first_at) THEN
            unstated := (first_at AT TIME ZONE 'Asia/Shanghai')::date;
        END IF;
        INSERT INTO register_movement (household_id, area, on_day, kind, persons, cause, document, recorded_by)
        VALUES (NEW.household_id, NEW.area, coalesce(OLD.joined_on, unstated), 'JOINED', -1, OLD.join_reason,
                NEW.recorded_reason, NEW.recorded_by),
               (NEW.household_id, NEW.area, coalesce(NEW.joined_on, unstated), 'JOINED', 1, NEW.join_reason,
                NEW.recorded_reason, NEW.recorded_by);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER member_moved AFTER UPDATE OF household_id, joined_on, join_reason, removed_on, removal_reason ON member FOR EACH ROW
    WHEN (OLD.household_id <> NEW.household_id
          OR (OLD.joined_on, OLD.join_reason, OLD.removed_on, OLD.removal_reason)
             IS DISTINCT FROM (NEW.joined_on, NEW.join_reason, NEW.removed_on, NEW.removal_reason))
    EXECUTE FUNCTION note_member_moved();

-- What happened before there was a ledger, from the register and its history.
WITH first_seen AS (
    SELECT m.id, least(m.recorded_at, min(h.valid_from)) AS at, coalesce((array_agg(h.recorded_by ORDER BY h.id))[1], m.recorded_by) AS by
      FROM member m LEFT JOIN member_history h ON h.row_id = m.id GROUP BY m.id),
     opened AS (
    SELECT m.household_id, min(f.at) AS at FROM member m JOIN first_seen f ON f.id = m.id GROUP BY m.household_id)
INSERT INTO register_movement (household_id, area, on_day, kind, persons, cause, recorded_at, recorded_by)
SELECT t.household_id, t.area, t.on_day, 'JOINED', count(*), t.join_reason, t.at, t.by
  FROM (SELECT m.household_id, m.area, m.join_reason, f.at, f.by,
               coalesce(m.joined_on, CASE WHEN f.at > o.at THEN (f.at AT TIME ZONE 'Asia/Shanghai')::date END) AS on_day
          FROM member m JOIN first_seen f ON f.id = m.id JOIN opened o ON o.household_id = m.household_id) t
 GROUP BY t.household_id, t.area, t.on_day, t.join_reason, t.at, t.by
 ORDER BY t.at;

INSERT INTO register_movement (household_id, area, on_day, kind, persons, cause, document, recorded_at, recorded_by)
SELECT household_id, area, removed_on, 'LEFT', -count(*), removal_reason, max(recorded_reason), max(recorded_at), max(recorded_by)
  FROM member WHERE removed_on IS NOT NULL GROUP BY household_id, area, removed_on, removal_reason;

WITH version AS (
    SELECT id, status, identified_on, main_cause, recorded_at, recorded_by, recorded_reason, 9223372036854775807 AS place
      FROM household
    UNION ALL
    SELECT row_id, old_row ->> 'status', (old_row ->> 'identified_on')::date, old_row ->> 'main_cause', valid_from, recorded_by,
           old_row ->> 'recorded_reason', id
      FROM household_history),
     step AS (
    SELECT v.*, lag(v.status) OVER one AS before, lag(v.identified_on) OVER one AS identified_before,
           row_number() OVER one = 1 AS first
      FROM version v WINDOW one AS (PARTITION BY v.id ORDER BY v.place)),
     movement AS (
    SELECT s.*, s.status IN ('REGISTERED', 'RETURNED') AS is_in,
           coalesce(s.before IN ('REGISTERED', 'RETURNED'), false) AS was_in,
           (s.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS recorded_on
      FROM step s),
     entry AS (
    -- the day of an entry may have been corrected since: the latest one is that of the household as it is
    SELECT m.*, CASE WHEN max(m.place) FILTER (WHERE m.is_in AND NOT m.was_in) OVER (PARTITION BY m.id) = m.place
                     THEN coalesce(h.identified_on, m.identified_on) ELSE m.identified_on END AS identified
      FROM movement m JOIN household h ON h.id = m.id)
INSERT INTO register_movement (household_id, area, on_day, kind, households, cause, document, recorded_at, recorded_by)
SELECT t.id, h.area, t.on_day, t.kind, t.households, t.cause, t.recorded_reason, t.recorded_at, t.recorded_by
  FROM (SELECT e.id, e.place, e.recorded_at, e.recorded_by, e.recorded_reason, 1 AS households, e.main_cause AS cause,
               CASE WHEN e.first THEN e.identified
                    ELSE coalesce(CASE WHEN e.identified IS DISTINCT FROM e.identified_before THEN e.identified END, e.recorded_on) END AS on_day,
               CASE WHEN e.first AND e.identified IS NULL THEN 'TAKEN_OVER'
                    WHEN e.before = 'EXITED' OR e.status = 'RETURNED' THEN 'RETURNED' ELSE 'NEW' END AS kind
          FROM entry e WHERE e.is_in AND NOT e.was_in
        UNION ALL
        SELECT e.id, e.place, e.recorded_at, e.recorded_by, e.recorded_reason, CASE WHEN e.was_in THEN -1 ELSE 0 END, NULL, e.recorded_on,
               CASE e.status WHEN 'EXITED' THEN 'EXITED' WHEN 'CLEARED' THEN 'CLEARED' WHEN 'CANCELLED' THEN 'DISSOLVED' ELSE 'STRUCK' END
          FROM entry e
         WHERE NOT e.is_in AND (e.was_in OR (e.before = 'EXITED' AND e.status IN ('CLEARED', 'CANCELLED')))) t
  JOIN household h ON h.id = t.id
 ORDER BY t.recorded_at, t.place;
