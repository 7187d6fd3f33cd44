package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Threshold;
import cn.mingbai.criteria.standard.WaterRule;
import cn.mingbai.household.HouseholdFacts.Water;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the three things about water that are measured in numbers. */
record WaterIndicator(String name, @Nullable BigDecimal value, Threshold threshold) {

    static List<WaterIndicator> of(Water water, WaterRule rule) {
        return List.of(
                new WaterIndicator("litres", water.litresPerPersonPerDay(), rule.litres()),
                new WaterIndicator("minutes", water.fetchMinutes(), rule.fetchMinutes()),
                new WaterIndicator("rate", water.guaranteeRate(), rule.guaranteeRate()));
    }

    boolean fails() {
        return value != null && !threshold.isMetBy(value);
    }

    Sentence shortcoming() {
        return Sentence.of("criteria.WATER.fails." + name, known(), words(threshold));
    }

    /** For machines. */
    String text() {
        return name + " " + known().toPlainString();
    }

    Sentence words() {
        return Sentence.of("criteria.measured.WATER." + name, known());
    }

    /** Such as 不超过 20. */
    static Sentence words(Threshold threshold) {
        return Sentence.of("criteria.compared." + threshold.comparison(), threshold.value());
    }

    private BigDecimal known() {
        if (value == null) {
            throw new IllegalStateException(name + " was not measured");
        }
        return value;
    }
}
