package cn.mingbai.exit.movement;

import cn.mingbai.household.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Replays a ledger as it is read, household by household: rows of one household come together, so that no more than one
 * household is ever held.
 */
final class LedgerReplay implements Predicate<LedgerEntry> {

    private final MovementPeriod period;
    private final Witness witness;
    private final List<LedgerEntry> household = new ArrayList<>();

    LedgerReplay(MovementPeriod period, Witness witness) {
        this.period = period;
        this.witness = witness;
    }

    /** Takes the next row; always goes on. */
    @Override
    public boolean test(LedgerEntry entry) {
        if (!household.isEmpty() && !household.getFirst().isOfSameHousehold(entry)) {
            finish();
        }
        return household.add(entry);
    }

    /** After the last row. */
    void finish() {
        if (!household.isEmpty()) {
            new HouseholdReplay(period, witness).run(household);
            household.clear();
        }
    }
}
