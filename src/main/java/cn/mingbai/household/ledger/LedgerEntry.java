package cn.mingbai.household.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One row of the ledger, without its papers.
 *
 * @param id of the row
 * @param place in the order in which movements were first written down; a row that states a movement anew has the place of
 *     the one it takes the place of
 * @param area of the village in which it happened
 * @param on the day it took effect; {@link #BEFORE_THE_LEDGER} where it was so before anybody wrote it down
 * @param households 1 in, −1 out, 0 where the register does not change by it
 * @param persons members who joined, or, negative, left; 0 for a household that moves as a whole: those who are there move
 *     with it
 * @param late whether it was written down only after the day that the reader asked for
 */
public record LedgerEntry(
        long id,
        long place,
        UUID household,
        long area,
        LocalDate on,
        MovementKind kind,
        int households,
        int persons,
        boolean late) {

    public static final LocalDate BEFORE_THE_LEDGER = LocalDate.MIN;

    /**
     * As things happened. Within a day those who join come first and those who leave last: who is born on the day of an exit
     * exits with his household, and so does who dies that day.
     */
    public static final Comparator<LedgerEntry> IN_ORDER = Comparator.comparing(LedgerEntry::on)
            .thenComparing(LedgerEntry::turn)
            .thenComparing(LedgerEntry::place)
            .thenComparing(LedgerEntry::id);

    /** Whether another row speaks of the same household in the same village. */
    public boolean isOfSameHousehold(LedgerEntry other) {
        return area == other.area && household.equals(other.household);
    }

    private int turn() {
        return switch (kind.direction()) {
            case MEMBERS_IN -> 0;
            case HOUSEHOLD_IN, HOUSEHOLD_OUT -> 1;
            case MEMBERS_OUT -> 2;
        };
    }
}
