package cn.mingbai.exit.place;

import cn.mingbai.procedure.Obstacle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of the day say of a place.
 *
 * @param lacking what stands in the way, by the name of the criterion; empty where nothing does
 * @param incidence for the notice; null where it is not known
 * @param frozen everything that rests on, to be written as canonical JSON
 */
record Judged(Map<String, Obstacle> lacking, @Nullable Incidence incidence, Object frozen) {

    Judged {
        lacking = Map.copyOf(lacking);
    }

    /** The incidence of poverty (贫困发生率): persons, and per cent as readers see it. */
    record Incidence(long population, long poor, String percent) {}
}
