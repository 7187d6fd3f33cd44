package cn.mingbai.exit.movement;

import cn.mingbai.household.ledger.LedgerEntry;

/** Is told what a replay finds; tallies are never signed but for corrections that take something back. */
interface Witness {

    /** A household stands on the register on the eve of the period, since that entry. */
    default void starts(LedgerEntry since, Tally with) {}

    /** Something moved within the period. */
    default void moved(LedgerEntry entry, Tally by) {}

    /** Something happened within the period to a household that had exited already; the register does not change by it. */
    default void besides(LedgerEntry entry, Tally with) {}

    /** A household stands on the register on the last day of the period, since that entry. */
    default void ends(LedgerEntry since, Tally with) {}

    /** An entry up to the end of the period does not fit. */
    default void contradicts(Contradiction contradiction) {}
}
