package cn.mingbai.notice;

import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Drafts of invented lists for tests. */
public class Drafts {

    /** The village of the demo's officers. */
    public static final String VILLAGE = "141130101201";

    /** Their township and county. */
    public static final String TOWNSHIP = "141130101";

    public static final String COUNTY = "141130";

    private final Regions regions;
    private final Clock clock;

    public Drafts(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** Three households in the demo's village, seven days. */
    public NoticeDraft village() {
        return at(NoticeKind.VILLAGE_NOTICE, VILLAGE, line("张秀兰"), line("郝玉"), line("李福生"));
    }

    public NoticeDraft at(NoticeKind kind, String place, NoticeLine... lines) {
        return new NoticeDraft(
                kind,
                "IDENTIFICATION",
                new NoticeSubject("TEST_LIST", UUID.randomUUID()),
                regions.byCode(place).orElseThrow().area(),
                new NoticeTitle("noticeKind." + kind, List.of()),
                Stream.of(lines).toList(),
                List.of("《山西省脱贫攻坚三年行动实施意见》六（二）"),
                LocalDate.now(clock),
                new NoticePeriod(7, false));
    }

    /** Three households that exit, announced by the township in the demo's village. */
    public NoticeDraft householdExit() {
        return of(
                NoticeKind.TOWNSHIP_ANNOUNCEMENT,
                "EXIT_TOWNSHIP",
                VILLAGE,
                List.of(exiting("张秀兰"), exiting("郝玉"), exiting("李福生")));
    }

    /** The first villages of the demo's township, which are to exit; noticed by the township. */
    public NoticeDraft villageExit(int villages) {
        return villageExit(TOWNSHIP, villages);
    }

    public NoticeDraft villageExit(String township, int villages) {
        var lines = regions
                .villagesWithin(regions.byCode(township).orElseThrow().range())
                .stream()
                .sorted(Comparator.comparing(Place::code))
                .limit(villages)
                .map(village -> new PlaceLine(UUID.randomUUID(), village.area(), 1240, 17, "1.37%", "拟退出"))
                .toList();
        return of(NoticeKind.TOWNSHIP_NOTICE, "VILLAGE_EXIT", township, lines);
    }

    /** The demo's county, which is to exit; noticed by the province. */
    public NoticeDraft countyExit() {
        return countyExit(COUNTY);
    }

    public NoticeDraft countyExit(String county) {
        var area = regions.byCode(county).orElseThrow().area();
        var line = new PlaceLine(UUID.randomUUID(), area, 98765, 1021, "1.03%", "拟退出");
        return of(NoticeKind.PROVINCE_NOTICE, "COUNTY_EXIT", county, List.of(line));
    }

    /** With the words of a procedure of exit; the round is called 2018年. */
    public NoticeDraft of(NoticeKind kind, String purpose, String place, List<? extends AnnouncedLine> lines) {
        var where = regions.byCode(place).orElseThrow();
        return new NoticeDraft(
                kind,
                purpose,
                new NoticeSubject("TEST_LIST", UUID.randomUUID()),
                where.area(),
                new NoticeTitle("notice.title.%s.%s".formatted(purpose, kind), List.of(where.name(), "2018年")),
                lines,
                List.of("《山西省贫困退出实施办法》"),
                LocalDate.now(clock),
                new NoticePeriod(7, false));
    }

    private static NoticeLine exiting(String head) {
        return new NoticeLine(UUID.randomUUID(), head, "第1组", 3, null, "退出");
    }

    /** The same, of a meeting some time ago. */
    public static NoticeDraft before(NoticeDraft draft, Duration ago) {
        return new NoticeDraft(
                draft.kind(),
                draft.purpose(),
                draft.subject(),
                draft.area(),
                draft.title(),
                draft.lines(),
                draft.basis(),
                draft.notBefore().minus(Period.ofDays((int) ago.toDays())),
                draft.period());
    }

    public static NoticeLine line(String head) {
        return new NoticeLine(UUID.randomUUID(), head, "第1组", 3, null, "拟识别");
    }
}
