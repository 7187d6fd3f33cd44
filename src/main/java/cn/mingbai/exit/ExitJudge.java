package cn.mingbai.exit;

import cn.mingbai.casework.ProcedureBook.Question;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.statement.ExitStatement;
import cn.mingbai.exit.statement.Statements;
import cn.mingbai.exit.table.ExitState;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.procedure.CaseFile;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges whether households may exit: the rules, what the head says as far as the case has come, and the hardships. */
@Component
public class ExitJudge {

    private final Assessor assessor;
    private final Statements statements;

    ExitJudge(Assessor assessor, Statements statements) {
        this.assessor = assessor;
        this.statements = statements;
    }

    /** A case as it stands, or with the step that is being taken. */
    public FrozenExit of(Question question) {
        return of(question, statements.latest(question.file().id()));
    }

    /** The same, with what its verification stated. */
    public FrozenExit of(Question question, ExitStatement statement) {
        var wish = question.wish();
        var facts = question.facts().consenting(consents(question.file(), wish == null ? "" : wish.action()));
        return FrozenExit.of(assessor, facts, question.standard(), question.on(), statement.hardships());
    }

    /** A household that is in no case: as if its head agreed, for whether he does is asked last; hardships are unknown. */
    public FrozenExit inAdvance(HouseholdFacts facts, Standard standard, LocalDate on) {
        return FrozenExit.of(assessor, facts.consenting(true), standard, on, Map.of());
    }

    /** What was frozen with a step, judged again by the facts and the standard of then. */
    public FrozenExit again(String frozen) {
        return FrozenExit.thawed(assessor, frozen);
    }

    /** What the head has said: nothing yet, no, or yes. */
    private static @Nullable Boolean consents(CaseFile file, String action) {
        return action.equals("ACCEPT")
                ? Boolean.TRUE
                : ExitState.valueOf(file.state()).headAgrees();
    }
}
