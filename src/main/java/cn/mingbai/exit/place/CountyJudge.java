package cn.mingbai.exit.place;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.place.Judged.Incidence;
import cn.mingbai.exit.place.table.CountyExitProcedure;
import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.exit.rate.RateKind;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges the county of a case. */
@Component
class CountyJudge implements PlaceJudge {

    private final CountyAssessor assessor;
    private final PlaceStandards standards;
    private final Regions regions;
    private final Clock clock;

    CountyJudge(CountyAssessor assessor, PlaceStandards standards, Regions regions, Clock clock) {
        this.assessor = assessor;
        this.standards = standards;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public PlaceKind kind() {
        return PlaceKind.COUNTY;
    }

    @Override
    public Judged judge(PlaceExit file) {
        var standard = standards.of(file);
        var assessment = assessor.assess(regions.byArea(file.area()).orElseThrow(), standard);
        return new Judged(
                lacking(assessment),
                incidence(assessment),
                new Frozen(assessment.county().code(), LocalDate.now(clock), standard, assessment));
    }

    private static Map<String, Obstacle> lacking(CountyAssessment assessment) {
        var lacking = new HashMap<String, Obstacle>();
        for (var rate : assessment.rates()) {
            if (rate.outcome() != Outcome.MET) {
                lacking.put(rate.kind().name(), Obstacle.of("placeFigure", rate.explanation()));
            }
        }
        if (!assessment.isOnTheList()) {
            lacking.put(CountyExitProcedure.DESIGNATION, Obstacle.of("countyNotOnTheList"));
        }
        if (assessment.evaluation() == null) {
            lacking.put(CountyExitProcedure.EVALUATION, Obstacle.of("countyNotEvaluated"));
        }
        return lacking;
    }

    private static @Nullable Incidence incidence(CountyAssessment assessment) {
        var rate = assessment.rate(RateKind.INCIDENCE);
        var share = rate.share();
        return share == null
                ? null
                : new Incidence(
                        share.whole(),
                        share.part(),
                        share.percentBeside(rate.limit().value()).toPlainString() + "%");
    }

    /** What is frozen of a county. */
    record Frozen(String code, LocalDate on, Standard standard, CountyAssessment assessment) {}
}
