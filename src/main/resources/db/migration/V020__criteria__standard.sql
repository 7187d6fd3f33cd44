-- Standards (标准) by place and year. A version is one row, so it is there whole or not at all; nobody changes it afterwards.
-- parameters: [{key, comparison, value, source, section}], read and refused by the application (ParameterReading).
CREATE TABLE standard (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area           bigint      NOT NULL REFERENCES region (lo),
    year           integer     NOT NULL CHECK (year BETWEEN 2010 AND 2100),
    version        integer     NOT NULL CHECK (version >= 1),
    effective_from date        NOT NULL,
    parameters     jsonb       NOT NULL CHECK (jsonb_typeof(parameters) = 'array'),
    adopted_by     text,
    adopted_at     timestamptz NOT NULL DEFAULT now(),
    note           text        NOT NULL CHECK (length(note) BETWEEN 1 AND 500)
);
CREATE UNIQUE INDEX standard_version_is_unique ON standard (area, year, version);
REVOKE UPDATE, DELETE ON standard FROM mingbai_app;

-- Shanxi 2014 to 2020: the national line of each year (the province's own was not found), and the suggested default
-- wherever sources disagree. What is common knowledge and not yet found in a document says so in its citation.
WITH line (year, amount, section) AS (VALUES
    (2014, '2800', '一（三）坚持现行标准；国家扶贫标准年度表'),
    (2015, '2855', '一（三）坚持现行标准；国家扶贫标准年度表'),
    (2016, '2952', '一（三）坚持现行标准；国家扶贫标准年度表'),
    (2017, '2952', '一（三）坚持现行标准；国家扶贫标准年度表（通行数值，另有资料作 3026，待补原件）'),
    (2018, '2995', '一（三）坚持现行标准；国家扶贫标准年度表（通行数值，待补原件）'),
    (2019, '3218', '一（三）坚持现行标准；国家扶贫标准年度表（通行数值，待补原件）'),
    (2020, '4000', '一（三）坚持现行标准；国家扶贫标准年度表（约数）')),
parameter (position, key, comparison, value, source, section) AS (VALUES
    (1, 'income.name', NULL, '国家扶贫标准', '《三年行动实施意见》', '一（三）坚持现行标准'),
    (2, 'income.povertyLine', NULL, '', '《三年行动实施意见》', ''),
    (3, 'income.enoughAtIdentification', NULL, 'AT_LEAST', '《三年行动实施意见》', '一（三）坚持现行标准'),
    (4, 'income.enoughForExit', NULL, 'ABOVE', '厅字〔2016〕16号', '贫困人口退出'),
    (5, 'accountingPeriod.lastMonth', NULL, '9', '宝鸡市识别退出“七步工作法”', '收入核算期'),
    (6, 'schoolAge.from', NULL, '6', '《三年行动实施意见》', '一（三）坚持现行标准、三（五）教育扶贫'),
    (7, 'schoolAge.to', NULL, '16', '《三年行动实施意见》', '一（三）坚持现行标准、三（五）教育扶贫'),
    (8, 'schoolAge.ageOn', NULL, 'SCHOOL_YEAR_START', '《三年行动实施意见》', '一（三）坚持现行标准、三（五）教育扶贫'),
    (9, 'water.litres', 'AT_LEAST', '20', '农村饮水安全评价（卓尼县等通告）', '基本安全'),
    (10, 'water.fetchMinutes', 'AT_MOST', '20', '农村饮水安全评价（卓尼县等通告）', '基本安全'),
    (11, 'water.guaranteeRate', 'AT_LEAST', '90', '《三年行动实施意见》', '四（四）农村水利工程建设'),
    (20, 'exclusion.VEHICLE', NULL, 'EXCLUDES', '湖南新化县“四出”', '四类人员'),
    (21, 'exclusion.VEHICLE.excusedBy', NULL, 'POVERTY_MEASURE,GAINED_AFTER_REGISTRATION', '云南“十原则”', '例外'),
    (22, 'exclusion.VAN', NULL, 'DOUBT_ONLY', '湖南新化县“四出”', '四类人员'),
    (23, 'exclusion.VAN.excusedBy', NULL, '', '湖南新化县“四出”', '四类人员'),
    (24, 'exclusion.COMMERCIAL_HOUSING', NULL, 'EXCLUDES', '湖南新化县“四出”', '四类人员'),
    (25, 'exclusion.COMMERCIAL_HOUSING.excusedBy', NULL, 'RELOCATION_FLAT,GAINED_AFTER_REGISTRATION', '云南“十原则”', '例外'),
    (26, 'exclusion.BUSINESS', NULL, 'EXCLUDES', '湖南新化县“四出”', '四类人员'),
    (27, 'exclusion.BUSINESS.excusedBy', NULL, 'COOPERATIVE_SHARE,POVERTY_MEASURE,GAINED_AFTER_REGISTRATION', '云南“十原则”', '例外'),
    (28, 'exclusion.FISCAL_PAYROLL', NULL, 'EXCLUDES', '湖南新化县“四出”', '四类人员'),
    (29, 'exclusion.FISCAL_PAYROLL.excusedBy', NULL, 'GAINED_AFTER_REGISTRATION', '云南“十原则”', '例外'),
    (30, 'exclusion.VILLAGE_CADRE', NULL, 'EXCLUDES', '湖南新化县“四出”', '四类人员'),
    (31, 'exclusion.VILLAGE_CADRE.excusedBy', NULL, 'GAINED_AFTER_REGISTRATION', '云南“十原则”', '例外'),
    (32, 'exclusion.LARGE_MACHINERY', NULL, 'EXCLUDES', '陕西“九条红线”', ''),
    (33, 'exclusion.LARGE_MACHINERY.excusedBy', NULL, 'POVERTY_MEASURE,GAINED_AFTER_REGISTRATION', '云南“十原则”', '例外'),
    (34, 'exclusion.LONG_ABSENCE', NULL, 'EXCLUDES', '陕西“九条红线”', ''),
    (35, 'exclusion.LONG_ABSENCE.excusedBy', NULL, 'GAINED_AFTER_REGISTRATION,MEDICAL_ABSENCE', '陕西“九条红线”', ''),
    (36, 'exclusion.ARTIFICIAL_SPLIT', NULL, 'EXCLUDES', '云南“十原则”', '⑦'),
    (37, 'exclusion.ARTIFICIAL_SPLIT.excusedBy', NULL, '', '云南“十原则”', '⑦'),
    (40, 'exit.newlyIdentifiedStay', NULL, 'true', '湖南新化县“八不退”', '今年新纳入的不退出'),
    (41, 'exit.transferOnly', NULL, 'COUNTY_DECIDES', '甘肃定西“十不脱”', ''),
    (42, 'exit.safetyNetCategories', NULL, 'SUBSISTENCE_ALLOWANCE', '湖南新化县“八不退”', '低保标准未超过国家扶贫标准的不退出'),
    (43, 'exit.subsistenceAllowance', NULL, '', '湖南新化县“八不退”', '低保标准未超过国家扶贫标准的不退出'),
    (44, 'notice.days', NULL, '7', '《贵州省大扶贫条例》', '第十五至十七条'),
    (45, 'notice.count', NULL, 'CALENDAR_DAYS', '《贵州省大扶贫条例》', '第十五至十七条'),
    (60, 'clause.REGISTRATION', NULL, '', '《三年行动实施意见》', '六（二）开展动态管理常态化工作'),
    (61, 'clause.INCOME', NULL, '', '《三年行动实施意见》', '一（三）坚持现行标准'),
    (62, 'clause.FOOD', NULL, '', '《三年行动实施意见》', '一（三）坚持现行标准'),
    (63, 'clause.CLOTHING', NULL, '', '《三年行动实施意见》', '一（三）坚持现行标准'),
    (64, 'clause.EDUCATION', NULL, '', '《三年行动实施意见》', '一（三）坚持现行标准、三（五）教育扶贫'),
    (65, 'clause.MEDICAL', NULL, '', '《三年行动实施意见》', '一（三）坚持现行标准、三（六）健康扶贫'),
    (66, 'clause.HOUSING', NULL, '', '《三年行动实施意见》', '一（三）坚持现行标准、四（五）农村危房改造'),
    (67, 'clause.WATER', NULL, '', '《三年行动实施意见》', '四（四）农村水利工程建设'),
    (68, 'clause.EXCLUSION', NULL, '', '湖南新化县“四出”', '四类人员'),
    (69, 'clause.NEWLY_IDENTIFIED', NULL, '', '湖南新化县“八不退”', '今年新纳入的不退出'),
    (70, 'clause.TRANSFER_ONLY', NULL, '', '甘肃定西“十不脱”', ''),
    (71, 'clause.SAFETY_NET', NULL, '', '湖南新化县“八不退”', '低保标准未超过国家扶贫标准的不退出'),
    (72, 'clause.RELOCATION', NULL, '', '《三年行动实施意见》', '二（四）防止住房空置、三（三）易地搬迁扶贫'),
    (73, 'clause.ASSISTANCE', NULL, '', '湖南新化县“八不退”', '当年扶贫成效不显著的不退出'),
    (74, 'clause.CONSENT', NULL, '', '厅字〔2016〕16号', '贫困人口退出'))
INSERT INTO standard (area, year, version, effective_from, parameters, note)
SELECT r.lo, l.year, 1, make_date(l.year, 1, 1),
       jsonb_agg(jsonb_build_object(
           'key', p.key, 'comparison', p.comparison,
           'value', CASE p.key WHEN 'income.povertyLine' THEN l.amount ELSE p.value END,
           'source', p.source,
           'section', CASE p.key WHEN 'income.povertyLine' THEN l.section ELSE p.section END) ORDER BY p.position),
       '随系统预置：按国家扶贫标准；各地说法不一的，取资料汇编建议的做法'
  FROM line l CROSS JOIN parameter p CROSS JOIN region r
 WHERE r.code = '14'
 GROUP BY r.lo, l.year;
