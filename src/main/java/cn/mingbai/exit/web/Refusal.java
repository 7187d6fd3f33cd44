package cn.mingbai.exit.web;

import cn.mingbai.exit.table.ExitAction;
import cn.mingbai.exit.table.ExitState;
import cn.mingbai.notice.paper.PaperLines;
import cn.mingbai.procedure.CaseEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That the head of the household does not agree to its exit, as it stands on record.
 *
 * @param lines his words as they fill ruled lines
 */
record Refusal(LocalDate on, List<String> lines) {

    private static final int WIDTH = 26;

    /** What the form has room for; longer words go on a sheet of their own. */
    private static final int LINES_OF_THE_FORM = 3;

    /** Null where he has not refused, or was asked anew since. */
    static @Nullable Refusal of(List<CaseEvent> history) {
        CaseEvent refused = null;
        for (var event : history) {
            if (event.action().equals(ExitAction.HEAD_REFUSES.name())) {
                refused = event;
            } else if (event.moved() && !ExitState.valueOf(event.to()).isFinal()) {
                refused = null;
            }
        }
        return refused == null ? null : new Refusal(refused.day(), PaperLines.of(refused.comment(), WIDTH));
    }

    public boolean fitsTheForm() {
        return lines.size() <= LINES_OF_THE_FORM;
    }

    /** The lines of the form: his words where they fit, and room to write. */
    static List<String> onTheForm(@Nullable Refusal refusal) {
        var all = new ArrayList<String>();
        if (refusal != null && refusal.fitsTheForm()) {
            all.addAll(refusal.lines());
        }
        all.addAll(Collections.nCopies(LINES_OF_THE_FORM - all.size(), ""));
        return all;
    }
}
