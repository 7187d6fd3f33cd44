package cn.mingbai.criteria.rule;

import static cn.mingbai.criteria.Outcome.MET;
import static cn.mingbai.criteria.Outcome.NOT_MET;
import static cn.mingbai.criteria.Outcome.UNKNOWN;
import static cn.mingbai.criteria.SampleHousehold.earning;
import static cn.mingbai.criteria.SampleHousehold.income;
import static cn.mingbai.criteria.SampleHousehold.received;
import static cn.mingbai.criteria.SampleHousehold.registered;
import static cn.mingbai.criteria.standard.ExitRule.TransferOnly.COUNTY_DECIDES;
import static cn.mingbai.household.IncomeKind.TRANSFER;
import static cn.mingbai.household.IncomeKind.WAGE;
import static cn.mingbai.household.IncomeNature.EXPECTED;
import static cn.mingbai.household.IncomeNature.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.ExitRule.TransferOnly;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.HouseholdFacts.Assistance;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.RelocationMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The small criteria that are asked of an exit only, a table each. */
class NoExitListTests {

    @ParameterizedTest
    @CsvSource({"REGISTERED, MET", "RETURNED, MET", "NONE, NOT_MET", "EXITED, NOT_MET", ", UNKNOWN"})
    void onlyARegisteredHouseholdCanExit(@Nullable RegistrationStatus status, Outcome expected) {
        assertThat(new RegistrationCriterion()
                        .judge(Asking.exit(earning("5000").registered(status, "2016-03-01")))
                        .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, MET", "2018-01-01, NOT_MET", "2018-10-12, NOT_MET", "2019-01-01, NOT_MET", ", UNKNOWN"})
    void whoWasTakenInThisYearStays(@Nullable String identifiedOn, Outcome expected) {
        var household = earning("5000").registered(RegistrationStatus.RETURNED, identifiedOn);

        assertThat(new NewlyIdentifiedCriterion().judge(Asking.exit(household)).outcome())
                .isEqualTo(expected);
    }

    static Stream<Arguments> incomes() {
        var allowance = received(TRANSFER, "9000");
        return Stream.of(
                Arguments.of(List.of(allowance), UNKNOWN, NOT_MET),
                Arguments.of(List.of(), UNKNOWN, NOT_MET),
                Arguments.of(List.of(allowance, received(WAGE, "0")), UNKNOWN, NOT_MET),
                Arguments.of(List.of(allowance, income(WAGE, "5000", EXPECTED)), UNKNOWN, NOT_MET),
                Arguments.of(List.of(allowance, received(WAGE, "1")), MET, MET),
                Arguments.of(List.of(allowance, income(WAGE, null, RECEIVED)), UNKNOWN, UNKNOWN),
                Arguments.of(List.of(allowance, income(WAGE, "1", null)), UNKNOWN, UNKNOWN),
                Arguments.of(List.of(allowance, income(null, "1", RECEIVED)), UNKNOWN, UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("incomes")
    void livingOnTransfersAloneIsLeftToTheCountyOrRefused(List<IncomeItem> items, Outcome countyDecides, Outcome stay) {
        var household = registered("2016-03-01", "1").income(items.toArray(IncomeItem[]::new));
        var strict = StandardFixtures.withExit(StandardFixtures.exit(TransferOnly.STAY, null));
        var criterion = new TransferOnlyCriterion();

        assertThat(criterion.judge(Asking.exit(household)).outcome()).isEqualTo(countyDecides);
        assertThat(criterion.judge(Asking.exit(household, strict)).outcome()).isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, , MET",
        "SPECIAL_HARDSHIP, , MET",
        "SUBSISTENCE_ALLOWANCE, , UNKNOWN",
        "SUBSISTENCE_ALLOWANCE, 2994.99, NOT_MET",
        "SUBSISTENCE_ALLOWANCE, 2995, NOT_MET",
        "SUBSISTENCE_ALLOWANCE, 2995.01, MET",
        ", 2995.01, MET",
        ", 2995, UNKNOWN",
        ", , UNKNOWN",
    })
    void whoIsCarriedByTheAllowanceExitsOnlyWhereItExceedsTheLine(
            @Nullable HouseholdCategory category, @Nullable String allowance, Outcome expected) {
        var household = registered("2016-03-01", "5000").category(category);
        var standard = StandardFixtures.withExit(StandardFixtures.exit(COUNTY_DECIDES, allowance));

        assertThat(new SafetyNetCriterion()
                        .judge(Asking.exit(household, standard))
                        .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CONCENTRATED, true, MET",
        "CONCENTRATED, false, NOT_MET",
        "SCATTERED, false, NOT_MET",
        "SCATTERED, , UNKNOWN"
    })
    void whoIsRelocatedHasToLiveThere(RelocationMode mode, @Nullable Boolean movedIn, Outcome expected) {
        var household = registered("2016-03-01", "5000").relocated(HousingGrade.D, mode, true, movedIn);

        assertThat(new RelocationCriterion().judge(Asking.exit(household)).outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, MET",
        "false, true, NOT_MET",
        "true, false, NOT_MET",
        ", false, NOT_MET",
        ", true, UNKNOWN",
        "true, , UNKNOWN",
        ", , UNKNOWN",
    })
    void assistanceWasGivenAndHelped(@Nullable Boolean implemented, @Nullable Boolean effective, Outcome expected) {
        var household = registered("2016-03-01", "5000");
        household.assistance = new Assistance(implemented, effective);

        assertThat(new AssistanceCriterion().judge(Asking.exit(household)).outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, MET", "false, NOT_MET", ", UNKNOWN"})
    void theHouseholderAccepts(@Nullable Boolean consents, Outcome expected) {
        var household = registered("2016-03-01", "5000");
        household.consents = consents;

        assertThat(new ConsentCriterion().judge(Asking.exit(household)).outcome())
                .isEqualTo(expected);
    }
}
