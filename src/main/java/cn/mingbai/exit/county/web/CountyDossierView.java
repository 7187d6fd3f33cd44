package cn.mingbai.exit.county.web;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.exit.county.CountyDossier;
import cn.mingbai.exit.county.Gap;
import cn.mingbai.exit.county.RegisterCount.Heads;
import cn.mingbai.exit.county.SampleFigures;
import cn.mingbai.exit.county.evaluation.SampleCounts;
import cn.mingbai.exit.rate.RateFinding;
import cn.mingbai.exit.rate.RateKind;
import cn.mingbai.region.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier for machines; null is a figure nobody has yet.
 *
 * @param at when it was reckoned
 * @param outcome MET where every rate is, NOT_MET as soon as one is not, else UNKNOWN
 */
record CountyDossierView(
        String region,
        String name,
        int year,
        Instant at,
        @Nullable StandardView standard,
        Outcome outcome,
        BaseView base,
        @Nullable EvaluationView evaluation,
        List<RateView> rates,
        List<GapView> missing) {

    record StandardView(String region, int year, int version) {}

    /** What follows from register, population and designations. */
    record BaseView(
            @Nullable Long population,
            Heads remaining,
            Heads exited,
            @Nullable Long poorVillages,
            @Nullable Long exitedVillages) {}

    /** The latest evaluation of the year; its counts are those of the latest results. */
    record EvaluationView(
            UUID id,
            Instant drawnAt,
            boolean closed,
            boolean complete,
            int villages,
            @Nullable Long sampledOthers,
            SampleCounts counts) {

        static EvaluationView of(SampleFigures sample) {
            return new EvaluationView(
                    sample.evaluation().id(),
                    sample.evaluation().drawnAt(),
                    !sample.evaluation().open(),
                    sample.counts().complete(),
                    sample.villages().size(),
                    sample.others(),
                    sample.counts());
        }
    }

    /**
     * One rate.
     *
     * @param percent not rounded onto the limit
     * @param limit such as {@code < 2}
     */
    record RateView(
            RateKind kind,
            Outcome outcome,
            @Nullable Long part,
            @Nullable Long whole,
            @Nullable BigDecimal percent,
            String limit,
            String clause,
            String explanation) {

        static RateView of(RateFinding finding, CountyWords words) {
            var share = finding.share();
            var threshold = finding.limit().threshold();
            return new RateView(
                    finding.kind(),
                    finding.outcome(),
                    share == null ? null : share.part(),
                    share == null ? null : share.whole(),
                    share == null ? null : share.percentBeside(threshold.value()),
                    threshold.text(),
                    threshold.clause().citation(),
                    words.rate(finding.explanation()));
        }
    }

    record GapView(Gap.Kind kind, long count, List<String> regions) {}

    static CountyDossierView of(CountyDossier dossier, CountyWords words) {
        var base = dossier.base();
        var edition = dossier.edition();
        var sample = dossier.sample();
        return new CountyDossierView(
                base.county().code(),
                base.county().name(),
                base.year(),
                dossier.at(),
                edition == null
                        ? null
                        : new StandardView(
                                edition.standard().region(),
                                edition.standard().year(),
                                edition.standard().version()),
                dossier.outcome(),
                new BaseView(
                        base.population().persons(),
                        base.register().remaining(),
                        base.register().exited(),
                        base.poorVillages(),
                        base.exitedVillages()),
                sample == null ? null : EvaluationView.of(sample),
                dossier.findings().stream()
                        .map(finding -> RateView.of(finding, words))
                        .toList(),
                dossier.gaps().stream()
                        .map(gap -> new GapView(
                                gap.kind(),
                                gap.count(),
                                gap.places().stream().map(Place::code).toList()))
                        .toList());
    }
}
