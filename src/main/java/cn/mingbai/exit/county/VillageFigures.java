package cn.mingbai.exit.county;

import cn.mingbai.exit.county.population.PopulationFigure;
import cn.mingbai.region.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one village.
 *
 * @param poor null where nobody has said whether it is a poor village
 * @param exited whether it left the list by the year of the dossier
 * @param population null where nobody has entered it for the year
 */
public record VillageFigures(
        Place village,
        RegisterCount register,
        @Nullable Boolean poor,
        boolean exited,
        @Nullable PopulationFigure population) {

    public boolean isPoor() {
        return Boolean.TRUE.equals(poor);
    }
}
