package cn.mingbai.exit.place;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.casework.OfficeTest;
import cn.mingbai.casework.StatementCount;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.place.view.VillageBoard;
import cn.mingbai.exit.place.view.VillageFilter;
import cn.mingbai.exit.place.view.VillageLine;
import cn.mingbai.exit.place.view.VillageSheets;
import cn.mingbai.exit.village.HomeFigure;
import cn.mingbai.exit.village.HomeLine;
import cn.mingbai.exit.village.HomeLine.State;
import cn.mingbai.exit.village.VillageCounts;
import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.exit.village.VillageExitCriteria;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.exit.village.VillageFacts;
import cn.mingbai.exit.village.VillageRegister;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.snapshot.CanonicalJson;
import cn.mingbai.region.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows from households follows from them exactly; pages read it in a constant number of queries, before and after an exit. */
@OfficeTest
class VillageFiguresTests {

    @Autowired
    private PlaceOffice office;

    @Autowired
    private VillageRegister register;

    @Autowired
    private VillageSheets sheets;

    @Autowired
    private VillageBoard board;

    @Autowired
    private Standards standards;

    @Autowired
    private Households households;

    @Autowired
    private Assessor assessor;

    /** Random households: counted by the product, by plain SQL, and judged one by one by the rules of a single household. */
    @Test
    void theFiguresAreThoseOfARecountAndOfTheSingleRules() {
        var random = new Random(48);
        for (var n = 0; n < 3; n++) {
            var village = office.village();
            for (var home = 0; home < 60; home++) {
                office.home(
                        village,
                        pick(random, "REGISTERED", "REGISTERED", "RETURNED", "EXITED", "NONE", "CLEARED"),
                        1 + random.nextInt(4),
                        "NULL, NULL");
            }
            furnish(village, random);

            var counts = counts(village);
            assertThat(counts.poorPersons()).isPositive().isEqualTo(recount(village, """
                    SELECT count(*) FROM member m, household h WHERE m.household_id = h.id AND m.removed_on IS NULL
                       AND h.status IN ('REGISTERED', 'RETURNED') AND h.area = ?"""));
            assertThat(counts.poorHouseholds())
                    .isEqualTo(recount(
                            village,
                            "SELECT count(*) FROM household WHERE status IN ('REGISTERED', 'RETURNED') AND area = ?"));
            assertThat(counts.water().all())
                    .isEqualTo(counts.housing().all())
                    .isEqualTo(
                            recount(
                                    village,
                                    "SELECT count(*) FROM household WHERE status IN ('REGISTERED', 'RETURNED', 'EXITED') AND area = ?"));
            var lines = homes(village);
            assertThat(lines).hasSize((int) counts.water().all());
            assertThat(states(lines, HomeFigure.WATER)).isEqualTo(singly(village, lines, Criterion.WATER));
            assertThat(states(lines, HomeFigure.HOUSING)).isEqualTo(singly(village, lines, Criterion.HOUSING));
            assertThat(counts.water().safe()).isEqualTo(count(lines, HomeFigure.WATER, State.SAFE));
            assertThat(counts.water().unknown()).isEqualTo(count(lines, HomeFigure.WATER, State.UNKNOWN));
            assertThat(counts.housing().unsafe()).isEqualTo(count(lines, HomeFigure.HOUSING, State.UNSAFE));
        }
    }

    @Test
    void theListCostsTheSameWhateverIsOnIt() {
        var query = new VillageBoard.Query(null, 2018, VillageFilter.ALL, null, null);
        office.readyVillage(7);
        var few = new ArrayList<VillageLine>();
        var cheap = StatementCount.of(() -> few.addAll(office.signedIn()
                .ask("county", () -> board.page(query, 100))
                .page()
                .items()));
        for (var n = 0; n < 5; n++) {
            office.propose(office.readyVillage(7));
        }
        var many = new ArrayList<VillageLine>();
        var dear = StatementCount.of(() -> many.addAll(office.signedIn()
                .ask("county", () -> board.page(query, 100))
                .page()
                .items()));

        assertThat(many).hasSizeGreaterThan(few.size());
        assertThat(dear).isEqualTo(cheap);
    }

    @Test
    void theListIsReadOnwardFromAKey() {
        for (var n = 0; n < 3; n++) {
            office.readyVillage(7);
        }
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var query = new VillageBoard.Query("141130", 2018, VillageFilter.LISTED, null, after);
            var page =
                    office.signedIn().ask("county", () -> board.page(query, 2)).page();
            page.items().forEach(line -> seen.add(line.place().code()));
            after = page.next();
        } while (after != null);

        assertThat(seen).isSorted().doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }

    /** Exited villages keep being measured, and warn where they fall back. */
    @Test
    void aVillageThatFallsBackIsToldOnPageAndList() {
        var village = office.readyVillage(7);
        var id = office.propose(village);
        office.toApproval(id);
        office.done("supervisor", office.approval(id));
        assertThat(sheet(village).fallsBack()).isFalse();
        office.home(village, "RETURNED", 1); // 8 ÷ 400

        var sheet = sheet(village);
        assertThat(sheet.fallsBack()).isTrue();
        assertThat(Objects.requireNonNull(sheet.findings()).fallenBack())
                .extracting(finding -> finding.criterion())
                .containsExactly(VillageCriterion.INCIDENCE);
        var query = new VillageBoard.Query(village.code(), 2018, VillageFilter.EXITED, null, null);
        assertThat(office.signedIn()
                        .ask("county", () -> board.page(query, 10))
                        .page()
                        .items())
                .singleElement()
                .satisfies(line -> assertThat(line.fallsBack()).isTrue());
    }

    /** What was accepted with a reason at the exit is no relapse afterwards. */
    @Test
    void anAcceptedReasonGoesOnCounting() {
        var village = office.readyVillage(7);
        office.state(village, VillageFact.BUS, 0, null);
        var id = office.propose(village);
        office.done(
                "township",
                office.wish("township", id, "CHECK_INDICATORS", EvidenceKind.VILLAGE_EXIT_SHEET)
                        .signedBy(List.of("王守业", "高建平"))
                        .because(Map.of(VillageCriterion.BUS, "年底前通车")));
        office.runOut("township", office.post("township", id));
        office.done("township", office.wish("township", id, "REVIEW_TOWNSHIP", EvidenceKind.TOWNSHIP_OPINION));
        office.done("county", office.wish("county", id, "CHECK_COUNTY", EvidenceKind.COUNTY_OPINION));
        office.done("supervisor", office.approval(id));

        assertThat(sheet(village).fallsBack()).isFalse();
    }

    /** Frozen facts judged again by the frozen standard give the same bytes. */
    @Test
    void frozenFiguresComeOutAgain() {
        var id = office.propose(office.readyVillage(7));
        office.check(id);
        var json = office.signedIn()
                .ask("county", () -> office.files().figures(id))
                .getFirst()
                .content();

        var frozen = CanonicalJson.read(json, Frozen.class);
        var again = new VillageExitCriteria(frozen.standard()).judge(frozen.facts());

        assertThat(json).contains("\"findings\":" + CanonicalJson.write(again));
        assertThat(frozen.village()).hasSize(12);
    }

    /** Where the standard of the place says so, the city approves, and the county's supervisor does not. */
    @Test
    void theCityApprovesWhereTheStandardSaysSo() {
        var village = office.readyVillage(7);
        office.as("province", () -> office.jdbc().sql("""
                        INSERT INTO standard (area, year, version, effective_from, parameters, note)
                        SELECT ?, year, 1, effective_from, (SELECT jsonb_agg(CASE WHEN p ->> 'key' = 'village.approvedBy'
                               THEN jsonb_set(p, '{value}', '"CITY"') ELSE p END) FROM jsonb_array_elements(parameters) p), '检验'
                          FROM standard WHERE year = 2018 AND area = (SELECT lo FROM region WHERE code = '14')
                         ORDER BY version DESC LIMIT 1""").param(village.area()).update());
        var id = office.propose(village);
        office.toApproval(id);

        assertThat(office.file(id).procedure()).isEqualTo("VILLAGE_EXIT_CITY");
        assertThat(PlaceOffice.keys(office.act("supervisor", office.approval(id))))
                .contains("notYourPost");
        assertThat(office.act("city", office.wish("city", id, "APPROVE", EvidenceKind.CITY_OPINION)))
                .isInstanceOf(Done.class);
        assertThat(office.designation(village).exitYear()).isEqualTo(2018);
    }

    private record Frozen(String village, Standard standard, VillageFacts facts) {}

    private cn.mingbai.exit.place.view.VillageSheet sheet(Place village) {
        return office.signedIn().ask("county", () -> sheets.sheet(village.code(), 2018));
    }

    private Standard standard(Place village) {
        return standards.find(village.area(), 2018).orElseThrow().standard();
    }

    private VillageCounts counts(Place village) {
        return office.inCounty(() -> Objects.requireNonNull(
                        register.factsOf(List.of(village), standard(village)).get(village.area()))
                .counts());
    }

    private List<HomeLine> homes(Place village) {
        return office.inCounty(() -> register.homesBehind(village, HomeFigure.WATER, standard(village), "", 1_000)
                .items());
    }

    private static Map<String, State> states(List<HomeLine> lines, HomeFigure figure) {
        return lines.stream().collect(Collectors.toMap(HomeLine::number, line -> line.state(figure)));
    }

    private static long count(List<HomeLine> lines, HomeFigure figure, State state) {
        return lines.stream().filter(line -> line.state(figure) == state).count();
    }

    /** What the rules of a single household say of each. */
    private Map<String, State> singly(Place village, List<HomeLine> lines, Criterion criterion) {
        var standard = standard(village);
        return office.inCounty(() -> lines.stream().collect(Collectors.toMap(HomeLine::number, line -> {
            var facts = households.facts(line.number(), 2018);
            var finding = assessor.assess(facts, standard, Purpose.IDENTIFICATION, office.today()).findings().stream()
                    .filter(one -> one.criterion() == criterion)
                    .findFirst()
                    .orElseThrow();
            return finding.outcome() == Outcome.MET
                    ? State.SAFE
                    : finding.outcome() == Outcome.NOT_MET ? State.UNSAFE : State.UNKNOWN;
        })));
    }

    /** Every combination of what a survey may find, and of what it may leave out, on both sides of the thresholds. */
    private void furnish(Place village, Random random) {
        var homes = office.inCounty(() -> office.jdbc()
                .sql("SELECT household_id::text FROM living_conditions WHERE area = ?")
                .param(village.area())
                .query(String.class)
                .list());
        for (var home : homes) {
            var sql = """
                    UPDATE living_conditions SET housing_grade = %s, renovated = %s, lives_elsewhere_safely = %s, relocation_mode = %s,
                           keys_handed_over = %s, moved_in = %s, water_declared_safe = %s, water_litres = %s, water_fetch_minutes = %s,
                           water_guarantee_rate = %s, water_quality_safe = %s WHERE household_id = '%s'""".formatted(
                            pick(random, "NULL", "'A'", "'B'", "'C'", "'D'", "'D'"),
                            flag(random),
                            flag(random),
                            pick(random, "NULL", "NULL", "'CONCENTRATED'", "'SCATTERED'"),
                            flag(random),
                            flag(random),
                            flag(random),
                            pick(random, "NULL", "19.9", "20", "25"),
                            pick(random, "NULL", "20", "20.1", "5"),
                            pick(random, "NULL", "89.99", "90", "95"),
                            flag(random),
                            home);
            office.inCounty(() -> office.jdbc().sql(sql).update());
        }
    }

    private static String flag(Random random) {
        return pick(random, "NULL", "true", "false");
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private long recount(Place village, String sql) {
        return office.inCounty(() ->
                office.jdbc().sql(sql).param(village.area()).query(Long.class).single());
    }
}
