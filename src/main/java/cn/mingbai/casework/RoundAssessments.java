package cn.mingbai.casework;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.round.Round;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Judges many households by the standard of a round, before any of them has a case. The use case checks who may. */
@Component
public class RoundAssessments {

    private final Households households;
    private final RoundStandards standards;
    private final Assessor assessor;
    private final Clock clock;

    RoundAssessments(Households households, RoundStandards standards, Assessor assessor, Clock clock) {
        this.households = households;
        this.standards = standards;
        this.assessor = assessor;
        this.clock = clock;
    }

    /** What the rules say today of each, in a constant number of queries. */
    public Map<HouseholdId, Assessment> of(Round round, Collection<HouseholdId> ids, Purpose purpose) {
        var standard = standards.of(round);
        var day = HomeAssessments.day(round, LocalDate.now(clock));
        var assessments = new HashMap<HouseholdId, Assessment>();
        households
                .factsOf(ids, round.year())
                .forEach((id, facts) -> assessments.put(id, assessor.assess(facts, standard, purpose, day)));
        return assessments;
    }
}
