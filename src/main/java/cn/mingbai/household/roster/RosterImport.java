package cn.mingbai.household.roster;

import cn.mingbai.household.roster.merge.Merged;
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
 * @param reason why it failed or came back, or null
 * @param merged what merging did, once it is MERGED
 * @param headerRow the row of the headings, once it is known
 * @param checkMillis how long the check took
 * @param finishedAt when it was merged or discarded
 */
public record RosterImport(
        UUID id,
        AreaRange area,
        Upload upload,
        @Nullable Integer year,
        RosterState state,
        int progress,
        @Nullable Reason reason,
        Counts counts,
        @Nullable Merged merged,
        @Nullable Integer headerRow,
        @Nullable Long checkMillis,
        @Nullable Instant finishedAt) {

    /**
     * What was sent, by whom and when.
     *
     * @param by his sign-in name
     * @param byName his name as pages show it
     * @param fileName as the sender calls it
     * @param fileSize bytes
     */
    public record Upload(String by, String byName, Instant at, String fileName, long fileSize) {}

    /** A sentence by its code, {@code roster.failed.<code>} or {@code workbook.refused.<code>}, with its arguments. */
    public record Reason(String code, List<String> arguments) {}

    /**
     * Person rows, except where households or problems are named. Accepted and rejected add up to the persons; warned is
     * among both.
     */
    public record Counts(
            int rows,
            int households,
            int persons,
            int accepted,
            int rejected,
            int warned,
            int acceptedHouseholds,
            int rejectedHouseholds,
            int errorsListed,
            int warningsListed) {}

    /** Whether the problems and the sender's workbook with them can be had. */
    public boolean isChecked() {
        return headerRow != null && state != RosterState.DISCARDED && state != RosterState.CHECKING;
    }
}
