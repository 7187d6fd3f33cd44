package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;

/** A relocated household exits only once it lives in its new home (搬迁入住); the keys alone leave the house empty. */
final class RelocationCriterion implements CriterionRule {

    @Override
    public Judgement judge(Inquiry inquiry) {
        var housing = inquiry.facts().housing();
        if (housing == null) {
            return judgement(inquiry, Outcome.UNKNOWN, "unknownHousing").missing("criteria.missing.RELOCATION");
        }
        var relocation = housing.relocation();
        if (relocation == null) {
            return judgement(inquiry, Outcome.MET, "notRelocated");
        }
        var movedIn = relocation.movedIn();
        if (movedIn == null) {
            return judgement(inquiry, Outcome.UNKNOWN, "UNKNOWN").missing("criteria.missing.RELOCATION");
        }
        return movedIn ? judgement(inquiry, Outcome.MET, "MET") : judgement(inquiry, Outcome.NOT_MET, "NOT_MET");
    }

    private static Judgement judgement(Inquiry inquiry, Outcome outcome, String which) {
        return Judgement.of(inquiry, Criterion.RELOCATION, outcome, Sentence.of("criteria.RELOCATION." + which));
    }
}
