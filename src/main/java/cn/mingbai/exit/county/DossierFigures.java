package cn.mingbai.exit.county;

import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.exit.county.Gap.Kind;
import cn.mingbai.exit.county.evaluation.SampleCounts;
import cn.mingbai.exit.rate.RateFigures;
import cn.mingbai.exit.rate.Rates;
import cn.mingbai.region.Place;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reckons a county's figures; the use case that asks checks the permission. */
@Component
class DossierFigures {

    private final CountyBases bases;
    private final CountySamples samples;
    private final Standards standards;
    private final Clock clock;

    DossierFigures(CountyBases bases, CountySamples samples, Standards standards, Clock clock) {
        this.bases = bases;
        this.samples = samples;
        this.standards = standards;
        this.clock = clock;
    }

    CountyDossier of(Place county, int year) {
        var base = bases.of(county, year);
        var sample = samples.latest(base).orElse(null);
        var edition = standards.find(county.area(), year).orElse(null);
        var figures = figures(base, sample);
        return new CountyDossier(
                base,
                clock.instant(),
                edition,
                sample,
                figures,
                edition == null ? List.of() : new Rates(edition.standard().exitSettings()).ofCounty(figures),
                gaps(base, sample, edition == null));
    }

    /**
     * What a sample says is unknown until every household has its result. The composite rate counts what the sample identified, as
     * no source says how to extrapolate it, and leaves out whoever is back on the register: he is counted there.
     */
    static RateFigures figures(CountyBase base, @Nullable SampleFigures sample) {
        var counts = sample == null || !sample.counts().complete() ? null : sample.counts();
        return new RateFigures(
                base.population().persons(),
                base.register().remaining().persons(),
                counts == null ? null : counts.missedStanding().persons(),
                counts == null ? null : counts.wronglyExitedStanding().persons(),
                counts == null ? null : counts.exited().persons(),
                counts == null ? null : counts.wronglyExited().persons(),
                counts == null || sample == null ? null : sample.others(),
                counts == null ? null : counts.missed().persons(),
                counts == null ? null : counts.surveyed(),
                counts == null ? null : counts.approving(),
                base.poorVillages(),
                base.exitedVillages());
    }

    private static List<Gap> gaps(CountyBase base, @Nullable SampleFigures sample, boolean withoutStandard) {
        var gaps = new ArrayList<Gap>();
        if (withoutStandard) {
            gaps.add(new Gap(Kind.STANDARD, 1, List.of()));
        }
        var population = base.population();
        add(gaps, Gap.of(Kind.POPULATION, population.missing()));
        add(gaps, Gap.of(Kind.POPULATION_DISAGREES, population.disagreeing()));
        add(gaps, Gap.of(Kind.DESIGNATION, base.undesignated()));
        if (sample == null) {
            gaps.add(new Gap(Kind.EVALUATION, 1, List.of()));
        } else {
            add(gaps, new Gap(Kind.RESULTS, missing(sample.counts()), List.of()));
            add(gaps, Gap.of(Kind.SAMPLED_POPULATION, sample.uncounted()));
            add(gaps, new Gap(Kind.NOT_CLOSED, sample.evaluation().open() ? 1 : 0, List.of()));
        }
        return gaps;
    }

    private static long missing(SampleCounts counts) {
        return counts.lines() == 0 ? 1 : counts.missing();
    }

    private static void add(List<Gap> gaps, Gap gap) {
        if (gap.count() > 0) {
            gaps.add(gap);
        }
    }
}
