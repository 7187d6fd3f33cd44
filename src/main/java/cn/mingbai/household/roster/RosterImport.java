package cn.mingbai.household.roster;

import cn.mingbai.shared.Actor;
import cn.mingbai.shared.AreaRange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One roster on its way into the register (名册导入), as pages and the machine interface read it.
 *
 * @param area the place of the officer who sent it
 * @param year the accounting year its incomes belong to, once it is known
 * @param progress 0 to 100 within CHECKING or MERGING
 * @param reason code of the sentence that says why it failed or came back, with its arguments
 * @param checkMillis how long the check took
 */
public record RosterImport(
        UUID id,
        AreaRange area,
        String uploadedBy,
        String uploaderName,
        Instant uploadedAt,
        String fileName,
        long fileSize,
        @Nullable Integer year,
        RosterState state,
        int progress,
        @Nullable String reason,
        List<String> reasonArgs,
        Counts counts,
        @Nullable Merged merged,
        @Nullable Long checkMillis) {

    /** Person rows, except where households are named. Accepted and rejected add up to the persons; warned is among both. */
    public record Counts(
            int rows,
            int households,
            int persons,
            int accepted,
            int rejected,
            int warned,
            int acceptedHouseholds,
            int rejectedHouseholds) {}

    /** What merging did to the register. */
    public record Merged(
            int householdsNew,
            int householdsChanged,
            int householdsUnchanged,
            int personsNew,
            int personsChanged,
            int personsUnchanged) {

        /** Whether the register was already as the file says. */
        public boolean changedNothing() {
            return householdsNew + householdsChanged + personsNew + personsChanged == 0;
        }
    }

    /** In whose name and area the background work on this import is done. */
    Actor actor() {
        return new Actor(uploadedBy, area);
    }
}
