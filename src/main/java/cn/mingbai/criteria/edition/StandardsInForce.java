package cn.mingbai.criteria.edition;

import java.util.List;
import java.util.Optional;

/**
 * The standards of one year that are in effect on one day, one for each place that has its own.
 *
 * @param editions the smallest places first
 */
public record StandardsInForce(int year, List<StandardEdition> editions) {

    public StandardsInForce {
        editions = List.copyOf(editions);
    }

    /**
     * The standard for a village or any other place: its own, else the nearest one's above it. Empty where nobody has
     * adopted one for the year; there is no default.
     */
    public Optional<StandardEdition> at(long area) {
        return editions.stream()
                .filter(edition -> edition.place().contains(area))
                .findFirst();
    }
}
