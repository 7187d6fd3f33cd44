package cn.mingbai.exit.county.population;

import cn.mingbai.region.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The population figures of a year within one area, by the number of the village or township. Pure.
 *
 * @param villages of villages; {@code townships}: of whole townships, for where villages were not counted one by one
 */
public record Populations(Map<Long, PopulationFigure> villages, Map<Long, PopulationFigure> townships) {

    public Populations {
        villages = Map.copyOf(villages);
        townships = Map.copyOf(townships);
    }

    /**
     * What the figures come to.
     *
     * @param persons null while a village is missing and no figure of its township covers it
     * @param missing the villages without a figure that nothing covers
     * @param disagreeing townships whose own figure is not the sum of their villages; the villages count
     */
    public record Total(@Nullable Long persons, List<Place> missing, List<Place> disagreeing) {}

    /** A village's own figure, null where there is none. */
    public @Nullable Long ofVillage(long area) {
        var figure = villages.get(area);
        return figure == null ? null : figure.persons();
    }

    /** The sum of the villages; where one is missing, the township's own figure. */
    public Total ofTownship(Place township, List<Place> its) {
        var own = townships.get(township.area());
        var missing = its.stream()
                .filter(village -> !villages.containsKey(village.area()))
                .toList();
        if (missing.isEmpty() && !its.isEmpty()) {
            var sum = its.stream()
                    .mapToLong(village ->
                            Objects.requireNonNull(villages.get(village.area())).persons())
                    .sum();
            return new Total(sum, List.of(), own != null && own.persons() != sum ? List.of(township) : List.of());
        }
        if (own != null) {
            return new Total(own.persons(), List.of(), List.of());
        }
        return its.isEmpty() ? new Total(0L, List.of(), List.of()) : new Total(null, missing, List.of());
    }

    /** The sum over townships; unknown as soon as one is. */
    public static Total sum(List<Total> parts) {
        var known = parts.stream().allMatch(part -> part.persons() != null);
        return new Total(
                known ? parts.stream().mapToLong(Populations::persons).sum() : null,
                parts.stream().flatMap(part -> part.missing().stream()).toList(),
                parts.stream().flatMap(part -> part.disagreeing().stream()).toList());
    }

    private static long persons(Total part) {
        return Objects.requireNonNullElse(part.persons(), 0L);
    }
}
