package cn.mingbai.exit.place;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.region.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Villages at the real desks, in no order at all; afterwards the database is asked what came of them. */
@OfficeTest
class RandomPlaceOfficeTests {

    private static final int VILLAGES = 12;
    private static final int TURNS = 1_200;

    /** Whatever anybody may think of, sensible or not. */
    private static final List<String> ACTIONS = List.of(
            "CHECK_INDICATORS",
            "REVIEW_TOWNSHIP",
            "CHECK_COUNTY",
            "APPROVE",
            "RETURN",
            "REFUSE",
            "WITHDRAW",
            "APPLY",
            "OBJECTION_REJECTED");

    private record Usual(String action, String officer) {}

    /** Without a hint of the way nothing would ever come to its end, and nothing would be tested. */
    private static final Map<String, Usual> WAY = Map.of(
            "PROPOSED", new Usual("CHECK_INDICATORS", "township"),
            "TOWNSHIP_NOTICE", new Usual("REVIEW_TOWNSHIP", "township"),
            "TOWNSHIP_REVIEWED", new Usual("CHECK_COUNTY", "county"),
            "COUNTY_CHECKED", new Usual("APPROVE", "supervisor"));

    private static final List<String> OFFICERS = List.of("township", "county", "supervisor", "city", "province");

    @Autowired
    private PlaceOffice office;

    private final Random random = new Random(20181112);
    private final Map<Long, UUID> proofs = new HashMap<>();

    @Test
    void whateverIsTriedNoVillageLeavesTheListPastTheWayOrOnFiguresItDoesNotHave() {
        var villages = new ArrayList<Place>();
        for (var n = 0; n < VILLAGES; n++) {
            var village = office.readyVillage(7);
            proofs.put(village.area(), office.proof("township", village));
            villages.add(village);
        }
        for (var turn = 0; turn < TURNS; turn++) {
            turn(villages.get(random.nextInt(VILLAGES)));
        }
        var areas = villages.stream().map(Place::area).toArray(Long[]::new);
        assertThat(count("SELECT count(*) FROM place_exit WHERE state = 'APPROVED' AND area = ANY (?)", areas))
                .isGreaterThan(3);
        assertThat(count(
                        "SELECT count(*) FROM village v WHERE v.region_lo = ANY (?) AND v.exit_year IS NOT NULL AND NOT EXISTS "
                                + "(SELECT FROM place_exit c WHERE c.area = v.region_lo AND c.state = 'APPROVED' AND c.year = v.exit_year)",
                        areas))
                .isZero();
        for (var step : List.of("CHECK_INDICATORS", "POST_TOWNSHIP_NOTICE", "REVIEW_TOWNSHIP", "CHECK_COUNTY")) {
            assertThat(approvedWithout(
                            "EXISTS (SELECT FROM place_exit_event e WHERE e.case_id = c.id AND e.action = '" + step
                                    + "' AND e.id > r.last)",
                            areas))
                    .as(step)
                    .isZero();
        }
        assertThat(approvedWithout(
                        "EXISTS (SELECT FROM place_exit_event p JOIN public_notice n ON n.id = p.notice_id JOIN place_exit_event e "
                                + "ON e.case_id = c.id AND e.action = 'REVIEW_TOWNSHIP' AND e.id > p.id WHERE p.case_id = c.id AND p.id > r.last "
                                + "AND n.over_at <= e.at AND n.taken_down_at <= e.at)",
                        areas))
                .isZero();
        assertThat(approvedWithout(
                        "EXISTS (SELECT FROM place_exit_event e JOIN place_exit_figures f ON f.id = e.figures_id WHERE e.case_id = c.id "
                                + "AND e.action = 'APPROVE' AND f.occasion = 'APPROVAL' AND NOT EXISTS (SELECT FROM jsonb_array_elements("
                                + "f.content::jsonb -> 'findings' -> 'findings') x WHERE x ->> 'effect' = 'REQUIRED' AND x ->> 'outcome' <> 'MET' "
                                + "OR x ->> 'effect' = 'CONSIDERED' AND x ->> 'outcome' <> 'MET' AND x ->> 'reason' IS NULL))",
                        areas))
                .isZero();
        assertThat(count(
                        "SELECT count(*) FROM (SELECT FROM place_exit_event WHERE area = ANY (?) AND officer_id IS NOT NULL GROUP BY case_id, "
                                + "officer_id HAVING count(DISTINCT role) > 1) x",
                        areas))
                .isZero();
        assertThat(count(
                        "SELECT count(*) FROM place_exit c WHERE area = ANY (?) AND version <> (SELECT count(*) - 1 FROM place_exit_event e "
                                + "WHERE e.case_id = c.id AND e.version IS NOT NULL)",
                        areas))
                .isZero();
    }

    /** Approved cases for which that is not so; r.last is the latest event that sent the case back to its beginning. */
    private long approvedWithout(String condition, Long[] areas) {
        return count(
                "SELECT count(*) FROM place_exit c CROSS JOIN LATERAL (SELECT coalesce(max(e.id), 0) AS last FROM place_exit_event e "
                        + "WHERE e.case_id = c.id AND e.action = 'RETURN' AND e.to_state = 'PROPOSED') r "
                        + "WHERE c.state = 'APPROVED' AND c.area = ANY (?) AND NOT " + condition,
                areas);
    }

    private void turn(Place village) {
        var open = open(village);
        if (open == null) {
            office.ask("township", village.area(), () -> office.casework().proposeVillage(village.code(), 2018));
            return;
        }
        switch (random.nextInt(12)) {
            case 0 -> figures(village);
            case 1 -> takeDown(village);
            case 2, 3 -> {
                var version = office.file(open).version();
                office.ask("township", village.area(), () -> office.notices().post(open, version));
            }
            default -> step(village, open);
        }
    }

    /** The population goes up and down, so that the incidence is sometimes below the limit and sometimes on it. */
    private void figures(Place village) {
        office.state(village, VillageFact.POPULATION, random.nextBoolean() ? 400 : 350, null);
        office.state(
                village,
                VillageFact.ROAD,
                random.nextInt(5) == 0 ? 0 : 1,
                random.nextInt(5) == 0 ? null : proofs.get(village.area()));
    }

    private void takeDown(Place village) {
        office.time().pass(Duration.ofDays(4));
        var hanging = office.inCounty(() -> office.jdbc()
                .sql("SELECT n.id FROM public_notice n JOIN place_exit_event e ON e.notice_id = n.id "
                        + "WHERE e.area = ? AND n.taken_down_at IS NULL")
                .param(village.area())
                .query(UUID.class)
                .list());
        hanging.forEach(notice -> office.ask(
                "township", village.area(), () -> office.board().takeDown(new NoticeId(notice), new byte[0])));
    }

    private void step(Place village, CaseId open) {
        var file = office.file(open);
        var usual = WAY.get(file.state());
        var step = usual != null && random.nextInt(4) > 0 ? usual : new Usual(pick(ACTIONS), pick(OFFICERS));
        if (List.of("REFUSE", "WITHDRAW").contains(step.action()) && random.nextInt(8) > 0) {
            return; // else most of them end before they begin
        }
        var scans = Arrays.stream(EvidenceKind.values())
                .filter(EvidenceKind::isOfPlace)
                .map(kind -> office.scan("township", open, kind))
                .toList();
        var more = new ArrayList<>(scans);
        more.add(office.scan("township", open, EvidenceKind.TOWNSHIP_OPINION));
        more.add(office.scan("township", open, EvidenceKind.COUNTY_DECISION));
        var wish = PlaceWish.of(
                        open,
                        file.version() - (random.nextInt(20) == 0 ? 1 : 0),
                        step.action(),
                        office.today().minusDays(random.nextInt(2)))
                .to(step.action().equals("RETURN") ? "PROPOSED" : null)
                .saying("理由")
                .signedBy(List.of("王守业", "高建平"))
                .with(more);
        office.ask(step.officer(), village.area(), () -> office.casework().act(wish, SignedIn.proof()));
    }

    private @Nullable CaseId open(Place village) {
        return office
                .inCounty(() -> office.jdbc()
                        .sql("SELECT id FROM place_exit WHERE area = ? AND closed_at IS NULL")
                        .param(village.area())
                        .query((row, index) -> new CaseId(row.getObject("id", UUID.class)))
                        .list())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private long count(String sql, Long[] areas) {
        return office.inCounty(
                () -> office.jdbc().sql(sql).param(areas).query(Long.class).single());
    }
}
