package cn.mingbai.identification.comparison;

import cn.mingbai.household.IdNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the numbers of a comparison come from: a sheet today, a department's interface later. Read once, in memory; an engine
 * for a whole province takes the place of the desk, not of this.
 */
public interface ComparisonSource {

    Department department();

    /** The day whose state of affairs the list shows. */
    LocalDate stateOn();

    String name();

    /** SHA-256 of the list as it came. */
    byte[] digest();

    Numbers read();

    /** What a list holds, or why it cannot be read. */
    sealed interface Numbers {

        /** @param unreadable rows whose number is none */
        record Read(List<IdNumber> numbers, int unreadable) implements Numbers {}

        /** @param messageKey the words for the sender, with these arguments */
        record Unreadable(String messageKey, List<Object> arguments) implements Numbers {}
    }
}
