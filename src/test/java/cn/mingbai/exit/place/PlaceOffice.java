package cn.mingbai.exit.place;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.casework.MovableClock;
import cn.mingbai.exit.place.evidence.PlaceEvidence;
import cn.mingbai.exit.village.Statement;
import cn.mingbai.exit.village.StatementOutcome;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.exit.village.VillageIndicators;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import cn.mingbai.region.DesignatedVillage;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.region.VillageDesignation;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's officers at the desks of places, in as few words as a test needs. */
@TestComponent
public record PlaceOffice(
        SignedIn signedIn,
        MovableClock time,
        Clock clock,
        Regions regions,
        Designations designations,
        PlaceCasework casework,
        PlaceNotices notices,
        PlaceFiles files,
        VillageIndicators indicators,
        PlaceEvidence evidence,
        NoticeCasework board,
        JdbcClient jdbc,
        TransactionTemplate transactions) {

    public static final int YEAR = 2018;

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final byte[] SCAN = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002"
                    + "0000050001e221bc330000000049454e44ae426082");

    /** The next village of the county that no other test has used; not in the demo's township, which belongs to all of them. */
    public Place village() {
        var county = regions.byCode("141130").orElseThrow();
        var villages = regions.villagesWithin(county.range()).stream()
                .filter(village -> !village.code().startsWith("141130101"))
                .sorted(Comparator.comparing(Place::code))
                .toList();
        return villages.get(NEXT.getAndIncrement());
    }

    /** One of the demo's officers; the township's is he of the township where the place lies. */
    private SignedInOfficer officer(String who, long area) {
        var officer = signedIn.officer(who);
        if (!who.equals("township")) {
            return officer;
        }
        var township = regions.pathTo(area).stream()
                .filter(place -> place.level() == RegionLevel.TOWNSHIP)
                .findFirst()
                .orElseThrow();
        return new SignedInOfficer(
                officer.id(), officer.username(), officer.displayName(), officer.role(), township, false);
    }

    public <T> T ask(String who, long area, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        RunAs.officer(officer(who, area), () -> answer.set(question.get()));
        return answer.get();
    }

    private <T> T ask(String who, CaseId id, Supplier<T> question) {
        return ask(who, file(id).area(), question);
    }

    public void designate(Place village, @Nullable Boolean poor, @Nullable Integer exitYear) {
        signedIn.run("county", () -> {
            DesignatedVillage known = designations.village(village.code());
            assertThat(designations.designate(
                            village.code(),
                            known.version(),
                            new VillageDesignation(poor, poor == null ? null : false, exitYear, "县政府文件")))
                    .isEmpty();
        });
    }

    public VillageDesignation designation(Place village) {
        return Objects.requireNonNull(designations.ofVillages(List.of(village)).get(village.area()));
    }

    /** A household of so many, with safe water and a safe home. */
    public UUID home(Place village, String status, int persons) {
        return home(village, status, persons, "'A', true");
    }

    /** @param living housing grade and what the form says of the water, as SQL */
    public UUID home(Place village, String status, int persons, String living) {
        var id = UUID.randomUUID();
        var number = "%016d".formatted(Math.floorMod(id.getMostSignificantBits(), 10_000_000_000_000_000L));
        inCounty(() -> {
            jdbc.sql("INSERT INTO household (id, area, number, status) VALUES (?, ?, ?, ?)")
                    .params(id, village.area(), number, status)
                    .update();
            jdbc.sql(
                            "INSERT INTO living_conditions (household_id, area, housing_grade, water_declared_safe) VALUES (?, ?, "
                                    + living + ")")
                    .params(id, village.area())
                    .update();
            for (var n = 1; n <= persons; n++) {
                jdbc.sql("""
                                INSERT INTO member (household_id, area, number, name, initials, sex, id_kind, relation)
                                VALUES (?, ?, ?, '某某', 'mm', 'MALE', 'NONE', ?)""")
                        .params(id, village.area(), number + "%02d".formatted(n), n == 1 ? "HEAD" : "OTHER")
                        .update();
            }
            return 1;
        });
        return id;
    }

    public <T> T inCounty(Supplier<T> work) {
        return as("county", work);
    }

    public <T> T as(String who, Supplier<T> work) {
        return Objects.requireNonNull(signedIn.ask(who, () -> transactions.execute(status -> work.get())));
    }

    public UUID proof(String who, Place village) {
        return kept(ask(
                who, village.area(), () -> evidence.keepProof(village, "proof.png", new ByteArrayInputStream(SCAN))));
    }

    public UUID scan(String who, CaseId id, EvidenceKind kind) {
        return kept(ask(who, id, () -> {
            var place = regions.byArea(files.get(id).area()).orElseThrow();
            return evidence.keepForCase(place, id.value(), kind, kind + ".png", new ByteArrayInputStream(SCAN));
        }));
    }

    private static UUID kept(EvidenceOutcome outcome) {
        return ((EvidenceOutcome.Kept) outcome).id();
    }

    public StatementOutcome state(String who, Place village, Statement statement) {
        return ask(who, village.area(), () -> indicators.state(village.code(), YEAR, statement));
    }

    /** Says that the village has everything, with proof, and so many people. */
    public void stateAll(Place village, int population) {
        var proof = proof("township", village);
        for (var fact : VillageFact.values()) {
            state(village, fact, fact == VillageFact.POPULATION ? population : 3, proof);
        }
    }

    public void state(Place village, VillageFact fact, int amount, @Nullable UUID proof) {
        var unit = fact.unit();
        var statement = new Statement(
                fact,
                seen(village, fact),
                unit.isEmpty() ? amount > 0 : null,
                unit.isEmpty() ? null : BigDecimal.valueOf(amount),
                "台账",
                today(),
                proof);
        assertThat(state("township", village, statement)).isInstanceOf(StatementOutcome.Kept.class);
    }

    private int seen(Place village, VillageFact fact) {
        return inCounty(() -> jdbc.sql(
                        "SELECT coalesce(max(number), 0) FROM village_indicator WHERE area = ? AND year = ? AND fact = ?")
                .params(village.area(), YEAR, fact.name())
                .query(Integer.class)
                .single());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public CaseId propose(Place village) {
        return ((PlaceOpening.Opened)
                        ask("township", village.area(), () -> casework.proposeVillage(village.code(), YEAR)))
                .id();
    }

    public PlaceExit file(CaseId id) {
        return signedIn.ask("province", () -> files.get(id));
    }

    public String state(CaseId id) {
        return file(id).state();
    }

    public PlaceWish wish(CaseId id, String action) {
        return PlaceWish.of(id, file(id).version(), action, today());
    }

    /** With a fresh scan of each of these kinds. */
    public PlaceWish wish(String who, CaseId id, String action, EvidenceKind... kinds) {
        return wish(id, action)
                .with(Stream.of(kinds).map(kind -> scan(who, id, kind)).toList());
    }

    public ActionOutcome act(String who, PlaceWish wish) {
        return ask(who, wish.id(), () -> casework.act(wish, SignedIn.proof()));
    }

    public void done(String who, PlaceWish wish) {
        assertThat(act(who, wish)).isInstanceOf(Done.class);
    }

    public static List<String> keys(ActionOutcome outcome) {
        return ((Refused) outcome).obstacles().stream().map(Obstacle::key).toList();
    }

    public UUID post(String who, CaseId id) {
        var version = file(id).version();
        assertThat(ask(who, id, () -> notices.post(id, version))).isInstanceOf(Done.class);
        return Objects.requireNonNull(signedIn.ask("province", () -> files.history(id))
                .getLast()
                .references()
                .notice());
    }

    public void runOut(String who, UUID notice) {
        time.pass(Duration.ofDays(8));
        long hangs = inCounty(() -> jdbc.sql("SELECT area FROM public_notice WHERE id = ?")
                .param(notice)
                .query(Long.class)
                .single());
        assertThat(ask(who, hangs, () -> board.takeDown(new NoticeId(notice), new byte[0])))
                .isEqualTo(NoticeCasework.TakeDown.DONE);
    }

    /** A poor village of 400 with one household of that many on the register and one that has exited; everything else in order. */
    public Place readyVillage(int poor) {
        var village = village();
        designate(village, true, null);
        home(village, "REGISTERED", poor);
        home(village, "EXITED", 4);
        stateAll(village, 400);
        return village;
    }

    public void check(CaseId id) {
        done(
                "township",
                wish("township", id, "CHECK_INDICATORS", EvidenceKind.VILLAGE_EXIT_SHEET)
                        .signedBy(List.of("王守业", "高建平")));
    }

    /** Brings a village up to the approval. */
    public void toApproval(CaseId id) {
        check(id);
        runOut("township", post("township", id));
        done("township", wish("township", id, "REVIEW_TOWNSHIP", EvidenceKind.TOWNSHIP_OPINION));
        done("county", wish("county", id, "CHECK_COUNTY", EvidenceKind.COUNTY_OPINION));
    }

    public PlaceWish approval(CaseId id) {
        return wish("supervisor", id, "APPROVE", EvidenceKind.COUNTY_DECISION);
    }
}
