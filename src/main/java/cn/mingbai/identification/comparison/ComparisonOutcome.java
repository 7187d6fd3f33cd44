package cn.mingbai.identification.comparison;

import cn.mingbai.procedure.Obstacle;
import java.util.List;
import java.util.UUID;

/** What became of a list that was sent in. */
public sealed interface ComparisonOutcome {

    /**
     * @param numbers ID numbers read
     * @param unreadable rows whose number is none
     * @param compared cases it was compared with
     * @param raised new doubts
     */
    record Compared(UUID id, int numbers, int unreadable, int compared, int raised) implements ComparisonOutcome {}

    record Refused(List<Obstacle> obstacles) implements ComparisonOutcome {}

    /** The file cannot be read; the words are a message of the workbook module or of this one. */
    record Unreadable(String messageKey, List<Object> arguments) implements ComparisonOutcome {}
}
