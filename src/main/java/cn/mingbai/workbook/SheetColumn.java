package cn.mingbai.workbook;

import java.util.List;

/**
 * A column of a sheet we write.
 *
 * @param width in characters, as Excel counts
 * @param text whether what is typed here stays a text: for numbers that are names, such as ID and account numbers
 * @param choices what may be entered, offered as a drop-down list; empty for anything
 */
public record SheetColumn(String heading, double width, boolean text, List<String> choices) {

    public SheetColumn {
        choices = List.copyOf(choices);
    }

    /** A column for anything. */
    public static SheetColumn of(String heading, double width) {
        return new SheetColumn(heading, width, false, List.of());
    }

    /** The same, for texts only. */
    public SheetColumn asText() {
        return new SheetColumn(heading, width, true, choices);
    }

    /** The same, for one of these only. */
    public SheetColumn oneOf(List<String> allowed) {
        return new SheetColumn(heading, width, text, allowed);
    }
}
