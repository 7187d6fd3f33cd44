package cn.mingbai.exit.county;

import cn.mingbai.exit.county.evaluation.Evaluation;
import cn.mingbai.exit.county.evaluation.SampleCounts;
import cn.mingbai.region.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the latest evaluation of a county and year says.
 *
 * @param villages the drawn ones
 * @param registered registered persons of the drawn villages, as they were drawn from
 * @param population agricultural-hukou population of the drawn villages; null while one of them has no figure
 * @param uncounted drawn villages without a figure
 */
public record SampleFigures(
        Evaluation evaluation,
        SampleCounts counts,
        List<Place> villages,
        long registered,
        @Nullable Long population,
        List<Place> uncounted) {

    /** The non-registered agricultural population of the drawn villages; negative where the figures contradict each other. */
    public @Nullable Long others() {
        return population == null ? null : population - registered;
    }
}
