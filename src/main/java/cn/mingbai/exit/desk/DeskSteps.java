package cn.mingbai.exit.desk;

import cn.mingbai.account.Role;
import cn.mingbai.exit.table.ExitAction;
import cn.mingbai.exit.table.ExitProcedure;
import cn.mingbai.procedure.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which exits wait at the desk of a role, by the tables: those whose next step is an approval that the role may take. */
final class DeskSteps {

    private static final Set<ExitAction> APPROVALS = EnumSet.of(
            ExitAction.REVIEW_TOWNSHIP, ExitAction.SUPERVISE_COUNTY, ExitAction.DECIDE_COUNTY, ExitAction.MARK_EXITED);

    private DeskSteps() {}

    /** Where an exit waits for an approval, and for which. */
    record Waiting(String procedure, String state, Step step) {}

    static List<Waiting> of(Role role) {
        return Stream.of(ExitProcedure.BY_TOWNSHIP, ExitProcedure.BY_COUNTY)
                .flatMap(table -> table.steps().stream()
                        .filter(step -> APPROVALS.contains((ExitAction) step.action())
                                && step.roles().contains(role))
                        .flatMap(step ->
                                step.from().stream().map(state -> new Waiting(table.key(), state.name(), step))))
                .toList();
    }
}
