package cn.mingbai.exit.county.population;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that come from one source.
 *
 * @param countedOn the day they stand for; null is refused
 */
public record PopulationEntry(String source, @Nullable LocalDate countedOn, List<Line> lines) {

    /**
     * The figure of one place.
     *
     * @param seen the version as the officer saw it, 0 for none
     * @param persons null where it could not be read
     */
    public record Line(long area, int seen, @Nullable Integer persons) {}
}
