package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;

/** Nobody exits without measures of assistance, or in a year in which they had no visible effect (帮扶成效不显著的不退出). */
final class AssistanceCriterion implements CriterionRule {

    @Override
    public Judgement judge(Inquiry inquiry) {
        var assistance = inquiry.facts().assistance();
        var implemented = assistance == null ? null : assistance.measuresImplemented();
        var effective = assistance == null ? null : assistance.effective();
        if (Boolean.FALSE.equals(implemented)) {
            return judgement(inquiry, Outcome.NOT_MET, "notImplemented");
        }
        if (Boolean.FALSE.equals(effective)) {
            return judgement(inquiry, Outcome.NOT_MET, "notEffective");
        }
        return implemented == null || effective == null
                ? judgement(inquiry, Outcome.UNKNOWN, "UNKNOWN").missing("criteria.missing.ASSISTANCE")
                : judgement(inquiry, Outcome.MET, "MET");
    }

    private static Judgement judgement(Inquiry inquiry, Outcome outcome, String which) {
        return Judgement.of(inquiry, Criterion.ASSISTANCE, outcome, Sentence.of("criteria.ASSISTANCE." + which));
    }
}
