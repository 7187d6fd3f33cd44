package cn.mingbai.exit.county.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.exit.county.InventedCounty;
import cn.mingbai.exit.county.evaluation.EntryOutcome.Entered;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.Done;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.DrawnBefore;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.Refused;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Evaluations of a small county, from the draw to the end: once a year each, so that no test stands in another's way. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationTests {

    private static final String COUNTY = "140271";

    @Autowired
    private EvaluationDesk desk;

    @Autowired
    private EvaluationSheets sheets;

    @Autowired
    private ResultDesk results;

    @Autowired
    private Households households;

    @Autowired
    private Clock clock;

    private InventedCounty county;

    @BeforeAll
    void fill(
            @Autowired SignedIn signedIn,
            @Autowired Regions regions,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transactions) {
        county = new InventedCounty(signedIn, regions, jdbc, transactions);
        county.fill(COUNTY, 9);
    }

    @Test
    void aVillageOfWhichNobodyKnowsWhetherItIsPoorCannotBeDrawnFrom() {
        var zone = "141032";
        county.sql("UPDATE village SET poor = NULL, exit_year = NULL WHERE region_lo BETWEEN ? AND ?", range(zone));

        var refused = county.asProvince(() -> desk.draw(county.place(zone), 2018));

        assertThat(obstacles(refused)).containsExactly("evaluationUndesignated");
        county.designate(zone, 1, 1);
        assertThat(obstacles(county.asProvince(() -> desk.draw(county.place(zone), 2018))))
                .containsExactly("evaluationNothingToDraw");
        assertThat(obstacles(county.asProvince(() -> desk.draw(county.place(zone), 2030))))
                .containsExactly("noStandard");
    }

    @Test
    void theSampleIsDrawnOnceAndCanBeDrawnAgainByAnybody() {
        county.designate(COUNTY, 2, 2);
        var id = draw(2014);

        var sheet = county.asProvince(() -> sheets.sheet(id));
        assertThat(sheet.of(VillageKind.EXITED)).hasSize(1);
        assertThat(sheet.of(VillageKind.POOR)).hasSize(1);
        assertThat(sheet.of(VillageKind.OTHER)).hasSize(1);
        assertThat(sheet.villages())
                .allSatisfy(village -> assertThat(village.progress().lines()).isBetween(9L, 11L));
        assertThat(county.asProvince(() -> desk.draw(county.place(COUNTY), 2014)))
                .isEqualTo(new DrawnBefore(id));
        assertThat(county.asProvince(() -> sheets.redraw(id)).sound()).isTrue();

        var more = county.household(county.villages(COUNTY).getFirst(), "EXITED", 2);
        assertThat(obstacles(county.asProvince(() -> desk.draw(county.place(COUNTY), 2014))))
                .containsExactly("evaluationOpen");
        assertThat(county.asProvince(() -> sheets.population(id)).toList())
                .noneMatch(line -> line.contains(more.toString()));
    }

    @Test
    void somethingChangedInTheKeptPopulationOrSampleIsSeen() {
        county.designate(COUNTY, 2, 2);
        var id = draw(2015);
        var evaluation = county.asProvince(() -> sheets.get(id));
        var kept = county.asProvince(() -> sheets.redraw(id));

        assertThat(kept.sound()).isTrue();
        assertThat(Redraw.of(evaluation, new Frame(List.of()), List.of()).samePopulation())
                .isFalse();
        assertThatThrownBy(() -> county.sql("UPDATE evaluation_frame SET kind = 'OTHER' WHERE evaluation_id = ?", id))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> county.sql("DELETE FROM evaluation_line WHERE evaluation_id = ?", id))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> county.sql("UPDATE county_evaluation SET seed = sha256('x') WHERE id = ?", id))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aHouseholdIsEnteredOnceAndACorrectionKeepsTheFirst() {
        county.designate(COUNTY, 2, 2);
        var id = draw(2016);
        var village = villages(id).getFirst();
        var line = line(id, village, HouseholdKind.EXITED);

        assertThat(enter(id, village, entry(line, 0, null, Approval.YES, "")))
                .containsExactly("evaluationFault.EXITED");
        assertThat(enter(id, village, entry(line, 0, true, Approval.YES, "")))
                .containsExactly("evaluationReason", "evaluationCriterion");
        assertThat(enter(id, village, entry(line, 0, false, null, ""))).containsExactly("evaluationApproval");
        assertThat(enter(id, village, entry(line, 0, false, Approval.YES, ""))).isEmpty();
        assertThat(enter(id, village, entry(line, 1, false, Approval.NO, ""))).containsExactly("evaluationCorrection");
        assertThat(enter(id, village, entry(line, 0, false, Approval.NO, "填反了")))
                .containsExactly("evaluationOvertaken");
        assertThat(enter(id, village, entry(line, 1, false, Approval.NO, "填反了")))
                .isEmpty();
        assertThat(enter(id, village, entry(line, 2, false, Approval.NO, "")))
                .as("nothing new")
                .isEmpty();

        var shown = line(id, village, HouseholdKind.EXITED);
        assertThat(shown.result())
                .extracting(result -> result.approval(), result -> result.correction(), result -> result.version())
                .containsExactly(Approval.NO, "填反了", 2);
        assertThat(shown.earlier()).singleElement().extracting(Result::approval).isEqualTo(Approval.YES);
        assertThatThrownBy(
                        () -> county.sql("UPDATE evaluation_result SET approval = 'YES' WHERE line_id = ?", line.id()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void twoWhoEnterTheSameVillageAtOnceLoseNothingAndWriteNothingTwice() throws Exception {
        county.designate(COUNTY, 2, 2);
        var id = draw(2017);
        var village = villages(id).getFirst();
        var lines = lines(id, village);
        var together = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = List.of("one", "two").stream()
                    .map(who -> pool.submit(() -> {
                        var entries = new ArrayList<>(lines.stream()
                                .map(line -> entry(line, 0, false, Approval.YES, ""))
                                .toList());
                        if (who.equals("two")) {
                            java.util.Collections.reverse(entries);
                        }
                        together.await(10, TimeUnit.SECONDS);
                        return (Entered) county.as(
                                Role.INSPECTOR,
                                who,
                                COUNTY,
                                () -> results.enter(id, village.code(), LocalDate.now(clock), entries));
                    }))
                    .toList();
            var kept = 0L;
            for (var one : both) {
                var entered = one.get(30, TimeUnit.SECONDS);
                kept += entered.kept();
                assertThat(entered.refused())
                        .allSatisfy(row -> assertThat(row.problems())
                                .extracting(Obstacle::key)
                                .containsAnyOf("evaluationOvertaken", "evaluationOvertakenNow"));
            }
            assertThat(kept).isEqualTo(lines.size());
        }
        assertThat(lines(id, village)).allSatisfy(line -> {
            assertThat(line.version()).isEqualTo(1);
            assertThat(line.earlier()).isEmpty();
        });
    }

    @Test
    void itIsClosedWhenEveryHouseholdHasItsResultAndTakesNothingAfterwards() {
        county.designate(COUNTY, 2, 2);
        var id = draw(2018);
        var village = villages(id).getFirst();
        assertThat(add(id, village, new MetHousehold("郝遇", "第2组", 5))).isEmpty();
        assertThat(add(id, village, new MetHousehold("郝遇", "第2组", 4))).containsExactly("evaluationNameTaken");
        assertThat(add(id, village, new MetHousehold("141130199001019990", "", 0)))
                .containsExactly("evaluationHeadName", "evaluationPersons");
        assertThat(obstacles(county.asProvince(() -> desk.close(id)))).containsExactly("evaluationIncomplete");
        assertThatThrownBy(() ->
                        county.sql("UPDATE county_evaluation SET closed_at = now(), closed_by = 'x' WHERE id = ?", id))
                .isInstanceOf(DataIntegrityViolationException.class);

        for (var one : villages(id)) {
            for (var line : lines(id, one)) {
                assertThat(enter(id, one, good(line))).isEmpty();
            }
        }
        assertThat(county.asProvince(() -> desk.close(id))).isEqualTo(new Done(id));
        assertThat(obstacles(county.asProvince(() -> desk.close(id)))).containsExactly("evaluationClosed");

        var line = lines(id, village).getFirst();
        assertThat(enter(id, village, entry(line, 1, true, Approval.NO, "再改"))).containsExactly("evaluationClosed");
        assertThat(add(id, village, new MetHousehold("郝晚", "", 2))).containsExactly("evaluationClosed");
        assertThatThrownBy(() -> county.sql(
                        "INSERT INTO evaluation_result (line_id, evaluation_id, area, kind, version, fault, reason, approval, "
                                + "correction, visited_on, entered_at, entered_by) SELECT id, evaluation_id, area, kind, 2, false, '', "
                                + "'YES', 'x', current_date, now(), 'x' FROM evaluation_line WHERE id = ?",
                        line.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aMissedHouseholdCountsAsCorrectedWhenItStandsOnTheRegister() {
        county.designate(COUNTY, 2, 2);
        var id = draw(2019);
        var village = villages(id).getFirst();
        add(id, village, new MetHousehold("郝漏", "", 3));
        var met = line(id, village, HouseholdKind.FOUND);
        var wrong = line(id, village, HouseholdKind.EXITED);
        assertThat(enter(id, village, new ResultEntry(met.id(), 0, true, null, "两口人没有收入", null, "")))
                .isEmpty();
        assertThat(enter(
                        id, village, new ResultEntry(wrong.id(), 0, true, Criterion.HOUSING, "D 级危房", Approval.NO, "")))
                .isEmpty();
        assertThat(county.asProvince(() -> sheets.faults(id))).hasSize(2).noneMatch(SheetLine::corrected);

        county.sql(
                "UPDATE household SET status = 'RETURNED' WHERE id = ?",
                java.util.Objects.requireNonNull(wrong.household()).id().value());
        var before = county.household(village, "REGISTERED", 2);
        county.sql("UPDATE household SET identified_on = '2015-01-01' WHERE id = ?", before);
        assertThat(link(id, met, before)).containsExactly("evaluationRegisteredBefore");
        assertThat(link(
                        id,
                        met,
                        java.util.Objects.requireNonNull(wrong.household()).id().value()))
                .containsExactly("evaluationHouseholdTaken");
        assertThat(link(id, met, county.household(county.villages("140671").getFirst(), "NONE", 1)))
                .containsExactly("evaluationOtherVillage");
        var surveyed = county.household(village, "NONE", 3);
        assertThat(link(id, met, surveyed)).isEmpty();
        assertThat(county.asProvince(() -> sheets.faults(id)))
                .filteredOn(SheetLine::corrected)
                .hasSize(1);

        county.sql("UPDATE household SET status = 'REGISTERED', identified_on = current_date WHERE id = ?", surveyed);
        assertThat(county.asProvince(() -> sheets.faults(id))).allMatch(SheetLine::corrected);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INSPECTOR", "PROVINCE_OFFICER"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyTheInspectorEntersAndOnlyTheProvinceDraws(Role role) {
        var place = county.place(COUNTY);
        for (var what : List.<Runnable>of(
                () -> desk.draw(place, 2020),
                () -> desk.close(new UUID(0, 0)),
                () -> results.enter(new UUID(0, 0), "1", null, List.of()),
                () -> results.add(new UUID(0, 0), "1", new MetHousehold("郝", "", 1)),
                () -> results.enterInRegister(new UUID(0, 0), new UUID(0, 0), "1"))) {
            assertThatThrownBy(() -> county.as(role, "somebody", COUNTY, () -> {
                        what.run();
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private UUID draw(int year) {
        var outcome = county.asProvince(() -> desk.draw(county.place(COUNTY), year));
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).id();
    }

    private List<Place> villages(UUID id) {
        return county.asProvince(() -> sheets.sheet(id)).villages().stream()
                .map(EvaluationSheets.VillageLine::place)
                .toList();
    }

    private List<SheetLine> lines(UUID id, Place village) {
        return county.asProvince(() -> sheets.village(id, village.code())).lines();
    }

    private SheetLine line(UUID id, Place village, HouseholdKind kind) {
        return lines(id, village).stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static ResultEntry good(SheetLine line) {
        return entry(line, line.version(), false, Approval.YES, "");
    }

    private static ResultEntry entry(
            SheetLine line, int seen, @Nullable Boolean fault, @Nullable Approval approval, String correction) {
        return new ResultEntry(
                line.id(),
                seen,
                line.kind().isJudged() ? fault : null,
                null,
                "",
                line.kind().isSurveyed() ? approval : null,
                correction);
    }

    private List<String> enter(UUID id, Place village, ResultEntry entry) {
        var outcome = county.as(
                Role.INSPECTOR,
                "inspector",
                COUNTY,
                () -> results.enter(id, village.code(), LocalDate.now(clock), List.of(entry)));
        return switch (outcome) {
            case EntryOutcome.Refused(var obstacles) ->
                obstacles.stream().map(Obstacle::key).toList();
            case Entered entered ->
                entered.rows().stream()
                        .flatMap(row -> row.problems().stream())
                        .map(Obstacle::key)
                        .toList();
        };
    }

    private List<String> add(UUID id, Place village, MetHousehold met) {
        return county.as(Role.INSPECTOR, "inspector", COUNTY, () -> results.add(id, village.code(), met)).stream()
                .map(Obstacle::key)
                .toList();
    }

    private List<String> link(UUID id, SheetLine line, UUID household) {
        var number = county.asProvince(
                () -> households.headersOf(List.of(new cn.mingbai.household.HouseholdId(household))).values().stream()
                        .findFirst()
                        .orElseThrow()
                        .number());
        return county
                .as(Role.INSPECTOR, "inspector", COUNTY, () -> results.enterInRegister(id, line.id(), number))
                .stream()
                .map(Obstacle::key)
                .toList();
    }

    private Object[] range(String code) {
        var range = county.place(code).range();
        return new Object[] {range.lo(), range.hi()};
    }

    private static List<String> obstacles(EvaluationOutcome outcome) {
        return outcome instanceof Refused(var obstacles)
                ? obstacles.stream().map(Obstacle::key).toList()
                : List.of(outcome.toString());
    }
}
