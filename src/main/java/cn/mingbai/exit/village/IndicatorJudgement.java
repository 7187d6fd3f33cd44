package cn.mingbai.exit.village;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.IndicatorRule;
import cn.mingbai.criteria.standard.VillageExitRule;
import cn.mingbai.criteria.standard.VillageIndicator;
import cn.mingbai.exit.rate.Fraction;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one village. Where the standard states a least number, that number is enough; where it states none, the thing
 * has to be there, for households: for every one of them. Nothing counts that is not known, or not proved.
 */
final class IndicatorJudgement {

    private static final BigDecimal ALL = new BigDecimal(100);

    private final VillageCriterion criterion;
    private final VillageIndicator indicator;
    private final IndicatorRule rule;
    private final VillageFacts facts;
    private final @Nullable StatedFact stated;

    IndicatorJudgement(VillageCriterion criterion, VillageExitRule rule, VillageFacts facts) {
        this.criterion = criterion;
        this.indicator = criterion.indicator().orElseThrow();
        this.rule = rule.indicator(indicator);
        this.facts = facts;
        this.stated = criterion.fact().map(facts.stated()::get).orElse(null);
    }

    VillageFinding finding() {
        return switch (criterion) {
            case WATER -> ofHomes(facts.counts().water());
            case HOUSING -> ofHomes(facts.counts().housing());
            default -> stated == null ? found(Outcome.UNKNOWN, null, "unstated") : ofStatement(stated);
        };
    }

    private VillageFinding ofHomes(Homes homes) {
        if (homes.all() == 0) {
            return found(Outcome.UNKNOWN, null, "noHomes");
        }
        var least = Objects.requireNonNullElse(rule.least(), ALL);
        var share = new Fraction(homes.safe(), homes.all());
        var outcome = share.is(Comparison.AT_LEAST, least) ? Outcome.MET : Outcome.NOT_MET;
        var measured = Sentence.of(
                "exit.village.measured.homes",
                share.percentBeside(least).toPlainString(),
                Math.toIntExact(homes.safe()),
                Math.toIntExact(homes.all()));
        return found(
                outcome,
                measured,
                Sentence.of(
                        "exit.village.homes." + outcome,
                        name(),
                        measured,
                        Math.toIntExact(homes.unsafe()),
                        Math.toIntExact(homes.unknown())));
    }

    private VillageFinding ofStatement(StatedFact statement) {
        var enough = isEnough(statement);
        if (enough && statement.fact().needsProof() && statement.proof() == null) {
            return found(Outcome.UNKNOWN, measured(statement), "unproved");
        }
        return found(enough ? Outcome.MET : Outcome.NOT_MET, measured(statement), enough ? "MET" : "NOT_MET");
    }

    private boolean isEnough(StatedFact statement) {
        var amount = statement.amount();
        if (amount == null) {
            return Boolean.TRUE.equals(statement.answer());
        }
        var least = rule.least();
        return least == null ? amount.signum() > 0 : Comparison.AT_LEAST.holds(amount, least);
    }

    private Sentence measured(StatedFact statement) {
        var amount = statement.amount();
        return amount == null
                ? Sentence.of("exit.village.measured." + (Boolean.TRUE.equals(statement.answer()) ? "yes" : "no"))
                : counted(amount);
    }

    private Sentence counted(BigDecimal amount) {
        return Sentence.of(
                "exit.village.counted." + indicator.unit().orElseThrow(),
                amount.stripTrailingZeros().toPlainString());
    }

    private Sentence standard() {
        var least = rule.least();
        if (least != null) {
            return Sentence.of("exit.village.standard.least", counted(least));
        }
        return Sentence.of("exit.village.standard." + (criterion.fact().isEmpty() ? "everyHome" : "there"));
    }

    private Sentence name() {
        return Sentence.of("exit.village.criterion." + criterion);
    }

    private VillageFinding found(Outcome outcome, @Nullable Sentence measured, String how) {
        return found(outcome, measured, Sentence.of("exit.village.said." + how, name(), standard()));
    }

    private VillageFinding found(Outcome outcome, @Nullable Sentence measured, Sentence explanation) {
        return new VillageFinding(
                criterion,
                rule.effect(),
                outcome,
                measured,
                standard(),
                rule.clause(),
                rule.origin(),
                explanation,
                stated,
                facts.reasons().get(criterion));
    }
}
