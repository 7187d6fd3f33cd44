package cn.mingbai.exit.movement;

import cn.mingbai.household.ledger.LedgerEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One household in one village, from the first entry of the ledger to the end of a period. How it stands at the start and at the
 * end is looked at there, not reckoned from one another. Pure; one instance a household.
 */
final class HouseholdReplay {

    private final MovementPeriod period;
    private final Witness witness;

    /** The entry since which it is on the register, null while it is not. */
    private @Nullable LedgerEntry since;

    private int persons;
    private boolean begun;

    HouseholdReplay(MovementPeriod period, Witness witness) {
        this.period = period;
        this.witness = witness;
    }

    /** @param entries all of this household in this village, in any order */
    void run(Collection<LedgerEntry> entries) {
        for (var entry : asStatedLast(entries)) {
            if (entry.on().isAfter(period.to())) {
                break;
            }
            if (!begun && !entry.on().isBefore(period.from())) {
                begin();
            }
            take(entry);
        }
        if (!begun) {
            begin();
        }
        if (since != null) {
            witness.ends(since, new Tally(1, persons));
        }
    }

    /** What was stated anew takes the place of what was stated before. */
    private static List<LedgerEntry> asStatedLast(Collection<LedgerEntry> entries) {
        if (entries.stream().allMatch(entry -> entry.id() == entry.place())) {
            return entries.stream().sorted(LedgerEntry.IN_ORDER).toList();
        }
        var last = new HashMap<Long, LedgerEntry>();
        for (var entry : entries) {
            last.merge(entry.place(), entry, (one, other) -> one.id() > other.id() ? one : other);
        }
        return last.values().stream().sorted(LedgerEntry.IN_ORDER).toList();
    }

    private void begin() {
        begun = true;
        if (since != null) {
            witness.starts(since, new Tally(1, persons));
        }
    }

    private void take(LedgerEntry entry) {
        switch (entry.kind().direction()) {
            case MEMBERS_IN, MEMBERS_OUT -> members(entry);
            case HOUSEHOLD_IN -> enter(entry);
            case HOUSEHOLD_OUT -> leave(entry);
        }
    }

    private void members(LedgerEntry entry) {
        if (persons + entry.persons() < 0) {
            contradict(entry, Contradiction.Kind.TOO_MANY_LEFT);
            return;
        }
        persons += entry.persons();
        if (since != null) {
            moved(entry, new Tally(0, entry.kind().isIn() ? entry.persons() : -entry.persons()));
        }
    }

    private void enter(LedgerEntry entry) {
        if (since != null) {
            contradict(entry, Contradiction.Kind.ALREADY_IN);
            return;
        }
        if (persons == 0) {
            contradict(entry, Contradiction.Kind.NOBODY);
        }
        since = entry;
        moved(entry, new Tally(1, persons));
    }

    private void leave(LedgerEntry entry) {
        if (entry.households() == 0) {
            if (since != null) {
                contradict(entry, Contradiction.Kind.STILL_IN);
            } else if (begun) {
                witness.besides(entry, new Tally(1, persons));
            }
        } else if (since == null) {
            contradict(entry, Contradiction.Kind.NOT_IN);
        } else {
            since = null;
            moved(entry, new Tally(1, persons));
        }
    }

    private void moved(LedgerEntry entry, Tally by) {
        if (begun) {
            witness.moved(entry, by);
        }
    }

    private void contradict(LedgerEntry entry, Contradiction.Kind kind) {
        witness.contradicts(new Contradiction(entry, kind));
    }
}
