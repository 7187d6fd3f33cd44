package cn.mingbai.exit;

import cn.mingbai.casework.FrozenAssessment;
import cn.mingbai.casework.Judged;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.standard.Hardship;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.hardship.HardshipFinding;
import cn.mingbai.exit.hardship.Hardships;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.procedure.snapshot.CanonicalJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a snapshot of an exit holds: facts, standard and what the rules made of them, and on top the hardships that only the
 * verification asks for.
 *
 * @param stated what the verification answered
 * @param hardships what the standard makes of that
 * @param decision of the assessment with the hardships in it
 */
public record FrozenExit(
        FrozenAssessment frozen, Map<Hardship, Boolean> stated, List<HardshipFinding> hardships, Decision decision) {

    public FrozenExit {
        stated = Map.copyOf(stated);
        hardships = List.copyOf(hardships);
    }

    static FrozenExit of(
            Assessor assessor, HouseholdFacts facts, Standard standard, LocalDate on, Map<Hardship, Boolean> stated) {
        var frozen = FrozenAssessment.of(assessor, facts, standard, Purpose.EXIT, on);
        var hardships = new Hardships(standard.hardships());
        return new FrozenExit(
                frozen,
                stated,
                hardships.judge(stated),
                hardships.weigh(frozen.assessment().decision(), stated));
    }

    Judged judged() {
        return new Judged(decision, frozen.assessment(), CanonicalJson.write(this));
    }

    /** Judges what was frozen again: the same bytes come out, or the rules have changed. */
    static String again(Assessor assessor, String json) {
        return CanonicalJson.write(thawed(assessor, json));
    }

    static FrozenExit thawed(Assessor assessor, String json) {
        var asked = CanonicalJson.read(json, Asked.class);
        var on = asked.frozen().on();
        return of(assessor, asked.frozen().facts(), asked.frozen().standard(), on, asked.stated());
    }

    private record Asked(FrozenFacts frozen, Map<Hardship, Boolean> stated) {}

    private record FrozenFacts(HouseholdFacts facts, Standard standard, LocalDate on) {}
}
