package cn.mingbai.exit.village;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.IndicatorRule;
import cn.mingbai.criteria.standard.IndicatorRule.Effect;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.criteria.standard.VillageExitRule;
import cn.mingbai.criteria.standard.VillageIndicator;
import cn.mingbai.region.VillageDesignation;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Both sides of every threshold of a village's exit, and every answer that may be missing. */
class VillageExitCriteriaTests {

    private static final Standard STANDARD = StandardFixtures.shanxi2018();

    /** Case 48: 1.96 % passes, 2.00 % does not, for it is not below 2 %. */
    @ParameterizedTest
    @CsvSource({
        "2500, 49, MET", // 1.96 %
        "10000, 199, MET", // 1.99 %
        "400, 8, NOT_MET", // 2.00 %
        "10000, 200, NOT_MET", // 2.00 %
        "10000, 201, NOT_MET",
        "50001, 1000, MET", // 1.99996 %
        "400, 0, MET",
        "7, 8, UNKNOWN" // more poor than people: somebody is wrong
    })
    void theIncidenceIsStrictlyBelowTheLimit(String population, long poor, Outcome expected) {
        var facts = PerfectVillage.facts()
                .stating(VillageFact.POPULATION, new BigDecimal(population))
                .poor(poor)
                .build();

        assertThat(judge(STANDARD, facts).of(VillageCriterion.INCIDENCE).outcome())
                .isEqualTo(expected);
    }

    @Test
    void withoutAPopulationTheIncidenceIsUnknownAndStandsInTheWay() {
        var findings = judge(
                STANDARD, PerfectVillage.facts().without(VillageFact.POPULATION).build());

        var incidence = findings.of(VillageCriterion.INCIDENCE);
        assertThat(incidence.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(incidence.isLacking()).isTrue();
        assertThat(incidence.measured()).isNull();
    }

    @Test
    void aPerfectVillageLacksNothing() {
        assertThat(judge(STANDARD, PerfectVillage.facts().build()).lacking()).isEmpty();
    }

    /** Unknown never counts as met: any one answer taken away stands in the way. */
    @ParameterizedTest
    @EnumSource(VillageFact.class)
    void forgettingAnAnswerNeverHelps(VillageFact forgotten) {
        var findings = judge(STANDARD, PerfectVillage.facts().without(forgotten).build());

        assertThat(findings.lacking()).hasSize(1);
        assertThat(findings.open()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = VillageFact.class, mode = Mode.EXCLUDE, names = "POPULATION")
    void whatIsNotProvedDoesNotCount(VillageFact unproved) {
        var findings = judge(STANDARD, PerfectVillage.facts().unproved(unproved).build());

        var finding = findings.of(VillageCriterion.valueOf(unproved.name()));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.measured()).isNotNull();
        assertThat(finding.isLacking()).isTrue();
    }

    /** Where the source states no number the thing has to be there: nothing is not something. */
    @ParameterizedTest
    @CsvSource({
        "CLINIC, 0, NOT_MET",
        "CLINIC, 1, MET",
        "DOCTOR, 0, NOT_MET",
        "DOCTOR, 1, MET",
        "COLLECTIVE_INCOME, 0, NOT_MET",
        "COLLECTIVE_INCOME, 0.01, MET"
    })
    void withoutANumberInTheStandardTheThingHasToBeThere(VillageFact fact, String amount, Outcome expected) {
        var facts = PerfectVillage.facts().stating(fact, new BigDecimal(amount)).build();

        assertThat(judge(STANDARD, facts)
                        .of(VillageCriterion.valueOf(fact.name()))
                        .outcome())
                .isEqualTo(expected);
    }

    /** Where it states one, that number is enough. */
    @ParameterizedTest
    @CsvSource({
        "CLINIC, 2, 1, NOT_MET",
        "CLINIC, 2, 2, MET",
        "DOCTOR, 2, 1, NOT_MET",
        "DOCTOR, 2, 2, MET",
        "COLLECTIVE_INCOME, 5, 4.99, NOT_MET",
        "COLLECTIVE_INCOME, 5, 5.00, MET",
        "COLLECTIVE_INCOME, 5, 5.01, MET"
    })
    void aNumberInTheStandardIsReachedOrNot(VillageFact fact, String least, String amount, Outcome expected) {
        var standard = with(VillageIndicator.valueOf(fact.name()), Effect.REQUIRED, least);
        var facts = PerfectVillage.facts().stating(fact, new BigDecimal(amount)).build();

        assertThat(judge(standard, facts)
                        .of(VillageCriterion.valueOf(fact.name()))
                        .outcome())
                .isEqualTo(expected);
    }

    /** Of the households every one, unless the standard states a share; who is unknown has no safe water. */
    @ParameterizedTest
    @CsvSource({
        ", 40, 40, 0, MET",
        ", 40, 39, 1, NOT_MET",
        ", 40, 39, 0, NOT_MET",
        "95, 40, 38, 2, MET", // 95.00 %
        "95, 40, 38, 0, MET", // two unknown, 95.00 % all the same
        "95, 1000, 949, 51, NOT_MET", // 94.90 %
        "95, 1000, 950, 0, MET",
        ", 0, 0, 0, UNKNOWN"
    })
    void waterAndHomesAreCountedByHousehold(
            @Nullable String least, long all, long safe, long unsafe, Outcome expected) {
        for (var indicator : new VillageIndicator[] {VillageIndicator.WATER, VillageIndicator.HOUSING}) {
            var standard = with(indicator, Effect.REQUIRED, least);
            var facts =
                    PerfectVillage.facts().homes(new Homes(all, safe, unsafe)).build();

            assertThat(judge(standard, facts)
                            .of(VillageCriterion.valueOf(indicator.name()))
                            .outcome())
                    .as(indicator.name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void noIsAnAnswerButNotEnough() {
        var findings =
                judge(STANDARD, PerfectVillage.facts().denying(VillageFact.BUS).build());

        assertThat(findings.of(VillageCriterion.BUS).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(findings.open()).isEmpty();
        assertThat(findings.lacking()).extracting(VillageFinding::criterion).containsExactly(VillageCriterion.BUS);
    }

    /** What is only considered passes with a reason; what is required does not, and what is unknown never does. */
    @Test
    void aReasonCarriesWhatIsOnlyConsidered() {
        var reasons = Map.of(VillageCriterion.BUS, "年底前通车");
        var denied = PerfectVillage.facts().denying(VillageFact.BUS).build().because(reasons);
        var unknown = PerfectVillage.facts().without(VillageFact.BUS).build().because(reasons);
        var required = with(VillageIndicator.BUS, Effect.REQUIRED, null);

        assertThat(judge(STANDARD, denied).lacking()).isEmpty();
        assertThat(judge(STANDARD, unknown).lacking()).hasSize(1);
        assertThat(judge(required, denied).lacking()).hasSize(1);
    }

    @Test
    void whatIsNotAskedNeverStandsInTheWay() {
        var standard = with(VillageIndicator.INDUSTRY, Effect.NOT_ASKED, null);
        var findings = judge(
                standard, PerfectVillage.facts().without(VillageFact.INDUSTRY).build());

        assertThat(findings.lacking()).isEmpty();
        assertThat(findings.open()).isEmpty();
        assertThat(findings.indicators(Outcome.MET)).isEqualTo(12);
    }

    @Test
    void onlyAPoorVillageThatHasNotExitedLeaves() {
        assertThat(designated(true, null).lacking()).isEmpty();
        assertThat(designated(false, null).lacking()).hasSize(1);
        assertThat(designated(null, null).lacking()).hasSize(1);
        assertThat(designated(true, 2017).lacking())
                .extracting(VillageFinding::criterion)
                .containsExactly(VillageCriterion.DESIGNATION);
    }

    /** After the exit: what it no longer meets is told, what nobody measured again is not yet. */
    @Test
    void aVillageFallsBackByWhatItNoLongerMeets() {
        var exited = new VillageDesignation(true, false, 2017, "县政府文件");

        assertThat(judge(STANDARD, PerfectVillage.facts().designated(exited).build())
                        .fallenBack())
                .isEmpty();
        assertThat(judge(
                                STANDARD,
                                PerfectVillage.facts()
                                        .designated(exited)
                                        .without(VillageFact.BUS)
                                        .build())
                        .fallenBack())
                .isEmpty();
        assertThat(judge(
                                STANDARD,
                                PerfectVillage.facts()
                                        .designated(exited)
                                        .poor(8)
                                        .build())
                        .fallenBack())
                .extracting(VillageFinding::criterion)
                .containsExactly(VillageCriterion.INCIDENCE);
    }

    private static VillageFindings designated(@Nullable Boolean poor, @Nullable Integer exitYear) {
        var designation = new VillageDesignation(poor, false, exitYear, "县政府文件");
        return judge(STANDARD, PerfectVillage.facts().designated(designation).build());
    }

    private static VillageFindings judge(Standard standard, VillageFacts facts) {
        return new VillageExitCriteria(standard).judge(facts);
    }

    private static Standard with(VillageIndicator indicator, Effect effect, @Nullable String least) {
        var rule = STANDARD.villageExit();
        var indicators = new EnumMap<>(rule.indicators());
        indicators.put(
                indicator,
                new IndicatorRule(
                        effect, least == null ? null : new BigDecimal(least), new Clause("检验用标准", ""), Origin.OURS));
        return PerfectVillage.standardWith(
                STANDARD, new VillageExitRule(rule.approvedBy(), rule.clause(), rule.origin(), indicators));
    }
}
