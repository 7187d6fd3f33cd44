package cn.mingbai.identification.comparison;

import cn.mingbai.procedure.CaseId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Doubts for reading, kept to the area of whoever asks; the use case that asks checks the permission. */
@Service
@Transactional(readOnly = true)
public class Doubts {

    private final DoubtTable table;

    Doubts(DoubtTable table) {
        this.table = table;
    }

    /** The doubts of several cases in one query. */
    public List<Doubt> of(Collection<CaseId> cases) {
        return table.of(cases);
    }
}
