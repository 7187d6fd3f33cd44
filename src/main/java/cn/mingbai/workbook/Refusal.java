package cn.mingbai.workbook;

import java.util.List;

/**
 * Why a file is not read, in a form that can be stored and told: the text is
 * {@code messages/workbook.properties} under {@link #messageKey()} with the arguments. Holds no content of the file.
 */
public record Refusal(RefusalReason reason, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** The key of the message for the sender. */
    public String messageKey() {
        return "workbook.refused." + reason;
    }
}
