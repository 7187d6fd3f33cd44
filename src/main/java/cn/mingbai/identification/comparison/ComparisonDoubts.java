package cn.mingbai.identification.comparison;

import cn.mingbai.casework.CaseDoubt;
import cn.mingbai.casework.DoubtSource;
import cn.mingbai.household.standing.IdNumberMatches;
import cn.mingbai.procedure.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The doubts of the comparison, as every list and paper of cases shows them. */
@Component
class ComparisonDoubts implements DoubtSource {

    private final ComparisonMarks marks;
    private final DoubtTable doubts;
    private final IdNumberMatches members;

    ComparisonDoubts(ComparisonMarks marks, DoubtTable doubts, IdNumberMatches members) {
        this.marks = marks;
        this.doubts = doubts;
        this.members = members;
    }

    @Override
    public Map<CaseId, Integer> open(Collection<CaseId> cases) {
        return marks.openDoubts(cases);
    }

    @Override
    public Set<CaseId> compared(Collection<CaseId> cases) {
        return marks.comparedWithAll(cases);
    }

    @Override
    public List<CaseDoubt> of(Collection<CaseId> cases) {
        var found = doubts.of(cases);
        var names = found.isEmpty()
                ? Map.<UUID, String>of()
                : members.namesOf(found.stream().map(Doubt::member).toList());
        return found.stream()
                .map(doubt -> new CaseDoubt(
                        doubt.caseId(),
                        "identification.department." + doubt.department(),
                        names.getOrDefault(doubt.member(), ""),
                        doubt.decision() == null
                                ? "identification.doubt.state." + doubt.state()
                                : "identification.doubt.finding." + doubt.decision(),
                        doubt.words(),
                        doubt.decision() == null))
                .toList();
    }
}
