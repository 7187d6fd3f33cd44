package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;

/**
 * A household carried by the subsistence allowance does not exit where the local allowance standard does not exceed the
 * poverty line (低保标准未超过国家扶贫标准的兜底户不退出).
 */
final class SafetyNetCriterion implements CriterionRule {

    @Override
    public Judgement judge(Inquiry inquiry) {
        var standard = inquiry.standard();
        var category = inquiry.registration().category();
        if (category != null && !standard.exit().safetyNetCategories().contains(category)) {
            return judgement(inquiry, Outcome.MET, "otherCategory");
        }
        var allowance = standard.exit().subsistenceAllowance();
        var line = standard.income().povertyLine();
        if (allowance != null && allowance.compareTo(line) > 0) {
            return judgement(inquiry, Outcome.MET, "MET");
        }
        if (category == null) {
            return judgement(inquiry, Outcome.UNKNOWN, "unknownCategory").missing("criteria.missing.category");
        }
        return allowance == null
                ? judgement(inquiry, Outcome.UNKNOWN, "unknownAllowance").missing("criteria.missing.allowance")
                : judgement(inquiry, Outcome.NOT_MET, "NOT_MET");
    }

    private static Judgement judgement(Inquiry inquiry, Outcome outcome, String which) {
        var line = inquiry.standard().income().povertyLine();
        var allowance = inquiry.standard().exit().subsistenceAllowance();
        return Judgement.of(inquiry, Criterion.SAFETY_NET, outcome, Sentence.of("criteria.SAFETY_NET." + which, line))
                .measured(
                        allowance == null
                                ? null
                                : new Measure(
                                        allowance.toPlainString(),
                                        Sentence.of("criteria.measured.SAFETY_NET", allowance)),
                        new Measure("> " + line.toPlainString(), Sentence.of("criteria.threshold.SAFETY_NET", line)));
    }
}
