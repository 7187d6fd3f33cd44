package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.standard.ExitRule;
import cn.mingbai.criteria.standard.ExitRule.TransferOnly;
import java.util.ArrayList;
import java.util.List;

/** How one criterion is judged. Exclusions, of which there may be several, are judged by {@link ExclusionCriterion}. */
@FunctionalInterface
public interface CriterionRule {

    /** How the household stands with this criterion; never fails, whatever is unknown. */
    Judgement judge(Inquiry inquiry);

    /** Whether there is something to exit from. */
    static CriterionRule registration() {
        return new RegistrationCriterion();
    }

    /** Income, the two assurances and three guarantees, and water: a household in need lacks one, an exit asks for all. */
    static List<CriterionRule> needs() {
        return List.of(
                new IncomeCriterion(),
                AssuranceCriterion.food(),
                AssuranceCriterion.clothing(),
                new EducationCriterion(),
                new MedicalCriterion(),
                new HousingCriterion(),
                new WaterCriterion());
    }

    /** What else keeps a household from exiting, as far as the standard asks for it. */
    static List<CriterionRule> noExitList(ExitRule rule) {
        var asked = new ArrayList<CriterionRule>();
        if (rule.newlyIdentifiedStay()) {
            asked.add(new NewlyIdentifiedCriterion());
        }
        if (rule.transferOnly() != TransferOnly.MAY_EXIT) {
            asked.add(new TransferOnlyCriterion());
        }
        if (!rule.safetyNetCategories().isEmpty()) {
            asked.add(new SafetyNetCriterion());
        }
        asked.add(new RelocationCriterion());
        asked.add(new AssistanceCriterion());
        asked.add(new ConsentCriterion());
        return asked;
    }
}
