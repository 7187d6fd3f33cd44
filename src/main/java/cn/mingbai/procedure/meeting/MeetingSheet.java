package cn.mingbai.procedure.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as its sheet says.
 *
 * @param villagerGroup which group met; empty for the assembly
 * @param called who had the right to come
 * @param evidence minutes and attendance sheet, scanned
 */
public record MeetingSheet(
        MeetingKind kind,
        String villagerGroup,
        LocalDate heldOn,
        String host,
        String place,
        int called,
        int present,
        String minutes,
        List<UUID> evidence,
        List<Vote> votes) {

    public MeetingSheet {
        villagerGroup = kind == MeetingKind.ASSEMBLY ? "" : villagerGroup.strip();
        host = host.strip();
        place = place.strip();
        minutes = minutes.strip();
        evidence = List.copyOf(evidence);
        votes = List.copyOf(votes);
    }

    /** Whether it counts: at least two thirds of those called are present. In whole numbers: 60 % is not two thirds. */
    public boolean isQuorate() {
        return 3L * present >= 2L * called;
    }
}
