-- Objections (异议). Who objected is nobody's business but the investigators': the telephone is ciphertext, the row lies in
-- the area of the notice, and without signing in a row can be written but not read back.
CREATE TABLE objection (
    id             uuid        PRIMARY KEY,
    reference      text        NOT NULL CHECK (reference ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    notice_id      uuid        NOT NULL REFERENCES public_notice (id),
    area           bigint      NOT NULL,
    line_id        uuid        NOT NULL,
    level          text        NOT NULL CHECK (level IN ('TOWNSHIP', 'COUNTY')),
    raised_at      timestamptz NOT NULL,
    raised_by      text,
    due_on         date        NOT NULL,
    objector       text        NOT NULL CHECK (length(objector) BETWEEN 1 AND 40),
    telephone      bytea       NOT NULL,
    text           text        NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    state          text        NOT NULL DEFAULT 'RAISED' CHECK (state IN ('RAISED', 'INVESTIGATING', 'ANSWERED')),
    investigators  text[],
    investigating_since timestamptz,
    outcome        text        CHECK (outcome IN ('LIST_STANDS', 'AMENDED', 'REMOVED')),
    answer         text        CHECK (length(answer) BETWEEN 1 AND 1000),
    answered_at    timestamptz,
    answered_by    text,
    version        integer     NOT NULL DEFAULT 0,
    FOREIGN KEY (notice_id, line_id) REFERENCES notice_line (notice_id, line_id),
    -- two people investigate; an answer has an outcome, a text and somebody who answers for it
    CHECK ((state = 'RAISED') = (investigators IS NULL)),
    CHECK (cardinality(investigators) = 2 AND investigators[1] <> investigators[2]),
    CHECK ((investigators IS NULL) = (investigating_since IS NULL)),
    CHECK ((state = 'ANSWERED') = (outcome IS NOT NULL)),
    CHECK ((outcome IS NULL) = (answer IS NULL) AND (outcome IS NULL) = (answered_at IS NULL)
        AND (outcome IS NULL) = (answered_by IS NULL))
);
CREATE UNIQUE INDEX objection_reference_is_unique ON objection (reference);
CREATE INDEX objection_open_on_line ON objection (line_id) WHERE state <> 'ANSWERED';
CREATE INDEX objection_of_notice ON objection (notice_id, raised_at);
CREATE INDEX objection_latest ON objection (area, raised_at DESC, id);
CREATE INDEX objection_waiting ON objection (level, area) WHERE state <> 'ANSWERED';

-- What was said is kept as it was said; what is added is the investigation and the answer.
REVOKE UPDATE, DELETE, TRUNCATE ON objection FROM mingbai_app;
GRANT UPDATE (state, investigators, investigating_since, outcome, answer, answered_at, answered_by, version)
    ON objection TO mingbai_app;

CREATE FUNCTION objection_goes_onward() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF NOT ((OLD.state = 'RAISED' AND NEW.state = 'INVESTIGATING')
            OR (OLD.state = 'INVESTIGATING' AND NEW.state = 'ANSWERED' AND NEW.investigators = OLD.investigators)) THEN
        RAISE EXCEPTION 'An objection does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT FROM public_notice n WHERE n.id = NEW.notice_id AND n.posted_by = NEW.answered_by) THEN
        RAISE EXCEPTION 'Who posted the notice does not answer objections to it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER objection_goes_onward BEFORE UPDATE ON objection FOR EACH ROW EXECUTE FUNCTION objection_goes_onward();

-- It is raised in the period, on a line of that very notice, where the notice hangs.
CREATE FUNCTION objection_in_time() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF NEW.state <> 'RAISED' OR NOT EXISTS (
            SELECT FROM public_notice n
             WHERE n.id = NEW.notice_id AND n.area = NEW.area
               AND NEW.raised_at >= n.posted_at AND NEW.raised_at < n.over_at) THEN
        RAISE EXCEPTION 'An objection is raised while the period of its notice runs' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER objection_in_time BEFORE INSERT ON objection FOR EACH ROW EXECUTE FUNCTION objection_in_time();

CALL hold_in_scope('objection');
CREATE POLICY anyone_objects ON objection FOR INSERT TO mingbai_app WITH CHECK (
    raised_by IS NULL AND state = 'RAISED'
    AND EXISTS (SELECT FROM public_notice n WHERE n.id = notice_id AND n.over_at > now()));

-- Whether a line may go on must not depend on who asks: an objection outside his area counts as well.
CREATE FUNCTION lines_with_open_objection(asked uuid[]) RETURNS TABLE (line_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT DISTINCT o.line_id FROM objection o WHERE o.line_id = ANY (asked) AND o.state <> 'ANSWERED'
$$;

CREATE FUNCTION open_objections_of_notices(asked uuid[]) RETURNS TABLE (notice_id uuid, line_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT DISTINCT o.notice_id, o.line_id FROM objection o WHERE o.notice_id = ANY (asked) AND o.state <> 'ANSWERED'
$$;

-- What the public may know of the objections to a notice: on which line, and what came of it.
CREATE FUNCTION objections_as_public(asked uuid) RETURNS TABLE (line_id uuid, state text, outcome text, answered_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT o.line_id, o.state, o.outcome, o.answered_at FROM objection o WHERE o.notice_id = asked ORDER BY o.raised_at, o.id
$$;

-- How many came in without signing in since a moment: the limit of a notice.
CREATE FUNCTION public_objections_since(asked uuid, since timestamptz) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT count(*) FROM objection o WHERE o.notice_id = asked AND o.raised_by IS NULL AND o.raised_at >= since
$$;
