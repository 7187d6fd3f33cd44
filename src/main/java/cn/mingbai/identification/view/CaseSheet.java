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

    /** The scans that an event names. */
    public List<Evidence> scansOf(CaseEvent event) {
        return evidence.stream()
                .filter(scan -> event.evidence().contains(scan.id()))
                .toList();
    }
}
