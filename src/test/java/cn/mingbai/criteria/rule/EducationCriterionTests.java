package cn.mingbai.criteria.rule;

import static cn.mingbai.criteria.Outcome.EXEMPT;
import static cn.mingbai.criteria.Outcome.MET;
import static cn.mingbai.criteria.Outcome.NOT_MET;
import static cn.mingbai.criteria.Outcome.UNKNOWN;
import static cn.mingbai.criteria.SampleHousehold.child;
import static cn.mingbai.criteria.SampleHousehold.earning;
import static cn.mingbai.household.SchoolingState.DROPPED_OUT;
import static cn.mingbai.household.SchoolingState.FINISHED;
import static cn.mingbai.household.SchoolingState.HOME_TEACHING;
import static cn.mingbai.household.SchoolingState.IN_SCHOOL;
import static cn.mingbai.household.SchoolingState.NOT_OF_AGE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.household.HouseholdFacts.Schooling;
import cn.mingbai.household.Relation;
import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.SchoolingState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Asked in October 2018, so that ages are those of 1 September 2018. */
class EducationCriterionTests {

    private static final String TWELVE = "2006-05-01";

    private final EducationCriterion criterion = new EducationCriterion();

    static Stream<Arguments> children() {
        return Stream.of(
                Arguments.of("at school", child(TWELVE, IN_SCHOOL, null), MET),
                Arguments.of("taught at home", child(TWELVE, HOME_TEACHING, SchoolingReason.DISABILITY), MET),
                Arguments.of("has finished", child("2003-02-01", FINISHED, null), MET),
                Arguments.of("ill", child(TWELVE, DROPPED_OUT, SchoolingReason.ILLNESS), EXEMPT),
                Arguments.of("disabled", child(TWELVE, DROPPED_OUT, SchoolingReason.DISABILITY), EXEMPT),
                Arguments.of("weary", child(TWELVE, DROPPED_OUT, SchoolingReason.WEARINESS), NOT_MET),
                Arguments.of("poor", child(TWELVE, DROPPED_OUT, SchoolingReason.POVERTY), NOT_MET),
                Arguments.of("for another reason", child(TWELVE, DROPPED_OUT, SchoolingReason.OTHER), NOT_MET),
                Arguments.of("reason not known: no excuse", child(TWELVE, DROPPED_OUT, null), NOT_MET),
                Arguments.of("state not known", child(TWELVE, null, null), UNKNOWN),
                Arguments.of("state unknown", child(TWELVE, SchoolingState.UNKNOWN, null), UNKNOWN),
                Arguments.of("said to be too young at twelve", child(TWELVE, NOT_OF_AGE, null), UNKNOWN),
                Arguments.of("age not known", child(null, DROPPED_OUT, null), UNKNOWN),
                Arguments.of("age not known, at school", child(null, IN_SCHOOL, null), MET),
                Arguments.of("six on the first of September", child("2012-09-01", null, null), UNKNOWN),
                Arguments.of("six a day later", child("2012-09-02", null, null), MET),
                Arguments.of("still sixteen", child("2001-09-02", DROPPED_OUT, null), NOT_MET),
                Arguments.of("seventeen", child("2001-09-01", DROPPED_OUT, null), MET),
                Arguments.of("not born yet", child("2030-01-01", null, null), MET));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("children")
    void judgesEachChild(String name, Member child, Outcome expected) {
        var judgement = criterion.judge(Asking.exit(earning("5000").with(child)));

        assertThat(judgement.outcome()).isEqualTo(expected);
    }

    @Test
    void oneDropoutIsEnoughWhateverTheOthersDo() {
        var household = earning("5000")
                .with(child(TWELVE, IN_SCHOOL, null))
                .with(child(TWELVE, null, null))
                .with(child(TWELVE, DROPPED_OUT, SchoolingReason.WEARINESS));

        assertThat(criterion.judge(Asking.exit(household)).outcome()).isEqualTo(NOT_MET);
    }

    @Test
    void namesTheChildOrItsPlaceInTheList() {
        var household = earning("5000")
                .with(child(TWELVE, DROPPED_OUT, SchoolingReason.WEARINESS))
                .with(SampleHousehold.taught(
                        SampleHousehold.adult(Relation.DAUGHTER),
                        LocalDate.parse(TWELVE),
                        new Schooling(DROPPED_OUT, null)));

        assertThat(Asking.explanation(criterion.judge(Asking.exit(household)))).isEqualTo("李小满、第 4 位家庭成员在义务教育年龄没有上学。");
    }

    @Test
    void unknownMembersLeaveItOpen() {
        var household = earning("5000");
        household.members = List.of();

        assertThat(criterion.judge(Asking.exit(household)).outcome()).isEqualTo(UNKNOWN);
    }
}
