-- Notices of exits (退出公示公告): the township's announcement of households, the province's notice of a county; and notices
-- that announce villages or counties instead of households. What is posted stays as it is; only what may be added grows.
ALTER TABLE public_notice
    DROP CONSTRAINT public_notice_kind_check,
    ADD CONSTRAINT public_notice_kind_check CHECK (kind IN
        ('VILLAGE_NOTICE', 'TOWNSHIP_NOTICE', 'TOWNSHIP_ANNOUNCEMENT', 'COUNTY_ANNOUNCEMENT', 'PROVINCE_NOTICE')),
    -- what its lines are; until now they were households
    ADD COLUMN announces text NOT NULL DEFAULT 'HOUSEHOLDS'
        CHECK (announces IN ('HOUSEHOLDS', 'VILLAGES', 'COUNTIES')),
    -- the province's notice hangs in the county that it is about
    ADD CONSTRAINT public_notice_of_the_province_hangs_in_a_county CHECK (kind <> 'PROVINCE_NOTICE' OR area = county);
ALTER TABLE public_notice ALTER COLUMN announces DROP DEFAULT;

ALTER TABLE objection
    DROP CONSTRAINT objection_level_check,
    ADD CONSTRAINT objection_level_check CHECK (level IN ('TOWNSHIP', 'COUNTY', 'PROVINCE'));

-- Each level hangs out and takes down its own notices only: whose post covers exactly a place of that level (张贴的一级).
CREATE FUNCTION notice_level(kind text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE kind WHEN 'VILLAGE_NOTICE' THEN 'VILLAGE'
                     WHEN 'TOWNSHIP_NOTICE' THEN 'TOWNSHIP'
                     WHEN 'TOWNSHIP_ANNOUNCEMENT' THEN 'TOWNSHIP'
                     WHEN 'COUNTY_ANNOUNCEMENT' THEN 'COUNTY'
                     WHEN 'PROVINCE_NOTICE' THEN 'PROVINCE' END
$$;
CREATE FUNCTION acts_at_level(wanted text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM region r
                    WHERE r.lo = nullif(current_setting('mingbai.area_lo', true), '')::bigint
                      AND r.hi = nullif(current_setting('mingbai.area_hi', true), '')::bigint
                      AND r.level = wanted)
$$;
CREATE POLICY posted_by_its_level ON public_notice AS RESTRICTIVE FOR INSERT TO mingbai_app
    WITH CHECK (acts_at_level(notice_level(kind)));
CREATE POLICY taken_down_by_its_level ON public_notice AS RESTRICTIVE FOR UPDATE TO mingbai_app
    USING (acts_at_level(notice_level(kind)));
-- An objection that the province investigates is about a county: nobody in the county reads who raised it.
CREATE POLICY not_told_in_the_county ON objection AS RESTRICTIVE FOR SELECT TO mingbai_app
    USING (level <> 'PROVINCE' OR acts_at_level('PROVINCE') OR acts_at_level('CITY'));

-- As before, it is raised in the period, on a line of that very notice; and it goes to the level that the notice names.
CREATE OR REPLACE FUNCTION objection_in_time() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF NEW.state <> 'RAISED' OR NOT EXISTS (
            SELECT FROM public_notice n
             WHERE n.id = NEW.notice_id AND n.area = NEW.area
               AND NEW.raised_at >= n.posted_at AND NEW.raised_at < n.over_at) THEN
        RAISE EXCEPTION 'An objection is raised while the period of its notice runs' USING ERRCODE = 'check_violation';
    END IF;
    IF NOT EXISTS (
            SELECT FROM public_notice n
             WHERE n.id = NEW.notice_id
               AND NEW.level = CASE notice_level(n.kind) WHEN 'VILLAGE' THEN 'TOWNSHIP' ELSE notice_level(n.kind) END) THEN
        RAISE EXCEPTION 'An objection goes to the level that investigates its notice' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
