package cn.mingbai.exit.county;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.exit.county.evaluation.Evaluation;
import cn.mingbai.exit.county.evaluation.Evaluations;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers of counties (县退出档案) within the officer's area. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('EVALUATION_READ')")
public class CountyDossiers {

    private final DossierFigures figures;
    private final Evaluations evaluations;
    private final Regions regions;
    private final CurrentOfficer officer;

    CountyDossiers(DossierFigures figures, Evaluations evaluations, Regions regions, CurrentOfficer officer) {
        this.figures = figures;
        this.evaluations = evaluations;
        this.regions = regions;
        this.officer = officer;
    }

    /** The counties the officer sees, at most the province's hundred and some. */
    public List<Place> counties() {
        var place = officer.require().place();
        var counties =
                switch (place.level()) {
                    case COUNTY -> List.of(place);
                    case CITY -> regions.childrenOf(place);
                    default ->
                        regions.childrenOf(place).stream()
                                .flatMap(city -> regions.childrenOf(city).stream())
                                .toList();
                };
        return counties.stream()
                .filter(county -> county.level() == RegionLevel.COUNTY)
                .sorted(Comparator.comparing(Place::code))
                .toList();
    }

    /** The county with this code; not found outside the officer's area, or where it is no county. */
    public Place county(String code) {
        return regions.byCode(code)
                .filter(place -> place.level() == RegionLevel.COUNTY)
                .filter(place -> officer.require().place().range().contains(place.range()))
                .orElseThrow(() -> new NotFoundException("No county %s in the area".formatted(code)));
    }

    public CountyDossier of(String code, int year) {
        return figures.of(county(code), year);
    }

    /** The evaluations of a county and year, the latest first. */
    public List<Evaluation> evaluations(String code, int year) {
        return evaluations.of(county(code), year);
    }
}
