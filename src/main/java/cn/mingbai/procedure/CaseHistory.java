package cn.mingbai.procedure;

import cn.mingbai.procedure.CasePath.Leg;
import cn.mingbai.procedure.Standing.Deed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a table may ask about the history of a case, whatever the case is about. Pure. */
public final class CaseHistory {

    private CaseHistory() {}

    /** The steps that hold. */
    public static CasePath path(List<CaseEvent> history) {
        var path = CasePath.EMPTY;
        for (var event : history) {
            if (event.moved()) {
                path = path.then(
                        new Leg(event.action(), event.to(), event.references().notice()));
            }
        }
        return path;
    }

    /** The latest day of anything that happened; null before the first. */
    public static @Nullable LocalDate lastDay(List<CaseEvent> history) {
        return history.stream()
                .filter(event -> event.from() != null) // opening a file says nothing of what happened in the village
                .map(CaseEvent::day)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Who acted at which level, ever. */
    public static Set<Deed> deeds(List<CaseEvent> history) {
        var deeds = new HashSet<Deed>();
        for (var event : history) {
            if (event.officer() != null && event.level() != null) {
                deeds.add(new Deed(event.officer(), event.level()));
            }
        }
        return deeds;
    }
}
