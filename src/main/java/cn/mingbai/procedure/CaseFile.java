package cn.mingbai.procedure;

import cn.mingbai.household.HouseholdId;
import java.time.Instant;
import java.util.UUID;

/**
 * A case (个案) as it is now: one household going through one procedure.
 *
 * @param list the village list it stands on
 * @param procedure the key of its table
 * @param state the name of its state there
 * @param since since when
 * @param version counts the steps; whoever acts states the one he saw
 */
public record CaseFile(
        CaseId id,
        UUID list,
        UUID round,
        HouseholdId household,
        long area,
        String procedure,
        String state,
        Instant since,
        boolean open,
        int version) {}
