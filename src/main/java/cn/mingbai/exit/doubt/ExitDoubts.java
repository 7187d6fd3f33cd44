package cn.mingbai.exit.doubt;

import cn.mingbai.casework.CaseDoubt;
import cn.mingbai.casework.DoubtSource;
import cn.mingbai.procedure.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Doubts about exits for reading, as lists and papers of cases show them, and in full. */
@Service
@Transactional(readOnly = true)
public class ExitDoubts implements DoubtSource {

    private final DoubtRows rows;

    ExitDoubts(DoubtRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<CaseId, Integer> open(Collection<CaseId> cases) {
        return rows.open(cases);
    }

    @Override
    public List<CaseDoubt> of(Collection<CaseId> cases) {
        return raised(cases).stream()
                .map(doubt -> new CaseDoubt(
                        doubt.caseId(),
                        "exit.doubt.kind." + doubt.kind(),
                        "",
                        doubt.open() ? "exit.doubt.open" : "exit.doubt.answered",
                        doubt.open() ? doubt.words() : doubt.words() + " " + doubt.answer(),
                        doubt.open()))
                .toList();
    }

    /** The doubts of cases with everything about them, in the order in which they were raised. */
    public List<RaisedDoubt> raised(Collection<CaseId> cases) {
        return rows.of(cases);
    }
}
