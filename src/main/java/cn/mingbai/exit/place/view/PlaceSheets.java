package cn.mingbai.exit.place.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.OfficerNames;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.place.CountyAssessment;
import cn.mingbai.exit.place.CountyDesk;
import cn.mingbai.exit.place.FrozenFigures;
import cn.mingbai.exit.place.PlaceExit;
import cn.mingbai.exit.place.PlaceFiles;
import cn.mingbai.exit.place.PlaceStandards;
import cn.mingbai.exit.place.evidence.PlaceShelf;
import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.exit.village.VillageExitCriteria;
import cn.mingbai.exit.village.VillageFindings;
import cn.mingbai.exit.village.VillageRegister;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the cases of places for their page. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PLACE_EXIT_READ')")
public class PlaceSheets {

    private final PlaceFiles files;
    private final PlaceShelf shelf;
    private final PlaceStandards standards;
    private final VillageRegister register;
    private final CountyDesk counties;
    private final Regions regions;
    private final OfficerNames names;
    private final CurrentOfficer officer;

    PlaceSheets(
            PlaceFiles files,
            PlaceShelf shelf,
            PlaceStandards standards,
            VillageRegister register,
            CountyDesk counties,
            Regions regions,
            OfficerNames names,
            CurrentOfficer officer) {
        this.files = files;
        this.shelf = shelf;
        this.standards = standards;
        this.register = register;
        this.counties = counties;
        this.regions = regions;
        this.names = names;
        this.officer = officer;
    }

    /** @param kind a case of another kind is not found */
    public PlaceSheet sheet(CaseId id, PlaceKind kind) {
        var file = files.get(id, kind);
        var place = regions.byArea(file.area()).orElseThrow();
        var history = files.history(id);
        var standard = standards.of(file);
        return new PlaceSheet(
                file,
                place,
                history,
                names.of(history.stream().map(CaseEvent::actor).toList()),
                shelf.ofCase(id.value()),
                files.figures(id),
                PlaceSteps.of(file, officer.require().role()),
                kind == PlaceKind.VILLAGE ? findings(file, place, standard) : null,
                kind == PlaceKind.COUNTY ? assessment(place, standard) : null);
    }

    /** Frozen figures, to be hashed again by whoever wants to. */
    public FrozenFigures frozen(UUID id) {
        return files.frozen(id);
    }

    /** The case and where it is, for whoever only needs that. */
    public record Located(PlaceExit file, Place place) {}

    /** @param kind a case of another kind is not found */
    public Located located(CaseId id, PlaceKind kind) {
        var file = files.get(id, kind);
        return new Located(file, regions.byArea(file.area()).orElseThrow());
    }

    private VillageFindings findings(PlaceExit file, Place place, Standard standard) {
        var facts = Objects.requireNonNull(
                register.factsOf(List.of(place), standard).get(place.area()));
        var reasons = files.reasons(List.of(file)).getOrDefault(place.area(), Map.of());
        return new VillageExitCriteria(standard).judge(facts.because(reasons));
    }

    private CountyAssessment assessment(Place place, Standard standard) {
        return counties.assess(place, standard);
    }
}
