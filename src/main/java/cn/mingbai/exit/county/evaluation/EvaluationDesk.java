package cn.mingbai.exit.county.evaluation;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.Done;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.DrawnBefore;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.Refused;
import cn.mingbai.exit.county.evaluation.EvaluationTable.Drawing;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.draw.Sampling;
import cn.mingbai.region.Place;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province draws the sample of an evaluation, and closes the evaluation when every household has its result. */
@Service
@Transactional
@PreAuthorize("hasAuthority('EVALUATION_RUN')")
public class EvaluationDesk {

    private static final int NAMED = 5;

    private final EvaluationTable table;
    private final FrameQueries frames;
    private final EvaluationStandings standings;
    private final Standards standards;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvaluationDesk(
            EvaluationTable table,
            FrameQueries frames,
            EvaluationStandings standings,
            Standards standards,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.frames = frames;
        this.standings = standings;
        this.standards = standards;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an evaluation and draws its sample, sized by the standard of the year. The same population is drawn once: asked again,
     * the first evaluation is named. Refused without a standard, while one of the year is open, where a village is not known to be
     * poor or not, and where there is no household.
     */
    public EvaluationOutcome draw(Place county, int year) {
        var standard = standards.find(county.area(), year);
        if (standard.isEmpty()) {
            return new Refused(List.of(Obstacle.of("noStandard")));
        }
        var undesignated = frames.undesignated(county);
        if (!undesignated.isEmpty()) {
            return new Refused(List.of(Obstacle.of(
                    "evaluationUndesignated",
                    undesignated.size(),
                    String.join("\u3001", undesignated.subList(0, Math.min(NAMED, undesignated.size()))))));
        }
        var frame = frames.today(county, year);
        return frame.isEmpty()
                ? new Refused(List.of(Obstacle.of("evaluationNothingToDraw")))
                : draw(county, year, standard.get().standard(), frame);
    }

    private EvaluationOutcome draw(Place county, int year, Standard standard, Frame frame) {
        var sizes = SampleSizes.of(standard.countyExit());
        var drawing = new Drawing(
                county,
                year,
                standard,
                Sampling.seed(),
                frame.hash(),
                clock.instant(),
                officer.require().username());
        var added = table.add(drawing, sizes);
        if (added.isEmpty()) {
            return table.byPopulation(county, year, drawing.hash())
                    .<EvaluationOutcome>map(before -> new DrawnBefore(before.id()))
                    .orElseGet(() -> new Refused(List.of(Obstacle.of("evaluationOpen", Integer.toString(year)))));
        }
        frames.keep(added.get(), frame);
        table.keep(added.get(), EvaluationSample.draw(drawing.seed(), frame, sizes), drawing);
        events.publishEvent(new EvaluationDeed("evaluation.drawn", county.code() + " " + year, county.area(), null));
        return new Done(added.get());
    }

    /** Closes the evaluation; refused while a household has no result. Closed once, it takes no further result. */
    public EvaluationOutcome close(UUID id) {
        var evaluation = table.byId(id).orElseThrow(() -> new NotFoundException("No evaluation " + id));
        var missing = standings.counts(id).missing();
        if (missing > 0) {
            return new Refused(List.of(Obstacle.of("evaluationIncomplete", missing)));
        }
        if (!table.close(id, clock.instant(), officer.require().username())) {
            return new Refused(List.of(Obstacle.of("evaluationClosed")));
        }
        events.publishEvent(new EvaluationDeed(
                "evaluation.closed",
                evaluation.county().code() + " " + evaluation.year(),
                evaluation.county().area(),
                null));
        return new Done(id);
    }
}
