package cn.mingbai.exit.county.evaluation;

import cn.mingbai.region.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/** Evaluations for whoever reckons with them; the use case that asks checks the permission. */
@Component
public class Evaluations {

    private final EvaluationTable table;

    Evaluations(EvaluationTable table) {
        this.table = table;
    }

    /** Those of a county and year, the latest first. */
    public List<Evaluation> of(Place county, int year) {
        return table.of(county, year);
    }
}
