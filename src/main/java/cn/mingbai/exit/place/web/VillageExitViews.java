package cn.mingbai.exit.place.web;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.IndicatorRule.Effect;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.exit.place.view.VillageLine;
import cn.mingbai.exit.place.view.VillageSheet;
import cn.mingbai.exit.village.StatedFact;
import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.exit.village.VillageFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Exits of villages in the machine interface. */
final class VillageExitViews {

    private VillageExitViews() {}

    /** How many indicators that are asked are met, not met, unknown. */
    record Indicators(long met, long notMet, long unknown) {}

    /**
     * A poor village in the list.
     *
     * @param exitYear in which it left the list, or null
     * @param poorPersons registered and not exited
     * @param incidence MET where it is below the limit; UNKNOWN never counts as met
     * @param fallsBack whether it left the list and no longer meets what it left it by
     */
    record Village(
            String region,
            String name,
            @Nullable Integer exitYear,
            int year,
            long poorPersons,
            Outcome incidence,
            Indicators indicators,
            boolean fallsBack,
            @Nullable CaseView exit) {

        static Village of(VillageLine line, int year) {
            var incidence = line.incidence();
            return new Village(
                    line.place().code(),
                    line.place().name(),
                    line.designation().exitYear(),
                    year,
                    line.counts().poorPersons(),
                    incidence == null ? Outcome.UNKNOWN : incidence.outcome(),
                    new Indicators(line.indicators("MET"), line.indicators("NOT_MET"), line.indicators("UNKNOWN")),
                    line.fallsBack(),
                    CaseView.of(line.latest()));
        }
    }

    /**
     * One criterion.
     *
     * @param measured what was found, or null
     * @param standard what is asked
     * @param clause short citation
     * @param origin POLICY where a document says so, OURS where it is this product's starting value
     * @param statedOn the day the statement holds for, where it was stated
     */
    record FindingView(
            VillageCriterion criterion,
            Effect effect,
            Outcome outcome,
            boolean lacking,
            @Nullable String measured,
            String standard,
            String clause,
            Origin origin,
            String explanation,
            @Nullable String source,
            @Nullable LocalDate statedOn,
            @Nullable String reason) {

        static FindingView of(VillageFinding finding, Function<Sentence, String> say) {
            var measured = finding.measured();
            var stated = finding.stated();
            return new FindingView(
                    finding.criterion(),
                    finding.effect(),
                    finding.outcome(),
                    finding.isLacking(),
                    measured == null ? null : say.apply(measured),
                    say.apply(finding.standard()),
                    finding.clause().citation(),
                    finding.origin(),
                    say.apply(finding.explanation()),
                    stated == null ? null : stated.source(),
                    day(stated),
                    finding.reason());
        }

        private static @Nullable LocalDate day(@Nullable StatedFact stated) {
            return stated == null ? null : stated.statedOn();
        }
    }

    /** One village with every criterion; without a standard for the year there are no findings. */
    record VillageDetail(
            String region,
            String name,
            @Nullable Boolean poor,
            @Nullable Integer exitYear,
            int year,
            long poorHouseholds,
            long poorPersons,
            boolean fallsBack,
            List<FindingView> findings,
            @Nullable CaseView exit) {

        static VillageDetail of(VillageSheet sheet, Function<Sentence, String> say) {
            var findings = sheet.findings();
            var known = sheet.facts().designation();
            return new VillageDetail(
                    sheet.place().code(),
                    sheet.place().name(),
                    known.poor(),
                    known.exitYear(),
                    sheet.year(),
                    sheet.facts().counts().poorHouseholds(),
                    sheet.facts().counts().poorPersons(),
                    sheet.fallsBack(),
                    findings == null
                            ? List.of()
                            : findings.findings().stream()
                                    .map(finding -> FindingView.of(finding, say))
                                    .toList(),
                    CaseView.first(sheet.cases()));
        }
    }
}
