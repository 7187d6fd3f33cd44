package cn.mingbai.exit.county;

import cn.mingbai.account.OfficerNames;
import cn.mingbai.exit.county.evaluation.EvaluationStandings;
import cn.mingbai.exit.county.evaluation.Evaluations;
import cn.mingbai.exit.place.CountyFigures;
import cn.mingbai.exit.rate.RateFigures;
import cn.mingbai.region.Place;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the case of a county's exit what the dossier says. */
@Component
@Transactional(readOnly = true)
class EvaluatedCounty implements CountyFigures {

    private final DossierFigures figures;
    private final Evaluations evaluations;
    private final EvaluationStandings standings;
    private final OfficerNames names;

    EvaluatedCounty(
            DossierFigures figures, Evaluations evaluations, EvaluationStandings standings, OfficerNames names) {
        this.figures = figures;
        this.evaluations = evaluations;
        this.standings = standings;
        this.names = names;
    }

    @Override
    public RateFigures of(Place county, int year) {
        return figures.of(county, year).figures();
    }

    /** The latest evaluation of the year, once it is closed: before, its results may still be corrected. */
    @Override
    public Optional<CountyFigures.Evaluation> evaluation(Place county, int year) {
        return evaluations.of(county, year).stream()
                .findFirst()
                .filter(latest -> !latest.open())
                .flatMap(this::completed);
    }

    private Optional<CountyFigures.Evaluation> completed(cn.mingbai.exit.county.evaluation.Evaluation latest) {
        var by = latest.closedBy() == null ? latest.drawnBy() : latest.closedBy();
        return standings.lastDay(latest.id()).map(day -> new CountyFigures.Evaluation(day, names.of(by)));
    }
}
