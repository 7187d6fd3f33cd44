package cn.mingbai.exit.county.evaluation;

import cn.mingbai.region.Place;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field evaluation (第三方实地评估) of a county and year.
 *
 * @param standardRegion code of the place whose standard gave the sizes
 * @param seed 32 random bytes; with the frame and the sizes they give the sample again
 * @param populationHash of the frame
 * @param closedAt null while results are still entered
 */
public record Evaluation(
        UUID id,
        Place county,
        int year,
        String standardRegion,
        int standardVersion,
        SampleSizes sizes,
        byte[] seed,
        byte[] populationHash,
        Instant drawnAt,
        String drawnBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {

    public boolean open() {
        return closedAt == null;
    }
}
