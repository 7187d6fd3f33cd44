package cn.mingbai.household.entry;

import static cn.mingbai.household.entry.EntryFault.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Collects problems; the checks that every field of a kind has in common. */
final class Faults {

    private final List<EntryProblem> found;

    Faults(List<EntryProblem> found) {
        this.found = found;
    }

    void add(EntryField field, EntryFault fault, Object... args) {
        found.add(EntryProblem.of(field, fault, args));
    }

    void text(EntryField field, String text, int longest, boolean required) {
        if (required && text.isBlank()) {
            add(field, MISSING);
        } else if (text.codePointCount(0, text.length()) > longest) {
            add(field, TOO_LONG, longest);
        }
    }

    void choice(EntryField field, Typed<?> typed, boolean required) {
        if (typed.isUnreadable()) {
            add(field, NOT_IN_LIST, typed.text());
        } else if (required && typed.isEmpty()) {
            add(field, MISSING);
        }
    }

    void date(EntryField field, Typed<LocalDate> typed) {
        if (typed.isUnreadable()) {
            add(field, NOT_A_DATE, typed.text());
        }
    }

    /** A number from nought to {@code most}, with at most so many decimals. */
    void number(EntryField field, Typed<BigDecimal> typed, BigDecimal most, int decimals) {
        var value = typed.value();
        if (typed.isUnreadable()) {
            add(field, NOT_A_NUMBER, typed.text());
        } else if (value != null && value.signum() < 0) {
            add(field, NEGATIVE);
        } else if (value != null && value.compareTo(most) > 0) {
            add(field, OUT_OF_RANGE, most.toPlainString());
        } else if (value != null && value.stripTrailingZeros().scale() > decimals) {
            add(field, TOO_MANY_DECIMALS, decimals);
        }
    }

    void blank(EntryField field, Typed<?> typed) {
        if (typed.isEmpty()) {
            add(field, BLANK);
        }
    }
}
