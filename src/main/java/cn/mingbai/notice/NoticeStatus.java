package cn.mingbai.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a notice stands.
 *
 * @param endsOn the last full day of its period
 * @param overAt the moment at which that day is past
 * @param takenDownAt null while it hangs
 * @param openObjectionLineIds the lines with an objection that is not answered; their clock stands still
 */
public record NoticeStatus(
        Instant postedAt,
        LocalDate endsOn,
        Instant overAt,
        @Nullable Instant takenDownAt,
        Set<UUID> openObjectionLineIds) {

    public NoticeStatus {
        openObjectionLineIds = Set.copyOf(openObjectionLineIds);
    }

    /** Whether every line may go on: the period has ended, the sheet was taken down, no objection is open. */
    public boolean isOver(Instant now) {
        return hasRunOut(now) && openObjectionLineIds.isEmpty();
    }

    /** Whether this one line may go on, whatever is open against others. */
    public boolean isOver(UUID lineId, Instant now) {
        return hasRunOut(now) && !openObjectionLineIds.contains(lineId);
    }

    private boolean hasRunOut(Instant now) {
        return takenDownAt != null && !takenDownAt.isBefore(overAt) && !now.isBefore(takenDownAt);
    }
}
