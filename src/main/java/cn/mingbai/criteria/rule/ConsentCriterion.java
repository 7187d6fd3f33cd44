package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;

/** The householder accepts the exit by signature (户主认可签字); a refusal stops the procedure. */
final class ConsentCriterion implements CriterionRule {

    @Override
    public Judgement judge(Inquiry inquiry) {
        var consents = inquiry.facts().householderConsents();
        if (consents == null) {
            return judgement(inquiry, Outcome.UNKNOWN).missing("criteria.missing.CONSENT");
        }
        return judgement(inquiry, consents ? Outcome.MET : Outcome.NOT_MET);
    }

    private static Judgement judgement(Inquiry inquiry, Outcome outcome) {
        return Judgement.of(inquiry, Criterion.CONSENT, outcome, Sentence.of("criteria.CONSENT." + outcome));
    }
}
