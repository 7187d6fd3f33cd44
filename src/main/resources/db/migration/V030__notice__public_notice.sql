-- Public notices (公示公告). public_notice is the seal: it holds no names, stays for good and is public. What the sheet says
-- stands in notice_content, with names; it is public while the period runs and afterwards only there where it hung.

-- How far the chain of a county has come. The application reads it and can extend it in one way only: by posting.
CREATE TABLE notice_chain (
    county bigint PRIMARY KEY REFERENCES region (lo),
    length bigint NOT NULL CHECK (length >= 0),
    head   bytea  NOT NULL CHECK (octet_length(head) = 32)
);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON notice_chain FROM mingbai_app;

CREATE TABLE public_notice (
    id            uuid        PRIMARY KEY,
    county        bigint      NOT NULL REFERENCES region (lo),
    position      bigint      NOT NULL CHECK (position >= 1),
    area          bigint      NOT NULL REFERENCES region (lo),
    number        text        NOT NULL CHECK (length(number) <= 40),
    short_code    text        NOT NULL CHECK (short_code ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    kind          text        NOT NULL CHECK (kind IN ('VILLAGE_NOTICE', 'TOWNSHIP_NOTICE', 'COUNTY_ANNOUNCEMENT')),
    purpose       text        NOT NULL CHECK (length(purpose) BETWEEN 1 AND 40),
    subject_kind  text        NOT NULL CHECK (length(subject_kind) BETWEEN 1 AND 40),
    subject_id    uuid        NOT NULL,
    line_count    integer     NOT NULL CHECK (line_count >= 1),
    not_before    date        NOT NULL,
    days          integer     NOT NULL CHECK (days BETWEEN 5 AND 60),
    posted_at     timestamptz NOT NULL,
    posted_by     text        NOT NULL,
    ends_on       date        NOT NULL,
    -- the end of that day: from then on the website no longer shows it and the sheet may be taken down
    over_at       timestamptz NOT NULL,
    previous      bytea       NOT NULL CHECK (octet_length(previous) = 32),
    hash          bytea       NOT NULL CHECK (octet_length(hash) = 32),
    taken_down_at timestamptz,
    taken_down_by text,
    closing_hash  bytea       CHECK (octet_length(closing_hash) = 32),
    -- not posted before what it announces; not over before the days have passed; not taken down early
    CHECK ((posted_at AT TIME ZONE 'Asia/Shanghai')::date >= not_before),
    CHECK (over_at = (ends_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'),
    CHECK (over_at >= posted_at + make_interval(days => days)),
    CHECK (taken_down_at >= over_at),
    CHECK ((taken_down_at IS NULL) = (taken_down_by IS NULL)),
    CHECK ((taken_down_at IS NULL) = (closing_hash IS NULL))
);
CREATE UNIQUE INDEX public_notice_one_at_each_position ON public_notice (county, position);
CREATE UNIQUE INDEX public_notice_number_is_unique ON public_notice (number);
CREATE UNIQUE INDEX public_notice_short_code_is_unique ON public_notice (short_code);
CREATE INDEX public_notice_by_place ON public_notice (area, posted_at DESC, id);
CREATE INDEX public_notice_latest ON public_notice (posted_at DESC, id);
CREATE INDEX public_notice_of_subject ON public_notice (subject_kind, subject_id);
CREATE INDEX public_notice_hanging ON public_notice (over_at) WHERE taken_down_at IS NULL;

CREATE TABLE notice_content (
    notice_id uuid        PRIMARY KEY REFERENCES public_notice (id),
    area      bigint      NOT NULL,
    over_at   timestamptz NOT NULL,
    content   text        NOT NULL CHECK (length(content) <= 2000000)
);

-- Which case stands on which line. Names stand in the content only.
CREATE TABLE notice_line (
    notice_id uuid    NOT NULL REFERENCES public_notice (id),
    area      bigint  NOT NULL,
    position  integer NOT NULL CHECK (position >= 1),
    line_id   uuid    NOT NULL,
    PRIMARY KEY (notice_id, position)
);
CREATE UNIQUE INDEX notice_line_once_on_a_notice ON notice_line (notice_id, line_id);
CREATE INDEX notice_line_of_case ON notice_line (line_id);

-- What is posted stays as it is; only that it was taken down is added, once.
REVOKE UPDATE, DELETE, TRUNCATE ON public_notice, notice_content, notice_line FROM mingbai_app;
GRANT UPDATE (taken_down_at, taken_down_by, closing_hash) ON public_notice TO mingbai_app;

CREATE FUNCTION taken_down_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.taken_down_at IS NOT NULL THEN
        RAISE EXCEPTION 'Notice % is taken down already', OLD.number USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER public_notice_taken_down_once BEFORE UPDATE ON public_notice FOR EACH ROW EXECUTE FUNCTION taken_down_once();

-- Whoever posts takes this lock first, so that the notices of a county are sealed one after the other.
CREATE FUNCTION lock_notice_chain(of_county bigint, OUT length bigint, OUT head bytea)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    INSERT INTO notice_chain (county, length, head) VALUES (of_county, 0, decode(repeat('00', 32), 'hex'))
        ON CONFLICT DO NOTHING;
    SELECT c.length, c.head INTO lock_notice_chain.length, lock_notice_chain.head
      FROM notice_chain c WHERE c.county = of_county FOR UPDATE;
END
$$;

-- The database itself sees to it that a notice continues the chain.
CREATE FUNCTION extend_notice_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    UPDATE notice_chain SET length = NEW.position, head = NEW.hash
     WHERE county = NEW.county AND length = NEW.position - 1 AND head = NEW.previous;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'Notice % does not continue the chain of its county', NEW.number USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER public_notice_continues_the_chain BEFORE INSERT ON public_notice
    FOR EACH ROW EXECUTE FUNCTION extend_notice_chain();

-- ... and that the seal is the seal of this content.
CREATE FUNCTION check_notice_content() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public_notice n
                    WHERE n.id = NEW.notice_id AND n.area = NEW.area AND n.over_at = NEW.over_at
                      AND n.hash = sha256(convert_to(NEW.content, 'UTF8'))) THEN
        RAISE EXCEPTION 'The content is not what the notice was sealed with' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER notice_content_is_sealed BEFORE INSERT ON notice_content
    FOR EACH ROW EXECUTE FUNCTION check_notice_content();

CALL hold_in_scope('public_notice');
CALL hold_in_scope('notice_content');
CALL hold_in_scope('notice_line');
-- The seal is public for good; the names only while the period runs (公示期满，网上不再显示名单).
CREATE POLICY sealed ON public_notice FOR SELECT TO mingbai_app USING (true);
CREATE POLICY published ON notice_content FOR SELECT TO mingbai_app USING (over_at > now());
CREATE POLICY published ON notice_line FOR SELECT TO mingbai_app USING (
    EXISTS (SELECT FROM public_notice n WHERE n.id = notice_id AND n.over_at > now()));

-- For the comparison of a printed sheet with its seal, also when the names are no longer public.
CREATE FUNCTION notice_content_digest(asked uuid) RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT sha256(convert_to(c.content, 'UTF8')) FROM notice_content c WHERE c.notice_id = asked
$$;

-- The photo of the board on which it hung, as ciphertext; given or not, it comes with the taking down and stays.
CREATE TABLE notice_photo (
    notice_id  uuid   PRIMARY KEY REFERENCES public_notice (id),
    area       bigint NOT NULL,
    ciphertext bytea  NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON notice_photo FROM mingbai_app;
CALL hold_in_scope('notice_photo');
