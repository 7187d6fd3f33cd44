package cn.mingbai.exit.county;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.exit.rate.RateFigures;
import cn.mingbai.exit.rate.RateFinding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which a county's exit is measured, as it stands at one moment.
 *
 * @param edition the standard of the year, null where there is none
 * @param sample null where nobody has drawn one
 * @param findings one for each rate; none without a standard
 * @param gaps what is lacking
 */
public record CountyDossier(
        CountyBase base,
        Instant at,
        @Nullable StandardEdition edition,
        @Nullable SampleFigures sample,
        RateFigures figures,
        List<RateFinding> findings,
        List<Gap> gaps) {

    public CountyDossier {
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }

    /** Met where every rate is, not met as soon as one is not, else unknown. */
    public Outcome outcome() {
        if (of(Outcome.NOT_MET) > 0) {
            return Outcome.NOT_MET;
        }
        return findings.isEmpty() || of(Outcome.MET) < findings.size() ? Outcome.UNKNOWN : Outcome.MET;
    }

    public long of(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }
}
