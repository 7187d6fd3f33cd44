package cn.mingbai.casework;

import cn.mingbai.casework.ProcedureBook.Question;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.snapshot.Snapshots;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges the household of a case by the standard of its round, and freezes what came of it. The use case checks who may. */
@Component
public class HomeAssessments {

    private final Households households;
    private final Rounds rounds;
    private final RoundStandards standards;
    private final Books books;
    private final Snapshots snapshots;
    private final Clock clock;

    HomeAssessments(
            Households households,
            Rounds rounds,
            RoundStandards standards,
            Books books,
            Snapshots snapshots,
            Clock clock) {
        this.households = households;
        this.rounds = rounds;
        this.standards = standards;
        this.books = books;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** Freezes the assessment of today's facts for the day of the wish, or the last of the round's year. */
    public UUID freeze(CaseFile file, Wish wish, String by) {
        var judged = judged(file, wish.on(), wish);
        return snapshots.take(file, judged.decision().name(), judged.json(), by);
    }

    /** What the rules say today; nothing is frozen by looking. */
    public Judged of(CaseFile file) {
        return judged(file, LocalDate.now(clock), null);
    }

    /** The facts that rests on. */
    public HouseholdFacts facts(CaseFile file) {
        return households.facts(file.household(), rounds.get(file.round()).year());
    }

    /** The day of the round's year for which a household is judged on that day. */
    public static LocalDate day(Round round, LocalDate on) {
        return on.getYear() == round.year() ? on : LocalDate.of(round.year(), 12, 31);
    }

    private Judged judged(CaseFile file, LocalDate on, @Nullable Wish wish) {
        var round = rounds.get(file.round());
        var facts = households.facts(file.household(), round.year());
        return books.of(file.procedure()).judge(new Question(file, facts, standards.of(round), day(round, on), wish));
    }
}
