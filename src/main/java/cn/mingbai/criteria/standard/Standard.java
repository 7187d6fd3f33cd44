package cn.mingbai.criteria.standard;

import cn.mingbai.household.ExclusionKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a household of one region is measured against in one year (标准), in one version. Immutable: a change is a new version.
 *
 * <p>Refuses to be incomplete: each kind of exclusion needs its rule and each criterion its clause, so that no assessment
 * meets a case for which nothing was decided.
 *
 * @param region code of the region it holds for, with everything below, such as 14
 * @param year the assessed year
 * @param version counts from 1 for each region and year
 * @param effectiveFrom the first day on which assessments use it
 * @param effectiveTo the last such day; null while nothing has replaced it
 * @param clauses what each criterion rests on
 * @param exitTerms what exits are measured by; null only in what was frozen before standards said so, which is written back
 *     without it, byte by byte as it was
 */
public record Standard(
        String region,
        int year,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        IncomeRule income,
        SchoolAge schoolAge,
        WaterRule water,
        Map<ExclusionKind, ExclusionRule> exclusions,
        ExitRule exit,
        NoticeRule notice,
        AccountingPeriod accountingPeriod,
        Map<Criterion, Clause> clauses,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExitTerms exitTerms) {

    public Standard {
        exclusions = Map.copyOf(exclusions);
        clauses = Map.copyOf(clauses);
        if (!exclusions.keySet().containsAll(Arrays.asList(ExclusionKind.values()))) {
            throw new IllegalArgumentException("Each kind of exclusion needs a rule");
        }
        if (!clauses.keySet().containsAll(Arrays.asList(Criterion.values()))) {
            throw new IllegalArgumentException("Each criterion needs a clause");
        }
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
    }

    /** Which standard an assessment used. */
    public record Reference(String region, int year, BigDecimal povertyLine, int version) {}

    public Reference reference() {
        return new Reference(region, year, income.povertyLine(), version);
    }

    public boolean isEffectiveOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** The rule for that kind; there always is one. */
    public ExclusionRule exclusion(ExclusionKind kind) {
        return present(exclusions.get(kind), kind);
    }

    /** The clause that criterion rests on; there always is one. */
    public Clause clause(Criterion criterion) {
        return present(clauses.get(criterion), criterion);
    }

    /** The limits of rates and doubts. */
    public ExitSettings exitSettings() {
        return terms().settings();
    }

    /** Who approves a household's exit. */
    public ApprovalLevel approval() {
        return terms().approval();
    }

    /** Where it stands who approves a household's exit. */
    public Clause approvalClause() {
        return terms().approvalClause();
    }

    /** What each hardship does to an exit; each has its rule. */
    public Map<Hardship, HardshipRule> hardships() {
        return terms().hardships();
    }

    /** What goes on after an exit. */
    public AfterExitRule afterExit() {
        return terms().after();
    }

    public VillageExitRule villageExit() {
        return terms().village();
    }

    public CountyExitRule countyExit() {
        return terms().county();
    }

    private ExitTerms terms() {
        if (exitTerms == null) {
            throw new IllegalStateException("Frozen before standards said anything about exits");
        }
        return exitTerms;
    }

    private static <T> T present(@Nullable T value, Enum<?> what) {
        if (value == null) {
            throw new IllegalStateException("Nothing stated about " + what);
        }
        return value;
    }
}
