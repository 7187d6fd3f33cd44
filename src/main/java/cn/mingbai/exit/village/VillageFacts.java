package cn.mingbai.exit.village;

import cn.mingbai.region.VillageDesignation;
import java.util.Map;

/**
 * Everything a village is judged by.
 *
 * @param stated the latest statement of each fact; what is missing nobody has stated
 * @param reasons why an indicator that is only considered and not met does not stand in the way, by criterion
 */
public record VillageFacts(
        VillageDesignation designation,
        VillageCounts counts,
        Map<VillageFact, StatedFact> stated,
        Map<VillageCriterion, String> reasons) {

    public VillageFacts {
        stated = Map.copyOf(stated);
        reasons = Map.copyOf(reasons);
    }

    /** The same with these reasons. */
    public VillageFacts because(Map<VillageCriterion, String> given) {
        return new VillageFacts(designation, counts, stated, given);
    }
}
