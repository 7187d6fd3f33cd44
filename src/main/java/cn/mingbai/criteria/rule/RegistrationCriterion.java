package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;

/** Only a household on the register can exit from it (在册). */
final class RegistrationCriterion implements CriterionRule {

    @Override
    public Judgement judge(Inquiry inquiry) {
        return switch (inquiry.registration().status()) {
            case REGISTERED, RETURNED -> judgement(inquiry, Outcome.MET, "registered");
            case NONE, CLEARED, CANCELLED ->
                judgement(inquiry, Outcome.NOT_MET, "none").changing(null, null);
            case EXITED -> judgement(inquiry, Outcome.NOT_MET, "exited").changing(null, null);
            case null -> judgement(inquiry, Outcome.UNKNOWN, "unknown").missing("criteria.missing.REGISTRATION");
        };
    }

    private static Judgement judgement(Inquiry inquiry, Outcome outcome, String which) {
        return Judgement.of(inquiry, Criterion.REGISTRATION, outcome, Sentence.of("criteria.REGISTRATION." + which));
    }
}
