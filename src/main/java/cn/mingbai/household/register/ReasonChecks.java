package cn.mingbai.household.register;

import cn.mingbai.household.entry.EntryFault;
import cn.mingbai.household.entry.EntryField;
import cn.mingbai.household.entry.EntryProblem;
import java.util.List;
import java.util.regex.Pattern;

/** Every correction needs a reason, and histories are no place for anybody's numbers. */
final class ReasonChecks {

    private static final int LONGEST = 200;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{11}");

    private ReasonChecks() {}

    static List<EntryProblem> check(String reason) {
        if (reason.isBlank()) {
            return List.of(problem(EntryFault.MISSING));
        }
        if (reason.strip().length() > LONGEST) {
            return List.of(problem(EntryFault.TOO_LONG, LONGEST));
        }
        return LONG_NUMBER.matcher(reason).find() ? List.of(problem(EntryFault.REASON_HOLDS_NUMBER)) : List.of();
    }

    private static EntryProblem problem(EntryFault fault, Object... args) {
        return new EntryProblem(EntryField.REASON, EntryProblem.WHOLE_HOUSEHOLD, fault, List.of(args));
    }
}
