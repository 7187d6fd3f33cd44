package cn.mingbai.casework.view;

import cn.mingbai.casework.CaseDoubt;
import cn.mingbai.casework.Judged;
import cn.mingbai.casework.ListWork;
import cn.mingbai.casework.ProcedureBook.CasePaper;
import cn.mingbai.criteria.Assessment;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.evidence.Evidence;
import cn.mingbai.procedure.round.Round;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a case.
 *
 * @param names display names of those who acted, by sign-in name
 * @param judged the facts of now judged by the round's standard
 * @param steps what the officer who looks may do
 * @param work how the steps of the table are worked
 * @param template where the module that keeps the book has its parts of the page
 * @param parts what it shows there; null where nothing
 */
public record CaseSheet(
        CaseFile file,
        Round round,
        HouseholdHeader household,
        List<CaseEvent> history,
        Map<String, String> names,
        List<Evidence> evidence,
        List<CaseDoubt> doubts,
        Judged judged,
        List<Step> steps,
        ListWork work,
        List<CasePaper> papers,
        String template,
        @Nullable Object parts) {

    public Assessment assessment() {
        return judged.assessment();
    }

    public String stateKey() {
        return "procedure." + file.procedure() + ".state." + file.state();
    }

    public String actionKey(String action) {
        return "procedure." + file.procedure() + ".action." + action;
    }

    /** The steps that lead on. */
    public List<Step> forward() {
        return steps.stream().filter(step -> !work.isAside(step)).toList();
    }

    /** The steps that lead back or end the case. */
    public List<Step> aside() {
        return steps.stream().filter(work::isAside).toList();
    }

    public boolean isAside(Step step) {
        return work.isAside(step);
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

    /** The last step that moved the case, with which it stands where it stands. */
    public CaseEvent lastMove() {
        return history.stream()
                .filter(CaseEvent::moved)
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    /** Why the case was led back or away with its last step; null where it was not, or nobody said why. */
    public @Nullable String lastWords() {
        var last = lastMove();
        return work.aside().contains(last.action()) && !last.comment().isBlank() ? last.comment() : null;
    }

    /** The scans that an event names. */
    public List<Evidence> scansOf(CaseEvent event) {
        return evidence.stream()
                .filter(scan -> event.evidence().contains(scan.id()))
                .toList();
    }
}
