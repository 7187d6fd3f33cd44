package cn.mingbai.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.notice.Drafts;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.PostOutcome.Posted;
import cn.mingbai.notice.board.PastNotices;
import cn.mingbai.notice.board.PublicNotices;
import cn.mingbai.notice.board.Seal;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What the public sees, and what it does not. Nobody is signed in here. */
@ProductTest
class PublicPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Notices notices;

    @Autowired
    private PublicNotices publicNotices;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Regions regions;

    @Autowired
    private Clock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aRunningNoticeIsShownWholeToAnybody() {
        var seal = running();

        assertThat(mvc.get().uri("/n/{code}", seal.shortCode()))
                .hasStatusOk()
                .bodyText()
                .contains("张秀兰", "郝玉", "李福生", "康城镇人民政府", "还有 8 天", seal.number(), seal.hash())
                .doesNotContain("我的工作");
        assertThat(mvc.get().uri("/notices/public?region={village}", Drafts.VILLAGE))
                .hasStatusOk()
                .bodyText()
                .contains(seal.shortCode());
    }

    @Test
    void theCodeOfTheQrSaysThatThisIsTheSealedOne() {
        var seal = running();
        var code = seal.checkCode().value();
        var wrong = flipped(code);

        assertThat(mvc.get().uri("/n/{code}?c={c}", seal.shortCode(), code))
                .bodyText()
                .contains("✓ 是原件");
        assertThat(mvc.get().uri("/n/{code}?c={c}", seal.shortCode(), wrong))
                .bodyText()
                .contains("! 请重新输入");
        assertThat(mvc.get()
                        .uri(
                                "/n/{code}?c={c}",
                                seal.shortCode(),
                                running().checkCode().value()))
                .bodyText()
                .contains("✕ 不能确认");
        assertThat(mvc.post()
                        .uri("/notices/verification")
                        .with(csrf())
                        .param("notice", " " + seal.number() + " ")
                        .param("code", seal.checkCode().printed().toLowerCase(Locale.ROOT)))
                .bodyText()
                .contains("✓ 是原件", "共 <b>3</b> 户");
        assertThat(mvc.post()
                        .uri("/notices/verification")
                        .with(csrf())
                        .param("notice", "00000000")
                        .param("code", code))
                .bodyText()
                .contains("没有这张公示");
    }

    @Test
    void afterThePeriodTheNamesAreGoneAndTheSealStays() {
        var seal = expired();

        assertThat(mvc.get()
                        .uri(
                                "/n/{code}?c={c}",
                                seal.shortCode(),
                                seal.checkCode().value()))
                .hasStatusOk()
                .bodyText()
                .contains(seal.number(), seal.hash(), "网上不再显示名单", "✓ 是原件")
                .doesNotContain("张秀兰", "郝玉", "李福生");
        assertThat(mvc.get().uri("/api/notices/{number}", seal.number()))
                .hasStatusOk()
                .bodyText()
                .contains(seal.hash())
                .doesNotContain("张秀兰");
        assertThat(mvc.get().uri("/notices/public?region={village}", Drafts.VILLAGE))
                .bodyText()
                .doesNotContain(seal.shortCode());
        assertThat(mvc.get().uri("/n/{code}/objection", seal.shortCode()))
                .bodyText()
                .contains("公示期已过", "康城镇人民政府");
    }

    @Test
    void aNoticeOfVillagesIsShownWithItsFiguresToAnybody() {
        var draft = new Drafts(regions, clock).villageExit(2);
        var seal = seal(
                signedIn.ask("township", () -> (Posted) notices.post(draft)).id());

        assertThat(mvc.get()
                        .uri(
                                "/n/{code}?c={c}",
                                seal.shortCode(),
                                seal.checkCode().value()))
                .hasStatusOk()
                .bodyText()
                .contains("✓ 是原件", "2018年拟退出贫困村公示", "剩余<wbr />贫困", "1240", "1.37%", "拟退出", "康城村", "村数")
                .contains("由乡镇调查", "有关的村不进入下一步")
                .doesNotContain("户主", "村民小组", "有关农户");
        assertThat(mvc.get().uri("/n/{code}/objection", seal.shortCode()))
                .bodyText()
                .contains("对哪个村有意见", "1. 康城村");
        assertThat(mvc.get().uri("/notices/public?region={township}", Drafts.TOWNSHIP))
                .bodyText()
                .contains("贫困村退出乡镇公示", "2 个村");
        assertThat(mvc.post()
                        .uri("/notices/verification")
                        .with(csrf())
                        .param("notice", seal.number())
                        .param("code", seal.checkCode().printed()))
                .bodyText()
                .contains("✓ 是原件", "共 <b>2</b> 个村");
    }

    @Test
    void aNoticeOfACountyIsShownAndObjectedToAtTheProvince() {
        var draft = new Drafts(regions, clock).countyExit();
        var seal = seal(
                signedIn.ask("province", () -> (Posted) notices.post(draft)).id());
        var line = draft.lines().getFirst().lineId().toString();

        assertThat(mvc.get().uri("/n/{code}", seal.shortCode()))
                .hasStatusOk()
                .bodyText()
                .contains("交口县2018年拟退出贫困县公示", "98765", "1021", "1.03%", "山西省扶贫开发领导小组办公室", "由省级调查")
                .doesNotContain("户主", "有关农户");
        assertThat(objection(seal, line, "")).hasStatus3xxRedirection().hasRedirectedUrl("/n/" + seal.shortCode());
        assertThat(mvc.get().uri("/n/{code}", seal.shortCode()))
                .bodyText()
                .contains("有异议，正在调查")
                .doesNotContain("马晓燕");
    }

    @Test
    void theMachineInterfaceTellsPlacesApartFromHouseholds() {
        var draft = new Drafts(regions, clock).countyExit();
        var seal = seal(
                signedIn.ask("province", () -> (Posted) notices.post(draft)).id());
        var answer = mvc.get().uri("/api/notices/{number}", seal.number()).exchange();

        assertThat(answer).bodyJson().extractingPath("$.notice.households").isEqualTo(0);
        assertThat(answer).bodyJson().extractingPath("$.notice.places").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.lines").asArray().isEmpty();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.places[0]")
                .isEqualTo(Map.of(
                        "number", 1,
                        "code", "141130",
                        "name", "交口县",
                        "population", 98765,
                        "poor", 1021,
                        "incidence", "1.03%",
                        "outcome", "拟退出"));
        assertThat(mvc.get().uri("/api/notices/{number}", running().number()))
                .bodyJson()
                .extractingPath("$.places")
                .asArray()
                .isEmpty();
    }

    @Test
    void afterThePeriodTheFiguresAreGoneAndTheSealStays() {
        var ago = Duration.ofDays(20);
        var past = beans.createBean(PastNotices.class);
        var draft = Drafts.before(new Drafts(regions, clock).villageExit(2), ago);
        var seal = seal(signedIn.ask("township", () -> past.post(draft, ago)).id());

        assertThat(mvc.get().uri("/n/{code}", seal.shortCode()))
                .hasStatusOk()
                .bodyText()
                .contains(seal.hash(), "网上不再显示名单", "村数")
                .doesNotContain("1240", "1.37%");
    }

    /** The database itself gives nobody in particular nothing but the seals and the running notices. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM objection",
                "SELECT count(*) FROM notice_photo",
                "SELECT count(*) FROM notice_content WHERE over_at <= now()",
                "SELECT count(*) FROM notice_line l JOIN public_notice n ON n.id = l.notice_id WHERE n.over_at <= now()",
                "SELECT count(*) FROM member",
                "SELECT count(*) FROM household",
                "SELECT count(*) FROM audit_entry"
            })
    void nothingElseLeaksWithoutSigningIn(String query) {
        expired();
        running();

        long seen = Objects.requireNonNull(
                transaction.execute(status -> jdbc.sql(query).query(Long.class).single()));

        assertThat(seen).isZero();
    }

    @Test
    void theSealHoldsNoName() {
        var seal = expired();
        var columns =
                transaction.execute(status -> jdbc.sql("SELECT to_jsonb(n)::text FROM public_notice n WHERE id = ?")
                        .param(seal.id().value())
                        .query(String.class)
                        .single());

        assertThat(columns).contains(seal.number()).doesNotContain("张秀兰", "郝玉", "李福生");
    }

    @Test
    void theMachineInterfaceListsShowsAndCompares() {
        var seal = running();

        assertThat(mvc.get().uri("/api/notices?region=141130"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].number")
                .asArray()
                .contains(seal.number());
        assertThat(mvc.get().uri("/api/notices/{number}", seal.number()))
                .bodyJson()
                .extractingPath("$.lines[0].head")
                .isEqualTo("张秀兰");
        assertThat(mvc.post()
                        .uri("/api/notices/{number}/verification", seal.number())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\": \"%s\"}".formatted(seal.checkCode().printed())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.result")
                .isEqualTo("SEALED");
        assertThat(mvc.get().uri("/api/notices/{number}", "141130-1999-000001")).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/api/notices/{number}/verification", seal.number())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(400);
    }

    @Test
    void thePagesOfTheMachineInterfaceGoOn() {
        for (int i = 0; i < 25; i++) {
            running();
        }
        var first =
                mvc.get().uri("/api/notices?region={village}", Drafts.VILLAGE).exchange();
        assertThat(first).bodyJson().extractingPath("$.items").asArray().hasSize(20);
        assertThat(first).bodyJson().extractingPath("$.next").isNotNull();
    }

    @Test
    void aVillagerObjectsWithoutAnAccountAndAMachineIsToldNothing() {
        var draft = draft();
        var seal =
                seal(signedIn.ask("village", () -> (Posted) notices.post(draft)).id());
        var line = draft.lines().getFirst().lineId().toString();

        assertThat(objection(seal, line, "")).hasStatus3xxRedirection().hasRedirectedUrl("/n/" + seal.shortCode());
        assertThat(publicNotices.byShortCode(seal.shortCode()).objections()).hasSize(1);
        assertThat(mvc.get().uri("/n/{code}", seal.shortCode()))
                .bodyText()
                .contains("有异议，正在调查")
                .doesNotContain("马晓燕");

        var second = running();
        assertThat(objection(second, line, "http://spam.example"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/n/" + second.shortCode());
        assertThat(publicNotices.byShortCode(second.shortCode()).objections()).isEmpty();
    }

    private MvcTestResult objection(Seal seal, String line, String website) {
        return mvc.post()
                .uri("/n/{code}/objection", seal.shortCode())
                .with(csrf())
                .param("line", line)
                .param("name", "马晓燕")
                .param("telephone", "0358-5420000")
                .param("text", "他家在县城有一套楼房")
                .param("website", website)
                .exchange();
    }

    @Test
    void whoeverSendsTooManyIsToldToWait() {
        var draft = draft();
        var seal =
                seal(signedIn.ask("village", () -> (Posted) notices.post(draft)).id());
        var line = draft.lines().getFirst().lineId();

        assertThat(statuses(seal, "203.0.113.7", line, 6)).containsExactly(302, 302, 302, 302, 302, 429);
        assertThat(statuses(seal, "203.0.113.9", line, 1)).containsExactly(302);
    }

    @Test
    void aSlipOfTheHandCostsNothing() {
        var draft = draft();
        var seal =
                seal(signedIn.ask("village", () -> (Posted) notices.post(draft)).id());

        assertThat(statuses(seal, "203.0.113.8", UUID.randomUUID(), 7)).containsOnly(200);
        assertThat(statuses(seal, "203.0.113.8", draft.lines().getFirst().lineId(), 1))
                .containsExactly(302);
    }

    private List<Integer> statuses(Seal seal, String address, UUID line, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> mvc.post()
                        .uri("/n/{code}/objection", seal.shortCode())
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("line", line.toString())
                        .param("name", "马晓燕")
                        .param("telephone", "0358-5420000")
                        .param("text", "他家在县城有一套楼房")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .toList();
    }

    @Test
    void aFaultyObjectionIsShownAgainWithEveryFaultAndEveryWord() {
        var seal = running();

        assertThat(mvc.post()
                        .uri("/n/{code}/objection", seal.shortCode())
                        .with(csrf())
                        .param("name", "马晓燕")
                        .param("telephone", "12")
                        .param("text", "他的电话是13903581234"))
                .hasStatusOk()
                .bodyText()
                .contains("请选择名单上的一户", "带区号的座机号码", "正文里请不要写", "马晓燕", "他的电话是13903581234", "哪里不对");
    }

    private static String flipped(String code) {
        return (code.charAt(0) == '0' ? '1' : '0') + code.substring(1);
    }

    private NoticeDraft draft() {
        return new Drafts(regions, clock).village();
    }

    private Seal running() {
        return seal(
                signedIn.ask("village", () -> (Posted) notices.post(draft())).id());
    }

    private Seal expired() {
        var ago = Duration.ofDays(20);
        var past = beans.createBean(PastNotices.class);
        return seal(signedIn.ask("village", () -> past.post(Drafts.before(draft(), ago), ago))
                .id());
    }

    private Seal seal(NoticeId id) {
        var number = jdbc.sql("SELECT number FROM public_notice WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        return publicNotices.byNumber(number).seal();
    }
}
