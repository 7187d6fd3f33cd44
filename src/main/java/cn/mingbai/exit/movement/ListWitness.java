package cn.mingbai.exit.movement;

import cn.mingbai.household.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.List;

/** Picks out of what it is told the movements that stand behind one figure. */
final class ListWitness implements Witness {

    private final MovementColumn column;
    private final List<Found> found = new ArrayList<>();

    ListWitness(MovementColumn column) {
        this.column = column;
    }

    record Found(LedgerEntry entry, Tally by) {}

    List<Found> found() {
        return found;
    }

    @Override
    public void starts(LedgerEntry since, Tally with) {
        add(column == MovementColumn.START, since, with);
    }

    @Override
    public void moved(LedgerEntry entry, Tally by) {
        add(column.holds(entry.kind()), entry, by);
    }

    @Override
    public void besides(LedgerEntry entry, Tally with) {
        add(column == MovementColumn.BESIDES, entry, with);
    }

    @Override
    public void ends(LedgerEntry since, Tally with) {
        add(column == MovementColumn.END, since, with);
    }

    private void add(boolean wanted, LedgerEntry entry, Tally by) {
        if (wanted) {
            found.add(new Found(entry, by));
        }
    }
}
