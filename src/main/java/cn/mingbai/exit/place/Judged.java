package cn.mingbai.exit.place;

import cn.mingbai.procedure.Obstacle;
import java.util.Map;

/**
 * What the figures of the day say of a place.
 *
 * @param lacking what stands in the way, by the name of the criterion; empty where nothing does
 * @param frozen everything that rests on, to be written as canonical JSON
 */
record Judged(Map<String, Obstacle> lacking, Object frozen) {

    Judged {
        lacking = Map.copyOf(lacking);
    }
}
