package cn.mingbai.criteria.weighing;

import static cn.mingbai.criteria.Decision.ELIGIBLE;
import static cn.mingbai.criteria.Decision.NOT_ELIGIBLE;
import static cn.mingbai.criteria.Decision.UNDETERMINED;
import static cn.mingbai.criteria.SampleHousehold.doubted;
import static cn.mingbai.criteria.SampleHousehold.earning;
import static cn.mingbai.criteria.SampleHousehold.exclusion;
import static cn.mingbai.criteria.SampleHousehold.stated;
import static cn.mingbai.household.ExclusionKind.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Alternative;
import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Finding;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.Assurance;
import cn.mingbai.household.HouseholdFacts.Exclusion;
import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.RegistrationStatus;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentificationCriteriaTests {

    private final Sentences sentences = new Sentences();

    static Stream<Arguments> weighing() {
        var car = List.of(stated(VEHICLE));
        var doubt = List.of(doubted(VEHICLE));
        var nothing = List.<Exclusion>of();
        return Stream.of(
                Arguments.of("2000", Assurance.ASSURED, nothing, ELIGIBLE),
                Arguments.of("2000", Assurance.UNKNOWN, nothing, ELIGIBLE),
                Arguments.of("2000", Assurance.ASSURED, doubt, UNDETERMINED),
                Arguments.of("2000", Assurance.ASSURED, null, UNDETERMINED),
                Arguments.of("2000", Assurance.NOT_ASSURED, car, NOT_ELIGIBLE),
                Arguments.of("5000", Assurance.NOT_ASSURED, nothing, ELIGIBLE),
                Arguments.of("5000", Assurance.NOT_ASSURED, doubt, UNDETERMINED),
                Arguments.of("5000", Assurance.UNKNOWN, nothing, UNDETERMINED),
                Arguments.of("5000", Assurance.UNKNOWN, doubt, UNDETERMINED),
                Arguments.of("5000", Assurance.UNKNOWN, car, NOT_ELIGIBLE),
                Arguments.of("5000", Assurance.ASSURED, nothing, NOT_ELIGIBLE),
                Arguments.of("5000", Assurance.ASSURED, doubt, NOT_ELIGIBLE),
                Arguments.of("5000", Assurance.ASSURED, null, NOT_ELIGIBLE));
    }

    @ParameterizedTest(name = "income {0}, food {1}, exclusions {2}: {3}")
    @MethodSource("weighing")
    void aNeedAndNoExclusion(String income, Assurance food, @Nullable List<Exclusion> exclusions, Decision expected) {
        var household = earning(income);
        household.food = food;
        household.exclusions = exclusions;

        assertThat(assess(household).decision()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 2000, '符合识别条件，应纳入'",
        "REGISTERED, 2000, '仍然符合识别条件，应继续保留'",
        "RETURNED, 2000, '仍然符合识别条件，应继续保留'",
        "EXITED, 2000, '脱贫以后又符合识别条件，应按返贫重新纳入'",
        "NONE, 5000, '不符合识别条件，不纳入'",
        "REGISTERED, 5000, '已不符合识别条件，应按退出程序办理，不能一删了之'",
        "EXITED, 5000, '没有返贫，不需要重新纳入'",
    })
    void saysWhatItMeansForWhoIsOnTheRegisterAlready(RegistrationStatus status, String income, String conclusion) {
        var assessment = assess(earning(income).registered(status, "2016-03-01"));

        assertThat(sentences.say(assessment.conclusion())).isEqualTo(conclusion);
    }

    @Test
    void clearsOutWhoHadACarWhenRegistered() {
        var household = earning("2000")
                .registered(RegistrationStatus.REGISTERED, "2016-03-01")
                .excluded(exclusion(VEHICLE, "2015-01-01", null, null));

        assertThat(sentences.say(assess(household).conclusion())).isEqualTo("登记时就有不得纳入的情形，属于错评，应按程序清退");
    }

    @Test
    void allNeedsHaveToGoForAnotherDecision() {
        var household = earning("2410").house(HousingGrade.D, false, false);

        assertThat(alternatives(household))
                .containsExactly("如果人均纯收入达到 2,995 元（还差 585.00 元），并且住房改造验收合格或者住进别的安全住房，结论就会变为“不符合识别条件”。");
    }

    @Test
    void anyNeedWouldDoForWhoHasNone() {
        assertThat(alternatives(earning("5000")))
                .containsExactly(
                        "如果人均纯收入低于 2,995 元（现在是 5,000.00 元），结论就会变为“符合识别条件”。",
                        "如果不愁吃、不愁穿、基本医疗、住房安全、饮水安全当中任何一项没有保障，结论就会变为“符合识别条件”。");
    }

    @Test
    void aDoubtMayGoEitherWay() {
        assertThat(alternatives(earning("2000").excluded(doubted(VEHICLE))))
                .containsExactly("如果查明“有小汽车”不属实或者有可以采纳的说明，结论就会变为“符合识别条件”。", "如果查实该户有小汽车，而且没有可以采纳的说明，结论就会变为“不符合识别条件”。");
    }

    @Test
    void asksForNothingThatOnlyAnExitNeeds() {
        assertThat(assess(earning("2000")).findings())
                .extracting(Finding::criterion)
                .containsExactly(
                        Criterion.INCOME,
                        Criterion.FOOD,
                        Criterion.CLOTHING,
                        Criterion.EDUCATION,
                        Criterion.MEDICAL,
                        Criterion.HOUSING,
                        Criterion.WATER,
                        Criterion.EXCLUSION);
    }

    @Test
    void refersToTheStandardAndTellsWhatIsMissing() {
        var household = earning("5000");
        household.food = null;
        household.water = null;

        var assessment = assess(household);

        assertThat(assessment.standard().version()).isEqualTo(1);
        assertThat(sentences.say(assessment.missingFacts())).containsExactly("是否不愁吃", "每人每天的水量、取水往返时间、供水保证率、水质");
    }

    private List<String> alternatives(SampleHousehold household) {
        return sentences.say(assess(household).whatWouldChangeIt().stream()
                .map(Alternative::sentence)
                .toList());
    }

    private static Assessment assess(SampleHousehold household) {
        return new CriteriaAssessor()
                .assess(
                        household.facts(),
                        StandardFixtures.shanxi2018(),
                        Purpose.IDENTIFICATION,
                        SampleHousehold.AUTUMN);
    }
}
