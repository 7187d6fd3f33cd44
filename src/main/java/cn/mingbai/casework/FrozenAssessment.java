package cn.mingbai.casework;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.procedure.snapshot.CanonicalJson;
import java.time.LocalDate;

/** What a snapshot holds: the facts as they were known, the whole standard, and what the rules made of them. */
public record FrozenAssessment(
        HouseholdFacts facts, Standard standard, Purpose purpose, LocalDate on, Assessment assessment) {

    public static FrozenAssessment of(
            Assessor assessor, HouseholdFacts facts, Standard standard, Purpose purpose, LocalDate on) {
        return new FrozenAssessment(facts, standard, purpose, on, assessor.assess(facts, standard, purpose, on));
    }

    public String json() {
        return CanonicalJson.write(this);
    }

    /** Judges the frozen facts again by the frozen standard: the same bytes come out, or the rules have changed. */
    public static String again(Assessor assessor, String json) {
        var frozen = CanonicalJson.read(json, Asked.class);
        return of(assessor, frozen.facts(), frozen.standard(), frozen.purpose(), frozen.on())
                .json();
    }

    private record Asked(HouseholdFacts facts, Standard standard, Purpose purpose, LocalDate on) {}
}
