package cn.mingbai.exit.view;

import cn.mingbai.casework.HomeAssessments;
import cn.mingbai.casework.ProcedureBook.Question;
import cn.mingbai.casework.RoundStandards;
import cn.mingbai.exit.ExitJudge;
import cn.mingbai.exit.statement.ExitStatement;
import cn.mingbai.exit.statement.Statements;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.round.Round;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the rules say today of many exits of one round, in a constant number of queries. */
@Component
public class ExitVerdicts {

    private final Households households;
    private final RoundStandards standards;
    private final ExitJudge judge;
    private final Statements statements;
    private final Clock clock;

    ExitVerdicts(Households households, RoundStandards standards, ExitJudge judge, Statements statements, Clock clock) {
        this.households = households;
        this.standards = standards;
        this.judge = judge;
        this.statements = statements;
        this.clock = clock;
    }

    /** The use case that asks checks the permission; a case whose household the actor does not see is left out. */
    public Map<CaseId, ExitVerdict> of(Round round, Collection<CaseFile> files) {
        var standard = standards.of(round);
        var day = HomeAssessments.day(round, LocalDate.now(clock));
        var facts = households.factsOf(files.stream().map(CaseFile::household).toList(), round.year());
        var stated = statements.latest(files.stream().map(CaseFile::id).toList());
        var verdicts = new HashMap<CaseId, ExitVerdict>();
        for (var file : files) {
            var known = facts.get(file.household());
            if (known != null) {
                var question = new Question(file, known, standard, day, null);
                var statement = stated.getOrDefault(file.id(), ExitStatement.NONE);
                verdicts.put(file.id(), ExitVerdict.of(judge.of(question, statement)));
            }
        }
        return verdicts;
    }
}
