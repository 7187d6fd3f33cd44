package cn.mingbai.exit.view;

import cn.mingbai.casework.HomeAssessments;
import cn.mingbai.casework.ProcedureBook.Question;
import cn.mingbai.casework.RoundStandards;
import cn.mingbai.exit.ExitJudge;
import cn.mingbai.exit.doubt.ExitDoubts;
import cn.mingbai.exit.statement.Statements;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.round.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the exit's own part of the page of a case. */
@Service
@Transactional(readOnly = true)
public class ExitParts {

    private final Households households;
    private final Rounds rounds;
    private final RoundStandards standards;
    private final ExitJudge judge;
    private final ExitDoubts doubts;
    private final Statements statements;
    private final Clock clock;

    ExitParts(
            Households households,
            Rounds rounds,
            RoundStandards standards,
            ExitJudge judge,
            ExitDoubts doubts,
            Statements statements,
            Clock clock) {
        this.households = households;
        this.rounds = rounds;
        this.standards = standards;
        this.judge = judge;
        this.doubts = doubts;
        this.statements = statements;
        this.clock = clock;
    }

    /** The use case that asks checks the permission. */
    public ExitPart of(CaseFile file) {
        return new ExitPart(
                verdict(file),
                doubts.raised(List.of(file.id())),
                statements.acceptance(file.id()).orElse(null));
    }

    /** What the rules say today of the household of a case. */
    ExitVerdict verdict(CaseFile file) {
        var round = rounds.get(file.round());
        var facts = households.facts(file.household(), round.year());
        var day = HomeAssessments.day(round, LocalDate.now(clock));
        return ExitVerdict.of(judge.of(new Question(file, facts, standards.of(round), day, null)));
    }
}
