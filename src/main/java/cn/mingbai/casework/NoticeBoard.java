package cn.mingbai.casework;

import cn.mingbai.notice.NoticeKind;
import cn.mingbai.procedure.Obstacle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this module asks of public notices; the adapter stands between it and the notice module. */
interface NoticeBoard {

    /** Hangs out a notice of a list, or says why not. */
    Posting post(NoticeOrder order);

    /** How notices stand, by id; unknown ones are left out. */
    Map<UUID, BoardStatus> statusOf(Collection<UUID> notices);

    /** What is to be hung out over a list. */
    record NoticeOrder(
            NoticeKind kind,
            String procedure,
            UUID list,
            long area,
            List<String> titleArguments,
            List<Line> lines,
            List<String> basis,
            LocalDate notBefore,
            int days,
            boolean workingDays) {}

    /** One household on it, by its case. */
    record Line(
            UUID caseId,
            String head,
            String villagerGroup,
            int members,
            @Nullable String cause,
            String outcome) {}

    /** How a notice stands. */
    record BoardStatus(LocalDate endsOn, boolean ranOut, Set<UUID> openObjections) {}

    /** What became of an order. */
    sealed interface Posting {

        record Posted(UUID notice, String number, LocalDate endsOn) implements Posting {}

        record Refused(List<Obstacle> obstacles) implements Posting {}
    }
}
