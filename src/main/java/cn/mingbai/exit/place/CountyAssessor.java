package cn.mingbai.exit.place;

import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.rate.Rates;
import cn.mingbai.region.CountyDesignation;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/** Measures a county by the figures of the day. */
@Component
class CountyAssessor {

    private static final CountyDesignation UNLISTED = new CountyDesignation(null, null, null, false, null, null);

    private final CountyFigures figures;
    private final Designations designations;

    CountyAssessor(CountyFigures figures, Designations designations) {
        this.figures = figures;
        this.designations = designations;
    }

    CountyAssessment assess(Place county, Standard standard) {
        var counted = figures.of(county, standard.year());
        return new CountyAssessment(
                county,
                designations.ofCounties(List.of(county)).getOrDefault(county.area(), UNLISTED),
                standard.year(),
                counted,
                figures.evaluation(county, standard.year()).orElse(null),
                new Rates(standard.exitSettings()).ofCounty(counted));
    }
}
