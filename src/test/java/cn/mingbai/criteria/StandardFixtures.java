package cn.mingbai.criteria;

import static cn.mingbai.household.ExclusionExplanation.COOPERATIVE_SHARE;
import static cn.mingbai.household.ExclusionExplanation.GAINED_AFTER_REGISTRATION;
import static cn.mingbai.household.ExclusionExplanation.MEDICAL_ABSENCE;
import static cn.mingbai.household.ExclusionExplanation.POVERTY_MEASURE;
import static cn.mingbai.household.ExclusionExplanation.RELOCATION_FLAT;

import cn.mingbai.criteria.edition.ExitTermsFixtures;
import cn.mingbai.criteria.standard.AccountingPeriod;
import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.ExclusionRule;
import cn.mingbai.criteria.standard.ExclusionRule.Severity;
import cn.mingbai.criteria.standard.ExitRule;
import cn.mingbai.criteria.standard.IncomeRule;
import cn.mingbai.criteria.standard.NoticeRule;
import cn.mingbai.criteria.standard.SchoolAge;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.criteria.standard.Threshold;
import cn.mingbai.criteria.standard.WaterRule;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.HouseholdCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shanxi's standards of 2014 to 2020 as they are seeded: the national line, and the suggested default where sources disagree. */
public final class StandardFixtures {

    private static final String PLAN = "《三年行动实施意见》";

    private static final Map<Integer, String> NATIONAL_LINES =
            Map.of(2014, "2800", 2015, "2855", 2016, "2952", 2017, "2952", 2018, "2995", 2019, "3218", 2020, "4000");

    /** What stands behind the figure where no document was found. */
    private static final Map<Integer, String> NOTES =
            Map.of(2017, "（通行数值，另有资料作 3026，待补原件）", 2018, "（通行数值，待补原件）", 2019, "（通行数值，待补原件）", 2020, "（约数）");

    private StandardFixtures() {}

    public static Standard shanxi2018() {
        return shanxi(2018);
    }

    public static Standard shanxi(int year) {
        return standard(
                year,
                Objects.requireNonNull(NATIONAL_LINES.get(year)),
                exit(ExitRule.TransferOnly.COUNTY_DECIDES, null));
    }

    /** As in {@link #shanxi2018()}, with another line. */
    public static Standard withLine(String povertyLine) {
        return standard(2018, povertyLine, exit(ExitRule.TransferOnly.COUNTY_DECIDES, null));
    }

    public static Standard withExit(ExitRule exit) {
        return standard(2018, "2995", exit);
    }

    public static ExitRule exit(ExitRule.TransferOnly transferOnly, @Nullable String subsistenceAllowance) {
        return new ExitRule(
                true,
                transferOnly,
                Set.of(HouseholdCategory.SUBSISTENCE_ALLOWANCE),
                subsistenceAllowance == null ? null : new BigDecimal(subsistenceAllowance));
    }

    public static Standard withYear(Standard s, int year) {
        return new Standard(
                s.region(),
                year,
                s.version(),
                s.effectiveFrom(),
                s.effectiveTo(),
                s.income(),
                s.schoolAge(),
                s.water(),
                s.exclusions(),
                s.exit(),
                s.notice(),
                s.accountingPeriod(),
                s.clauses(),
                s.exitTerms());
    }

    public static Standard withExit(Standard s, ExitRule exit) {
        return new Standard(
                s.region(),
                s.year(),
                s.version(),
                s.effectiveFrom(),
                s.effectiveTo(),
                s.income(),
                s.schoolAge(),
                s.water(),
                s.exclusions(),
                exit,
                s.notice(),
                s.accountingPeriod(),
                s.clauses(),
                s.exitTerms());
    }

    public static Standard withExclusion(ExclusionKind kind, Severity severity) {
        var s = shanxi2018();
        var exclusions = new EnumMap<>(s.exclusions());
        exclusions.put(kind, new ExclusionRule(severity, Set.of(), s.clause(Criterion.EXCLUSION)));
        return new Standard(
                s.region(),
                s.year(),
                s.version(),
                s.effectiveFrom(),
                s.effectiveTo(),
                s.income(),
                s.schoolAge(),
                s.water(),
                exclusions,
                s.exit(),
                s.notice(),
                s.accountingPeriod(),
                s.clauses(),
                s.exitTerms());
    }

    private static Standard standard(int year, String povertyLine, ExitRule exit) {
        return new Standard(
                "14",
                year,
                1,
                LocalDate.of(year, 1, 1),
                null,
                new IncomeRule(
                        "国家扶贫标准",
                        new BigDecimal(povertyLine),
                        Comparison.AT_LEAST,
                        Comparison.ABOVE,
                        new Clause(PLAN, "一（三）坚持现行标准；国家扶贫标准年度表" + NOTES.getOrDefault(year, ""))),
                new SchoolAge(6, 16, SchoolAge.AgeOn.SCHOOL_YEAR_START),
                water(),
                exclusions(),
                exit,
                new NoticeRule(7, NoticeRule.DayCount.CALENDAR_DAYS, new Clause("《贵州省大扶贫条例》", "第十五至十七条")),
                new AccountingPeriod(Month.SEPTEMBER, new Clause("宝鸡市识别退出“七步工作法”", "收入核算期")),
                clauses(),
                ExitTermsFixtures.shanxi());
    }

    private static WaterRule water() {
        var notices = new Clause("农村饮水安全评价（卓尼县等通告）", "基本安全");
        return new WaterRule(
                new Threshold(Comparison.AT_LEAST, new BigDecimal("20"), notices),
                new Threshold(Comparison.AT_MOST, new BigDecimal("20"), notices),
                new Threshold(Comparison.AT_LEAST, new BigDecimal("90"), new Clause(PLAN, "四（四）农村水利工程建设")));
    }

    private static Map<ExclusionKind, ExclusionRule> exclusions() {
        var fourClasses = new Clause("湖南新化县“四出”", "四类人员");
        var redLines = new Clause("陕西“九条红线”", "");
        var rules = new EnumMap<ExclusionKind, ExclusionRule>(ExclusionKind.class);
        rules.put(ExclusionKind.VEHICLE, excludes(fourClasses, GAINED_AFTER_REGISTRATION, POVERTY_MEASURE));
        rules.put(ExclusionKind.VAN, new ExclusionRule(Severity.DOUBT_ONLY, Set.of(), fourClasses));
        rules.put(ExclusionKind.COMMERCIAL_HOUSING, excludes(fourClasses, GAINED_AFTER_REGISTRATION, RELOCATION_FLAT));
        rules.put(
                ExclusionKind.BUSINESS,
                excludes(fourClasses, GAINED_AFTER_REGISTRATION, COOPERATIVE_SHARE, POVERTY_MEASURE));
        rules.put(ExclusionKind.FISCAL_PAYROLL, excludes(fourClasses, GAINED_AFTER_REGISTRATION));
        rules.put(ExclusionKind.VILLAGE_CADRE, excludes(fourClasses, GAINED_AFTER_REGISTRATION));
        rules.put(ExclusionKind.LARGE_MACHINERY, excludes(redLines, GAINED_AFTER_REGISTRATION, POVERTY_MEASURE));
        rules.put(ExclusionKind.LONG_ABSENCE, excludes(redLines, GAINED_AFTER_REGISTRATION, MEDICAL_ABSENCE));
        rules.put(ExclusionKind.ARTIFICIAL_SPLIT, excludes(new Clause("云南“十原则”", "⑦")));
        return rules;
    }

    private static ExclusionRule excludes(Clause clause, ExclusionExplanation... excusedBy) {
        return new ExclusionRule(Severity.EXCLUDES, Set.of(excusedBy), clause);
    }

    private static Map<Criterion, Clause> clauses() {
        var eight = "湖南新化县“八不退”";
        var clauses = new EnumMap<Criterion, Clause>(Criterion.class);
        clauses.put(Criterion.REGISTRATION, new Clause(PLAN, "六（二）开展动态管理常态化工作"));
        clauses.put(Criterion.INCOME, new Clause(PLAN, "一（三）坚持现行标准"));
        clauses.put(Criterion.FOOD, new Clause(PLAN, "一（三）坚持现行标准"));
        clauses.put(Criterion.CLOTHING, new Clause(PLAN, "一（三）坚持现行标准"));
        clauses.put(Criterion.EDUCATION, new Clause(PLAN, "一（三）坚持现行标准、三（五）教育扶贫"));
        clauses.put(Criterion.MEDICAL, new Clause(PLAN, "一（三）坚持现行标准、三（六）健康扶贫"));
        clauses.put(Criterion.HOUSING, new Clause(PLAN, "一（三）坚持现行标准、四（五）农村危房改造"));
        clauses.put(Criterion.WATER, new Clause(PLAN, "四（四）农村水利工程建设"));
        clauses.put(Criterion.EXCLUSION, new Clause("湖南新化县“四出”", "四类人员"));
        clauses.put(Criterion.NEWLY_IDENTIFIED, new Clause(eight, "今年新纳入的不退出"));
        clauses.put(Criterion.TRANSFER_ONLY, new Clause("甘肃定西“十不脱”", ""));
        clauses.put(Criterion.SAFETY_NET, new Clause(eight, "低保标准未超过国家扶贫标准的不退出"));
        clauses.put(Criterion.RELOCATION, new Clause(PLAN, "二（四）防止住房空置、三（三）易地搬迁扶贫"));
        clauses.put(Criterion.ASSISTANCE, new Clause(eight, "当年扶贫成效不显著的不退出"));
        clauses.put(Criterion.CONSENT, new Clause("厅字〔2016〕16号", "贫困人口退出"));
        return clauses;
    }
}
