package cn.mingbai.exit.county;

import cn.mingbai.region.Place;
import java.util.List;

/**
 * Something the figures of a county lack.
 *
 * @param count how many of it
 * @param places where, as far as it lies somewhere
 */
public record Gap(Kind kind, long count, List<Place> places) {

    public Gap {
        places = List.copyOf(places);
    }

    /** What is lacking. */
    public enum Kind {
        /** The year has no standard. */
        STANDARD,
        /** Villages without a population figure. */
        POPULATION,
        /** Townships whose own population is not the sum of their villages. */
        POPULATION_DISAGREES,
        /** Villages of which nobody has said whether they are poor. */
        DESIGNATION,
        /** Nobody has drawn a sample. */
        EVALUATION,
        /** Sampled households without a result. */
        RESULTS,
        /** Sampled villages without a population figure of their own. */
        SAMPLED_POPULATION,
        /** Results may still be corrected. */
        NOT_CLOSED
    }

    static Gap of(Kind kind, List<Place> places) {
        return new Gap(kind, places.size(), places);
    }
}
