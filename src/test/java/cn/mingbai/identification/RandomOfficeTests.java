package cn.mingbai.identification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.casework.OfficeTest;
import cn.mingbai.casework.Wish;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.draw.Draw.Result;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.meeting.MeetingSheet;
import cn.mingbai.procedure.meeting.Vote;
import cn.mingbai.procedure.round.VillageList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Some hundreds of cases at the real desks, in no order at all; afterwards the database is asked what came of them. */
@OfficeTest
class RandomOfficeTests {

    private static final int LISTS = 10;
    private static final int CASES = 24;
    private static final int TURNS = 200;

    /** Whatever anybody may think of, sensible or not. */
    private static final List<String> ACTIONS = List.of(
            "APPLY",
            "VERIFY_HOME",
            "REVIEW_TOWNSHIP",
            "DECIDE_COUNTY",
            "REGISTER",
            "RETURN",
            "REFUSE",
            "COMPARE",
            "OBJECTION_REJECTED",
            "GROUP_APPRAISAL");

    /** What is usual in a state, and who does it. */
    private record Usual(String action, String officer) {}

    /** Without a hint of the way nothing would ever come to its end, and nothing would be tested. */
    private static final Map<String, Usual> WAY = Map.of(
            "DRAFT", new Usual("APPLY", "village"),
            "APPLIED", new Usual("VERIFY_HOME", "team"),
            "VILLAGE_NOTICE", new Usual("REVIEW_TOWNSHIP", "township"),
            "TOWNSHIP_NOTICE", new Usual("DECIDE_COUNTY", "supervisor"),
            "COUNTY_ANNOUNCED", new Usual("REGISTER", "county"));

    private static final List<String> OFFICERS =
            List.of("village", "secretary", "team", "township", "county", "supervisor");

    @Autowired
    private Office office;

    private final Random random = new Random(20181012);
    private final Map<EvidenceKind, UUID> scans = new java.util.EnumMap<>(EvidenceKind.class);

    @Test
    void whateverIsTriedTheRegisterHoldsOnlyWhatWentTheWay() {
        for (var n = 0; n < LISTS; n++) {
            var list = office.list();
            scans.clear();
            for (var kind : EvidenceKind.values()) {
                scans.put(kind, office.scan("village", list, kind));
            }
            for (var c = 0; c < CASES; c++) {
                office.open(list, office.home("随机" + n + "之" + c));
            }
            office.sendAll(list);
            for (var turn = 0; turn < TURNS; turn++) {
                turn(list);
            }
        }
        assertThat(count("SELECT count(*) FROM case_file WHERE state = 'REGISTERED'"))
                .isGreaterThan(20);
        assertThat(
                        count(
                                "SELECT count(*) FROM household h WHERE status = 'REGISTERED' "
                                        + "AND EXISTS (SELECT FROM case_file c WHERE c.household_id = h.id AND c.procedure = 'IDENTIFICATION') "
                                        + "AND NOT EXISTS (SELECT FROM case_file c WHERE c.household_id = h.id AND c.state = 'REGISTERED')"))
                .isZero();
        for (var step : List.of("GROUP_APPRAISAL", "ASSEMBLY_APPRAISAL")) {
            assertThat(registeredWithout(
                            "EXISTS (SELECT FROM case_event e JOIN meeting m ON m.id = e.meeting_id AND m.quorate "
                                    + "JOIN meeting_vote v ON v.meeting_id = m.id AND v.case_id = c.id AND v.passed WHERE e.case_id = c.id "
                                    + "AND e.action = '" + step + "' AND e.id > r.last)"))
                    .as(step)
                    .isZero();
        }
        for (var notice : List.of(
                "POST_VILLAGE_NOTICE REVIEW_TOWNSHIP", "POST_TOWNSHIP_NOTICE DECIDE_COUNTY", "ANNOUNCE REGISTER")) {
            var pair = notice.split(" ");
            assertThat(registeredWithout("EXISTS (SELECT FROM case_event p JOIN public_notice n ON n.id = p.notice_id "
                            + "JOIN case_event e ON e.case_id = c.id AND e.action = '" + pair[1] + "' AND e.id > p.id "
                            + "WHERE p.case_id = c.id AND p.action = '" + pair[0]
                            + "' AND p.id > r.last AND n.over_at <= e.at "
                            + "AND n.taken_down_at <= e.at)"))
                    .as(notice)
                    .isZero();
        }
        assertThat(
                        registeredWithout(
                                "EXISTS (SELECT FROM case_event e WHERE e.case_id = c.id AND e.action = 'COMPARE' AND e.id > r.last)"))
                .isZero();
        assertThat(count(
                        "SELECT count(*) FROM (SELECT FROM case_event WHERE officer_id IS NOT NULL GROUP BY case_id, officer_id "
                                + "HAVING count(DISTINCT level) > 1) x"))
                .isZero();
        assertThat(count("SELECT count(*) FROM case_file c WHERE version <> (SELECT count(*) - 1 FROM case_event e "
                        + "WHERE e.case_id = c.id AND e.version IS NOT NULL)"))
                .isZero();
    }

    /** Registered cases for which that is not so; r.last is the latest event that sent the case back. */
    private long registeredWithout(String condition) {
        return count(
                "SELECT count(*) FROM case_file c CROSS JOIN LATERAL (SELECT coalesce(max(e.id), 0) AS last FROM case_event e "
                        + "WHERE e.case_id = c.id AND e.action = 'RETURN' AND e.to_state = 'APPLIED') r "
                        + "WHERE c.state = 'REGISTERED' AND NOT " + condition);
    }

    private void turn(VillageList list) {
        switch (random.nextInt(12)) {
            case 0 -> meet(list, MeetingKind.GROUP);
            case 1 -> meet(list, MeetingKind.ASSEMBLY);
            case 2 -> office.compare(list);
            case 3 -> post("village", list, "POST_VILLAGE_NOTICE");
            case 4 -> post("township", list, "POST_TOWNSHIP_NOTICE");
            case 5 -> post("county", list, "ANNOUNCE");
            case 6 -> takeDown(list);
            case 7 -> sample(random.nextBoolean() ? "township" : "supervisor", list);
            default -> steps(list);
        }
    }

    private void steps(VillageList list) {
        var cases = cases(list);
        for (var n = 0; n < CASES && !cases.isEmpty(); n++) {
            var file = cases.get(random.nextInt(cases.size()));
            var usual = WAY.get(file.state());
            var step = usual != null && random.nextInt(4) > 0 ? usual : new Usual(pick(ACTIONS), pick(OFFICERS));
            if (step.action().equals("REFUSE") && random.nextInt(8) > 0) {
                continue; // else most of them end before they begin
            }
            var wish = Wish.of(
                            file.id(),
                            file.version() - (random.nextInt(20) == 0 ? 1 : 0),
                            step.action(),
                            office.today().minusDays(random.nextInt(2)))
                    .to(step.action().equals("RETURN") ? "APPLIED" : null)
                    .saying("理由")
                    .signedBy(List.of("李晓明", "孙立志"))
                    .with(List.copyOf(scans.values()))
                    .stating(Map.of("category", "GENERAL", "mainCause", "ILLNESS"));
            office.act(step.officer(), wish);
        }
    }

    private void meet(VillageList list, MeetingKind kind) {
        var state = kind == MeetingKind.GROUP ? "HOME_VERIFIED" : "COMPARED";
        var ready = cases(list).stream()
                .filter(file -> file.state().equals(state) || random.nextInt(200) == 0)
                .toList();
        var present = 15 + random.nextInt(16);
        var votes = ready.stream()
                .map(file -> new Vote(file.id(), random.nextInt(16) == 0 ? present / 2 : present, 0, 0))
                .toList();
        var sheet = new MeetingSheet(
                kind,
                "",
                office.today(),
                "孙立志",
                "村委会",
                30,
                present,
                "",
                List.of(
                        office.scan("secretary", list, EvidenceKind.MINUTES),
                        office.scan("secretary", list, EvidenceKind.ATTENDANCE_SHEET)),
                votes);
        Map<CaseId, Integer> versions = ready.stream().collect(Collectors.toMap(CaseFile::id, CaseFile::version));
        office.signedIn().ask("secretary", () -> office.meetings().record(list.id(), sheet, versions));
    }

    private void post(String who, VillageList list, String which) {
        office.signedIn().ask(who, () -> office.notices().post(list.id(), "IDENTIFICATION", which));
    }

    private void takeDown(VillageList list) {
        office.time().pass(Duration.ofDays(4));
        for (var notice : office.cases().hanging(list)) {
            for (var who : List.of("village", "township", "county")) {
                office.signedIn().ask(who, () -> office.board().takeDown(notice, new byte[0]));
            }
        }
    }

    private void sample(String who, VillageList list) {
        office.signedIn()
                .ask(who, () -> office.samples().draw(list.id()))
                .ifPresent(draw -> draw.drawn()
                        .forEach(drawn -> office.signedIn()
                                .ask(
                                        who,
                                        () -> office.samples()
                                                .record(
                                                        draw.id(),
                                                        drawn.id(),
                                                        random.nextInt(30) == 0 ? Result.DIFFERS : Result.AGREES,
                                                        ""))));
    }

    private List<CaseFile> cases(VillageList list) {
        return new ArrayList<>(
                office.signedIn().ask("county", () -> office.files().ofList(list.id())));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private long count(String sql) {
        return office.signedIn()
                .ask(
                        "county",
                        () -> office.transactions()
                                .execute(status ->
                                        office.jdbc().sql(sql).query(Long.class).single()));
    }
}
