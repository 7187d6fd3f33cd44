package cn.mingbai.identification.view;

import cn.mingbai.account.Role;
import cn.mingbai.identification.table.Tables;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the table lets a role do with a case, and which step is the next on the way. */
public final class OfficerSteps {

    /** Steps that are taken for a whole list at once, together with what they rest on. */
    private static final Set<String> OF_A_LIST = Set.of(
            "GROUP_APPRAISAL",
            "GROUP_REJECTION",
            "ASSEMBLY_APPRAISAL",
            "ASSEMBLY_REJECTION",
            "POST_VILLAGE_NOTICE",
            "POST_TOWNSHIP_NOTICE",
            "ANNOUNCE",
            "COMPARE");

    private static final Set<String> BESIDE_THE_WAY =
            Set.of("REFUSE", "RETURN", "WITHDRAW", "GROUP_REJECTION", "ASSEMBLY_REJECTION");

    private OfficerSteps() {}

    /** The steps a role may take with one case on its own. */
    public static List<Step> alone(CaseFile file, Role role) {
        if (!file.open()) {
            return List.of();
        }
        var table = Tables.of(file);
        return table.stepsFrom(table.state(file.state())).stream()
                .filter(step -> step.roles().contains(role)
                        && !OF_A_LIST.contains(step.action().name()))
                .toList();
    }

    /** Whether a step leads back or out instead of on. */
    static boolean isBesideTheWay(Step step) {
        return BESIDE_THE_WAY.contains(step.action().name());
    }

    /** The next step on the way, whoever takes it; empty at the end, and while an objection waits. */
    public static Optional<Step> next(Procedure table, String state) {
        return table.stepsFrom(table.state(state)).stream()
                .filter(step -> !step.followsFromNotice() && !isBesideTheWay(step))
                .findFirst();
    }
}
