package cn.mingbai.criteria.weighing;

import cn.mingbai.criteria.Alternative;
import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Change;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.IncomeAccount;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.rule.CriterionRule;
import cn.mingbai.criteria.rule.ExclusionCriterion;
import cn.mingbai.criteria.rule.Inquiry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who belongs on the register (识别标准): a household with an income below the line <em>or</em> a guarantee that is not met,
 * <em>and</em> nothing confirmed that excludes it. See docs/rules/identification.md.
 */
final class IdentificationCriteria {

    private static final List<CriterionRule> NEEDS = CriterionRule.needs();

    private static final ExclusionCriterion EXCLUSION = new ExclusionCriterion();

    Assessment assess(Inquiry inquiry) {
        var needs =
                new Judgements(NEEDS.stream().map(rule -> rule.judge(inquiry)).toList());
        var exclusions = new Judgements(EXCLUSION.judge(inquiry));
        var weighing = new Weighing(
                needs,
                needs.with(Outcome.NOT_MET),
                needs.with(Outcome.UNKNOWN),
                exclusions.with(Outcome.NOT_MET),
                exclusions.with(Outcome.UNKNOWN));
        var all = needs.and(exclusions);
        return new Assessment(
                inquiry.purpose(),
                inquiry.on(),
                inquiry.standard().reference(),
                weighing.decision(),
                conclusion(inquiry, weighing),
                IncomeAccount.of(inquiry.facts()),
                all.findings(),
                weighing.deciding().findings(),
                weighing.alternatives(),
                all.missing());
    }

    private static Sentence conclusion(Inquiry inquiry, Weighing weighing) {
        var standing =
                switch (inquiry.registration().status()) {
                    case REGISTERED, RETURNED -> "REGISTERED";
                    case EXITED -> "EXITED";
                    case NONE, CLEARED, CANCELLED -> "NONE";
                    case null -> "NONE";
                };
        var why = weighing.barred().isEmpty() ? "" : ".barred";
        return Sentence.of("criteria.conclusion.IDENTIFICATION." + weighing.decision() + why + "." + standing);
    }

    /** What speaks for the register (unmet, or unclear) and what against it (barred, or doubtful). */
    private record Weighing(
            Judgements needs, Judgements unmet, Judgements unclear, Judgements barred, Judgements doubtful) {

        Decision decision() {
            if (!barred.isEmpty()) {
                return Decision.NOT_ELIGIBLE;
            }
            if (!unmet.isEmpty()) {
                return doubtful.isEmpty() ? Decision.ELIGIBLE : Decision.UNDETERMINED;
            }
            return unclear.isEmpty() ? Decision.NOT_ELIGIBLE : Decision.UNDETERMINED;
        }

        Judgements deciding() {
            if (!barred.isEmpty()) {
                return barred;
            }
            if (!unmet.isEmpty()) {
                return doubtful.isEmpty() ? unmet : doubtful;
            }
            return unclear.isEmpty() ? needs : unclear;
        }

        List<Alternative> alternatives() {
            return switch (decision()) {
                case ELIGIBLE -> List.of(leading(unmet.and(unclear).met(), Decision.NOT_ELIGIBLE));
                case NOT_ELIGIBLE -> intoRegister(needs);
                case UNDETERMINED ->
                    Stream.concat(intoRegister(unclear).stream(), outOfQuestion().stream())
                            .toList();
            };
        }

        /** No objection may be left, and there has to be a need: the one there is, or one of these. */
        private List<Alternative> intoRegister(Judgements possibleNeeds) {
            var cleared = barred.and(doubtful).met();
            if (!unmet.isEmpty()) {
                return List.of(leading(cleared, Decision.ELIGIBLE));
            }
            return possibleNeeds.failing().stream()
                    .map(need -> leading(
                            Stream.concat(cleared.stream(), Stream.of(need)).toList(), Decision.ELIGIBLE))
                    .toList();
        }

        private List<Alternative> outOfQuestion() {
            var alternatives = new ArrayList<Alternative>();
            if (unmet.isEmpty()) {
                alternatives.add(leading(unclear.met(), Decision.NOT_ELIGIBLE));
            }
            for (var confirmed : doubtful.failing()) {
                alternatives.add(leading(List.of(confirmed), Decision.NOT_ELIGIBLE));
            }
            return alternatives;
        }

        private static Alternative leading(List<Change> changes, Decision to) {
            return Judgements.leading(changes, to, Purpose.IDENTIFICATION);
        }
    }
}
