-- What exits are measured by becomes part of every standard: limits, levels of approval, what hardships and village indicators do,
-- what goes on afterwards. Every version so far, seeded or adopted, gets the values to begin with where it lacks them; nothing
-- it says already is touched. origin: POLICY is a document's, OURS is a choice of this product that each place may replace;
-- an element without it is a document's. Where no source gives a number there is none.
WITH added (position, key, comparison, value, origin, source, section) AS (VALUES
    (1, 'exit.approval', NULL, 'TOWNSHIP', 'POLICY', '《山西省贫困退出实施办法》', '户退出程序（村内民主评议、核实认可、公示，乡镇审核公告，县监督检查）'),
    (2, 'exit.policiesUntil', NULL, '2020-12-31', 'POLICY', '《三年行动实施意见》', '六（四）脱贫攻坚期内扶贫政策保持稳定，脱贫退出后相关政策保持一段时间'),
    (3, 'exit.followUpMonths', NULL, '12', 'POLICY', '户退出程序公开资料', '村级跟踪监测1年以上'),
    (4, 'hardship.SERIOUS_ILLNESS', NULL, 'COUNTY_DECIDES', 'OURS', '系统默认值', '（不退出情形问答作“大病正在治疗的不退”；各地说法不一，由县里审定）'),
    (5, 'hardship.HEAVY_EXPENSES', NULL, 'COUNTY_DECIDES', 'OURS', '系统默认值', '（不退出情形问答作“医疗、上学支出明显超过收入的不退”；各地说法不一，由县里审定）'),
    (6, 'hardship.DISASTER', NULL, 'COUNTY_DECIDES', 'OURS', '系统默认值', '（不退出情形问答作“当年受灾的不退”；各地说法不一，由县里审定）'),
    (7, 'rate.INCIDENCE', 'BELOW', '2', 'POLICY', '《山西省贫困退出实施办法》', '贫困县、贫困村退出标准'),
    (8, 'rate.COMPOSITE_INCIDENCE', 'BELOW', '2', 'POLICY', '山西省贫困县退出公示（2018–2019）', '综合贫困发生率'),
    (9, 'rate.WRONG_EXIT', 'BELOW', '2', 'POLICY', '山西省贫困县退出公示（2018–2019）', '错退率'),
    (10, 'rate.MISSED', 'BELOW', '2', 'POLICY', '山西省贫困县退出公示（2018–2019）', '漏评率'),
    (11, 'rate.APPROVAL', 'AT_LEAST', '90', 'POLICY', '县级退出评估公开资料', '群众认可度（山西公示作“高于90%”，可改为严格）'),
    (12, 'rate.EXITED_VILLAGES', 'AT_LEAST', '90', 'POLICY', '《山西省贫困退出实施办法》', '贫困县退出标准'),
    (13, 'doubt.expected.amount', 'ABOVE', '0', 'POLICY', '扶贫领域形式主义六种表现', '把今后的预期收入算为当前的实际收入'),
    (14, 'doubt.identical.households', 'AT_LEAST', '5', 'OURS', '系统默认值', ''),
    (15, 'doubt.bunched.margin', 'AT_MOST', '5', 'OURS', '系统默认值', ''),
    (16, 'doubt.bunched.share', 'AT_LEAST', '30', 'OURS', '系统默认值', ''),
    (17, 'doubt.bunched.households', 'AT_LEAST', '3', 'OURS', '系统默认值', ''),
    (18, 'doubt.soon.months', 'BELOW', '6', 'OURS', '系统默认值', '（当年新识别不退出见湖南新化县“八不退”；六个月由各地设定）'),
    (19, 'doubt.employment.wages', 'AT_MOST', '0', 'OURS', '系统默认值', ''),
    (20, 'doubt.transfers.share', 'AT_LEAST', '90', 'OURS', '系统默认值', '（全靠政策性转移收入见甘肃定西“十不脱”；比例由各地设定）'),
    (21, 'doubt.edits.days', 'AT_MOST', '3', 'OURS', '系统默认值', ''),
    (22, 'doubt.edits.households', 'AT_LEAST', '20', 'OURS', '系统默认值', ''),
    (23, 'doubt.minutes.minutes', 'AT_MOST', '60', 'OURS', '系统默认值', ''),
    (24, 'doubt.minutes.villages', 'AT_LEAST', '3', 'OURS', '系统默认值', ''),
    (25, 'village.approvedBy', NULL, 'COUNTY', 'OURS', '系统默认值', '（山西资料未载明；陕西577号细则为市审村）'),
    (26, 'village.ROAD', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑基础设施）'),
    (27, 'village.BUS', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑基础设施）'),
    (28, 'village.WATER', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑基础设施）'),
    (29, 'village.WATER.least', NULL, '', 'OURS', '系统默认值', '（山西资料未载明数值）'),
    (30, 'village.HOUSING', NULL, 'CONSIDERED', 'OURS', '系统默认值', '（山西资料未载明村级住房指标）'),
    (31, 'village.HOUSING.least', NULL, '', 'OURS', '系统默认值', '（山西资料未载明数值）'),
    (32, 'village.PRODUCTION_POWER', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑基础设施）'),
    (33, 'village.LIVING_POWER', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑基础设施）'),
    (34, 'village.BROADCASTING', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑公共服务）'),
    (35, 'village.BROADBAND', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑公共服务）'),
    (36, 'village.CLINIC', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑公共服务）'),
    (37, 'village.CLINIC.least', NULL, '', 'OURS', '系统默认值', '（山西资料未载明数值）'),
    (38, 'village.DOCTOR', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑公共服务）'),
    (39, 'village.DOCTOR.least', NULL, '', 'OURS', '系统默认值', '（山西资料未载明数值）'),
    (40, 'village.CULTURE', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑公共服务）'),
    (41, 'village.INDUSTRY', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑产业发展）'),
    (42, 'village.COLLECTIVE_INCOME', NULL, 'CONSIDERED', 'POLICY', '《山西省贫困退出实施办法》', '贫困村退出标准（统筹考虑集体经济）'),
    (43, 'village.COLLECTIVE_INCOME.least', NULL, '', 'OURS', '系统默认值', '（山西资料未载明数值）'),
    (44, 'county.noticeDays', NULL, '7', 'POLICY', '山西省贫困县退出公示（2018–2019）', '公示期7天'),
    (45, 'county.sampleVillages', 'AT_LEAST', '20', 'OURS', '系统默认值', '（评估抽样资料未载明）'),
    (46, 'county.sampleHouseholds', 'AT_LEAST', '20', 'OURS', '系统默认值', '（评估抽样资料未载明）'))
UPDATE standard s
   SET parameters = (
       SELECT jsonb_agg(said.parameter ORDER BY said.place, said.position)
         FROM (SELECT old.parameter, old.place, 0 AS position
                 FROM jsonb_array_elements(s.parameters) WITH ORDINALITY AS old (parameter, place)
               UNION ALL
               -- after what is asked of a household's exit so far
               SELECT jsonb_build_object(
                          'key', a.key, 'comparison', a.comparison, 'value', a.value,
                          'origin', a.origin, 'source', a.source, 'section', a.section),
                      coalesce((SELECT max(old.place)
                                  FROM jsonb_array_elements(s.parameters) WITH ORDINALITY AS old (parameter, place)
                                 WHERE old.parameter ->> 'key' LIKE 'exit.%'), 0),
                      a.position
                 FROM added a
                WHERE NOT EXISTS (SELECT 1 FROM jsonb_array_elements(s.parameters) AS old (parameter)
                                   WHERE old.parameter ->> 'key' = a.key)) said);
