package cn.mingbai.exit.view;

import cn.mingbai.exit.doubt.ExitDoubts;
import cn.mingbai.exit.statement.Acceptance;
import cn.mingbai.exit.statement.Statements;
import cn.mingbai.exit.table.ExitState;
import cn.mingbai.procedure.CaseFile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the exit's own part of the page of a case. */
@Service
@Transactional(readOnly = true)
public class ExitParts {

    private final ExitAssessments assessments;
    private final ExitDoubts doubts;
    private final Statements statements;

    ExitParts(ExitAssessments assessments, ExitDoubts doubts, Statements statements) {
        this.assessments = assessments;
        this.doubts = doubts;
        this.statements = statements;
    }

    /** The use case that asks checks the permission. */
    public ExitPart of(CaseFile file) {
        var judged = assessments.of(file);
        return new ExitPart(judged, ExitVerdict.of(judged), doubts.raised(List.of(file.id())), acceptance(file));
    }

    /** What the rules say of the household of a case. */
    ExitVerdict verdict(CaseFile file) {
        return ExitVerdict.of(assessments.of(file));
    }

    /** One that was taken back, or returned behind, counts no longer. */
    private @Nullable Acceptance acceptance(CaseFile file) {
        return Boolean.TRUE.equals(ExitState.valueOf(file.state()).headAgrees())
                ? statements.acceptance(file.id()).orElse(null)
                : null;
    }
}
