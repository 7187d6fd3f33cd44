package cn.mingbai.exit.place;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Reauthentication.Confirmed;
import cn.mingbai.account.Role;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.place.PlaceExit.StandardKey;
import cn.mingbai.exit.place.PlaceOpening.Opened;
import cn.mingbai.exit.place.PlaceOpening.Refused;
import cn.mingbai.exit.place.table.CountyExitProcedure;
import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.exit.place.table.PlaceTables;
import cn.mingbai.exit.village.OwnPlaces;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Place;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Exits of places: the township proposes a village, the county prepares its own, and everybody takes the steps of his level. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PLACE_EXIT_WORK')")
public class PlaceCasework {

    /** Steps that are taken together with the notice they post. */
    private static final Set<String> ELSEWHERE = Set.of("POST_TOWNSHIP_NOTICE", "POST_PROVINCE_NOTICE");

    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2020;

    private final PlaceDesk desk;
    private final PlaceEngine engine;
    private final PlaceExitTable cases;
    private final PlaceStandards standards;
    private final OwnPlaces places;
    private final Designations designations;
    private final CurrentOfficer officer;
    private final Clock clock;

    PlaceCasework(
            PlaceDesk desk,
            PlaceEngine engine,
            PlaceExitTable cases,
            PlaceStandards standards,
            OwnPlaces places,
            Designations designations,
            CurrentOfficer officer,
            Clock clock) {
        this.desk = desk;
        this.engine = engine;
        this.cases = cases;
        this.standards = standards;
        this.places = places;
        this.designations = designations;
        this.officer = officer;
        this.clock = clock;
    }

    /** Proposes a village: only one that is designated poor and has not left the list. */
    public PlaceOpening proposeVillage(String code, int year) {
        var village = places.village(code);
        var known =
                Optional.ofNullable(designations.ofVillages(List.of(village)).get(village.area()));
        var status = known.filter(one -> Boolean.TRUE.equals(one.poor())).isEmpty()
                ? Optional.of("villageNotPoor")
                : known.filter(one -> one.exitYear() != null).map(one -> "villageExited");
        return open(new Plan(PlaceKind.VILLAGE, village, year, Level.TOWNSHIP, Role.TOWNSHIP_OFFICER), status);
    }

    /** Begins a county's own exit: only of one that is on the list; where its year is published, of that year. */
    public PlaceOpening prepareCounty(String code, int year) {
        var county = places.county(code);
        var listed = Optional.ofNullable(
                        designations.ofCounties(List.of(county)).get(county.area()))
                .filter(one -> CountyAssessment.isOnTheList(one, year));
        return open(
                new Plan(PlaceKind.COUNTY, county, year, Level.COUNTY, Role.COUNTY_OFFICER),
                listed.isPresent() ? Optional.empty() : Optional.of("countyNotOnTheList"));
    }

    /**
     * Takes a step.
     *
     * @param proof that it is he who is signed in; a step for which he answers by name is refused without it
     */
    public ActionOutcome act(PlaceWish wish, @Nullable Confirmed proof) {
        if (ELSEWHERE.contains(wish.action())) {
            return new ActionOutcome.Refused(wish.id(), List.of(Obstacle.of("ownNotice")));
        }
        var outcome = desk.act(wish, null, Acting.of(officer.require(), proof));
        if (!(outcome instanceof Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /** What is to be opened, and who may. */
    private record Plan(PlaceKind kind, Place place, int year, Level level, Role opener) {}

    private PlaceOpening open(Plan plan, Optional<String> status) {
        var standard = standards.today(plan.place(), plan.year());
        var existing = cases.ofPlaces(plan.kind(), List.of(plan.place().area()));
        var obstacle = Optional.of("notYourPost")
                .filter(key -> officer.require().role() != plan.opener())
                .or(() -> Optional.of("exitYear").filter(key -> plan.year() < FIRST_YEAR || plan.year() > LAST_YEAR))
                .or(() -> status)
                .or(() -> Optional.of("placeCaseOpen")
                        .filter(key -> existing.stream().anyMatch(PlaceExit::open)))
                .or(() -> Optional.of("placeApproved")
                        .filter(key -> existing.stream().anyMatch(file -> approved(file, plan.year()))))
                .or(() -> Optional.of("noStandard").filter(key -> standard.isEmpty()));
        if (obstacle.isPresent()) {
            return new Refused(List.of(Obstacle.of(obstacle.get())));
        }
        var file = file(plan, standard.orElseThrow());
        engine.open(file, plan.place().range().hi(), plan.level(), Acting.of(officer.require()), "");
        return new Opened(file.id());
    }

    private static boolean approved(PlaceExit file, int year) {
        return file.state().equals("APPROVED") && file.year() == year;
    }

    private PlaceExit file(Plan plan, Standard standard) {
        var table = table(plan, standard);
        return new PlaceExit(
                CaseId.create(),
                plan.place().area(),
                plan.kind(),
                table.key(),
                plan.year(),
                new StandardKey(standard.region(), standard.version()),
                table.initial().name(),
                clock.instant(),
                true,
                0);
    }

    private static Procedure table(Plan plan, Standard standard) {
        return plan.kind() == PlaceKind.COUNTY
                ? CountyExitProcedure.TABLE
                : PlaceTables.ofVillage(standard.villageExit().approvedBy());
    }
}
