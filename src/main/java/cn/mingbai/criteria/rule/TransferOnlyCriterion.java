package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.ExitRule.TransferOnly;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.IncomeKind;

/**
 * A household without any wage, operating or property income lives on policy transfers alone (全靠政策性转移收入). Whether it may
 * exit is disputed: some lists forbid it, the safety-net policy allows it; the standard says who decides.
 */
final class TransferOnlyCriterion implements CriterionRule {

    @Override
    public Judgement judge(Inquiry inquiry) {
        boolean countyDecides = inquiry.standard().exit().transferOnly() == TransferOnly.COUNTY_DECIDES;
        var items = inquiry.facts().income();
        if (items != null && items.stream().anyMatch(TransferOnlyCriterion::isEarned)) {
            return judgement(inquiry, Outcome.MET, "MET");
        }
        if (items == null || items.stream().anyMatch(TransferOnlyCriterion::mayBeEarned)) {
            var judgement = judgement(inquiry, Outcome.UNKNOWN, "UNKNOWN").missing("criteria.missing.TRANSFER_ONLY");
            return countyDecides ? judgement.changing(judgement.toMeet(), null) : judgement;
        }
        if (countyDecides) {
            var judgement = judgement(inquiry, Outcome.UNKNOWN, "countyDecides").missing("criteria.missing.county");
            return judgement.changing(judgement.toMeet(), null);
        }
        return judgement(inquiry, Outcome.NOT_MET, "NOT_MET");
    }

    private static boolean isEarned(IncomeItem item) {
        var amount = item.amount();
        var nature = item.nature();
        return item.kind() != null
                && item.kind() != IncomeKind.TRANSFER
                && nature != null
                && nature.counts()
                && amount != null
                && amount.signum() > 0;
    }

    /** What it would need to be earned is not all known. */
    private static boolean mayBeEarned(IncomeItem item) {
        var amount = item.amount();
        var nature = item.nature();
        return item.kind() != IncomeKind.TRANSFER
                && (nature == null || nature.counts())
                && (amount == null || amount.signum() > 0);
    }

    private static Judgement judgement(Inquiry inquiry, Outcome outcome, String which) {
        return Judgement.of(inquiry, Criterion.TRANSFER_ONLY, outcome, Sentence.of("criteria.TRANSFER_ONLY." + which));
    }
}
