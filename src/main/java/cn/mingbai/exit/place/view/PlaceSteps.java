package cn.mingbai.exit.place.view;

import cn.mingbai.account.Role;
import cn.mingbai.exit.place.PlaceExit;
import cn.mingbai.exit.place.table.PlaceAction;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the table lets a role do with the case of a place, and which step is the next on the way. */
public final class PlaceSteps {

    private static final Set<PlaceAction> NOTICES =
            EnumSet.of(PlaceAction.POST_TOWNSHIP_NOTICE, PlaceAction.POST_PROVINCE_NOTICE);
    private static final Set<PlaceAction> ASIDE =
            EnumSet.of(PlaceAction.REFUSE, PlaceAction.RETURN, PlaceAction.WITHDRAW);

    private PlaceSteps() {}

    /** The steps that a role may take now. */
    public static List<Step> of(PlaceExit file, Role role) {
        return file.open()
                ? file.table().stepsFrom(file.table().state(file.state())).stream()
                        .filter(step -> step.roles().contains(role))
                        .toList()
                : List.of();
    }

    /** Whether a step posts a notice, and is taken together with it. */
    public static boolean postsNotice(Step step) {
        return NOTICES.contains(step.action());
    }

    /** Whether a step leads back or out instead of on. */
    public static boolean isAside(Step step) {
        return ASIDE.contains(step.action());
    }

    /** The next step on the way, whoever takes it; empty at the end, and while an objection waits. */
    public static Optional<Step> next(Procedure table, String state) {
        return table.stepsFrom(table.state(state)).stream()
                .filter(step -> !step.followsFromNotice() && !isAside(step))
                .findFirst();
    }
}
