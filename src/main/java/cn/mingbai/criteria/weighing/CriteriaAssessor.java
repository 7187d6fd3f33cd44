package cn.mingbai.criteria.weighing;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.rule.Inquiry;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.household.HouseholdFacts;
import java.time.LocalDate;

/** The assessor that asks the criteria of the purpose. Keeps no state. */
final class CriteriaAssessor implements Assessor {

    private final IdentificationCriteria identification = new IdentificationCriteria();
    private final ExitCriteria exit = new ExitCriteria();

    @Override
    public Assessment assess(HouseholdFacts facts, Standard standard, Purpose purpose, LocalDate on) {
        var inquiry = new Inquiry(facts, standard, purpose, on);
        return switch (purpose) {
            case IDENTIFICATION -> identification.assess(inquiry);
            case EXIT -> exit.assess(inquiry);
        };
    }
}
