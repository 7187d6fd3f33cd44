package cn.mingbai.casework;

import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.criteria.standard.NoticeRule.DayCount;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.Round.Rules;
import cn.mingbai.region.Place;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which standard a round works with: frozen when it opens, whatever is adopted later. */
@Component
public class RoundStandards {

    private final Standards standards;

    RoundStandards(Standards standards) {
        this.standards = standards;
    }

    /** The rules a round of the county would open with today; empty where nobody has adopted a standard for the year. */
    public Optional<Rules> today(Place county, int year) {
        return standards.find(county.area(), year).map(edition -> {
            var standard = edition.standard();
            return new Rules(
                    standard.region(),
                    standard.version(),
                    standard.notice().days(),
                    standard.notice().count() == DayCount.WORKING_DAYS,
                    Rules.TOWNSHIP_SAMPLE,
                    Rules.COUNTY_SAMPLE);
        });
    }

    /** The standard that the round froze; versions are never taken back, so its absence is an accident. */
    public Standard of(Round round) {
        return standards.all().stream()
                .filter(line -> line.region().equals(round.rules().standardRegion())
                        && line.year() == round.year()
                        && line.version() == round.rules().standardVersion())
                .findFirst()
                .map(line -> standards.edition(line.id()))
                .map(StandardEdition::standard)
                .orElseThrow(() -> new IllegalStateException("The standard of round %s is gone".formatted(round.id())));
    }
}
