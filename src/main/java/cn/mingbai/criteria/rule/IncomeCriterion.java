package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.IncomeAccount;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Per-capita net income (人均纯收入) against the poverty line: an income below the line makes a household poor, one above it is
 * asked of an exit.
 *
 * <p>The exact total is held against line times persons; rounding is for showing. Where the account has blanks they may
 * show that the income falls short, never that it suffices.
 */
final class IncomeCriterion implements CriterionRule {

    @Override
    public Judgement judge(Inquiry inquiry) {
        var account = IncomeAccount.of(inquiry.facts());
        var rule = inquiry.standard().income();
        var line = new IncomeLine(rule, inquiry.isAboutExit() ? rule.forExit() : rule.atIdentification());
        var persons = account.persons();
        var most = account.atMost();
        if (persons != null && most != null && !line.isReachedBy(most, persons)) {
            return judgement(inquiry, line, account, Outcome.NOT_MET);
        }
        return judgement(
                inquiry, line, account, persons == null || account.total() == null ? Outcome.UNKNOWN : Outcome.MET);
    }

    private static Judgement judgement(Inquiry inquiry, IncomeLine line, IncomeAccount account, Outcome outcome) {
        var missing = missing(inquiry, account);
        var text = new IncomeText(inquiry.standard().year(), line, account);
        return Judgement.of(inquiry, Criterion.INCOME, outcome, text.explanation(outcome, missing))
                .measured(text.measured(), line.measure())
                .resting(line.threshold().clause(), null)
                .changing(text.toReach(), text.toMiss())
                .missing(missing);
    }

    private static List<Sentence> missing(Inquiry inquiry, IncomeAccount account) {
        var missing = new ArrayList<Sentence>();
        if (account.persons() == null) {
            missing.add(Sentence.of("criteria.missing.members"));
        }
        var items = inquiry.facts().income();
        if (items == null) {
            missing.add(Sentence.of("criteria.missing.income"));
            return missing;
        }
        if (items.stream().anyMatch(IncomeCriterion::isUnclear)) {
            missing.add(Sentence.of("criteria.missing.incomeItem"));
        }
        if (account.atLeast() == null) {
            missing.add(Sentence.of("criteria.missing.operatingExpense"));
        }
        return missing;
    }

    private static boolean isUnclear(IncomeItem item) {
        var nature = item.nature();
        return nature == null || (item.amount() == null && nature.counts());
    }
}
