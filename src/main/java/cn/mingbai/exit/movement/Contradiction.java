package cn.mingbai.exit.movement;

import cn.mingbai.household.ledger.LedgerEntry;

/** An entry of the ledger that does not fit what came before. It is shown to whoever reads the table, never smoothed over. */
public record Contradiction(LedgerEntry entry, Kind kind) {

    /** What does not fit. */
    public enum Kind {
        /** Taken in while it was in: not counted. */
        ALREADY_IN,
        /** Left while it was not in: not counted. */
        NOT_IN,
        /** Cleared or dissolved as one that had exited before, while it was in: not counted. */
        STILL_IN,
        /** Taken in with nobody in its file: counted as a household without persons. */
        NOBODY,
        /** More left than there were: not counted. */
        TOO_MANY_LEFT
    }
}
