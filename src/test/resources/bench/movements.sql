-- A county of 100,000 households and 330,000 people, all over its villages, and three years in which they move: written as
-- the application writes, so that the ledger is the work of the triggers. @county@ is its code.
CREATE TEMPORARY TABLE place AS
    SELECT v.lo, v.code, row_number() OVER (ORDER BY v.lo) - 1 AS n, count(*) OVER () AS places
      FROM region v JOIN region c ON c.code = '@county@' AND v.lo BETWEEN c.lo AND c.hi WHERE v.level = 'VILLAGE';
SELECT setseed(0.2018);
INSERT INTO household (area, number, status, identified_on, main_cause)
SELECT p.lo, p.code || lpad(k::text, 4, '0'), 'REGISTERED',
       CASE WHEN k % 4 <> 0 THEN DATE '2014-01-01' + (random() * 700)::integer END, 'ILLNESS'
  FROM place p CROSS JOIN LATERAL generate_series(1, (100000 / p.places + CASE WHEN p.n < 100000 % p.places THEN 1 ELSE 0 END)::integer) k;
INSERT INTO member (household_id, area, number, name, initials, sex, id_kind, relation, health)
SELECT h.id, h.area, h.number || lpad(m.k::text, 2, '0'), '王安宝', 'wab', 'MALE', 'NONE', (ARRAY['HEAD','SPOUSE','SON','DAUGHTER','MOTHER','FATHER'])[m.k], '{HEALTHY}'
  FROM household h JOIN place p ON p.lo = h.area
  CROSS JOIN LATERAL generate_series(1, 1 + (abs(hashtext(h.number)) % 5) + CASE WHEN abs(hashtext(h.number)) % 10 < 3 THEN 1 ELSE 0 END) AS m (k);
ANALYZE household;
ANALYZE member;
INSERT INTO member (household_id, area, number, name, initials, sex, id_kind, relation, health, joined_on, join_reason)
SELECT h.id, h.area, h.number || '77', '王安月', 'way', 'FEMALE', 'NONE', 'DAUGHTER', '{HEALTHY}', DATE '2016-01-01' + (random() * 1000)::integer, 'BIRTH'
  FROM household h JOIN place p ON p.lo = h.area WHERE abs(hashtext(h.number || 'b')) % 10 = 0;
UPDATE member SET removed_on = DATE '2016-01-01' + (random() * 1000)::integer, removal_reason = 'DEATH'
 WHERE relation = 'MOTHER' AND abs(hashtext(number)) % 4 = 0 AND area IN (SELECT lo FROM place);
UPDATE household SET status = 'EXITED', exited_on = DATE '2016-10-20' + 365 * (abs(hashtext(number || 'e')) % 2) WHERE abs(hashtext(number || 'e')) % 2 = 0 AND area IN (SELECT lo FROM place);
UPDATE household SET status = 'EXITED', exited_on = DATE '2017-10-20' WHERE status = 'REGISTERED' AND abs(hashtext(number || 'f')) % 3 = 0 AND area IN (SELECT lo FROM place);
UPDATE household SET status = 'RETURNED', identified_on = DATE '2018-06-15', exited_on = NULL WHERE status = 'EXITED' AND abs(hashtext(number || 'r')) % 50 = 0 AND area IN (SELECT lo FROM place);
UPDATE household SET status = 'CLEARED' WHERE status = 'REGISTERED' AND abs(hashtext(number || 'c')) % 20 = 0 AND area IN (SELECT lo FROM place);
ANALYZE;
