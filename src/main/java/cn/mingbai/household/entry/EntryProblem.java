package cn.mingbai.household.entry;

import java.util.List;

/**
 * One thing that is wrong or doubtful about an entry.
 *
 * @param field what it is about
 * @param line which member or income line of the household, from 0; -1 where it is about the household as a whole
 * @param args what the sentence of {@link EntryFault#messageKey()} needs: plain values, never an ID or telephone number
 */
public record EntryProblem(EntryField field, int line, EntryFault fault, List<Object> args) {

    public static final int WHOLE_HOUSEHOLD = -1;

    public EntryProblem {
        args = List.copyOf(args);
    }

    /** About the household or person as a whole, by a rule that needs more than the entry. */
    public static EntryProblem about(EntryField field, EntryFault fault, Object... args) {
        return of(field, fault, args);
    }

    static EntryProblem of(EntryField field, EntryFault fault, Object... args) {
        return new EntryProblem(field, WHOLE_HOUSEHOLD, fault, List.of(args));
    }

    EntryProblem atLine(int number) {
        return new EntryProblem(field, number, fault, args);
    }

    public Severity severity() {
        return fault.severity();
    }
}
