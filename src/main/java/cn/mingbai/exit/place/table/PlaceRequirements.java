package cn.mingbai.exit.place.table;

import cn.mingbai.procedure.Requirement;
import java.util.Collection;
import java.util.Optional;

/** What only the exit of a place asks for before a step. */
final class PlaceRequirements {

    private PlaceRequirements() {}

    /**
     * The figures of the day lack nothing in these criteria. What is lacking is told criterion by criterion, so that nobody has
     * to guess which number it was.
     *
     * @param criteria names under which {@link cn.mingbai.procedure.Standing.Circumstances#lacking} may hold a reason
     */
    static Requirement[] figures(Collection<String> criteria) {
        return criteria.stream()
                .map(criterion -> (Requirement) (standing, attempt) ->
                        Optional.ofNullable(standing.circumstances().lacking().get(criterion)))
                .toArray(Requirement[]::new);
    }
}
