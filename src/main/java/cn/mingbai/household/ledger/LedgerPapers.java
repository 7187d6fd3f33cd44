package cn.mingbai.household.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a movement rests on.
 *
 * @param cause main cause of poverty of an entry, reason of joining or leaving of members: the code, null where none is known
 * @param document as the transaction stated it, null where it stated none
 * @param caseId the case that ended so
 * @param recordedBy sign-in name of the officer, or the name of the job
 */
public record LedgerPapers(
        @Nullable String cause,
        @Nullable String document,
        @Nullable UUID caseId,
        Instant recordedAt,
        String recordedBy) {}
