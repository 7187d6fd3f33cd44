package cn.mingbai.exit.county.population;

import cn.mingbai.procedure.Obstacle;
import java.util.List;
import java.util.Map;

/**
 * What became of figures that were entered together.
 *
 * @param kept how many were
 * @param problems what concerns all of them; then none is kept
 * @param ofPlaces what concerns one place, by its number; the others are kept
 */
public record PopulationOutcome(int kept, List<Obstacle> problems, Map<Long, Obstacle> ofPlaces) {

    public PopulationOutcome {
        problems = List.copyOf(problems);
        ofPlaces = Map.copyOf(ofPlaces);
    }

    public boolean done() {
        return problems.isEmpty() && ofPlaces.isEmpty();
    }
}
