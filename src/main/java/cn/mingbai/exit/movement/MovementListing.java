package cn.mingbai.exit.movement;

import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.ledger.LedgerEntry;
import cn.mingbai.household.ledger.LedgerPapers;
import cn.mingbai.region.Place;
import org.jspecify.annotations.Nullable;

/**
 * A movement with its document; at the start and end of a period a household with the movement since which it is on the
 * register.
 *
 * @param by how many moved, or stand there
 * @param village where it happened
 * @param household as it is now; null where the actor does not see it any more
 * @param recorder what the officer is called who wrote it down, or the name of the job
 */
public record MovementListing(
        LedgerEntry entry,
        Tally by,
        Place village,
        @Nullable HouseholdHeader household,
        LedgerPapers papers,
        String recorder) {

    public boolean isDayKnown() {
        return !entry.on().equals(LedgerEntry.BEFORE_THE_LEDGER);
    }

    /** Message key of the cause, or null where none is known. */
    public @Nullable String causeKey() {
        var cause = papers.cause();
        if (cause == null) {
            return null;
        }
        return switch (entry.kind().direction()) {
            case HOUSEHOLD_IN, HOUSEHOLD_OUT -> "household.cause." + cause;
            case MEMBERS_IN -> "household.joinReason." + cause;
            case MEMBERS_OUT -> "household.removalReason." + cause;
        };
    }
}
