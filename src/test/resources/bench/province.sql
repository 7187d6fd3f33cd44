-- A province of invented people: 1,000,000 households, about 3,300,000 members, spread over all villages.
CREATE TEMPORARY TABLE surname (n integer PRIMARY KEY, name text, initial text);
INSERT INTO surname SELECT n - 1, s, i FROM unnest(
    ARRAY['赵','钱','孙','李','周','吴','郑','王','冯','陈','褚','卫','蒋','沈','韩','杨','朱','秦','尤','许'],
    ARRAY['z','q','s','l','z','w','z','w','f','c','c','w','j','s','h','y','z','q','y','x']) WITH ORDINALITY AS t (s, i, n);
CREATE TEMPORARY TABLE given (n integer PRIMARY KEY, name text, initial text);
INSERT INTO given SELECT n - 1, s, i FROM unnest(
    ARRAY['安','宝','春','德','恩','福','贵','海','杰','康','兰','明','宁','平','庆','荣','顺','天','伟','祥','月','志','秋','玲','芳','峰','刚','红','华','洁'],
    ARRAY['a','b','c','d','e','f','g','h','j','k','l','m','n','p','q','r','s','t','w','x','y','z','q','l','f','f','g','h','h','j']) WITH ORDINALITY AS t (s, i, n);
SELECT setseed(0.2018);
CREATE TEMPORARY TABLE place AS
    SELECT lo, code, row_number() OVER (ORDER BY lo) - 1 AS n, count(*) OVER () AS places FROM region WHERE level = 'VILLAGE';

INSERT INTO household (area, number, villager_group, status, category, main_cause, stated_size)
SELECT p.lo, p.code || lpad(k::text, 4, '0'), '第' || (k % 5 + 1) || '村民小组',
       (ARRAY['NONE','REGISTERED','REGISTERED','EXITED','EXITED','EXITED'])[1 + (random() * 5)::integer], 'GENERAL', 'ILLNESS', 3
  FROM place p CROSS JOIN LATERAL generate_series(1, (1000000 / p.places + CASE WHEN p.n < 1000000 % p.places THEN 1 ELSE 0 END)::integer) k;
ANALYZE household;
INSERT INTO living_conditions (household_id, area, housing_grade, water_declared_safe, water_fetch_minutes)
SELECT id, area, (ARRAY['A','B','C','D'])[1 + (random() * 3)::integer], random() < 0.9, 5 * (1 + (random() * 4)::integer) FROM household;

INSERT INTO member (household_id, area, number, name, initials, sex, birth_date, id_kind, id_number, id_index, relation, health, labour,
                    basic_medical_insurance, critical_illness_insurance)
SELECT h.id, h.area, h.number || lpad(m.k::text, 2, '0'), s.name || a.name || b.name, s.initial || a.initial || b.initial,
       CASE WHEN m.k % 2 = 1 THEN 'MALE' ELSE 'FEMALE' END, DATE '1940-01-01' + (m.r1 * 25000)::integer, 'RESIDENT_ID',
       decode(md5(h.number || m.k) || md5(m.k || h.number), 'hex'), sha256((h.number || m.k)::bytea),
       (ARRAY['HEAD','SPOUSE','SON','DAUGHTER','MOTHER','FATHER'])[m.k], '{HEALTHY}', 'ORDINARY', true, true
  FROM household h
  CROSS JOIN LATERAL (SELECT k, random() AS r1, random() AS r2, random() AS r3, random() AS r4
                        FROM generate_series(1, 1 + (abs(hashtext(h.number)) % 5) + CASE WHEN abs(hashtext(h.number)) % 10 < 3 THEN 1 ELSE 0 END) k) m
  JOIN surname s ON s.n = floor(m.r2 * 20) JOIN given a ON a.n = floor(m.r3 * 30) JOIN given b ON b.n = floor(m.r4 * 30);
INSERT INTO income_account (household_id, area, year, operating_expense) SELECT id, area, 2018, 1000 FROM household;
INSERT INTO income_item (account_id, household_id, area, position, kind, item, amount, nature)
SELECT a.id, a.household_id, a.area, k, (ARRAY['WAGE','OPERATING','TRANSFER'])[k + 1], (ARRAY['工资性收入','生产经营性收入','养老保险金'])[k + 1],
       round((random() * 8000)::numeric, 2), 'RECEIVED'
  FROM income_account a CROSS JOIN generate_series(0, 2) k;
