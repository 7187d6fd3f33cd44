package cn.mingbai.notice.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.TestAccounts;
import cn.mingbai.notice.Drafts;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.NoticeStatus;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.ObjectionLevel;
import cn.mingbai.notice.ObjectionOutcome;
import cn.mingbai.notice.Objections;
import cn.mingbai.notice.OtherOfficers;
import cn.mingbai.notice.PostOutcome.Posted;
import cn.mingbai.notice.board.PastNotices;
import cn.mingbai.notice.objection.ObjectionDesk.Step;
import cn.mingbai.notice.objection.RaiseOutcome.Raised;
import cn.mingbai.notice.objection.RaiseOutcome.Reason;
import cn.mingbai.notice.objection.RaiseOutcome.Refused;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class ObjectionTests {

    @Autowired
    private Notices notices;

    @Autowired
    private Objections objections;

    @Autowired
    private ObjectionRaising raising;

    @Autowired
    private ObjectionDesk desk;

    @Autowired
    private ObjectionList list;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private Regions regions;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void anOpenObjectionStopsTheClockOfItsLineOnly() {
        var draft = village();
        var notice = posted(draft);
        raisePublicly(notice, draft);
        var status = notices.status(notice);
        var later = status.overAt().plusSeconds(60);

        assertThat(status.openObjectionLineIds()).containsExactly(line(draft));
        assertThat(objections.openOn(draft.lines().stream().map(l -> l.lineId()).toList()))
                .as("also asked by nobody in particular")
                .containsExactly(line(draft));
        assertThat(new NoticeStatus(
                                status.postedAt(),
                                status.endsOn(),
                                status.overAt(),
                                later,
                                status.openObjectionLineIds())
                        .isOver(draft.lines().get(1).lineId(), later))
                .isTrue();
        assertThat(new NoticeStatus(
                                status.postedAt(),
                                status.endsOn(),
                                status.overAt(),
                                later,
                                status.openObjectionLineIds())
                        .isOver(line(draft), later))
                .isFalse();
    }

    @Test
    void theTownshipInvestigatesAndAnswers() {
        var draft = village();
        var id = raised(draft, posted(draft));

        assertThat(signedIn.ask("township", () -> desk.answer(id, ObjectionOutcome.LIST_STANDS, "经查情况属实")))
                .as("not before it was investigated")
                .isEqualTo(Step.CHANGED_MEANWHILE);
        assertThat(signedIn.ask("township", () -> desk.investigate(id, "张秀峰", "张秀峰 ")))
                .isEqualTo(Step.TWO_INVESTIGATORS);
        assertThat(signedIn.ask("township", () -> desk.investigate(id, "张秀峰", "赵满仓")))
                .as("the one who posted it")
                .isEqualTo(Step.POSTED_THE_NOTICE);
        assertThat(signedIn.ask("township", () -> desk.investigate(id, "张秀峰", "李明")))
                .isEqualTo(Step.DONE);
        assertThat(signedIn.ask("township", () -> desk.answer(id, ObjectionOutcome.REMOVED, "电话 13903581234 反映属实")))
                .isEqualTo(Step.ANSWER);
        assertThat(signedIn.ask("township", () -> desk.answer(id, ObjectionOutcome.REMOVED, "经查，该户在县城有住房。")))
                .isEqualTo(Step.DONE);
        assertThat(signedIn.ask("township", () -> desk.answer(id, ObjectionOutcome.LIST_STANDS, "再答复一次")))
                .isEqualTo(Step.CHANGED_MEANWHILE);
        assertThat(objections.openOn(List.of(line(draft)))).isEmpty();
        assertThat(signedIn.ask("county", () -> list.show(id)).result())
                .satisfies(result -> assertThat(result.outcome()).isEqualTo(ObjectionOutcome.REMOVED));
    }

    /** Who may act on an objection to which notice; the poster of each is the demo's officer of that level. */
    @ParameterizedTest
    @CsvSource({
        "VILLAGE_NOTICE, township, DONE",
        "VILLAGE_NOTICE, county, NOT_YOURS",
        "VILLAGE_NOTICE, supervisor, NOT_YOURS",
        "TOWNSHIP_NOTICE, township, POSTED_THE_NOTICE",
        "TOWNSHIP_NOTICE, county, DONE",
        "TOWNSHIP_NOTICE, supervisor, NOT_YOURS",
        "TOWNSHIP_ANNOUNCEMENT, township, POSTED_THE_NOTICE",
        "TOWNSHIP_ANNOUNCEMENT, county, DONE",
        "TOWNSHIP_ANNOUNCEMENT, supervisor, NOT_YOURS",
        "TOWNSHIP_ANNOUNCEMENT, province, NOT_YOURS",
        "COUNTY_ANNOUNCEMENT, township, NOT_YOURS",
        "COUNTY_ANNOUNCEMENT, county, POSTED_THE_NOTICE",
        "COUNTY_ANNOUNCEMENT, supervisor, DONE",
        "COUNTY_ANNOUNCEMENT, province, NOT_YOURS"
    })
    void itGoesToItsLevelAndNeverToWhoPosted(NoticeKind kind, String officer, Step expected) {
        var poster =
                switch (kind) {
                    case VILLAGE_NOTICE -> "village";
                    case TOWNSHIP_NOTICE, TOWNSHIP_ANNOUNCEMENT -> "township";
                    case COUNTY_ANNOUNCEMENT -> "county";
                    case PROVINCE_NOTICE -> throw new IllegalArgumentException("It announces no household");
                };
        var draft = new Drafts(regions, clock).at(kind, Drafts.VILLAGE, Drafts.line("张秀兰"));
        var notice = ((Posted) signedIn.ask(poster, () -> notices.post(draft))).id();
        var id = raised(draft, notice);

        assertThat(signedIn.ask(officer, () -> desk.investigate(id, "甲一", "乙二")))
                .isEqualTo(expected);
    }

    @Test
    void theProvinceInvestigatesWhatItAnnouncedItselfAndNobodyBelowReadsIt() {
        var draft = new Drafts(regions, clock).countyExit();
        var notice = ((Posted) signedIn.ask("province", () -> notices.post(draft))).id();
        raisePublicly(notice, draft);
        var second = new OtherOfficers(accounts, signIn).make(Role.PROVINCE_OFFICER, "14");
        var id = OtherOfficers.ask(second, () -> against(notice));

        for (var below : List.of("township", "county", "supervisor")) {
            assertThatExceptionOfType(NotFoundException.class)
                    .as(below)
                    .isThrownBy(() -> signedIn.run(below, () -> list.show(id)));
            assertThatExceptionOfType(NotFoundException.class)
                    .as(below)
                    .isThrownBy(() -> signedIn.run(below, () -> desk.investigate(id, "甲一", "乙二")));
            assertThat(signedIn.ask(below, () -> rows(id))).as(below).isZero();
        }
        assertThat(signedIn.ask("province", () -> desk.investigate(id, "甲一", "乙二")))
                .isEqualTo(Step.POSTED_THE_NOTICE);
        assertThat(OtherOfficers.ask(second, () -> desk.investigate(id, "甲一", "乙二")))
                .isEqualTo(Step.DONE);
        assertThat(OtherOfficers.ask(second, () -> desk.answer(id, ObjectionOutcome.AMENDED, "经复核，剩余人口更正。")))
                .isEqualTo(Step.DONE);
        assertThat(objections.openOn(List.of(line(draft)))).isEmpty();
        assertThat(signedIn.ask("province", () -> list.show(id)).state()).isEqualTo(ObjectionState.ANSWERED);
    }

    /** Whatever the use case writes, the database takes no objection at another level than its notice's. */
    @Test
    void anObjectionAtAnotherLevelIsNotTakenIn() {
        var draft = village();
        var notice = posted(draft);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        INSERT INTO objection (id, reference, notice_id, area, line_id, level, raised_at, due_on, objector,
                            telephone, text)
                        VALUES (gen_random_uuid(), '7F3KQ9M2', ?, ?, ?, 'PROVINCE', now(), current_date, 'x', 'x', 'xxxxx')""")
                        .params(notice.value(), draft.area(), line(draft))
                        .update()))
                .withStackTraceContaining("goes to the level");
    }

    @Test
    void theProvinceReadsItsOwnLevelOnly() {
        var draft = village();
        var id = raised(draft, posted(draft));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> signedIn.run("province", () -> list.show(id)));
        assertThat(signedIn.ask("province", () -> list.list(EnumSet.allOf(ObjectionState.class), null))
                        .items())
                .allSatisfy(found -> assertThat(found.objection().level()).isEqualTo(ObjectionLevel.PROVINCE));
    }

    @Test
    void aSecondOfficerOfTheTownshipAnswersForTheFirst() {
        var draft = new Drafts(regions, clock).at(NoticeKind.TOWNSHIP_NOTICE, Drafts.VILLAGE, Drafts.line("张秀兰"));
        var notice = ((Posted) signedIn.ask("township", () -> notices.post(draft))).id();
        var id = raised(draft, notice);
        var second = new OtherOfficers(accounts, signIn).make(Role.TOWNSHIP_OFFICER, "141130101");

        assertThat(OtherOfficers.ask(second, () -> desk.investigate(id, "甲一", "乙二")))
                .isEqualTo(Step.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            马晓燕 | 0358-5420000 | 他家有车 | TEXT_LENGTH
            马晓燕 | 12345        | 他家在县城有一套楼房 | TELEPHONE
            马晓燕 | 无           | 他家在县城有一套楼房 | TELEPHONE
            马晓燕 | 13903581234  | 他的身份证是142332195602030017 | TEXT_HOLDS_NUMBER
            马晓燕 | 13903581234  | 有事打 139 0358 1234 找我 | TEXT_HOLDS_NUMBER
            13903581234 | 13903581234 | 他家在县城有一套楼房 | NAME
            """)
    void whatCannotBeKeptIsRefused(String name, String telephone, String text, Reason reason) {
        var draft = village();
        var notice = posted(draft);

        assertThat(raising.raise(shortCode(notice), new Complaint(line(draft), name, telephone, text)))
                .isEqualTo(Refused.of(reason));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var notice = posted(village());

        assertThat(raising.raise(shortCode(notice), new Complaint(new UUID(0, 0), " ", "12", "打13903581234")))
                .isEqualTo(new Refused(
                        EnumSet.of(Reason.NO_SUCH_LINE, Reason.NAME, Reason.TELEPHONE, Reason.TEXT_HOLDS_NUMBER)));
    }

    @Test
    void anotherNoticesLineIsNoLine() {
        assertThat(raising.raise(shortCode(posted(village())), complaint(UUID.randomUUID())))
                .isEqualTo(Refused.of(Reason.NO_SUCH_LINE));
    }

    @Test
    void afterThePeriodNobodyObjectsHere() {
        var ago = Duration.ofDays(20);
        var draft = Drafts.before(village(), ago);
        var past = beans.createBean(PastNotices.class);
        var notice = signedIn.ask("village", () -> past.post(draft, ago)).id();

        assertThat(raising.raise(shortCode(notice), complaint(line(draft)))).isEqualTo(Refused.of(Reason.PERIOD_OVER));
        assertThat(signedIn.ask("village", () -> raising.enter(notice, complaint(line(draft)))))
                .isEqualTo(Refused.of(Reason.PERIOD_OVER));
    }

    @Test
    void oneNoticeTakesFiftyADayFromThePublic() {
        var draft = village();
        var code = shortCode(posted(draft));
        for (int i = 0; i < 50; i++) {
            assertThat(raising.raise(code, complaint(line(draft)))).isInstanceOf(Raised.class);
        }

        assertThat(raising.raise(code, complaint(line(draft)))).isEqualTo(Refused.of(Reason.TOO_MANY));
    }

    @Test
    void theTelephoneIsCiphertextAndLeavesATraceWhenItIsRead() {
        var draft = village();
        var id = raised(draft, posted(draft));
        var stored = signedIn.ask(
                "county",
                () -> transaction.execute(status -> jdbc.sql("SELECT telephone FROM objection WHERE id = ?")
                        .param(id.value())
                        .query((row, number) -> row.getBytes(1))
                        .single()));

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("5420000");
        assertThat(signedIn.ask("township", () -> desk.telephone(id, "约定入户时间"))).isEqualTo("03585420000");
        long traces = signedIn.ask(
                "auditor",
                () -> transaction.execute(
                        status -> jdbc.sql("""
                                SELECT count(*) FROM audit_entry
                                 WHERE action = 'objection.telephoneRevealed' AND reason = '约定入户时间'""").query(Long.class).single()));
        assertThat(traces).isPositive();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> signedIn.run("supervisor", () -> desk.telephone(id, "想知道")));
    }

    @Test
    void theVillageDoesNotReadWhoObjected() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> signedIn.run("village", () -> list.list(EnumSet.allOf(ObjectionState.class), null)));
    }

    private NoticeDraft village() {
        return new Drafts(regions, clock).village();
    }

    private NoticeId posted(NoticeDraft draft) {
        return ((Posted) signedIn.ask("village", () -> notices.post(draft))).id();
    }

    private void raisePublicly(NoticeId notice, NoticeDraft draft) {
        assertThat(raising.raise(shortCode(notice), complaint(line(draft)))).isInstanceOf(Raised.class);
    }

    private ObjectionId raised(NoticeDraft draft, NoticeId notice) {
        raisePublicly(notice, draft);
        return signedIn.ask("county", () -> against(notice));
    }

    private ObjectionId against(NoticeId notice) {
        return list.list(EnumSet.of(ObjectionState.RAISED), null).items().stream()
                .filter(found -> found.notice().id().equals(notice))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What the database itself shows of it. */
    private Long rows(ObjectionId id) {
        return transaction.execute(status -> jdbc.sql("SELECT count(*) FROM objection WHERE id = ?")
                .param(id.value())
                .query(Long.class)
                .single());
    }

    private static Complaint complaint(UUID line) {
        return new Complaint(line, "马晓燕", "0358-5420000", "他家在县城有一套楼房");
    }

    private static UUID line(NoticeDraft draft) {
        return draft.lines().getFirst().lineId();
    }

    private String shortCode(NoticeId id) {
        return jdbc.sql("SELECT short_code FROM public_notice WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
