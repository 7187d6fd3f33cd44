package cn.mingbai.exit.place.view;

import cn.mingbai.account.OfficerNames;
import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.place.PlaceFiles;
import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.exit.village.HomeFigure;
import cn.mingbai.exit.village.OwnPlaces;
import cn.mingbai.exit.village.StatedFact;
import cn.mingbai.exit.village.VillageCounts;
import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.exit.village.VillageExitCriteria;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.exit.village.VillageFacts;
import cn.mingbai.exit.village.VillageRegister;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Place;
import cn.mingbai.region.VillageDesignation;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads single villages for their pages and papers: before an exit, while it is on its way, and after it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PLACE_EXIT_READ')")
public class VillageSheets {

    private static final VillageDesignation UNKNOWN = new VillageDesignation(null, null, null, null);

    private final VillageRegister register;
    private final PlaceFiles files;
    private final Standards standards;
    private final Designations designations;
    private final PlaceYears years;
    private final OwnPlaces places;
    private final OfficerNames names;

    VillageSheets(
            VillageRegister register,
            PlaceFiles files,
            Standards standards,
            Designations designations,
            PlaceYears years,
            OwnPlaces places,
            OfficerNames names) {
        this.register = register;
        this.files = files;
        this.standards = standards;
        this.designations = designations;
        this.years = years;
        this.places = places;
        this.names = names;
    }

    /**
     * @param code of a village in the officer's area; any other is not found
     * @param year null for the latest with data
     */
    public VillageSheet sheet(String code, @Nullable Integer year) {
        var place = places.village(code);
        var shown = years.chosen(year, place);
        var cases = files.ofPlaces(PlaceKind.VILLAGE, List.of(place));
        var edition = standards.find(place.area(), shown).orElse(null);
        if (edition == null) {
            return new VillageSheet(place, shown, years.all(), null, nothingKnown(place), null, cases, Map.of());
        }
        var reasons = cases.isEmpty()
                ? Map.<VillageCriterion, String>of()
                : files.reasons(cases.subList(0, 1)).getOrDefault(place.area(), Map.of());
        var facts = facts(place, edition.standard()).because(reasons);
        return new VillageSheet(
                place,
                shown,
                years.all(),
                edition,
                facts,
                new VillageExitCriteria(edition.standard()).judge(facts),
                cases,
                names.of(facts.stated().values().stream()
                        .map(StatedFact::enteredBy)
                        .toList()));
    }

    /** The households behind a figure. */
    public HomesPage homes(String code, HomeFigure figure, @Nullable Integer year, String after, int size) {
        var place = places.village(code);
        var shown = years.chosen(year, place);
        var standard = standard(place, shown);
        return new HomesPage(
                place,
                shown,
                figure,
                facts(place, standard).counts(),
                register.homesBehind(place, figure, standard, after, size));
    }

    /** What was stated of a fact. */
    public FactPage fact(String code, VillageFact fact, @Nullable Integer year) {
        var sheet = sheet(code, year);
        var history = register.history(sheet.place(), sheet.year(), fact);
        var findings = sheet.findings();
        var finding = findings == null
                ? null
                : Stream.of(VillageCriterion.values())
                        .filter(criterion ->
                                criterion.fact().filter(fact::equals).isPresent())
                        .findFirst()
                        .map(findings::of)
                        .orElseThrow();
        return new FactPage(
                sheet.place(),
                sheet.year(),
                fact,
                finding,
                history,
                names.of(history.stream().map(StatedFact::enteredBy).toList()));
    }

    private VillageFacts facts(Place place, Standard standard) {
        return Objects.requireNonNull(register.factsOf(List.of(place), standard).get(place.area()));
    }

    private VillageFacts nothingKnown(Place place) {
        var designation = designations.ofVillages(List.of(place)).getOrDefault(place.area(), UNKNOWN);
        return new VillageFacts(designation, VillageCounts.NONE, Map.of(), Map.of());
    }

    private Standard standard(Place place, int year) {
        return standards
                .find(place.area(), year)
                .map(StandardEdition::standard)
                .orElseThrow(() -> new NotFoundException("No standard for " + year));
    }
}
