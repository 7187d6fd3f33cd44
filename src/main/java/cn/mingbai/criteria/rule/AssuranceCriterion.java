package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.Assurance;
import cn.mingbai.household.HouseholdFacts;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Food and clothing (不愁吃、不愁穿): as found at the household's home. */
final class AssuranceCriterion implements CriterionRule {

    private final Criterion criterion;
    private final Function<HouseholdFacts, @Nullable Assurance> fact;

    private AssuranceCriterion(Criterion criterion, Function<HouseholdFacts, @Nullable Assurance> fact) {
        this.criterion = criterion;
        this.fact = fact;
    }

    static AssuranceCriterion food() {
        return new AssuranceCriterion(Criterion.FOOD, HouseholdFacts::food);
    }

    static AssuranceCriterion clothing() {
        return new AssuranceCriterion(Criterion.CLOTHING, HouseholdFacts::clothing);
    }

    @Override
    public Judgement judge(Inquiry inquiry) {
        return switch (fact.apply(inquiry.facts())) {
            case ASSURED -> judgement(inquiry, Outcome.MET);
            case NOT_ASSURED -> judgement(inquiry, Outcome.NOT_MET);
            case UNKNOWN -> unknown(inquiry);
            case null -> unknown(inquiry);
        };
    }

    private Judgement unknown(Inquiry inquiry) {
        return judgement(inquiry, Outcome.UNKNOWN).missing("criteria.missing." + criterion);
    }

    private Judgement judgement(Inquiry inquiry, Outcome outcome) {
        return Judgement.of(inquiry, criterion, outcome, Sentence.of("criteria." + criterion + "." + outcome))
                .measured(null, new Measure("ASSURED", Sentence.of("criteria.threshold." + criterion)));
    }
}
