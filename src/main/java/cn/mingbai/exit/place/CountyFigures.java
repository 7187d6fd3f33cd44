package cn.mingbai.exit.place;

import cn.mingbai.exit.rate.RateFigures;
import cn.mingbai.region.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is counted in a county for its exit. A port: whoever keeps the samples and the survey implements it, and the case of the
 * county asks. Within the transaction and the area of whoever acts.
 */
public interface CountyFigures {

    /**
     * The figures of the day.
     *
     * @param county a place of level COUNTY; one outside the actor's area is not found
     * @param year of the exit, which chooses samples and survey
     * @return null for each figure that nobody has yet
     */
    RateFigures of(Place county, int year);

    /** The field evaluation (第三方实地评估) of that year, where one was completed. */
    Optional<Evaluation> evaluation(Place county, int year);

    /**
     * An evaluation that was completed.
     *
     * @param completedOn the day of its last result
     * @param by who made it, in words
     */
    record Evaluation(LocalDate completedOn, String by) {}
}
