package cn.mingbai.workbook;

import java.util.List;

/** The rest of a file cannot be read, and why. Thrown in the middle of reading, where no value can be returned. */
public final class WorkbookRefused extends RuntimeException {

    private final transient Refusal refusal;

    public WorkbookRefused(RefusalReason reason, Object... arguments) {
        this(new Refusal(reason, List.of(arguments)));
    }

    private WorkbookRefused(Refusal refusal) {
        // Expected, told to the sender and never logged with a trace.
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
