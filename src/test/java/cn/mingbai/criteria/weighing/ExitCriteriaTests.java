package cn.mingbai.criteria.weighing;

import static cn.mingbai.criteria.Decision.ELIGIBLE;
import static cn.mingbai.criteria.Decision.NOT_ELIGIBLE;
import static cn.mingbai.criteria.Decision.UNDETERMINED;
import static cn.mingbai.criteria.SampleHousehold.doubted;
import static cn.mingbai.criteria.SampleHousehold.earning;
import static cn.mingbai.criteria.SampleHousehold.exclusion;
import static cn.mingbai.criteria.SampleHousehold.registered;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Alternative;
import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Finding;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.Assurance;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.RegistrationStatus;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitCriteriaTests {

    private static final String BEFORE = "2016-03-01";

    private final Sentences sentences = new Sentences();

    @Test
    void everythingInPlaceMayExit() {
        assertThat(assess(registered(BEFORE, "5000")).decision()).isEqualTo(ELIGIBLE);
    }

    @Test
    void asksForEveryCriterion() {
        assertThat(assess(registered(BEFORE, "5000")).findings())
                .extracting(Finding::criterion)
                .containsExactlyElementsOf(EnumSet.allOf(Criterion.class));
    }

    @Test
    void oneUnknownLeavesItOpen() {
        var household = registered(BEFORE, "5000");
        household.clothing = Assurance.UNKNOWN;

        var assessment = assess(household);

        assertThat(assessment.decision()).isEqualTo(UNDETERMINED);
        assertThat(assessment.deciding()).extracting(Finding::criterion).containsExactly(Criterion.CLOTHING);
    }

    @Test
    void oneShortcomingDecidesWhateverIsUnknown() {
        var household = registered(BEFORE, "5000");
        household.clothing = Assurance.UNKNOWN;
        household.consents = false;

        assertThat(assess(household).decision()).isEqualTo(NOT_ELIGIBLE);
        assertThat(alternatives(household)).containsExactly("如果户主签字认可，并且查明不愁穿，结论就会变为“可以退出”。");
    }

    @Test
    void anOpenDoubtIsClearedUpFirst() {
        var household = registered(BEFORE, "5000").excluded(doubted(ExclusionKind.VEHICLE));

        assertThat(assess(household).decision()).isEqualTo(UNDETERMINED);
        assertThat(alternatives(household))
                .containsExactly(
                        "如果查明“有小汽车”不属实、是登记以后的事或者有可以采纳的说明，结论就会变为“可以退出”。", "如果查实该户登记时就有小汽车，而且没有可以采纳的说明，结论就会变为“不能退出”。");
    }

    @Test
    void whoWasWronglyIdentifiedIsClearedOutInstead() {
        var household = registered(BEFORE, "5000").excluded(exclusion(ExclusionKind.VEHICLE, "2015-06-01", null, null));

        assertThat(sentences.say(assess(household).conclusion())).isEqualTo("属于错评，应按程序清退，不按退出办理");
    }

    @Test
    void nothingLeadsToTheExitOfWhoIsNotOnTheRegister() {
        assertThat(alternatives(earning("5000"))).isEmpty();
        assertThat(alternatives(earning("5000").registered(RegistrationStatus.EXITED, BEFORE)))
                .isEmpty();
    }

    @Test
    void tellsWhoIsNewWhenToAskAgain() {
        assertThat(alternatives(registered("2018-05-01", "5000"))).containsExactly("如果到 2019 年度再核算，结论就会变为“可以退出”。");
    }

    private List<String> alternatives(SampleHousehold household) {
        return sentences.say(assess(household).whatWouldChangeIt().stream()
                .map(Alternative::sentence)
                .toList());
    }

    private static Assessment assess(SampleHousehold household) {
        return new CriteriaAssessor()
                .assess(household.facts(), StandardFixtures.shanxi2018(), Purpose.EXIT, SampleHousehold.AUTUMN);
    }
}
