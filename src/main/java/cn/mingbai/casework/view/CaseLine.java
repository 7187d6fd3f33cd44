package cn.mingbai.casework.view;

import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.meeting.MeetingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 *
 * @param doubts how many are open
 * @param assessed the decision of the latest frozen assessment
 * @param dueOn by when the next step is to be done, where the round sets a day
 * @param choices what the officer who looks can choose for it in the list
 * @param meeting for which meeting it waits, null where for none
 * @param tag how the state is tagged: done, refused, stopped, or on its way
 */
public record CaseLine(
        CaseFile file,
        HouseholdHeader household,
        int doubts,
        @Nullable String assessed,
        @Nullable LocalDate dueOn,
        List<Choice> choices,
        @Nullable MeetingKind meeting,
        String tag) {

    public String head() {
        return Objects.requireNonNullElse(household.headName(), "");
    }

    /** What can be chosen for a row: the action, a return with its target behind a colon. */
    public record Choice(String value, String key, List<EvidenceKind> scans) {

        String action() {
            return value.split(":", 2)[0];
        }
    }

    /** The message key of the state. */
    public String stateKey() {
        return "procedure." + file.procedure() + ".state." + file.state();
    }
}
