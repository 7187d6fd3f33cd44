package cn.mingbai.exit.doubt;

import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.procedure.CaseId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doubt about a case of exit, as it was raised, and its answer.
 *
 * @param threshold the limit by which it was raised, in words
 * @param origin whether a document states the limit, or this product chose it
 * @param answer null while it is open
 */
public record RaisedDoubt(
        UUID id,
        CaseId caseId,
        DoubtKind kind,
        @Nullable BigDecimal measured,
        String threshold,
        Origin origin,
        String clause,
        String words,
        Instant raisedAt,
        @Nullable String answer,
        List<UUID> evidence,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        int version) {

    public boolean open() {
        return answer == null;
    }
}
