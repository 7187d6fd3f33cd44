package cn.mingbai.procedure;

import cn.mingbai.household.HouseholdId;
import cn.mingbai.shared.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases and their histories for reading, kept to the area of whoever asks; the use case that asks checks the permission. */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

    private final CaseTable cases;
    private final EventTable events;

    CaseFiles(CaseTable cases, EventTable events) {
        this.cases = cases;
        this.events = events;
    }

    public CaseFile get(CaseId id) {
        return cases.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No case %s in the area".formatted(id)));
    }

    /** Several at once; what the actor does not see is left out. */
    public List<CaseFile> find(Collection<CaseId> ids) {
        return cases.find(ids);
    }

    /** Every case of a village list, open or not. */
    public List<CaseFile> ofList(UUID list) {
        return cases.ofList(list);
    }

    /** Every case a household ever had, the latest first. */
    public List<CaseFile> ofHousehold(HouseholdId household) {
        return cases.ofHousehold(household);
    }

    /** What happened to a case, the first thing first. */
    public List<CaseEvent> history(CaseId id) {
        return events.of(List.of(id));
    }

    /** The histories of several cases in one query. */
    public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
        return events.of(ids).stream().collect(Collectors.groupingBy(CaseEvent::caseId));
    }
}
