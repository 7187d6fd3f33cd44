package cn.mingbai.exit.county.web;

import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.exit.county.evaluation.Approval;
import cn.mingbai.exit.county.evaluation.ResultEntry;
import cn.mingbai.exit.county.evaluation.SheetLine;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One household of the entry page: what stands there, or what was typed and refused.
 *
 * @param fault {@code YES}, {@code NO} or empty; {@code criterion} and {@code approval} likewise
 * @param problems why what was typed was not kept
 */
record ResultRow(
        SheetLine line,
        int seen,
        String fault,
        String criterion,
        String reason,
        String approval,
        String correction,
        List<String> problems) {

    static ResultRow of(SheetLine line) {
        var result = line.result();
        return result == null
                ? new ResultRow(line, 0, "", "", "", "", "", List.of())
                : new ResultRow(
                        line,
                        result.version(),
                        yesNo(result.fault()),
                        name(result.criterion()),
                        result.reason(),
                        name(result.approval()),
                        "",
                        List.of());
    }

    /**
     * As it was sent; a household that was not on the form stays as it is. It has now seen what stands there: sent once more, it
     * corrects that.
     */
    static ResultRow sent(SheetLine line, Fields fields, List<String> problems) {
        if (!fields.has("version-" + line.id())) {
            return of(line);
        }
        var id = line.id();
        return new ResultRow(
                line,
                line.version(),
                fields.text("fault-" + id),
                fields.text("criterion-" + id),
                fields.text("reason-" + id),
                fields.text("approval-" + id),
                fields.text("correction-" + id),
                problems);
    }

    /** What was sent for a household, as the desk takes it. */
    static ResultEntry entry(SheetLine line, Fields fields) {
        var id = line.id();
        return new ResultEntry(
                id,
                fields.version("version-" + id),
                switch (fields.text("fault-" + id)) {
                    case "YES" -> true;
                    case "NO" -> false;
                    default -> null;
                },
                fields.choice(Criterion.class, "criterion-" + id),
                fields.text("reason-" + id),
                fields.choice(Approval.class, "approval-" + id),
                fields.text("correction-" + id));
    }

    private static String yesNo(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "YES" : "NO";
    }

    private static String name(@Nullable Enum<?> constant) {
        return Objects.requireNonNullElse(constant == null ? null : constant.name(), "");
    }
}
