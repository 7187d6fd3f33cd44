package cn.mingbai.notice.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.TestAccounts;
import cn.mingbai.notice.AnnouncedLine;
import cn.mingbai.notice.Drafts;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.OtherOfficers;
import cn.mingbai.notice.PlaceLine;
import cn.mingbai.notice.PostOutcome;
import cn.mingbai.notice.PostOutcome.Posted;
import cn.mingbai.notice.PostOutcome.Refused;
import cn.mingbai.notice.PostRefusal;
import cn.mingbai.notice.PostRefusal.Reason;
import cn.mingbai.notice.board.NoticeCasework.TakeDown;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.content.NoticeContent;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** The notices of exits: of households by the township, of villages by the township, of a county by the province. */
@ProductTest
class ExitNoticesTests {

    private static final UUID ONE = new UUID(0, 1);

    private final Notices notices;
    private final NoticeCasework casework;
    private final NoticeQueue queue;
    private final SignedIn signedIn;
    private final Regions regions;
    private final Drafts drafts;
    private final MessageSource messages;

    @Autowired
    ExitNoticesTests(
            Notices notices,
            NoticeCasework casework,
            NoticeQueue queue,
            SignedIn signedIn,
            Regions regions,
            Clock clock,
            MessageSource messages) {
        this.notices = notices;
        this.casework = casework;
        this.queue = queue;
        this.signedIn = signedIn;
        this.regions = regions;
        this.drafts = new Drafts(regions, clock);
        this.messages = messages;
    }

    @Test
    void theTownshipAnnouncesTheHouseholdsThatExit() {
        var content = shown("township", drafts.householdExit());

        assertThat(content.wording().title()).isEqualTo("2018年退出贫困户公告");
        assertThat(content.wording().intro()).contains("村内公示", "乡镇审核", "支进村退出贫困户", "县级监督检查");
        assertThat(content.wording().issuer()).isEqualTo("康城镇人民政府");
        assertThat(content.wording().objectTo()).isEqualTo("康城镇人民政府");
        assertThat(content.lines()).extracting(ContentLine::outcome).containsOnly("退出");
    }

    @Test
    void theTownshipAnnouncesVillagesWithTheirFigures() {
        var draft = drafts.villageExit(2);
        var content = shown("township", draft);
        var village = regions.byArea(draft.places().getFirst().area()).orElseThrow();
        var name = village.name().replace("委会", "");

        assertThat(content.wording().title()).isEqualTo("2018年拟退出贫困村公示");
        assertThat(content.wording().intro()).contains("康城镇拟退出贫困村");
        assertThat(content.lines().getFirst())
                .isEqualTo(new ContentLine.Place(
                        draft.lines().getFirst().lineId(),
                        RegionLevel.VILLAGE,
                        village.code(),
                        name,
                        1240,
                        17,
                        "1.37%",
                        "拟退出"));
    }

    @Test
    void theProvinceAnnouncesACountyInTheCountysChainForSevenDays() {
        var draft = drafts.countyExit();
        var posted = posted(signedIn.ask("province", () -> notices.post(draft)));
        var content = Objects.requireNonNull(
                signedIn.ask("county", () -> casework.show(posted.id())).content());

        assertThat(posted.number()).matches("141130-20[0-9]{2}-[0-9]{6}");
        assertThat(posted.endsOn()).isEqualTo(draft.notBefore().plusDays(7));
        assertThat(content.wording().title()).isEqualTo("交口县2018年拟退出贫困县公示");
        assertThat(content.wording().intro()).contains("市级初审", "交口县拟退出贫困县");
        assertThat(content.wording().issuer()).isEqualTo("山西省扶贫开发领导小组办公室");
        assertThat(content.wording().objectTo()).isEqualTo("山西省扶贫开发领导小组办公室");
        assertThat(content.lines()).extracting(ContentLine::label).containsExactly("交口县");
    }

    /** Who may hang out which: W is the wrong office, D has no permission at all, N does not find the place. */
    @ParameterizedTest
    @CsvSource({
        "household, village, W",
        "household, county, W",
        "household, province, W",
        "household, supervisor, D",
        "villages, village, N",
        "villages, county, W",
        "villages, province, W",
        "villages, city, D",
        "county, village, N",
        "county, township, N",
        "county, county, W",
        "county, city, D",
        "county, inspector, D"
    })
    void eachLevelHangsOutItsOwnKind(String which, String officer, char expected) {
        var draft =
                switch (which) {
                    case "household" -> drafts.householdExit();
                    case "villages" -> drafts.villageExit(1);
                    default -> drafts.countyExit();
                };

        switch (expected) {
            case 'W' ->
                assertThat(signedIn.ask(officer, () -> notices.post(draft))).isEqualTo(refused(Reason.WRONG_OFFICE, 0));
            case 'N' ->
                assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(() -> signedIn.run(officer, () -> notices.post(draft)));
            default ->
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> signedIn.run(officer, () -> notices.post(draft)));
        }
    }

    @Test
    void anotherTownshipDoesNotFindThePlace(
            @Autowired TestAccounts accounts, @Autowired AuthenticationProvider signIn) {
        var other = new OtherOfficers(accounts, signIn).make(Role.TOWNSHIP_OFFICER, "141130102");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> OtherOfficers.ask(other, () -> notices.post(drafts.householdExit())));
    }

    @Test
    void theProvincesNoticeHangsInACounty() {
        var draft = drafts.of(
                NoticeKind.PROVINCE_NOTICE, "COUNTY_EXIT", Drafts.TOWNSHIP, List.of(line(Drafts.VILLAGE, 1240, 17)));

        assertThat(signedIn.ask("province", () -> notices.post(draft))).isEqualTo(refused(Reason.WRONG_PLACE, 0));
    }

    /** Villages that do not lie where it hangs, what is neither village nor county, and what is no place at all. */
    @ParameterizedTest
    @CsvSource({"141130102201", "141130102", "140122100201", "1411"})
    void onlyVillagesOfTheTownshipStandOnItsNotice(String place) {
        var first = line(Drafts.VILLAGE, 1240, 17);
        var other = regions.byCode(place).map(p -> line(place, 900, 9)).orElse(line(ONE, 77, 900, 9, "1.00%"));

        assertThat(signedIn.ask("township", () -> notices.post(villages(first, other))))
                .isEqualTo(refused(Reason.LINE_ELSEWHERE, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, true",
        "1, 1, true",
        "0, 0, false",
        "1240, -1, false",
        "1240, 1240, true",
        "1240, 1241, false",
        "1999999, 0, true",
        "2000000, 0, false",
        "5420000, 17, false"
    })
    void peopleAreCountedWithinTheirBounds(int population, int poor, boolean complete) {
        var outcome = signedIn.ask("township", () -> notices.post(villages(line(Drafts.VILLAGE, population, poor))));

        if (complete) {
            posted(outcome);
        } else {
            assertThat(outcome).isEqualTo(refused(Reason.LINE_INCOMPLETE, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.37%, 拟退出, ",
        "'', 拟退出, LINE_INCOMPLETE",
        "1.37%, ' ', LINE_INCOMPLETE",
        "百分之一点三七（低于百分之二的标准）多, 拟退出, ",
        "百分之一点三七，低于百分之二这个退出的标准, 拟退出, LINE_INCOMPLETE",
        "139 0358 1234, 拟退出, HOLDS_TELEPHONE",
        "1.37%, 有事打139-0358-1234, HOLDS_TELEPHONE",
        "1.37%, 142332195602030017, HOLDS_ID_NUMBER",
        "一三九〇三五八一二三四, 拟退出, HOLDS_TELEPHONE",
        "13903, 581234, HOLDS_TELEPHONE",
        "1.37%, 因病未退出, HOLDS_HEALTH"
    })
    void nothingOfAPersonStandsOnALineOfAPlace(String incidence, String outcome, Reason refusal) {
        var area = regions.byCode(Drafts.VILLAGE).orElseThrow().area();
        var line = new PlaceLine(ONE, area, 1240, 17, incidence, outcome);
        var posted = signedIn.ask("township", () -> notices.post(villages(line)));

        if (refusal == null) {
            posted(posted);
        } else {
            assertThat(posted).isEqualTo(refused(refusal, 1));
        }
    }

    @Test
    void aPlaceStandsOnANoticeOnce() {
        var twice = villages(line(Drafts.VILLAGE, 1240, 17), line(Drafts.VILLAGE, 1240, 17));

        assertThat(signedIn.ask("township", () -> notices.post(twice))).isEqualTo(refused(Reason.LINE_TWICE, 2));
    }

    @Test
    void householdsAndPlacesDoNotStandOnOneNotice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> drafts.of(
                        NoticeKind.TOWNSHIP_NOTICE,
                        "VILLAGE_EXIT",
                        Drafts.TOWNSHIP,
                        List.<AnnouncedLine>of(Drafts.line("张秀兰"), line(Drafts.VILLAGE, 1240, 17))));
    }

    @ParameterizedTest
    @CsvSource({"household, township, county", "villages, township, county", "county, province, county"})
    void whoHungItOutTakesItDownAndIsRemindedOfIt(
            String which, String poster, String other, @Autowired AutowireCapableBeanFactory beans) {
        var ago = Duration.ofDays(20);
        var past = beans.createBean(PastNotices.class);
        var draft =
                switch (which) {
                    case "household" -> drafts.householdExit();
                    case "villages" -> drafts.villageExit(1);
                    default -> drafts.countyExit();
                };
        var before = waiting(poster);
        var posted = signedIn.ask(poster, () -> past.post(Drafts.before(draft, ago), ago));

        assertThat(waiting(poster)).isEqualTo(before + 1);
        assertThat(signedIn.ask(other, () -> casework.takeDown(posted.id(), new byte[0])))
                .isEqualTo(TakeDown.WRONG_OFFICE);
        assertThat(signedIn.ask(poster, () -> casework.takeDown(posted.id(), new byte[0])))
                .isEqualTo(TakeDown.DONE);
        assertThat(waiting(poster)).isEqualTo(before);
        assertThat(signedIn.ask(poster, () -> casework.takeDown(posted.id(), new byte[0])))
                .isEqualTo(TakeDown.DONE_BEFORE);
    }

    @Test
    void nobodyTakesTheProvincesNoticeDownEarly() {
        var posted = posted(signedIn.ask("province", () -> notices.post(drafts.countyExit())));

        assertThat(signedIn.ask("province", () -> casework.takeDown(posted.id(), new byte[0])))
                .isEqualTo(TakeDown.TOO_EARLY);
    }

    /** What the use case refuses the database refuses, too: who works at another level adds no notice of this one. */
    @ParameterizedTest
    @CsvSource({
        "VILLAGE_NOTICE, village, true",
        "VILLAGE_NOTICE, township, false",
        "TOWNSHIP_ANNOUNCEMENT, township, true",
        "TOWNSHIP_ANNOUNCEMENT, village, false",
        "TOWNSHIP_ANNOUNCEMENT, county, false",
        "COUNTY_ANNOUNCEMENT, county, true",
        "COUNTY_ANNOUNCEMENT, province, false",
        "PROVINCE_NOTICE, county, false",
        "PROVINCE_NOTICE, city, false"
    })
    void theDatabaseLetsEachLevelAddItsOwnKindOnly(
            NoticeKind kind,
            String officer,
            boolean lets,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction) {
        Runnable adding = () -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            add(kind, jdbc);
        });

        if (lets) {
            signedIn.run(officer, adding);
        } else {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> signedIn.run(officer, adding))
                    .withStackTraceContaining("posted_by_its_level");
        }
    }

    /** Behind the last of the county, with everything right but perhaps the level of whoever adds it. */
    private void add(NoticeKind kind, JdbcClient jdbc) {
        var county = regions.byCode(Drafts.COUNTY).orElseThrow().area();
        var village = regions.byCode(Drafts.VILLAGE).orElseThrow().area();
        jdbc.sql("""
                        INSERT INTO public_notice (id, county, position, area, number, short_code, kind, purpose,
                            subject_kind, subject_id, line_count, announces, not_before, days, posted_at, posted_by,
                            ends_on, over_at, previous, hash)
                        SELECT gen_random_uuid(), :county, c.length + 1, :area, 'test', '00000000', :kind, 'TEST', 'TEST',
                               gen_random_uuid(), 1, 'HOUSEHOLDS', '2018-10-15', 7, '2018-10-15T16:00:00Z', 'test',
                               '2018-10-22', '2018-10-22T16:00:00Z', c.head, c.head
                          FROM lock_notice_chain(:county) c""")
                .param("county", county)
                .param("area", kind == NoticeKind.PROVINCE_NOTICE ? county : village)
                .param("kind", kind.name())
                .update();
    }

    @Test
    void theProvinceEntersItsOwnOfficeWhichItsNoticesThenName(@Autowired Contacts contacts) {
        signedIn.run("province", () -> contacts.enter("14", "山西省扶贫开发领导小组办公室", "0351-4040000"));
        var wording = shown("province", drafts.countyExit()).wording();

        assertThat(wording.hotline()).isEqualTo("0351-4040000");
        assertThat(signedIn.ask("province", contacts::own))
                .extracting(contact -> contact.place().code())
                .containsExactly("14");
        assertThatExceptionOfType(NotFoundException.class)
                .as("what a county enters is the county's")
                .isThrownBy(
                        () -> signedIn.run("province", () -> contacts.enter(Drafts.COUNTY, "某办公室", "0358-5420000")));
    }

    /** Every procedure of exit has its title, its opening, its outcome, and every kind its words. */
    @ParameterizedTest
    @CsvSource({
        "EXIT_TOWNSHIP, VILLAGE_NOTICE, 拟退出",
        "EXIT_TOWNSHIP, TOWNSHIP_ANNOUNCEMENT, 退出",
        "EXIT_COUNTY, VILLAGE_NOTICE, 拟退出",
        "EXIT_COUNTY, TOWNSHIP_ANNOUNCEMENT, 拟退出",
        "EXIT_COUNTY, COUNTY_ANNOUNCEMENT, 退出",
        "VILLAGE_EXIT, TOWNSHIP_NOTICE, 拟退出",
        "COUNTY_EXIT, PROVINCE_NOTICE, 拟退出"
    })
    void everyProcedureHasItsWords(String purpose, NoticeKind kind, String outcome) {
        var word = message("noticeWord." + kind);

        assertThat(message("notice.title.%s.%s".formatted(purpose, kind)))
                .contains(outcome)
                .endsWith(word);
        assertThat(message("notice.intro.%s.%s".formatted(purpose, kind)))
                .contains(outcome, "予以" + word)
                .doesNotContain("{");
        assertThat(message("notice.outcome.%s.%s".formatted(purpose, kind))).isEqualTo(outcome);
        assertThat(message("noticePurpose." + purpose)).contains("退出");
        assertThat(message("notice.intro." + kind)).contains(word);
        assertThat(message("noticeForm." + kind)).startsWith("表样 示-0");
        assertThat(message("noticeKind." + kind)).endsWith(word);
        assertThat(message("objectionLevel." + kind.objections())).endsWith("调查");
    }

    private String message(String key) {
        return messages.getMessage(key, new Object[] {"康城镇", "2018年"}, Locale.CHINA);
    }

    private long waiting(String officer) {
        return signedIn.ask(officer, () -> queue.items().getFirst().count());
    }

    private NoticeContent shown(String officer, NoticeDraft draft) {
        return signedIn.ask(officer, () -> {
            var id = posted(notices.post(draft)).id();
            return Objects.requireNonNull(casework.show(id).content());
        });
    }

    private NoticeDraft villages(PlaceLine... lines) {
        return drafts.of(NoticeKind.TOWNSHIP_NOTICE, "VILLAGE_EXIT", Drafts.TOWNSHIP, List.of(lines));
    }

    private PlaceLine line(String place, int population, int poor) {
        var area = regions.byCode(place).orElseThrow().area();
        return line(UUID.randomUUID(), area, population, poor, "1.37%");
    }

    private static PlaceLine line(UUID id, long area, int population, int poor, String incidence) {
        return new PlaceLine(id, area, population, poor, incidence, "拟退出");
    }

    private static Refused refused(Reason reason, int line) {
        return new Refused(List.of(new PostRefusal(reason, line)));
    }

    private static Posted posted(PostOutcome outcome) {
        assertThat(outcome).isInstanceOf(Posted.class);
        return (Posted) outcome;
    }
}
