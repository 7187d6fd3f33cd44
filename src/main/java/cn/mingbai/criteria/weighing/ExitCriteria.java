package cn.mingbai.criteria.weighing;

import cn.mingbai.criteria.Alternative;
import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.IncomeAccount;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.rule.CriterionRule;
import cn.mingbai.criteria.rule.ExclusionCriterion;
import cn.mingbai.criteria.rule.Inquiry;
import cn.mingbai.criteria.rule.Judgement;
import cn.mingbai.criteria.standard.Criterion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may exit (退出标准): income above the line <em>and</em> every guarantee <em>and</em> nothing on the no-exit list
 * <em>and</em> the householder's consent; a single unknown leaves it open. See docs/rules/exit.md.
 */
final class ExitCriteria {

    private static final ExclusionCriterion EXCLUSION = new ExclusionCriterion();

    /** What can still go wrong with a household that may exit today. */
    private static final Set<Criterion> REVERSIBLE = EnumSet.range(Criterion.INCOME, Criterion.WATER);

    Assessment assess(Inquiry inquiry) {
        var all = judge(inquiry);
        var unmet = all.with(Outcome.NOT_MET);
        var unclear = all.with(Outcome.UNKNOWN);
        var decision = decide(unmet, unclear);
        var deciding =
                switch (decision) {
                    case ELIGIBLE -> all;
                    case NOT_ELIGIBLE -> unmet;
                    case UNDETERMINED -> unclear;
                };
        return new Assessment(
                inquiry.purpose(),
                inquiry.on(),
                inquiry.standard().reference(),
                decision,
                conclusion(decision, deciding),
                IncomeAccount.of(inquiry.facts()),
                all.findings(),
                deciding.findings(),
                alternatives(decision, all),
                all.missing());
    }

    private static Judgements judge(Inquiry inquiry) {
        var judgements = new ArrayList<Judgement>();
        judgements.add(CriterionRule.registration().judge(inquiry));
        judge(inquiry, CriterionRule.needs(), judgements);
        judgements.addAll(EXCLUSION.judge(inquiry));
        judge(inquiry, CriterionRule.noExitList(inquiry.standard().exit()), judgements);
        return new Judgements(judgements);
    }

    private static void judge(Inquiry inquiry, List<CriterionRule> rules, List<Judgement> judgements) {
        rules.forEach(rule -> judgements.add(rule.judge(inquiry)));
    }

    private static Decision decide(Judgements unmet, Judgements unclear) {
        if (!unmet.isEmpty()) {
            return Decision.NOT_ELIGIBLE;
        }
        return unclear.isEmpty() ? Decision.ELIGIBLE : Decision.UNDETERMINED;
    }

    private static List<Alternative> alternatives(Decision decision, Judgements all) {
        var unclear = all.with(Outcome.UNKNOWN);
        var toMeet = all.with(Outcome.NOT_MET).and(unclear);
        var out = toMeet.isEmpty() || !toMeet.canBeMet()
                ? Stream.<Alternative>empty()
                : Stream.of(Judgements.leading(toMeet.met(), Decision.ELIGIBLE, Purpose.EXIT));
        var mayFail =
                switch (decision) {
                    case ELIGIBLE -> all.of(REVERSIBLE).and(all.of(Set.of(Criterion.CONSENT)));
                    case UNDETERMINED -> unclear;
                    case NOT_ELIGIBLE -> new Judgements(List.of());
                };
        var stay = mayFail.failing().stream()
                .map(change -> Judgements.leading(List.of(change), Decision.NOT_ELIGIBLE, Purpose.EXIT));
        return Stream.concat(out, stay).toList();
    }

    private static Sentence conclusion(Decision decision, Judgements deciding) {
        if (decision == Decision.NOT_ELIGIBLE) {
            if (!deciding.of(Set.of(Criterion.REGISTRATION)).isEmpty()) {
                return Sentence.of("criteria.conclusion.EXIT.NOT_ELIGIBLE.unregistered");
            }
            if (!deciding.of(Set.of(Criterion.EXCLUSION)).isEmpty()) {
                return Sentence.of("criteria.conclusion.EXIT.NOT_ELIGIBLE.wronglyIdentified");
            }
        }
        return Sentence.of("criteria.conclusion.EXIT." + decision);
    }
}
