package cn.mingbai.exit.place.view;

import cn.mingbai.exit.village.StatedFact;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.exit.village.VillageFinding;
import cn.mingbai.region.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was stated of one fact of a village for a year.
 *
 * @param finding what that comes to; null where there is no standard for the year
 * @param history every statement, the latest first
 * @param names display names of those who made them, by sign-in name
 */
public record FactPage(
        Place place,
        int year,
        VillageFact fact,
        @Nullable VillageFinding finding,
        List<StatedFact> history,
        Map<String, String> names) {

    public FactPage {
        history = List.copyOf(history);
    }

    /** The number of the statement that is seen, 0 where there is none. */
    public int seen() {
        return history.isEmpty() ? 0 : history.getFirst().number();
    }
}
