package cn.mingbai.exit.view;

import cn.mingbai.casework.HomeAssessments;
import cn.mingbai.casework.ProcedureBook.Question;
import cn.mingbai.casework.RoundStandards;
import cn.mingbai.exit.ExitJudge;
import cn.mingbai.exit.FrozenExit;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.snapshot.Snapshots;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the rules say of a case of exit: by the facts of today while it is open. Once it is closed, as it was frozen last: what
 * happens to the household afterwards, its exit first of all, is no part of it.
 */
@Component
class ExitAssessments {

    private final Households households;
    private final Rounds rounds;
    private final RoundStandards standards;
    private final ExitJudge judge;
    private final CaseFiles files;
    private final Snapshots snapshots;
    private final Clock clock;

    ExitAssessments(
            Households households,
            Rounds rounds,
            RoundStandards standards,
            ExitJudge judge,
            CaseFiles files,
            Snapshots snapshots,
            Clock clock) {
        this.households = households;
        this.rounds = rounds;
        this.standards = standards;
        this.judge = judge;
        this.files = files;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    FrozenExit of(CaseFile file) {
        return file.open() ? today(file) : last(file).orElseGet(() -> today(file));
    }

    private FrozenExit today(CaseFile file) {
        var round = rounds.get(file.round());
        var facts = households.facts(file.household(), round.year());
        var day = HomeAssessments.day(round, LocalDate.now(clock));
        return judge.of(new Question(file, facts, standards.of(round), day, null));
    }

    /** None where the case ended before anything was frozen. */
    private Optional<FrozenExit> last(CaseFile file) {
        return files.history(file.id()).stream()
                .map(event -> event.references().snapshot())
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .map(snapshot -> judge.again(snapshots.get(snapshot).content()));
    }
}
