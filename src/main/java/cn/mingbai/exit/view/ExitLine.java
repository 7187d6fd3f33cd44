package cn.mingbai.exit.view;

import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.round.Round;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One household's exit in a list.
 *
 * @param assessed the decision of the latest frozen assessment; null before the first
 * @param exitedOn the day it left; null where it has not, or nobody knows
 */
public record ExitLine(
        CaseFile file,
        HouseholdHeader household,
        Round round,
        @Nullable String assessed,
        @Nullable LocalDate exitedOn) {

    public String stateKey() {
        return "procedure." + file.procedure() + ".state." + file.state();
    }

    /** How the state is tagged. */
    public String tag() {
        return switch (file.state()) {
            case "EXITED" -> "ok";
            case "REJECTED" -> "no";
            case "WITHDRAWN" -> "idle";
            default -> file.state().startsWith("OBJECTED") || file.state().equals("REFUSED_BY_HEAD") ? "warn" : "wait";
        };
    }
}
