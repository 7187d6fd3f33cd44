package cn.mingbai.exit.movement;

import static cn.mingbai.household.ledger.MovementKind.*;

import cn.mingbai.household.ledger.MovementKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of the table, as the office prints it. What is rare shares a column; nothing is left out of the sum. */
public enum MovementColumn {
    START,
    NEW_IDENTIFIED(NEW),
    RETURNED_TO_POVERTY(RETURNED),
    WRONG_EXIT_CORRECTED(WRONGLY_EXITED_BACK),
    MISSED_ADMITTED(MISSED),
    BORN_OR_MOVED_IN(NATURAL_INCREASE),
    OTHER_INCREASE(TRANSFERRED_IN, OMITTED_MEMBER, TAKEN_OVER),
    OUT_OF_POVERTY(EXITED),
    CLEARED_OUT(CLEARED),
    HOUSEHOLD_DISSOLVED(DISSOLVED),
    DIED_OR_MOVED_OUT(NATURAL_DECREASE),
    OTHER_DECREASE(TRANSFERRED_OUT, STRUCK, ERRONEOUS_MEMBER),
    END,
    /** Outside the sums: households that had exited already, cleared or dissolved. */
    BESIDES;

    private final Set<MovementKind> kinds;

    MovementColumn(MovementKind... kinds) {
        this.kinds = kinds.length == 0 ? EnumSet.noneOf(MovementKind.class) : EnumSet.copyOf(List.of(kinds));
    }

    /** The columns of the table from left to right: the start, what adds, what takes away, the end. */
    public static List<MovementColumn> figures() {
        return Stream.of(List.of(START), increases(), decreases(), List.of(END))
                .flatMap(List::stream)
                .toList();
    }

    /** Columns that add, from left to right. */
    public static List<MovementColumn> increases() {
        return moving(true);
    }

    /** Columns that take away, from left to right. */
    public static List<MovementColumn> decreases() {
        return moving(false);
    }

    /** What stands in this column of a line. */
    public Tally of(MovementLine line) {
        return switch (this) {
            case START -> line.start();
            case END -> line.end();
            default -> line.moved(kinds);
        };
    }

    /** Whether households can stand in it; only members are born. */
    public boolean hasHouseholds() {
        return kinds.isEmpty() || kinds.stream().anyMatch(MovementKind::isOfHousehold);
    }

    boolean holds(MovementKind kind) {
        return kinds.contains(kind);
    }

    private static List<MovementColumn> moving(boolean in) {
        return Stream.of(values())
                .filter(column -> column.kinds.stream().anyMatch(kind -> kind.isIn() == in))
                .toList();
    }
}
