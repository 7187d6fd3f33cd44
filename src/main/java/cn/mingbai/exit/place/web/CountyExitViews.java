package cn.mingbai.exit.place.web;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.exit.place.CountyFigures.Evaluation;
import cn.mingbai.exit.place.view.CountyLine;
import cn.mingbai.exit.place.view.CountySheet;
import cn.mingbai.exit.rate.Fraction;
import cn.mingbai.exit.rate.RateFinding;
import cn.mingbai.exit.rate.RateKind;
import cn.mingbai.region.CountyDesignation;
import cn.mingbai.region.Place;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Exits of counties in the machine interface. */
final class CountyExitViews {

    private CountyExitViews() {}

    /**
     * A share as it was counted.
     *
     * @param part and whole are whole numbers; nothing is rounded
     */
    record Share(long part, long whole) {

        static @Nullable Share of(@Nullable Fraction fraction) {
            return fraction == null ? null : new Share(fraction.part(), fraction.whole());
        }
    }

    /** A poor county in the list. */
    record County(
            String region,
            String name,
            CountyDesignation designation,
            @Nullable CaseView exit) {

        static County of(CountyLine line) {
            return new County(line.place().code(), line.place().name(), line.designation(), CaseView.of(line.latest()));
        }
    }

    /**
     * One rate.
     *
     * @param share null where it is unknown
     * @param limit comparison and number, such as {@code < 2}
     */
    record RateView(
            RateKind rate,
            Outcome outcome,
            @Nullable Share share,
            String limit,
            String clause,
            Origin origin,
            String explanation) {

        static RateView of(RateFinding finding, Function<Sentence, String> say) {
            var limit = finding.limit();
            return new RateView(
                    finding.kind(),
                    finding.outcome(),
                    Share.of(finding.share()),
                    limit.threshold().text(),
                    limit.threshold().clause().citation(),
                    limit.origin(),
                    say.apply(finding.explanation()));
        }
    }

    /** One county with every rate; without a standard for the year there are none. */
    record CountyDetail(
            String region,
            String name,
            CountyDesignation designation,
            int year,
            List<RateView> rates,
            @Nullable Evaluation evaluation,
            @Nullable CaseView exit) {

        static CountyDetail of(CountySheet sheet, Function<Sentence, String> say) {
            Place place = sheet.place();
            var assessment = sheet.assessment();
            return new CountyDetail(
                    place.code(),
                    place.name(),
                    sheet.designation(),
                    sheet.year(),
                    assessment == null
                            ? List.of()
                            : assessment.rates().stream()
                                    .map(rate -> RateView.of(rate, say))
                                    .toList(),
                    assessment == null ? null : assessment.evaluation(),
                    CaseView.first(sheet.cases()));
        }
    }
}
