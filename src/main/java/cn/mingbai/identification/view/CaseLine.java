package cn.mingbai.identification.view;

import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.procedure.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 *
 * @param doubts how many the county has not decided
 * @param assessed the decision of the latest frozen assessment
 * @param dueOn by when the next step is to be done, where the round sets a day
 * @param steps what the officer who looks may do with the case on its own
 */
public record CaseLine(
        CaseFile file,
        HouseholdHeader household,
        int doubts,
        @Nullable String assessed,
        @Nullable LocalDate dueOn,
        List<String> steps) {

    public String head() {
        return Objects.requireNonNullElse(household.headName(), "");
    }

    /** Steps whose forms ask for more than a comment and the scans of the list; they are taken on the page of the case. */
    private static final Set<String> OF_ONE_PAGE = Set.of("APPLY", "VERIFY_HOME", "REGISTER", "WITHDRAW");

    /** What can be chosen for this row: the action, a return with its target behind a colon. */
    public record Choice(String value, String key) {

        String action() {
            return value.split(":", 2)[0];
        }
    }

    public List<Choice> choices() {
        return steps.stream()
                .filter(step -> !OF_ONE_PAGE.contains(step))
                .map(step -> new Choice(
                        step.equals("RETURN") ? "RETURN:" + afresh() : step,
                        "procedure.%s.action.%s".formatted(file.procedure(), step)))
                .toList();
    }

    /** Where the home is verified anew. */
    private String afresh() {
        return file.procedure().equals("IDENTIFICATION") ? "APPLIED" : "PROPOSED";
    }

    /** The message key of the state. */
    public String stateKey() {
        return "procedure." + file.procedure() + ".state." + file.state();
    }

    /** How the state is tagged: done, refused, stopped, or on its way. */
    public String tag() {
        return switch (file.state()) {
            case "REGISTERED", "REMOVED" -> "ok";
            case "REJECTED" -> "no";
            case "WITHDRAWN" -> "idle";
            default -> file.state().startsWith("OBJECTED") ? "warn" : "wait";
        };
    }
}
