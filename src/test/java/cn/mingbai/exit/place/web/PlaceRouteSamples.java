package cn.mingbai.exit.place.web;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.exit.place.PlaceCasework;
import cn.mingbai.exit.place.PlaceOpening;
import cn.mingbai.exit.place.evidence.PlaceEvidence;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A poor village with its case and a scan, and a county with its case, here and elsewhere. */
record PlaceRouteSamples(
        SignedIn signedIn,
        Regions regions,
        PlaceCasework casework,
        PlaceEvidence evidence,
        JdbcClient jdbc,
        TransactionTemplate transactions)
        implements RouteSamples {

    private static final byte[] SCAN = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002"
                    + "0000050001e221bc330000000049454e44ae426082");
    private static final String INSIDE = "141130101201";
    private static final String OUTSIDE = "140122100201";

    @Override
    public List<RouteSample> samples() {
        return List.of(
                RouteSample.of("/village-exits/{code}", INSIDE, OUTSIDE, "140122"),
                RouteSample.everywhere("/village-exits/{code}/indicators/{fact}", "BUS"),
                RouteSample.of("/village-exits/cases/{case}", village(INSIDE), village(OUTSIDE), "140122"),
                RouteSample.of("/county-exits/{code}", "141130", "140122", "140122"),
                RouteSample.of("/county-exits/cases/{case}", county("141130", 2018), county("140122", 2017), "140122"),
                RouteSample.of("/place-figures/{figures}", figures(INSIDE), figures(OUTSIDE), "140122"),
                RouteSample.of("/place-evidence/{evidence}", scan(INSIDE), scan(OUTSIDE), "140122"),
                RouteSample.of("/api/villages/{code}", INSIDE, OUTSIDE, "140122"),
                RouteSample.of("/api/counties/{code}", "141130", "140122", "140122"));
    }

    private UUID village(String code) {
        var place = regions.byCode(code).orElseThrow();
        return open(place).orElseGet(() -> {
            as(
                    Role.COUNTY_OFFICER,
                    code.substring(0, 6),
                    () -> transactions.execute(status -> jdbc.sql(
                                    "UPDATE village SET poor = true, exit_year = NULL, source = '县政府文件' WHERE region_lo = ?")
                            .param(place.area())
                            .update()));
            return opened(as(Role.TOWNSHIP_OFFICER, code.substring(0, 9), () -> casework.proposeVillage(code, 2018)));
        });
    }

    private UUID county(String code, int year) {
        return open(regions.byCode(code).orElseThrow())
                .orElseGet(() -> opened(as(Role.COUNTY_OFFICER, code, () -> casework.prepareCounty(code, year))));
    }

    private java.util.Optional<UUID> open(Place place) {
        return as(
                Role.PROVINCE_OFFICER,
                "14",
                () -> Objects.requireNonNull(transactions.execute(
                        status -> jdbc.sql("SELECT id FROM place_exit WHERE area = ? AND closed_at IS NULL")
                                .param(place.area())
                                .query(UUID.class)
                                .optional())));
    }

    private UUID figures(String code) {
        var id = UUID.randomUUID();
        as(
                Role.PROVINCE_OFFICER,
                "14",
                () -> transactions.execute(status -> jdbc.sql("""
                        INSERT INTO place_exit_figures (id, case_id, area, occasion, taken_at, taken_by, content, digest)
                        VALUES (?, ?, ?, 'SUBMISSION', now(), 'township', '{}', sha256('{}'))""")
                        .params(
                                id,
                                village(code),
                                regions.byCode(code).orElseThrow().area())
                        .update()));
        return id;
    }

    private static UUID opened(PlaceOpening opening) {
        return ((PlaceOpening.Opened) opening).id().value();
    }

    private UUID scan(String code) {
        return ((EvidenceOutcome.Kept) as(
                        Role.VILLAGE_OFFICER,
                        code,
                        () -> evidence.keepProof(
                                regions.byCode(code).orElseThrow(), "proof.png", new ByteArrayInputStream(SCAN))))
                .id();
    }

    private <T> T as(Role role, String place, Supplier<T> question) {
        var county = signedIn.officer("county");
        var officer = new SignedInOfficer(
                county.id(),
                "elsewhere",
                county.displayName(),
                role,
                regions.byCode(place).orElseThrow(),
                false);
        var answer = new AtomicReference<T>();
        RunAs.officer(officer, () -> answer.set(question.get()));
        return Objects.requireNonNull(answer.get());
    }
}
