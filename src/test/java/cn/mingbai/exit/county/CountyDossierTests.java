package cn.mingbai.exit.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.exit.county.evaluation.Approval;
import cn.mingbai.exit.county.evaluation.EvaluationDesk;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.Done;
import cn.mingbai.exit.county.evaluation.EvaluationSheets;
import cn.mingbai.exit.county.evaluation.MetHousehold;
import cn.mingbai.exit.county.evaluation.ResultDesk;
import cn.mingbai.exit.county.evaluation.ResultEntry;
import cn.mingbai.exit.county.evaluation.SheetLine;
import cn.mingbai.exit.place.CountyFigures;
import cn.mingbai.exit.rate.RateFigures;
import cn.mingbai.exit.rate.RateFinding;
import cn.mingbai.exit.rate.RateKind;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A county's figures beside a recount in plain SQL, written here from domain.md §3.6 and from nothing else, as the owner of the
 * database, past views, row policies and classes of the product.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CountyDossierTests {

    private static final String COUNTY = "141028";
    private static final int YEAR = 2018;

    @Autowired
    private CountyDossiers dossiers;

    @Autowired
    private CountyFigures port;

    @Autowired
    private DossierLists lists;

    @Autowired
    private EvaluationDesk desk;

    @Autowired
    private EvaluationSheets sheets;

    @Autowired
    private ResultDesk results;

    @Autowired
    private FlywayConnectionDetails owner;

    @Autowired
    private Clock clock;

    private InventedCounty county;
    private UUID evaluation = new UUID(0, 0);

    @BeforeAll
    void fill(
            @Autowired SignedIn signedIn,
            @Autowired Regions regions,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transactions) {
        county = new InventedCounty(signedIn, regions, jdbc, transactions);
        county.fill(COUNTY, 7);
    }

    @Test
    @Order(1)
    void whatNobodyHasEnteredIsUnknownAndNeverMet() {
        var dossier = dossier();

        assertThat(dossier.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(dossier.findings()).hasSize(6).allMatch(finding -> finding.outcome() == Outcome.UNKNOWN);
        assertThat(dossier.gaps())
                .extracting(Gap::kind)
                .containsExactly(Gap.Kind.POPULATION, Gap.Kind.DESIGNATION, Gap.Kind.EVALUATION);
        assertThat(dossier.gaps().getFirst().places())
                .hasSize(county.villages(COUNTY).size());
        assertThat(county.asProvince(() -> port.evaluation(county.place(COUNTY), YEAR)))
                .isEmpty();
    }

    @Test
    @Order(2)
    void theBaseFiguresAreThoseOfARecount() throws SQLException {
        county.population(COUNTY, YEAR, 900);
        county.designate(COUNTY, 30, 3);

        var figures = dossier().figures();

        assertThat(figures.remainingPoor()).isPositive().isEqualTo(count("""
                SELECT count(*) FROM member m, household h, region r WHERE m.household_id = h.id AND h.area = r.lo
                   AND r.code LIKE '141028%' AND h.status IN ('REGISTERED', 'RETURNED') AND m.removed_on IS NULL"""));
        assertThat(figures.population())
                .isEqualTo(900L * county.villages(COUNTY).size());
        assertThat(figures.poorVillages())
                .isEqualTo(33)
                .isEqualTo(
                        count(
                                "SELECT count(*) FROM village v, region r WHERE v.region_lo = r.lo AND r.code LIKE '141028%' AND v.poor"));
        assertThat(figures.exitedVillages()).isEqualTo(30);
        assertThat(dossier().base().register().exited()).isEqualTo(new RegisterCount.Heads(count("""
                SELECT count(*) FROM household h, region r WHERE h.area = r.lo AND r.code LIKE '141028%' AND h.status = 'EXITED'
                   AND (SELECT count(*) FROM member m WHERE m.household_id = h.id AND m.removed_on IS NULL) > 0"""), count("""
                SELECT count(*) FROM member m, household h, region r WHERE m.household_id = h.id AND h.area = r.lo
                   AND r.code LIKE '141028%' AND h.status = 'EXITED' AND m.removed_on IS NULL""")));
        assertThat(finding(RateKind.EXITED_VILLAGES).outcome()).isEqualTo(Outcome.MET);
        assertThat(figures.sampledExited()).isNull();
    }

    @Test
    @Order(3)
    void aSampleSaysNothingUntilEveryHouseholdHasItsResult() {
        evaluation = ((Done) county.asProvince(() -> desk.draw(county.place(COUNTY), YEAR))).id();
        var random = new Random(2018);
        var villages = county.asProvince(() -> sheets.sheet(evaluation)).villages();
        assertThat(villages).hasSize(6 + 1 + 9); // a fifth of 30, of 3 and of 44, rounded up
        for (var village : villages) {
            var code = village.place().code();
            if (random.nextInt(3) == 0) {
                inspector(() -> results.add(evaluation, code, new MetHousehold("郝" + code, "", 1 + random.nextInt(5))));
            }
            var lines =
                    county.asProvince(() -> sheets.village(evaluation, code)).lines();
            var entries = lines.stream()
                    .filter(line -> village != villages.getLast())
                    .map(line -> entry(line, random))
                    .toList();
            inspector(() -> results.enter(evaluation, code, LocalDate.now(clock), entries));
        }

        assertThat(dossier().figures().sampledExited()).isNull();
        assertThat(finding(RateKind.WRONG_EXIT).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding(RateKind.COMPOSITE_INCIDENCE).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(dossier().gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.RESULTS, Gap.Kind.NOT_CLOSED);

        var last = villages.getLast().place().code();
        var entries = county.asProvince(() -> sheets.village(evaluation, last)).lines().stream()
                .map(line -> entry(line, random))
                .toList();
        inspector(() -> results.enter(evaluation, last, LocalDate.now(clock), entries));
        assertThat(dossier().figures().sampledExited()).isNotNull();
    }

    @Test
    @Order(4)
    void theRatesOfTheSampleAreThoseOfARecount() throws SQLException {
        correctSome(new Random(7));

        assertThat(dossier().figures()).isEqualTo(recount());
        assertThat(county.asProvince(() -> port.of(county.place(COUNTY), YEAR))).isEqualTo(recount());
        assertThat(count("SELECT count(*) FROM evaluation_result WHERE version > 1 AND evaluation_id = '" + evaluation
                        + "'"))
                .isPositive();
    }

    @Test
    @Order(5)
    void whoIsBackOnTheRegisterIsCountedThereAndNotTwice() throws SQLException {
        var before = dossier().figures();
        var wrong = faults(DossierFigure.WRONGLY_EXITED).getFirst();
        county.sql(
                "UPDATE household SET status = 'RETURNED' WHERE id = ?",
                java.util.Objects.requireNonNull(wrong.household()).id().value());

        var after = dossier().figures();

        assertThat(after).isEqualTo(recount());
        assertThat(after.sampledWronglyExited()).as("it stays a wrong exit").isEqualTo(before.sampledWronglyExited());
        assertThat(after.wronglyExited()).isEqualTo(known(before.wronglyExited()) - wrong.persons());
        assertThat(known(after.remainingPoor()) + known(after.missed()) + known(after.wronglyExited()))
                .isEqualTo(known(before.remainingPoor()) + known(before.missed()) + known(before.wronglyExited()));
    }

    @Test
    @Order(6)
    void everyFigureOpensExactlyWhatItCounts() {
        var figures = dossier().figures();

        assertThat(persons(DossierFigure.REMAINING)).isEqualTo(figures.remainingPoor());
        assertThat(persons(DossierFigure.EXITED))
                .isEqualTo(dossier().base().register().exited().persons());
        assertThat(sum(DossierFigure.SAMPLED_EXITED)).isEqualTo(figures.sampledExited());
        assertThat(sum(DossierFigure.WRONGLY_EXITED)).isEqualTo(figures.sampledWronglyExited());
        assertThat(sum(DossierFigure.WRONGLY_EXITED_STANDING)).isEqualTo(figures.wronglyExited());
        assertThat(sum(DossierFigure.MISSED)).isEqualTo(figures.sampledMissed());
        assertThat(sum(DossierFigure.MISSED_STANDING)).isEqualTo(figures.missed());
        assertThat(faults(DossierFigure.SURVEYED)).hasSize((int) known(figures.surveyed()));
        assertThat(faults(DossierFigure.APPROVING)).hasSize((int) known(figures.approving()));
        assertThat(faults(DossierFigure.WITHOUT_RESULT)).isEmpty();
    }

    @Test
    @Order(7)
    void aCaseGetsAnEvaluationOnlyOnceItIsClosed() {
        assertThat(county.asProvince(() -> port.evaluation(county.place(COUNTY), YEAR)))
                .isEmpty();

        county.asProvince(() -> desk.close(evaluation));

        assertThat(county.asProvince(() -> port.evaluation(county.place(COUNTY), YEAR)))
                .hasValueSatisfying(found -> assertThat(found.completedOn()).isEqualTo(LocalDate.now(clock)));
        assertThat(dossier().gaps()).isEmpty();
    }

    @Test
    @Order(8)
    void anotherCountysDossierIsNotThere() {
        assertThatThrownBy(() -> county.as(Role.COUNTY_OFFICER, "elsewhere", "141130", () -> dossiers.of(COUNTY, YEAR)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> county.as(Role.AUDITOR, "elsewhere", "141130", () -> sheets.sheet(evaluation)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> county.as(
                        Role.INSPECTOR,
                        "elsewhere",
                        "141130",
                        () -> results.enter(evaluation, COUNTY + "100200", LocalDate.now(clock), List.of())))
                .isInstanceOf(NotFoundException.class);
    }

    /** domain.md §3.6, term by term. Whoever is corrected stands on the register and is counted there (decision 0054). */
    private RateFigures recount() throws SQLException {
        var population = count("""
                SELECT sum(amount) FROM village_indicator i WHERE fact = 'POPULATION' AND year = 2018
                   AND area IN (SELECT lo FROM region WHERE code LIKE '141028%')""");
        var remaining = count("""
                SELECT count(*) FROM member m JOIN household h ON h.id = m.household_id WHERE m.removed_on IS NULL
                   AND h.status IN ('REGISTERED', 'RETURNED') AND h.area IN (SELECT lo FROM region WHERE code LIKE '141028%')""");
        var latest = """
                 FROM evaluation_line l LEFT JOIN household h ON h.id = l.household_id, evaluation_result r
                 WHERE r.line_id = l.id AND l.evaluation_id = '%s'
                   AND NOT EXISTS (SELECT FROM evaluation_result later WHERE later.supersedes = r.version AND later.line_id = l.id)
                """.formatted(evaluation);
        var standing = " AND coalesce(h.status, 'NONE') NOT IN ('REGISTERED', 'RETURNED')";
        var persons = "SELECT coalesce(sum(l.persons), 0)" + latest;
        var others = count("""
                SELECT sum(i.amount) - (SELECT count(*) FROM evaluation_frame f, unnest(f.exited || f.remaining) AS home (id), member m
                         WHERE m.household_id = home.id AND m.removed_on IS NULL AND f.evaluation_id = '%1$s' AND f.area IN
                               (SELECT area FROM evaluation_village WHERE evaluation_id = '%1$s'))
                  FROM village_indicator i WHERE i.fact = 'POPULATION' AND i.year = 2018
                   AND i.area IN (SELECT area FROM evaluation_village WHERE evaluation_id = '%1$s')""".formatted(evaluation));
        return new RateFigures(
                population,
                remaining,
                count(persons + " AND l.kind IN ('OTHER', 'FOUND') AND r.fault" + standing),
                count(persons + " AND l.kind = 'EXITED' AND r.fault" + standing),
                count(persons + " AND l.kind = 'EXITED'"),
                count(persons + " AND l.kind = 'EXITED' AND r.fault"),
                others,
                count(persons + " AND l.kind IN ('OTHER', 'FOUND') AND r.fault"),
                count("SELECT count(*)" + latest + " AND r.approval IN ('YES', 'NO')"),
                count("SELECT count(*)" + latest + " AND r.approval = 'YES'"),
                33L,
                30L);
    }

    private long count(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void correctSome(Random random) {
        for (var village : county.asProvince(() -> sheets.sheet(evaluation)).villages()) {
            var code = village.place().code();
            var entries = county.asProvince(() -> sheets.village(evaluation, code)).lines().stream()
                    .filter(line -> random.nextInt(6) == 0)
                    .map(line -> corrected(line, random))
                    .toList();
            inspector(() -> results.enter(evaluation, code, LocalDate.now(clock), entries));
        }
    }

    private static ResultEntry corrected(SheetLine line, Random random) {
        var entry = entry(line, random);
        return new ResultEntry(
                entry.line(), 1, entry.fault(), entry.criterion(), entry.reason(), entry.approval(), "再查");
    }

    private static ResultEntry entry(SheetLine line, Random random) {
        var fault = line.kind().isJudged() ? Boolean.valueOf(random.nextInt(8) == 0) : null;
        var wrong = Boolean.TRUE.equals(fault);
        return new ResultEntry(
                line.id(),
                0,
                fault,
                wrong ? Criterion.INCOME : null,
                wrong ? "收入不够" : "",
                line.kind().isSurveyed() ? Approval.values()[random.nextInt(3)] : null,
                "");
    }

    private void inspector(java.util.function.Supplier<?> work) {
        county.as(Role.INSPECTOR, "inspector", COUNTY, () -> {
            var unused = work.get();
            return true;
        });
    }

    private CountyDossier dossier() {
        return county.as(Role.COUNTY_OFFICER, "county-officer", COUNTY, () -> dossiers.of(COUNTY, YEAR));
    }

    private RateFinding finding(RateKind kind) {
        return dossier().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<SheetLine> faults(DossierFigure figure) {
        return county.asProvince(() -> lists.sample(figure, evaluation));
    }

    private long sum(DossierFigure figure) {
        return faults(figure).stream().mapToLong(SheetLine::persons).sum();
    }

    /** Page by page, as somebody would read it. */
    private long persons(DossierFigure figure) {
        var persons = 0L;
        var after = "";
        do {
            var key = after;
            var page = county.asProvince(() -> lists.register(figure, county.place(COUNTY), key, 50));
            persons += page.items().stream().mapToLong(header -> header.size()).sum();
            after = java.util.Objects.requireNonNullElse(page.next(), "");
        } while (!after.isEmpty());
        return persons;
    }

    private static long known(@org.jspecify.annotations.Nullable Long figure) {
        return java.util.Objects.requireNonNull(figure);
    }
}
