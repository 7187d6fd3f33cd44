package cn.mingbai.household.register;

import cn.mingbai.household.entry.EntryFault;
import cn.mingbai.household.entry.EntryField;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.Typed;
import java.time.LocalDate;
import java.util.List;

/** Days on which something happened: required, readable, not still to come. */
final class Days {

    private Days() {}

    static void check(EntryField field, Typed<LocalDate> typed, LocalDate today, List<EntryProblem> problems) {
        var day = typed.value();
        if (day == null) {
            problems.add(
                    typed.isUnreadable()
                            ? EntryProblem.about(field, EntryFault.NOT_A_DATE, typed.text())
                            : EntryProblem.about(field, EntryFault.MISSING));
        } else if (day.isAfter(today)) {
            problems.add(EntryProblem.about(field, EntryFault.OUT_OF_RANGE, today));
        }
    }
}
