package cn.mingbai.exit.place;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.exit.place.CountyFigures.Evaluation;
import cn.mingbai.exit.rate.RateFigures;
import cn.mingbai.exit.rate.RateFinding;
import cn.mingbai.exit.rate.RateKind;
import cn.mingbai.region.CountyDesignation;
import cn.mingbai.region.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a county stands with its exit on the day it is asked.
 *
 * @param rates every rate of {@link RateKind}, in that order
 * @param evaluation null where no field evaluation of the year was completed
 */
public record CountyAssessment(
        Place county,
        CountyDesignation designation,
        int year,
        RateFigures figures,
        @Nullable Evaluation evaluation,
        List<RateFinding> rates) {

    public CountyAssessment {
        rates = List.copyOf(rates);
    }

    public RateFinding rate(RateKind kind) {
        return rates.get(kind.ordinal());
    }

    /** On the list and not off it; where the list as published knows the year already, the case is of that very year. */
    public boolean isOnTheList() {
        return isOnTheList(designation, year);
    }

    static boolean isOnTheList(CountyDesignation designation, int year) {
        var exited = designation.exitYear();
        return designation.tier() != null && (exited == null || exited == year);
    }

    /** How many rates have that outcome. */
    public long count(Outcome outcome) {
        return rates.stream().filter(rate -> rate.outcome() == outcome).count();
    }
}
