package cn.mingbai.exit.county.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sample drawn again from the kept seed and population, beside the one that was kept.
 *
 * @param samePopulation whether the kept population still has the hash it was drawn with
 * @param sameSample whether the same villages and households come out, in the same order
 */
public record Redraw(Evaluation evaluation, int villages, int households, boolean samePopulation, boolean sameSample) {

    static Redraw of(Evaluation evaluation, Frame frame, List<String> kept) {
        var drawn = EvaluationSample.draw(evaluation.seed(), frame, evaluation.sizes());
        var again = new HashSet<String>();
        for (var village : drawn.villages()) {
            var code = village.village().code();
            if (village.households().isEmpty()) {
                again.add(line(code, village.position(), null, 0, null));
            }
            for (var household : village.households()) {
                again.add(line(
                        code,
                        village.position(),
                        household.kind().name(),
                        household.position(),
                        household.household().id().toString()));
            }
        }
        return new Redraw(
                evaluation,
                drawn.villages().size(),
                drawn.villages().stream()
                        .mapToInt(village -> village.households().size())
                        .sum(),
                Arrays.equals(frame.hash(), evaluation.populationHash()),
                again.size() == kept.size() && again.containsAll(kept));
    }

    /** Both agree. */
    public boolean sound() {
        return samePopulation && sameSample;
    }

    static String line(String code, int village, @Nullable String kind, int position, @Nullable String household) {
        return "%s %d %s %d %s".formatted(code, village, kind, position, household);
    }
}
