package cn.mingbai.criteria.rule;

import static cn.mingbai.criteria.SampleHousehold.earning;
import static cn.mingbai.criteria.SampleHousehold.insured;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.household.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedicalCriterionTests {

    private final MedicalCriterion criterion = new MedicalCriterion();

    @ParameterizedTest
    @CsvSource({
        "true, true, true, MET",
        "false, true, true, NOT_MET",
        "true, false, true, NOT_MET",
        "true, true, false, NOT_MET",
        "false, , , NOT_MET",
        ", true, true, UNKNOWN",
        "true, , true, UNKNOWN",
        "true, true, , UNKNOWN",
    })
    void everyMemberNeedsAllThree(
            @Nullable Boolean basic, @Nullable Boolean critical, @Nullable Boolean treatment, Outcome expected) {
        var household =
                earning("5000").with(insured(SampleHousehold.adult(Relation.FATHER), basic, critical, treatment));

        assertThat(criterion.judge(Asking.exit(household)).outcome()).isEqualTo(expected);
    }

    @Test
    void saysWhoLacksWhat() {
        var household = earning("5000")
                .with(insured(SampleHousehold.adult(Relation.FATHER), false, true, true))
                .with(insured(SampleHousehold.child("2006-05-01", null, null), true, false, true));

        var judgement = criterion.judge(Asking.exit(household));

        assertThat(Asking.explanation(judgement)).isEqualTo("第 3 位家庭成员没有参加基本医疗保险；李小满没有参加大病保险。");
        assertThat(judgement.finding().measured()).extracting(Measure::value).isEqualTo("2/4");
    }

    @Test
    void unknownMembersLeaveItOpen() {
        var household = earning("5000");
        household.members = null;

        assertThat(criterion.judge(Asking.exit(household)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }
}
