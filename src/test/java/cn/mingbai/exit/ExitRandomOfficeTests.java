package cn.mingbai.exit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.casework.OfficeTest;
import cn.mingbai.casework.Wish;
import cn.mingbai.exit.doubt.RaisedDoubt;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.draw.Draw.Result;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.round.VillageList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Officers who try anything at any time, on the real database: whatever they try, only households that went the whole way are out
 * of the register.
 */
@OfficeTest
class ExitRandomOfficeTests {

    private static final int LISTS = 3;
    private static final int CASES = 12;
    private static final int TURNS = 150;

    private static final List<String> ACTIONS = List.of(
            "VERIFY_HOME",
            "CONFIRM_COMMITTEES",
            "ACCEPT",
            "HEAD_REFUSES",
            "REVIEW_TOWNSHIP",
            "SUPERVISE_COUNTY",
            "DECIDE_COUNTY",
            "MARK_EXITED",
            "RETURN",
            "REFUSE",
            "WITHDRAW",
            "POST_VILLAGE_NOTICE",
            "ASSEMBLY_APPRAISAL");

    /** What is usual in a state, and who does it. */
    private record Usual(String action, String officer) {}

    /** Without a hint of the way nothing would ever come to its end, and nothing would be tested. */
    private static final Map<String, Usual> WAY = Map.of(
            "PLANNED", new Usual("VERIFY_HOME", "team"),
            "APPRAISED", new Usual("CONFIRM_COMMITTEES", "secretary"),
            "COMMITTEES_CONFIRMED", new Usual("ACCEPT", "village"),
            "REFUSED_BY_HEAD", new Usual("ACCEPT", "village"),
            "VILLAGE_NOTICE", new Usual("REVIEW_TOWNSHIP", "township"),
            "TOWNSHIP_ANNOUNCED", new Usual("SUPERVISE_COUNTY", "supervisor"),
            "COUNTY_SUPERVISED", new Usual("MARK_EXITED", "county"));

    private static final List<String> OFFICERS =
            List.of("village", "secretary", "team", "township", "county", "supervisor");

    @Autowired
    private ExitOffice office;

    private final Random random = new Random(20181130);
    private final Map<EvidenceKind, UUID> scans = new EnumMap<>(EvidenceKind.class);
    private final List<UUID> lists = new ArrayList<>();

    @Test
    void whateverIsTriedOnlyWhoWentTheWholeWayIsOut() {
        for (var n = 0; n < LISTS; n++) {
            var list = office.list();
            lists.add(list.id());
            scans.clear();
            for (var kind : EvidenceKind.values()) {
                scans.put(kind, office.cases().scan("village", list, kind));
            }
            for (var c = 0; c < CASES; c++) {
                office.mark(list, office.home("随机退出" + n + "之" + c, String.valueOf(4000 + 97 * (n * CASES + c))));
            }
            for (var turn = 0; turn < TURNS; turn++) {
                turn(list);
            }
        }
        assertThat(count("SELECT count(*) FROM case_file c WHERE c.list_id = ANY (:lists) AND c.state = 'EXITED'"))
                .isGreaterThan(8);
        theRegisterHoldsOnlyWhatTheCasesSay();
        everyExitWentTheWay();
        nobodyActedAtTwoLevels();
    }

    private void theRegisterHoldsOnlyWhatTheCasesSay() {
        assertThat(count("SELECT count(*) FROM household h JOIN case_file c ON c.household_id = h.id "
                        + "WHERE c.list_id = ANY (:lists) AND (h.status = 'EXITED') <> (c.state = 'EXITED')"))
                .isZero();
        assertThat(count(
                        "SELECT count(*) FROM case_file c WHERE c.list_id = ANY (:lists) AND c.state = 'EXITED' AND NOT EXISTS "
                                + "(SELECT FROM register_movement m WHERE m.household_id = c.household_id AND m.kind = 'EXITED' "
                                + "AND m.case_id = c.id)"))
                .isZero();
    }

    private void everyExitWentTheWay() {
        for (var step : List.of("VERIFY_HOME", "CONFIRM_COMMITTEES", "ACCEPT", "REVIEW_TOWNSHIP", "SUPERVISE_COUNTY")) {
            assertThat(exitedWithout("EXISTS (SELECT FROM case_event e WHERE e.case_id = c.id AND e.action = '" + step
                            + "' AND e.id > r.last)"))
                    .as(step)
                    .isZero();
        }
        assertThat(exitedWithout("EXISTS (SELECT FROM case_event e JOIN meeting m ON m.id = e.meeting_id AND m.quorate "
                        + "JOIN meeting_vote v ON v.meeting_id = m.id AND v.case_id = c.id AND v.passed WHERE e.case_id = c.id "
                        + "AND e.action = 'ASSEMBLY_APPRAISAL' AND e.id > r.last)"))
                .isZero();
        assertThat(exitedWithout("EXISTS (SELECT FROM exit_acceptance a WHERE a.case_id = c.id)"))
                .isZero();
        assertThat(exitedWithout("NOT EXISTS (SELECT FROM exit_doubt d WHERE d.case_id = c.id AND d.answer IS NULL "
                        + "AND d.withdrawn_at IS NULL)"))
                .isZero();
        for (var notice :
                List.of("POST_VILLAGE_NOTICE REVIEW_TOWNSHIP", "POST_TOWNSHIP_ANNOUNCEMENT SUPERVISE_COUNTY")) {
            var pair = notice.split(" ");
            assertThat(exitedWithout("EXISTS (SELECT FROM case_event p JOIN public_notice n ON n.id = p.notice_id "
                            + "JOIN case_event e ON e.case_id = c.id AND e.action = '" + pair[1] + "' AND e.id > p.id "
                            + "WHERE p.case_id = c.id AND p.action = '" + pair[0] + "' AND p.id > r.last "
                            + "AND n.over_at <= e.at AND n.taken_down_at <= e.at)"))
                    .as(notice)
                    .isZero();
        }
    }

    private void nobodyActedAtTwoLevels() {
        assertThat(count("SELECT count(*) FROM (SELECT FROM case_event e JOIN case_file c ON c.id = e.case_id "
                        + "WHERE c.list_id = ANY (:lists) AND officer_id IS NOT NULL GROUP BY case_id, officer_id "
                        + "HAVING count(DISTINCT level) > 1) x"))
                .isZero();
    }

    /** Exited cases for which that is not so; r.last is the latest event that sent the case back to the beginning. */
    private long exitedWithout(String condition) {
        return count(
                "SELECT count(*) FROM case_file c CROSS JOIN LATERAL (SELECT coalesce(max(e.id), 0) AS last FROM case_event e "
                        + "WHERE e.case_id = c.id AND e.action = 'RETURN' AND e.to_state = 'PLANNED') r "
                        + "WHERE c.list_id = ANY (:lists) AND c.state = 'EXITED' AND NOT " + condition);
    }

    private void turn(VillageList list) {
        switch (random.nextInt(11)) {
            case 0, 1 -> meet(list);
            case 2 -> post("village", list, "POST_VILLAGE_NOTICE");
            case 3 -> post("township", list, "POST_TOWNSHIP_ANNOUNCEMENT");
            case 4 -> takeDown(list);
            case 5 -> sample(list);
            case 6 -> answer(list);
            default -> steps(list);
        }
    }

    private void steps(VillageList list) {
        var cases = files(list);
        for (var n = 0; n < CASES && !cases.isEmpty(); n++) {
            var file = cases.get(random.nextInt(cases.size()));
            var usual = WAY.get(file.state());
            var step = usual != null && random.nextInt(4) > 0 ? usual : new Usual(pick(ACTIONS), pick(OFFICERS));
            if (List.of("REFUSE", "WITHDRAW").contains(step.action()) && random.nextInt(10) > 0) {
                continue; // else most of them end before they begin
            }
            office.cases().act(step.officer(), wish(file, step.action()));
        }
    }

    private Wish wish(CaseFile file, String action) {
        var stated = new HashMap<>(ExitOffice.ALL_WELL);
        stated.put("headSignature", "户主");
        return Wish.of(
                        file.id(),
                        file.version() - (random.nextInt(20) == 0 ? 1 : 0),
                        action,
                        office.cases().today().minusDays(random.nextInt(2)))
                .to(action.equals("RETURN") ? "PLANNED" : null)
                .saying("理由")
                .signedBy(List.of("李晓明", "孙立志"))
                .with(List.copyOf(scans.values()))
                .stating(stated);
    }

    private void meet(VillageList list) {
        var ready = files(list).stream()
                .filter(file -> file.state().equals("VERIFIED") || random.nextInt(200) == 0)
                .toList();
        if (!ready.isEmpty()) {
            var present = 15 + random.nextInt(16);
            var votes = random.nextInt(16) == 0 ? present / 2 : present;
            office.cases()
                    .meet(
                            list,
                            MeetingKind.ASSEMBLY,
                            present,
                            votes,
                            ready.stream().map(CaseFile::id).toArray(CaseId[]::new));
        }
    }

    private void post(String who, VillageList list, String action) {
        office.look(list);
        office.cases().signedIn().ask(who, () -> office.cases().notices().post(list.id(), "EXIT_TOWNSHIP", action));
    }

    private void answer(VillageList list) {
        for (var file : files(list)) {
            office.raised(file.id()).stream()
                    .filter(RaisedDoubt::open)
                    .forEach(doubt -> office.answer(pick(OFFICERS), doubt, "核对过，属实"));
        }
    }

    private void takeDown(VillageList list) {
        office.cases().time().pass(Duration.ofDays(4));
        for (var notice : office.cases().hanging(list)) {
            for (var who : List.of("village", "township", "county")) {
                office.cases().signedIn().ask(who, () -> office.cases().board().takeDown(notice, new byte[0]));
            }
        }
    }

    private void sample(VillageList list) {
        var who = random.nextBoolean() ? "county" : "supervisor";
        office.cases()
                .signedIn()
                .ask(who, () -> office.cases().samples().draw(list.id()))
                .ifPresent(draw -> draw.drawn()
                        .forEach(drawn -> office.cases()
                                .signedIn()
                                .ask(
                                        who,
                                        () -> office.cases()
                                                .samples()
                                                .record(
                                                        draw.id(),
                                                        drawn.id(),
                                                        random.nextInt(30) == 0 ? Result.DIFFERS : Result.AGREES,
                                                        ""))));
    }

    private List<CaseFile> files(VillageList list) {
        return new ArrayList<>(office.cases()
                .signedIn()
                .ask("county", () -> office.cases().files().ofList(list.id())));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private long count(String sql) {
        return office.cases()
                .signedIn()
                .ask(
                        "county",
                        () -> office.cases()
                                .transactions()
                                .execute(status -> office.cases()
                                        .jdbc()
                                        .sql(sql)
                                        .param("lists", lists.toArray(UUID[]::new))
                                        .query(Long.class)
                                        .single()));
    }
}
