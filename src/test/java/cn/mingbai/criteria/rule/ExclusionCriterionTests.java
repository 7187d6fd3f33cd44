package cn.mingbai.criteria.rule;

import static cn.mingbai.criteria.Outcome.EXEMPT;
import static cn.mingbai.criteria.Outcome.MET;
import static cn.mingbai.criteria.Outcome.NOT_MET;
import static cn.mingbai.criteria.Outcome.UNKNOWN;
import static cn.mingbai.criteria.SampleHousehold.earning;
import static cn.mingbai.criteria.SampleHousehold.exclusion;
import static cn.mingbai.criteria.SampleHousehold.stated;
import static cn.mingbai.household.ExclusionExplanation.COOPERATIVE_SHARE;
import static cn.mingbai.household.ExclusionExplanation.GAINED_AFTER_REGISTRATION;
import static cn.mingbai.household.ExclusionExplanation.MEDICAL_ABSENCE;
import static cn.mingbai.household.ExclusionExplanation.POVERTY_MEASURE;
import static cn.mingbai.household.ExclusionExplanation.RELOCATION_FLAT;
import static cn.mingbai.household.ExclusionKind.ARTIFICIAL_SPLIT;
import static cn.mingbai.household.ExclusionKind.BUSINESS;
import static cn.mingbai.household.ExclusionKind.COMMERCIAL_HOUSING;
import static cn.mingbai.household.ExclusionKind.LONG_ABSENCE;
import static cn.mingbai.household.ExclusionKind.VAN;
import static cn.mingbai.household.ExclusionKind.VEHICLE;
import static cn.mingbai.household.ExclusionKind.VILLAGE_CADRE;
import static cn.mingbai.household.ExclusionStatus.CONFIRMED;
import static cn.mingbai.household.ExclusionStatus.DISMISSED;
import static cn.mingbai.household.ExclusionStatus.EXPLAINED;
import static cn.mingbai.household.ExclusionStatus.OPEN;
import static cn.mingbai.household.RegistrationStatus.EXITED;
import static cn.mingbai.household.RegistrationStatus.NONE;
import static cn.mingbai.household.RegistrationStatus.REGISTERED;
import static cn.mingbai.household.RegistrationStatus.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.ExclusionRule.Severity;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.ExclusionStatus;
import cn.mingbai.household.HouseholdFacts.Exclusion;
import cn.mingbai.household.RegistrationStatus;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExclusionCriterionTests {

    private static final String REGISTERED_ON = "2016-03-01";
    private static final String BEFORE = "2016-02-29";
    private static final String AFTER = "2016-03-02";

    private final ExclusionCriterion criterion = new ExclusionCriterion();

    static Stream<Arguments> ofANewHousehold() {
        return Stream.of(
                row(VEHICLE, null, null, NOT_MET),
                row(VEHICLE, null, CONFIRMED, NOT_MET),
                row(VEHICLE, null, OPEN, UNKNOWN),
                row(VEHICLE, POVERTY_MEASURE, OPEN, UNKNOWN),
                row(VEHICLE, null, DISMISSED, MET),
                row(VEHICLE, null, EXPLAINED, UNKNOWN),
                row(VEHICLE, POVERTY_MEASURE, EXPLAINED, EXEMPT),
                row(VEHICLE, RELOCATION_FLAT, EXPLAINED, NOT_MET),
                row(VEHICLE, GAINED_AFTER_REGISTRATION, null, NOT_MET),
                row(COMMERCIAL_HOUSING, RELOCATION_FLAT, null, EXEMPT),
                row(BUSINESS, COOPERATIVE_SHARE, CONFIRMED, EXEMPT),
                row(LONG_ABSENCE, MEDICAL_ABSENCE, null, EXEMPT),
                row(ARTIFICIAL_SPLIT, POVERTY_MEASURE, null, NOT_MET),
                row(VAN, null, CONFIRMED, EXEMPT),
                row(VAN, null, OPEN, EXEMPT),
                row(null, null, null, UNKNOWN),
                row(null, null, DISMISSED, MET));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @MethodSource("ofANewHousehold")
    void keepsANewHouseholdOutUnlessExcused(
            @Nullable ExclusionKind kind,
            @Nullable ExclusionExplanation explanation,
            @Nullable ExclusionStatus status,
            Outcome expected) {
        assertThat(outcome(NONE, null, exclusion(kind, null, explanation, status), Purpose.IDENTIFICATION))
                .isEqualTo(expected);
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                dated(REGISTERED, REGISTERED_ON, BEFORE, NOT_MET, NOT_MET),
                dated(REGISTERED, REGISTERED_ON, REGISTERED_ON, NOT_MET, NOT_MET),
                dated(REGISTERED, REGISTERED_ON, AFTER, EXEMPT, EXEMPT),
                dated(RETURNED, REGISTERED_ON, AFTER, EXEMPT, EXEMPT),
                dated(REGISTERED, REGISTERED_ON, null, UNKNOWN, UNKNOWN),
                dated(REGISTERED, null, AFTER, UNKNOWN, UNKNOWN),
                dated(EXITED, REGISTERED_ON, AFTER, NOT_MET, EXEMPT),
                dated(NONE, null, AFTER, NOT_MET, UNKNOWN),
                dated(null, REGISTERED_ON, AFTER, UNKNOWN, EXEMPT));
    }

    @ParameterizedTest(name = "{0} on {1}, since {2}: {3}, {4}")
    @MethodSource("dates")
    void datesTellWronglyIdentifiedFromGainedLater(
            @Nullable RegistrationStatus status,
            @Nullable String identifiedOn,
            @Nullable String since,
            Outcome identification,
            Outcome exit) {
        var cadre = exclusion(VILLAGE_CADRE, since, GAINED_AFTER_REGISTRATION, null);

        assertThat(outcome(status, identifiedOn, cadre, Purpose.IDENTIFICATION)).isEqualTo(identification);
        assertThat(outcome(status, identifiedOn, cadre, Purpose.EXIT)).isEqualTo(exit);
    }

    @Test
    void theDatesSpeakForThemselves() {
        assertThat(outcome(REGISTERED, REGISTERED_ON, exclusion(VEHICLE, AFTER, null, null), Purpose.EXIT))
                .isEqualTo(EXEMPT);
    }

    @Test
    void noDateExcusesASplitHousehold() {
        var split = exclusion(ARTIFICIAL_SPLIT, AFTER, GAINED_AFTER_REGISTRATION, null);

        assertThat(outcome(REGISTERED, REGISTERED_ON, split, Purpose.IDENTIFICATION))
                .isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(ExclusionKind.class)
    void eachKindWeighsWhatTheStandardSays(ExclusionKind kind) {
        var household = earning("1000").excluded(stated(kind));

        assertThat(Stream.of(Severity.values())
                        .map(severity -> Asking.about(
                                household, StandardFixtures.withExclusion(kind, severity), Purpose.IDENTIFICATION))
                        .map(inquiry -> criterion.judge(inquiry).getFirst().outcome()))
                .containsExactly(NOT_MET, EXEMPT, EXEMPT);
    }

    @Test
    void knowingThatThereIsNothingDiffersFromNotHavingCompared() {
        var household = earning("1000");
        assertThat(criterion.judge(Asking.identification(household)))
                .extracting(Judgement::outcome)
                .containsExactly(MET);

        household.exclusions = null;
        assertThat(criterion.judge(Asking.identification(household)))
                .extracting(Judgement::outcome)
                .containsExactly(UNKNOWN);
    }

    private Outcome outcome(
            @Nullable RegistrationStatus status, @Nullable String identifiedOn, Exclusion exclusion, Purpose purpose) {
        var household = earning("1000").registered(status, identifiedOn).excluded(exclusion);
        var judgements = criterion.judge(Asking.about(household, StandardFixtures.shanxi2018(), purpose));
        assertThat(judgements).hasSize(1);
        return judgements.getFirst().outcome();
    }

    private static Arguments row(
            @Nullable ExclusionKind kind,
            @Nullable ExclusionExplanation explanation,
            @Nullable ExclusionStatus status,
            Outcome expected) {
        return Arguments.of(kind, explanation, status, expected);
    }

    private static Arguments dated(
            @Nullable RegistrationStatus status,
            @Nullable String identifiedOn,
            @Nullable String since,
            Outcome identification,
            Outcome exit) {
        return Arguments.of(status, identifiedOn, since, identification, exit);
    }
}
