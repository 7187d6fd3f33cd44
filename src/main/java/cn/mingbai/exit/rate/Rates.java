package cn.mingbai.exit.rate;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.ExitSettings;
import cn.mingbai.criteria.standard.Setting;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of domain.md §3.6, held against limits that are data. Refuses nothing: a figure that is missing, a whole of nothing
 * and figures that contradict each other leave the rate unknown.
 */
public final class Rates {

    private final ExitSettings settings;

    public Rates(ExitSettings settings) {
        this.settings = settings;
    }

    /** Every rate of a county, in the order of {@link RateKind}. */
    public List<RateFinding> ofCounty(RateFigures figures) {
        return Arrays.stream(RateKind.values())
                .map(kind -> judge(kind, figures))
                .toList();
    }

    /** One rate. */
    public RateFinding judge(RateKind kind, RateFigures figures) {
        return switch (kind) {
            case INCIDENCE -> judge(kind, figures.remainingPoor(), figures.population());
            case COMPOSITE_INCIDENCE ->
                judge(
                        kind,
                        sum(figures.remainingPoor(), figures.missed(), figures.wronglyExited()),
                        figures.population());
            case WRONG_EXIT -> judge(kind, figures.sampledWronglyExited(), figures.sampledExited());
            case MISSED -> judge(kind, figures.sampledMissed(), figures.sampledOthers());
            case APPROVAL -> judge(kind, figures.approving(), figures.surveyed());
            case EXITED_VILLAGES -> judge(kind, figures.exitedVillages(), figures.poorVillages());
        };
    }

    private RateFinding judge(RateKind kind, @Nullable Long part, @Nullable Long whole) {
        var limit = settings.get(kind.setting());
        if (part == null || whole == null) {
            return unknown(kind, limit, "missing");
        }
        if (whole == 0) {
            return unknown(kind, limit, "nothing");
        }
        if (part < 0 || whole < 0 || part > whole) {
            return unknown(kind, limit, "contradiction");
        }
        var share = new Fraction(part, whole);
        var met = share.is(limit.threshold().comparison(), limit.value());
        var outcome = met ? Outcome.MET : Outcome.NOT_MET;
        return new RateFinding(
                kind,
                outcome,
                share,
                limit,
                Sentence.of(
                        "exit.rate." + outcome,
                        name(kind),
                        BigDecimal.valueOf(part),
                        BigDecimal.valueOf(whole),
                        share.percentBeside(limit.value()).toPlainString(),
                        words(limit)));
    }

    private static RateFinding unknown(RateKind kind, Setting limit, String why) {
        return new RateFinding(
                kind, Outcome.UNKNOWN, null, limit, Sentence.of("exit.rate.UNKNOWN." + why, name(kind), words(limit)));
    }

    private static Sentence name(RateKind kind) {
        return Sentence.of("exit.rate.kind." + kind);
    }

    private static Sentence words(Setting limit) {
        return Sentence.of(
                "exit.rate.limit." + limit.threshold().comparison(),
                limit.value().stripTrailingZeros().toPlainString());
    }

    /** Null where one of them is, or one is negative and would hide in the sum. */
    private static @Nullable Long sum(@Nullable Long... parts) {
        var sum = 0L;
        for (var part : parts) {
            if (part == null) {
                return null;
            }
            if (part < 0) {
                return -1L;
            }
            sum += part;
        }
        return sum;
    }
}
