package cn.mingbai.criteria.standard;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * What is asked of a village's exit besides its incidence (贫困村退出). Refuses to leave an indicator out.
 *
 * @param clause who says who approves
 */
public record VillageExitRule(
        ApprovedBy approvedBy, Clause clause, Origin origin, Map<VillageIndicator, IndicatorRule> indicators) {

    public VillageExitRule {
        indicators = Map.copyOf(indicators);
        if (!indicators.keySet().containsAll(Arrays.asList(VillageIndicator.values()))) {
            throw new IllegalArgumentException("Each indicator needs a rule");
        }
    }

    /** Shanxi's sources do not say who approves a village; in Shaanxi (577 号细则) the city does. */
    public enum ApprovedBy {
        COUNTY,
        CITY
    }

    /** The rule for that indicator; there always is one. */
    public IndicatorRule indicator(VillageIndicator indicator) {
        return Objects.requireNonNull(indicators.get(indicator));
    }
}
