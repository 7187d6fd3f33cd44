package cn.mingbai.casework;

import cn.mingbai.procedure.CaseId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Doubts about cases from every source. */
@Component
public class CaseDoubts {

    private final List<DoubtSource> sources;

    CaseDoubts(List<DoubtSource> sources) {
        this.sources = List.copyOf(sources);
    }

    public Map<CaseId, Integer> open(Collection<CaseId> cases) {
        var open = new HashMap<CaseId, Integer>();
        sources.forEach(source -> source.open(cases).forEach((id, count) -> open.merge(id, count, Integer::sum)));
        return open;
    }

    public List<CaseDoubt> of(Collection<CaseId> cases) {
        return sources.stream().flatMap(source -> source.of(cases).stream()).toList();
    }

    Set<CaseId> compared(Collection<CaseId> cases) {
        var compared = new HashSet<CaseId>();
        sources.forEach(source -> compared.addAll(source.compared(cases)));
        return compared;
    }
}
