package cn.mingbai.criteria.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.SchoolAge.AgeOn;
import cn.mingbai.household.ExclusionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardTests {

    private static final Clause CLAUSE = new Clause("《三年行动实施意见》", "一（三）");
    private static final LocalDate NEW_YEAR = LocalDate.of(2018, 1, 1);

    @ParameterizedTest
    @CsvSource({"2014, 2800", "2015, 2855", "2016, 2952", "2017, 2952", "2018, 2995", "2019, 3218", "2020, 4000"})
    void shanxiUsesTheNationalLine(int year, BigDecimal line) {
        assertThat(StandardFixtures.shanxi(year).reference()).isEqualTo(new Standard.Reference("14", year, line, 1));
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, false", "2018-01-01, true", "2018-06-30, true", "2018-07-01, false"})
    void isEffectiveOnBothItsLimits(LocalDate day, boolean effective) {
        assertThat(standard(LocalDate.of(2018, 6, 30)).isEffectiveOn(day)).isEqualTo(effective);
    }

    @Test
    void staysEffectiveUntilReplaced() {
        assertThat(standard(null).isEffectiveOn(LocalDate.of(2030, 1, 1))).isTrue();
    }

    @Test
    void refusesToBeIncomplete() {
        var complete = StandardFixtures.shanxi2018();
        assertThatIllegalArgumentException().isThrownBy(() -> standard(complete, null, Map.of(), complete.clauses()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard(complete, null, complete.exclusions(), Map.of(Criterion.INCOME, CLAUSE)));
        assertThatIllegalArgumentException().isThrownBy(() -> standard(NEW_YEAR.minusDays(1)));
    }

    @Test
    void aLineIsPositiveAndBoundsIncomeFromBelow() {
        assertThatIllegalArgumentException().isThrownBy(() -> line("0", Comparison.ABOVE));
        assertThatIllegalArgumentException().isThrownBy(() -> line("2995", Comparison.BELOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-10-12, ASSESSMENT, true",
        "2012-10-13, ASSESSMENT, false",
        "2012-09-01, SCHOOL_YEAR_START, true",
        "2012-09-02, SCHOOL_YEAR_START, false",
        "2001-10-13, ASSESSMENT, true",
        "2001-10-12, ASSESSMENT, false",
        "2018-10-12, ASSESSMENT, false",
        "2019-01-01, ASSESSMENT, false",
    })
    void reckonsTheAgeOfSchoolOnTheDayThatCounts(LocalDate birthDate, AgeOn ageOn, boolean covered) {
        assertThat(new SchoolAge(6, 16, ageOn).covers(birthDate, LocalDate.of(2018, 10, 12)))
                .isEqualTo(covered);
    }

    @Test
    void inSpringTheSchoolYearBeganLastAutumn() {
        var age = new SchoolAge(6, 16, AgeOn.SCHOOL_YEAR_START);

        assertThat(age.covers(LocalDate.of(2011, 9, 1), LocalDate.of(2018, 8, 31)))
                .isTrue();
        assertThat(age.covers(LocalDate.of(2011, 9, 2), LocalDate.of(2018, 8, 31)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SEPTEMBER, 2017-10-01, 2018-09-30",
        "DECEMBER, 2018-01-01, 2018-12-31",
        "FEBRUARY, 2017-03-01, 2018-02-28"
    })
    void theAccountingPeriodIsTwelveMonths(Month lastMonth, LocalDate first, LocalDate last) {
        var period = new AccountingPeriod(lastMonth, CLAUSE);

        assertThat(period.firstDay(2018)).isEqualTo(first);
        assertThat(period.lastDay(2018)).isEqualTo(last);
    }

    private static IncomeRule line(String line, Comparison comparison) {
        return new IncomeRule("国家扶贫标准", new BigDecimal(line), comparison, comparison, CLAUSE);
    }

    private static Standard standard(@Nullable LocalDate effectiveTo) {
        var complete = StandardFixtures.shanxi2018();
        return standard(complete, effectiveTo, complete.exclusions(), complete.clauses());
    }

    private static Standard standard(
            Standard s,
            @Nullable LocalDate effectiveTo,
            Map<ExclusionKind, ExclusionRule> exclusions,
            Map<Criterion, Clause> clauses) {
        return new Standard(
                s.region(),
                s.year(),
                s.version(),
                NEW_YEAR,
                effectiveTo,
                s.income(),
                s.schoolAge(),
                s.water(),
                exclusions,
                s.exit(),
                s.notice(),
                s.accountingPeriod(),
                clauses,
                s.exitTerms());
    }
}
