package cn.mingbai.notice;

import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Drafts of invented lists for tests. */
public class Drafts {

    /** The village of the demo's officers. */
    public static final String VILLAGE = "141130101201";

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
