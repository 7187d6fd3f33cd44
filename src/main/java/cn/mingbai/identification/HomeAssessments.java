package cn.mingbai.identification;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.snapshot.Snapshots;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Judges the household of a case by the standard of its round, and freezes what came of it. The use case checks who may. */
@Component
public class HomeAssessments {

    private final Households households;
    private final Rounds rounds;
    private final RoundStandards standards;
    private final Assessor assessor;
    private final Snapshots snapshots;
    private final Clock clock;

    HomeAssessments(
            Households households,
            Rounds rounds,
            RoundStandards standards,
            Assessor assessor,
            Snapshots snapshots,
            Clock clock) {
        this.households = households;
        this.rounds = rounds;
        this.standards = standards;
        this.assessor = assessor;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** Freezes the assessment of today's facts for that day of the round's year. */
    UUID freeze(CaseFile file, LocalDate on, String by) {
        var frozen = now(file, on);
        return snapshots.take(file, frozen.assessment().decision().name(), frozen.json(), by);
    }

    /** What the rules say today; nothing is frozen by looking. */
    public Assessment of(CaseFile file) {
        return now(file, LocalDate.now(clock)).assessment();
    }

    /** The facts that rests on. */
    public HouseholdFacts facts(CaseFile file) {
        return now(file, LocalDate.now(clock)).facts();
    }

    /** What the rules say today of many households, by the round's standard, in a constant number of queries. */
    public Map<HouseholdId, Assessment> ofMany(Round round, Collection<HouseholdId> ids) {
        var standard = standards.of(round);
        var day = day(round, LocalDate.now(clock));
        var assessments = new HashMap<HouseholdId, Assessment>();
        households
                .factsOf(ids, round.year())
                .forEach((id, facts) ->
                        assessments.put(id, assessor.assess(facts, standard, Purpose.IDENTIFICATION, day)));
        return assessments;
    }

    private static LocalDate day(Round round, LocalDate on) {
        return on.getYear() == round.year() ? on : LocalDate.of(round.year(), 12, 31);
    }

    FrozenAssessment now(CaseFile file, LocalDate on) {
        var round = rounds.get(file.round());
        var facts = households.facts(file.household(), round.year());
        return FrozenAssessment.of(assessor, facts, standards.of(round), Purpose.IDENTIFICATION, day(round, on));
    }
}
