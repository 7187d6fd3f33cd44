package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.IncomeAccount;
import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about an income. */
record IncomeText(int year, IncomeLine line, IncomeAccount account) {

    Sentence explanation(Outcome outcome, List<Sentence> missing) {
        var persons = account.persons();
        var most = account.atMost();
        if (outcome == Outcome.UNKNOWN || persons == null || most == null) {
            return Sentence.of("criteria.income.unknown", year, missing);
        }
        var name = line.rule().name();
        var side = side(line.compare(most, persons), outcome);
        var shown = line.perPerson(most, persons);
        return account.total() == null
                ? Sentence.of(
                        "criteria.income.atMost." + side,
                        year,
                        shown,
                        name,
                        line.rule().povertyLine())
                : Sentence.of(
                        "criteria.income." + side,
                        year,
                        figure(shown),
                        name,
                        line.rule().povertyLine());
    }

    @Nullable
    Measure measured() {
        var persons = account.persons();
        var most = account.atMost();
        if (persons == null || most == null) {
            return null;
        }
        var shown = line.perPerson(most, persons);
        return account.total() == null
                ? new Measure("<= " + shown.toPlainString(), Sentence.of("criteria.income.noMoreThan", shown))
                : new Measure(shown.toPlainString(), Sentence.of("criteria.income.figure", shown));
    }

    /** What income would do. */
    Sentence toReach() {
        var comparison = line.threshold().comparison();
        var persons = account.persons();
        var total = account.total();
        if (persons == null || total == null) {
            return Sentence.of("criteria.change.INCOME.settled", line.compared(comparison));
        }
        var gap = line.gapPerPerson(total, persons);
        return gap.signum() > 0
                ? Sentence.of("criteria.change.INCOME.gap." + comparison, line.compared(comparison), gap)
                : Sentence.of("criteria.change.INCOME", line.compared(comparison));
    }

    /** What income would no longer do. */
    Sentence toMiss() {
        var compared = line.compared(line.threshold().comparison().opposite());
        var persons = account.persons();
        var total = account.total();
        return persons == null || total == null
                ? Sentence.of("criteria.change.INCOME.settled", compared)
                : Sentence.of("criteria.change.INCOME.now", compared, line.perPerson(total, persons));
    }

    private Sentence figure(BigDecimal shown) {
        return account.notCounted().signum() > 0
                ? Sentence.of("criteria.income.figureBesides", shown, account.notCounted())
                : Sentence.of("criteria.income.figure", shown);
    }

    private static String side(int order, Outcome outcome) {
        if (order == 0) {
            return "equal." + outcome;
        }
        return order < 0 ? "below" : "above";
    }
}
