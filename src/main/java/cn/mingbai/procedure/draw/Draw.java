package cn.mingbai.procedure.draw;

import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Level;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sample drawn from a list (抽样).
 *
 * @param seed 32 random bytes; with the population they give the sample again
 * @param drawn the drawn cases in the order in which they were drawn
 */
public record Draw(
        UUID id,
        UUID list,
        Level level,
        int percent,
        byte[] seed,
        List<CaseId> population,
        byte[] populationHash,
        Instant drawnAt,
        String drawnBy,
        List<DrawnCase> drawn) {

    /** One drawn case and what the check on the spot found; a null result is still to be checked. */
    public record DrawnCase(
            CaseId id, int position, @Nullable Result result, String note) {}

    /** What a check on the spot found. */
    public enum Result {
        AGREES,
        DIFFERS
    }

    public long unchecked() {
        return drawn.stream().filter(one -> one.result() == null).count();
    }
}
