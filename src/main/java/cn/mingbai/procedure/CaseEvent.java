package cn.mingbai.procedure;

import cn.mingbai.account.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, as it stands in its history.
 *
 * @param version the version it led to; null for a deed that moved nothing
 * @param from null for the first
 * @param level null where nobody signed in for it
 * @param day the day on which it happened; {@code at} is when it was entered
 */
public record CaseEvent(
        CaseId caseId,
        @Nullable Integer version,
        String action,
        @Nullable String from,
        String to,
        @Nullable Level level,
        @Nullable UUID officer,
        String actor,
        @Nullable Role role,
        String post,
        LocalDate day,
        Instant at,
        String comment,
        List<String> signers,
        List<UUID> evidence,
        Attempt.References references) {

    /** What a deed did to a case: the version it brought, none where it moved nothing. */
    public record Move(
            @Nullable Integer version,
            @Nullable String from,
            String to,
            @Nullable Level level) {}

    /** A deed as it is written down. */
    public static CaseEvent of(CaseId id, Move move, Acting acting, Attempt attempt, Instant at) {
        return new CaseEvent(
                id,
                move.version(),
                attempt.action().name(),
                move.from(),
                move.to(),
                move.level(),
                acting.officer(),
                acting.name(),
                acting.role(),
                acting.post(),
                attempt.on(),
                at,
                attempt.comment(),
                attempt.signers(),
                attempt.evidence().keySet().stream().sorted().toList(),
                attempt.references());
    }

    /** Whether it moved the case. */
    public boolean moved() {
        return version != null && !to.equals(from);
    }
}
