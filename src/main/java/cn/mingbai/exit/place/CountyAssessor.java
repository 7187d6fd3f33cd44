package cn.mingbai.exit.place;

import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.rate.RateFigures;
import cn.mingbai.exit.rate.Rates;
import cn.mingbai.region.CountyDesignation;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Place;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Measures a county by the figures of the day. */
@Component
class CountyAssessor {

    private static final CountyDesignation UNLISTED = new CountyDesignation(null, null, null, false, null, null);

    private final CountyFigures figures;
    private final Designations designations;

    CountyAssessor(ObjectProvider<CountyFigures> figures, RegisterFigures register, Designations designations) {
        this.figures = figures.getIfAvailable(() -> ofTheRegister(register));
        this.designations = designations;
    }

    /** Where nobody keeps samples, only the register is known, and no evaluation ever was completed. */
    private static CountyFigures ofTheRegister(RegisterFigures register) {
        return new CountyFigures() {
            @Override
            public RateFigures of(Place county, int year) {
                return register.of(county);
            }

            @Override
            public Optional<Evaluation> evaluation(Place county, int year) {
                return Optional.empty();
            }
        };
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
