package cn.mingbai.casework;

import cn.mingbai.procedure.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where doubts about cases come from; a constant number of queries however many cases. */
public interface DoubtSource {

    /** How many doubts of each case are open; cases without any are left out. */
    Map<CaseId, Integer> open(Collection<CaseId> cases);

    /** The doubts of several cases. */
    List<CaseDoubt> of(Collection<CaseId> cases);

    /** The cases for which everything was compared that is due. */
    default Set<CaseId> compared(Collection<CaseId> cases) {
        return Set.of();
    }
}
