package cn.mingbai.identification.view;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.identification.comparison.Doubt;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.evidence.Evidence;
import cn.mingbai.procedure.round.Round;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a case.
 *
 * @param names display names of those who acted, by sign-in name
 * @param members names of the members that doubts are about
 * @param assessment the facts of now judged by the round's standard; null where they cannot be read
 * @param steps what the officer who looks may do
 */
public record CaseSheet(
        CaseFile file,
        Round round,
        HouseholdHeader household,
        List<CaseEvent> history,
        Map<String, String> names,
        List<Evidence> evidence,
        List<Doubt> doubts,
        Map<UUID, String> members,
        @Nullable Assessment assessment,
        List<Step> steps) {

    public String stateKey() {
        return "procedure." + file.procedure() + ".state." + file.state();
    }

    public String actionKey(String action) {
        return "procedure." + file.procedure() + ".action." + action;
    }

    /** The steps that lead on. */
    public List<Step> forward() {
        return steps.stream().filter(step -> !OfficerSteps.isBesideTheWay(step)).toList();
    }

    /** The steps that lead back or end the case. */
    public List<Step> aside() {
        return steps.stream().filter(OfficerSteps::isBesideTheWay).toList();
    }

    /** The scans that a step's form offers: those of this case, and those of the list that the step asks for. */
    public List<Evidence> offered(Step step) {
        return evidence.stream()
                .filter(scan -> scan.caseId() != null || step.scans().contains(scan.kind()))
                .toList();
    }

    /** Whether a scan is what the step asks for and nothing rests on it yet. */
    public boolean isMeantFor(Evidence scan, Step step) {
        return step.scans().contains(scan.kind())
                && history.stream().noneMatch(event -> event.evidence().contains(scan.id()));
    }

    /** The scans that an event names. */
    public List<Evidence> scansOf(CaseEvent event) {
        return evidence.stream()
                .filter(scan -> event.evidence().contains(scan.id()))
                .toList();
    }
}
