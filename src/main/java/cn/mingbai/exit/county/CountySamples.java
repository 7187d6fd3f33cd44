package cn.mingbai.exit.county;

import cn.mingbai.exit.county.evaluation.Evaluation;
import cn.mingbai.exit.county.evaluation.EvaluationStandings;
import cn.mingbai.exit.county.evaluation.EvaluationStandings.SampledVillage;
import cn.mingbai.exit.county.evaluation.Evaluations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the latest evaluation of a county says; the latest counts, also while it is not complete. */
@Component
class CountySamples {

    private final Evaluations evaluations;
    private final EvaluationStandings standings;

    CountySamples(Evaluations evaluations, EvaluationStandings standings) {
        this.evaluations = evaluations;
        this.standings = standings;
    }

    Optional<SampleFigures> latest(CountyBase base) {
        return evaluations.of(base.county(), base.year()).stream().findFirst().map(latest -> figures(latest, base));
    }

    private SampleFigures figures(Evaluation evaluation, CountyBase base) {
        var drawn = standings.villages(evaluation.id());
        var villages = base.villages()
                .collect(Collectors.toMap(village -> village.village().area(), Function.identity()));
        var figures = drawn.stream()
                .map(one -> Objects.requireNonNull(villages.get(one.area())))
                .toList();
        var uncounted = figures.stream()
                .filter(village -> village.population() == null)
                .map(VillageFigures::village)
                .toList();
        return new SampleFigures(
                evaluation,
                standings.counts(evaluation.id()),
                figures.stream().map(VillageFigures::village).toList(),
                drawn.stream().mapToLong(SampledVillage::registered).sum(),
                uncounted.isEmpty() ? population(figures) : null,
                uncounted);
    }

    private static long population(List<VillageFigures> villages) {
        return villages.stream()
                .mapToLong(
                        village -> Objects.requireNonNull(village.population()).persons())
                .sum();
    }
}
