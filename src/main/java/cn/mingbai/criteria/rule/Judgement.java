package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Finding;
import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.FactSource;
import cn.mingbai.household.HouseholdFacts.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what only the weighing needs.
 *
 * @param toMeet what would have to happen for the criterion to be met; null when nothing would do
 * @param toFail what would have to happen for it not to be met; null likewise
 * @param missing what has to be found out
 */
public record Judgement(
        Finding finding,
        @Nullable Sentence toMeet,
        @Nullable Sentence toFail,
        List<Sentence> missing) {

    static Judgement of(Inquiry inquiry, Criterion criterion, Outcome outcome, Sentence explanation) {
        var source = inquiry.facts().sources().get(factsBehind(criterion));
        var clause = inquiry.standard().clause(criterion);
        var better = outcome == Outcome.UNKNOWN ? ".PROVEN" : ".MET";
        return new Judgement(
                new Finding(criterion, outcome, null, null, clause, explanation, source),
                Sentence.of("criteria.change." + criterion + better),
                Sentence.of("criteria.change." + criterion + ".NOT_MET"),
                List.of());
    }

    Judgement measured(@Nullable Measure measured, @Nullable Measure threshold) {
        return with(new Finding(
                criterion(),
                outcome(),
                measured,
                threshold,
                finding.clause(),
                finding.explanation(),
                finding.source()));
    }

    Judgement resting(Clause clause, @Nullable FactSource source) {
        return with(new Finding(
                criterion(),
                outcome(),
                finding.measured(),
                finding.threshold(),
                clause,
                finding.explanation(),
                source == null ? finding.source() : source));
    }

    Judgement changing(@Nullable Sentence meet, @Nullable Sentence fail) {
        return new Judgement(finding, meet, fail, missing);
    }

    Judgement missing(List<Sentence> facts) {
        return new Judgement(finding, toMeet, toFail, List.copyOf(facts));
    }

    Judgement missing(String key, Object... arguments) {
        return missing(List.of(Sentence.of(key, arguments)));
    }

    public Criterion criterion() {
        return finding.criterion();
    }

    public Outcome outcome() {
        return finding.outcome();
    }

    private Judgement with(Finding changed) {
        return new Judgement(changed, toMeet, toFail, missing);
    }

    private static Group factsBehind(Criterion criterion) {
        return switch (criterion) {
            case REGISTRATION, NEWLY_IDENTIFIED, SAFETY_NET -> Group.REGISTRATION;
            case INCOME, TRANSFER_ONLY -> Group.INCOME;
            case FOOD -> Group.FOOD;
            case CLOTHING -> Group.CLOTHING;
            case EDUCATION -> Group.EDUCATION;
            case MEDICAL -> Group.MEDICAL;
            case HOUSING, RELOCATION -> Group.HOUSING;
            case WATER -> Group.WATER;
            case EXCLUSION -> Group.EXCLUSIONS;
            case ASSISTANCE -> Group.ASSISTANCE;
            case CONSENT -> Group.CONSENT;
        };
    }
}
