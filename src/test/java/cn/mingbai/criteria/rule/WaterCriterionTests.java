package cn.mingbai.criteria.rule;

import static cn.mingbai.criteria.SampleHousehold.earning;
import static cn.mingbai.criteria.SampleHousehold.water;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaterCriterionTests {

    private final WaterCriterion criterion = new WaterCriterion();

    @ParameterizedTest
    @CsvSource({
        "25, 20, 90, true, , MET",
        "20, 20, 90, true, , MET",
        "19.99, 20, 90, true, , NOT_MET",
        "25, 20.01, 90, true, , NOT_MET",
        "25, 22, 90, true, , NOT_MET",
        "25, 20, 89.9, true, , NOT_MET",
        "25, 20, 90, false, , NOT_MET",
        "25, 20, 90, , , UNKNOWN",
        ", 20, 90, true, , UNKNOWN",
        ", , , , , UNKNOWN",
        ", , , , true, MET",
        ", , , , false, NOT_MET",
        ", 10, , , true, MET",
        ", 21, , , true, NOT_MET",
        ", 21, , , , NOT_MET",
        "25, 20, 90, true, false, NOT_MET",
    })
    void anyOneThatFailsIsEnough(
            @Nullable String litres,
            @Nullable String minutes,
            @Nullable String rate,
            @Nullable Boolean quality,
            @Nullable Boolean declared,
            Outcome expected) {
        var household = earning("5000").drinking(water(litres, minutes, rate, quality, declared));

        assertThat(criterion.judge(Asking.exit(household)).outcome()).isEqualTo(expected);
    }

    @Test
    void saysWhichAndCitesWhereTheNumberIsFrom() {
        var household = earning("5000").drinking(water("30", "22", "85.5", true, null));

        var judgement = criterion.judge(Asking.exit(household));

        assertThat(Asking.explanation(judgement)).isEqualTo("饮水不安全：取水往返要 22 分钟，标准是不超过 20 分钟；供水保证率 85.5%，标准是至少 90%。");
        assertThat(judgement.finding().clause().citation()).contains("卓尼县");
    }

    @Test
    void nothingKnownIsUnknown() {
        var household = earning("5000");
        household.water = null;

        assertThat(Asking.explanation(criterion.judge(Asking.exit(household))))
                .isEqualTo("饮水是否安全还不清楚，缺少每人每天的水量、取水往返时间、供水保证率、水质。");
    }
}
