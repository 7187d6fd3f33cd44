package cn.mingbai.exit.village;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.IndicatorRule.Effect;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.criteria.standard.VillageExitRule;
import cn.mingbai.exit.rate.RateFigures;
import cn.mingbai.exit.rate.RateKind;
import cn.mingbai.exit.rate.Rates;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a village may leave the list of poor villages: an incidence below the limit, and infrastructure, public services,
 * industry and collective economy considered (山西省贫困退出实施办法; domain.md §3.2, §3.5). Pure; docs/rules/exit.md.
 */
public final class VillageExitCriteria {

    private final Rates rates;
    private final VillageExitRule rule;

    public VillageExitCriteria(Standard standard) {
        this.rates = new Rates(standard.exitSettings());
        this.rule = standard.villageExit();
    }

    public VillageFindings judge(VillageFacts facts) {
        return new VillageFindings(Arrays.stream(VillageCriterion.values())
                .map(criterion -> judge(criterion, facts))
                .toList());
    }

    private VillageFinding judge(VillageCriterion criterion, VillageFacts facts) {
        return switch (criterion) {
            case DESIGNATION -> designation(facts);
            case INCIDENCE -> incidence(facts);
            default -> new IndicatorJudgement(criterion, rule, facts).finding();
        };
    }

    private VillageFinding designation(VillageFacts facts) {
        var known = facts.designation();
        var year = known.exitYear();
        var source = known.source();
        var outcome =
                known.poor() == null ? Outcome.UNKNOWN : known.poor() && year == null ? Outcome.MET : Outcome.NOT_MET;
        var how = year != null ? "exited" : outcome.name();
        return new VillageFinding(
                VillageCriterion.DESIGNATION,
                Effect.REQUIRED,
                outcome,
                known.poor() == null ? null : Sentence.of("exit.village.designated." + how, text(year)),
                Sentence.of("exit.village.standard.DESIGNATION"),
                source == null ? rule.clause() : new Clause(source, ""),
                Origin.POLICY,
                Sentence.of("exit.village.DESIGNATION." + how, text(year)),
                null,
                null);
    }

    private VillageFinding incidence(VillageFacts facts) {
        var stated = facts.stated().get(VillageFact.POPULATION);
        var population =
                stated == null ? null : Objects.requireNonNull(stated.amount()).longValueExact();
        var rate = rates.judge(
                RateKind.INCIDENCE,
                RateFigures.ofVillage(population, facts.counts().poorPersons()));
        var share = rate.share();
        var threshold = rate.limit().threshold();
        return new VillageFinding(
                VillageCriterion.INCIDENCE,
                Effect.REQUIRED,
                rate.outcome(),
                share == null
                        ? null
                        : Sentence.of(
                                "exit.village.measured.share",
                                share.percentBeside(threshold.value()).toPlainString()),
                Sentence.of(
                        "exit.rate.limit." + threshold.comparison(),
                        threshold.value().stripTrailingZeros().toPlainString()),
                threshold.clause(),
                rate.limit().origin(),
                rate.explanation(),
                stated,
                null);
    }

    private static String text(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
