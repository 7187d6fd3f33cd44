package cn.mingbai.household.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.household.roster.sheet.RosterColumn;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of households against the register, against each other and against the areas of officers. */
@ProductTest
class RosterDecisionTests {

    @Autowired
    private RosterImports imports;

    @Autowired
    private RosterReports reports;

    @Autowired
    private RosterJobs jobs;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Regions regions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private RosterDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new RosterDesk(imports, reports, signedIn, "county");
    }

    @Test
    void bothPartsOfAScatteredHouseholdWait() {
        var roster = desk.check(
                "一.xlsx",
                couple(6101, 61_010)
                        .person(6102, "户主", 61_020)
                        .person(6101, "之子", 61_012)
                        .xlsx());

        assertThat(desk.problems(roster.id()))
                .contains("7 ERROR HOUSEHOLD_SCATTERED")
                .contains("7 ERROR NO_HEAD");
        assertThat(roster.counts().acceptedHouseholds()).isEqualTo(1);
        assertThat(roster.counts().accepted()).isEqualTo(1);
    }

    @Test
    void aHouseholdNumberOfAnotherVillageIsPointedOut() {
        var file =
                couple(6201, 62_010).person(6202, "户主", 62_020).but(RosterColumn.HOUSEHOLD_NUMBER, "1411301012060001");

        assertThat(desk.problems(desk.check("一.xlsx", file.xlsx()).id()))
                .contains("6 WARNING HOUSEHOLD_NUMBER_OF_ANOTHER_VILLAGE");
    }

    @Test
    void aHouseholdStaysInTheVillageWhereItIsRegistered() {
        desk.merge("一.xlsx", couple(6301, 63_010).xlsx());

        var moved = RosterFile.ofYear2018()
                .person(6301, "户主", 63_010)
                .but(RosterColumn.VILLAGE, "田家洼村委会")
                .person(6301, "配偶", 63_011)
                .but(RosterColumn.VILLAGE, "田家洼村委会")
                .xlsx();

        assertThat(desk.problems(desk.check("二.xlsx", moved).id())).contains("4 ERROR HOUSEHOLD_ELSEWHERE");
    }

    @Test
    void aPersonOfAnotherHouseholdIsNotTakenTwice() {
        desk.merge("一.xlsx", couple(6401, 64_010).xlsx());

        var roster = desk.check(
                "二.xlsx",
                RosterFile.ofYear2018()
                        .person(6402, "户主", 64_020)
                        .person(6402, "配偶", 64_011)
                        .xlsx());

        assertThat(desk.problems(roster.id())).contains("5 ERROR ID_IN_ANOTHER_HOUSEHOLD");
        assertThat(roster.counts().accepted()).isZero();
        assertThat(signedIn.ask("county", () -> imports.merge(roster.id())))
                .as("nothing to merge")
                .isFalse();
    }

    @Test
    void aPersonOfAnotherCountyIsKnownToBeRegisteredAndNothingElse() {
        desk.merge("一.xlsx", couple(6501, 65_010).xlsx());

        var id = new AtomicReference<UUID>();
        var findings = new AtomicReference<List<RosterFinding>>(List.of());
        var elsewhere = RosterFile.ofYear2018().person(1, "户主", 65_010);
        inAnotherVillage(elsewhere);
        RunAs.officer(stranger(), () -> id.set(imports.upload("二.xlsx", stream(elsewhere.xlsx()), null)));
        org.awaitility.Awaitility.await().until(() -> {
            RunAs.officer(
                    stranger(),
                    () -> findings.set(reports.problems(id.get(), null, null).items()));
            return !findings.get().isEmpty();
        });

        assertThat(findings.get())
                .filteredOn(f -> f.code().equals("ID_REGISTERED_ELSEWHERE"))
                .singleElement()
                .satisfies(f -> assertThat(f.message() + f.shown()).doesNotContain("支进", "14113010120165"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> desk.get(Objects.requireNonNull(id.get())));
    }

    private void inAnotherVillage(RosterFile file) {
        var village = regions.villagesWithin(stranger().place().range()).getFirst();
        var path = regions.pathTo(village.area());
        file.but(RosterColumn.COUNTY, path.get(path.size() - 3).name());
        file.but(RosterColumn.TOWNSHIP, path.get(path.size() - 2).name());
        file.but(RosterColumn.VILLAGE, village.name());
        file.but(RosterColumn.HOUSEHOLD_NUMBER, village.code() + "0001");
    }

    private SignedInOfficer stranger() {
        var place = regions.byCode("140122").orElseThrow();
        return new SignedInOfficer(
                new OfficerId(new UUID(1, 1)), "stranger", "Stranger", Role.COUNTY_OFFICER, place, false);
    }

    /** An import belongs to the place of whoever sent it: those above see it, those below do not. */
    @Test
    void aTownshipDoesNotSeeTheImportsOfItsCounty() {
        var ofCounty = desk.upload("一.xlsx", couple(6601, 66_010).xlsx());
        var township = new RosterDesk(imports, reports, signedIn, "township");
        var ofTownship = township.upload("二.xlsx", couple(6602, 66_020).xlsx());

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> township.get(ofCounty));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> township.discard(ofCounty));
        assertThat(desk.get(ofTownship).id()).isEqualTo(ofTownship);
        assertThat(signedIn.ask("township", () -> reports.latest(null, null).items()))
                .extracting(RosterImport::id)
                .contains(ofTownship)
                .doesNotContain(ofCounty);
    }

    @Test
    void aVillageOutsideTheAreaIsNoVillageOfTheirs() {
        var township = new RosterDesk(imports, reports, signedIn, "township");
        var file = RosterFile.ofYear2018()
                .person(6701, "户主", 67_010)
                .but(RosterColumn.TOWNSHIP, "水头镇")
                .but(RosterColumn.VILLAGE, "云梦村");

        assertThat(township.problems(township.check("一.xlsx", file.xlsx()).id()))
                .containsExactly("4 ERROR NO_SUCH_VILLAGE");
    }

    @Test
    void peopleOfOneHouseholdLiveInOneVillage() {
        var file = couple(6702, 67_020).but(RosterColumn.VILLAGE, "田家洼村委会");

        assertThat(desk.problems(desk.check("一.xlsx", file.xlsx()).id())).containsExactly("5 ERROR VILLAGE_DIFFERS");
    }

    @Test
    void whatIsDiscardedWhileItIsCheckedStaysDiscarded() {
        var id = desk.upload("一.xlsx", RosterDesk.bundled("康城镇-2018.xlsx"));

        assertThat(desk.discard(id)).isTrue();

        jobs.check(new RosterJobs.Job(id, request()));
        org.awaitility.Awaitility.await()
                .pollDelay(java.time.Duration.ofSeconds(2))
                .until(() -> staged(id) == 0);
        assertThat(desk.get(id).state()).isEqualTo(RosterState.DISCARDED);
    }

    /** As after kill -9: rows of the dead run are there, and the job is begun once more. */
    @Test
    void aCheckThatDiedIsBegunAnew() {
        var roster = desk.check("一.xlsx", RosterDesk.bundled("康城镇-2018.xlsx"));
        inScope(() -> jdbc.sql("UPDATE roster_import SET state = 'CHECKING', progress = 40 WHERE id = ?")
                .param(roster.id())
                .update());

        jobs.check(new RosterJobs.Job(roster.id(), request()));

        var again = desk.awaitRest(roster.id());
        assertThat(again.state()).isEqualTo(RosterState.READY);
        assertThat(again.counts()).isEqualTo(roster.counts());
    }

    @Test
    void ofTwoImportsWithTheSamePeopleNoneIsMergedByHalves() {
        var one = desk.check("一.xlsx", couple(6801, 68_010).xlsx());
        var other = desk.check(
                "二.xlsx",
                RosterFile.ofYear2018()
                        .person(6802, "户主", 68_010)
                        .person(6802, "配偶", 68_011)
                        .person(6803, "户主", 68_030)
                        .xlsx());

        signedIn.run("county", () -> imports.merge(one.id()));
        signedIn.run("county", () -> imports.merge(other.id()));

        var states = List.of(
                desk.awaitRest(one.id()).state(), desk.awaitRest(other.id()).state());
        assertThat(states).containsExactlyInAnyOrder(RosterState.MERGED, RosterState.READY);
        var loser = desk.get(states.getFirst() == RosterState.READY ? one.id() : other.id());
        assertThat(Objects.requireNonNull(loser.reason()).code()).isEqualTo("MERGE_FAILED");
        assertThat(desk.problems(loser.id()))
                .as("checked anew against the register of now")
                .anyMatch(problem -> problem.endsWith("ID_IN_ANOTHER_HOUSEHOLD"));
    }

    @Test
    void twoClicksMergeOnce() {
        var roster = desk.check("一.xlsx", couple(6901, 69_010).xlsx());

        assertThat(signedIn.ask("county", () -> imports.merge(roster.id()))).isTrue();
        assertThat(signedIn.ask("county", () -> imports.merge(roster.id()))).isFalse();
        assertThat(Objects.requireNonNull(desk.awaitRest(roster.id()).merged()).householdsNew())
                .isEqualTo(1);
    }

    @Test
    void aManyTimesRepeatedNumberIsFoundInEveryRow() {
        var file = RosterFile.ofYear2018();
        for (var i = 0; i < 60; i++) {
            file.person(5000 + i, "户主", 50_000);
        }

        var roster = desk.check("一.xlsx", file.xlsx());

        assertThat(roster.counts().rejected()).isEqualTo(60);
        assertThat(desk.findings(roster.id()).getFirst().message()).contains("第 5 行", "60 人");
    }

    private static RosterFile couple(int household, int which) {
        return RosterFile.ofYear2018().person(household, "户主", which).person(household, "配偶", which + 1);
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private RosterJobs.Request request() {
        var county = signedIn.officer("county").place().range();
        return new RosterJobs.Request("county", county.lo(), county.hi());
    }

    private long staged(UUID id) {
        var rows = new AtomicReference<Long>(0L);
        inScope(() -> rows.set(jdbc.sql("SELECT count(*) FROM roster_person WHERE import_id = ?")
                .param(id)
                .query(Long.class)
                .single()));
        return rows.get();
    }

    private void inScope(Runnable work) {
        signedIn.run("county", () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
