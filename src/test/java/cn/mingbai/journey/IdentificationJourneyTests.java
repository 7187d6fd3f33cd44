package cn.mingbai.journey;

import static cn.mingbai.journey.Desks.row;
import static cn.mingbai.journey.Desks.told;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.casework.MovableClock;
import cn.mingbai.notice.seal.SealCommand;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * From the merged roster to registered households, as eight officers and two villagers do it in their browsers: a doubt is
 * explained, an assembly lacks its quorum, one objection does not hold and one does, one case is sent back. At the end the
 * seals are checked, and one character changed in the database is found by the page and by the command. With
 * {@code -Dscreenshots=docs/screenshots} the pages are kept as pictures.
 */
@ProductTest
class IdentificationJourneyTests {

    private static final Path ROSTER = Path.of("src/test/resources/rosters/康城镇-2018.xlsx");

    /** Families of 支进村 on the roster, by what becomes of them. */
    private static final String STRAIGHT = "白炫明";

    private static final String EXPLAINED = "王畅";
    private static final String ID_NUMBER_OF_EXPLAINED = "141130198512229851";
    private static final String OBJECTED = "李斌";
    private static final String RETURNED = "王文博";
    private static final List<String> ALL = List.of(STRAIGHT, EXPLAINED, OBJECTED, RETURNED);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            // What the public may read is decided by the database too, and its clock cannot be moved.
            return new MovableClock(Clock.systemUTC().instant());
        }
    }

    @Autowired
    private SignedIn officers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private FlywayConnectionDetails owner;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @LocalServerPort
    private int port;

    private Desks desks;
    private String publicPage = "";
    private String checkCode = "";

    @BeforeEach
    void open() {
        desks = new Desks(CHROMIUM, officers, port);
    }

    @Test
    void householdsGoTheWholeWayIntoTheRegister() {
        desks.at("county", page -> {
            desks.merge(page, ROSTER);
            desks.openRound(page, "2018年动态调整");
            Pictures.keep(page, "round");
        });
        desks.at("village", page -> {
            desks.choose(page, ALL);
            ALL.forEach(head -> desks.step(page, head, "APPLY", head, "APPLICATION"));
        });
        desks.at("team", page -> {
            Pictures.keep(page, "home-team");
            ALL.forEach(head -> desks.step(page, head, "VERIFY_HOME", "李晓明、孙立志", "VERIFICATION_SHEET"));
        });
        desks.at("secretary", page -> {
            desks.meet(page, "村民小组", 25, 22);
            Pictures.keep(page, "village-list");
        });
        compare();
        appraiseAndPost();
        object();
        throughTheTownship();
        throughTheCounty();
        isInTheRegister();
        theSealsTellWhatWasChanged();
    }

    /** Five departments send their lists; on one stands a member of a household, with an explanation. */
    private void compare() {
        desks.at("department", page -> {
            for (var department : List.of("COMMERCIAL_HOUSING", "BUSINESS", "FISCAL_PAYROLL", "DEATH")) {
                desks.send(page, department, "149999194001010015");
                told(page, "新发现疑点 0 条");
            }
            desks.send(page, "VEHICLE", ID_NUMBER_OF_EXPLAINED, "149999194001010015");
            told(page, "新发现疑点 1 条");
            Pictures.keep(page, "comparison");
        });
        desks.at("county", page -> {
            desks.openList(page);
            page.click("button:has-text('完成比对')");
            told(page, "完成比对 3 户");
            told(page, "1 条疑点县里没有认定");
            Pictures.keep(page, "village-list-compared");
            page.click("nav >> text=疑点核实");
            page.click(".tabs >> text=待下发");
            page.click("button:has-text('下发核实')");
            told(page, "待村级核实");
        });
        desks.at("village", page -> {
            page.click("nav >> text=疑点核实");
            page.selectOption("select[name=finding]", "EXPLAINED");
            page.selectOption("select[name=explanation]", "POVERTY_MEASURE");
            page.fill("input[name=comment]", "扶贫车间统一购置的三轮车登记在他名下");
            page.setInputFiles("input[name=scan-DOUBT_EXPLANATION]", Desks.scan("DOUBT_EXPLANATION"));
            Pictures.keep(page, "doubt");
            page.click("button:has-text('报送核实结果')");
            told(page, "待乡镇确认");
        });
        desks.at("township", page -> {
            page.click("text=比对疑点待乡镇确认");
            page.click("button:has-text('确认')");
            told(page, "待县级认定");
        });
        desks.at("county", page -> {
            page.click("text=比对疑点待县级认定");
            page.click("button:has-text('认定')");
            told(page, "已认定");
            desks.openList(page);
            page.click("button:has-text('完成比对')");
            told(page, "完成比对 1 户");
        });
    }

    /** The assembly meets twice: the first time too few come. Then the notice hangs. */
    private void appraiseAndPost() {
        desks.at("secretary", page -> {
            desks.meet(page, "村民代表大会", 18, 18);
            told(page, "不算数");
            desks.meet(page, "村民代表大会", 24, 20);
            page.click("text=会议记录");
            assertThat(row(page, EXPLAINED)).containsText("属实，有合理解释");
            Pictures.keep(page, "minutes");
            desks.openList(page);
            assertThat(row(page, "人数不足，无效")).hasCount(1);
            Pictures.keep(page, "village-list-appraised");
        });
        desks.at("village", page -> {
            desks.postNotice(page, "张贴村级公示");
            assertThat(page.locator("main")).containsText("公示中，还有 8 天");
            Pictures.keep(page, "notice");
            publicPage = page.locator("a:has-text('群众看到的页面')").getAttribute("href");
            var notice = page.url();
            page.click("a:has-text('打印（A4）')");
            checkCode = page.locator(".sheet footer .code").innerText();
            Pictures.keep(page, "notice-a4");
            page.navigate(notice);
            page.click("a:has-text('打印（A3）')");
            Pictures.keep(page, "notice-a3");
        });
    }

    /** Two villagers read the notice, find it genuine, and object; the township investigates. */
    private void object() {
        desks.onTheTelephone(publicPage, page -> {
            page.fill("#code", checkCode);
            page.click("button:has-text('核对')");
            assertThat(page.locator("main")).containsText("是原件");
            Pictures.keep(page, "public-verified");
        });
        for (var head : List.of(STRAIGHT, OBJECTED)) {
            desks.onTheTelephone(publicPage, page -> {
                Pictures.keep(page, "public-notice");
                desks.object(page, head, "他家去年盖了新房，儿子在城里有工作");
            });
        }
        desks.at("township", page -> {
            Pictures.keep(page, "home-township");
            desks.answer(page, STRAIGHT, "LIST_STANDS", "经两人入户调查，新房是危房改造，儿子已分户，收入不变，名单不变。");
            desks.answer(page, OBJECTED, "REMOVED", "经两人入户调查，儿子共同生活，有固定工资，收入超过标准，从名单上取消。");
        });
        desks.at("village", page -> {
            desks.openList(page);
            assertThat(row(page, STRAIGHT)).containsText("村级公示");
            assertThat(row(page, OBJECTED)).containsText("不予纳入");
        });
    }

    /** The notice runs out, one case is sent back, a sample is checked, the others go on. */
    private void throughTheTownship() {
        desks.at("township", page -> {
            desks.openList(page);
            desks.keepScan(page, "TOWNSHIP_OPINION");
            page.selectOption("tr:has-text('%s') select[name=choice]".formatted(STRAIGHT), "REVIEW_TOWNSHIP");
            page.click("button:has-text('先看一遍')");
            assertThat(page.locator("main")).containsText("公示期未满");
        });
        clock.pass(Duration.ofDays(8));
        desks.at("village", page -> {
            Pictures.keep(page, "home-village");
            desks.takeDown(page);
        });
        desks.at("township", page -> {
            desks.openCase(page, RETURNED);
            page.click("summary:has-text('退回')");
            page.selectOption("#step-RETURN-target", "APPLIED");
            page.fill("#step-RETURN-comment", "收入核算漏了一项务工收入，重新入户核查");
            Pictures.keep(page, "case-RETURN");
            desks.submit(page, "RETURN");
            desks.drawAndCheck(page);
            desks.forAll(page, "REVIEW_TOWNSHIP", "乡镇审核意见");
            desks.postNotice(page, "张贴乡镇公示");
        });
        desks.at("team", page -> assertThat(page.locator("main")).containsText("被退回，待入户核查"));
        clock.pass(Duration.ofDays(8));
        desks.at("township", desks::takeDown);
    }

    private void throughTheCounty() {
        desks.at("supervisor", page -> {
            desks.drawAndCheck(page);
            page.setInputFiles("#steps-COUNTY_DECISION", Desks.scan("COUNTY_DECISION"));
            desks.forAll(page, "DECIDE_COUNTY", "");
        });
        desks.at("county", page -> desks.postNotice(page, "发布县级公告"));
        clock.pass(Duration.ofDays(8));
        desks.at("county", page -> {
            Pictures.keep(page, "home-county");
            desks.takeDown(page);
            for (var head : List.of(STRAIGHT, EXPLAINED)) {
                desks.openCase(page, head);
                page.selectOption("#step-REGISTER-category", "GENERAL");
                page.selectOption("#step-REGISTER-cause", "NO_LABOUR");
                Pictures.keep(page, "case-REGISTER");
                desks.submit(page, "REGISTER");
            }
            Pictures.keep(page, "case");
        });
    }

    private void isInTheRegister() {
        desks.at("village", page -> {
            desks.openList(page);
            assertThat(row(page, STRAIGHT)).containsText("已纳入");
            assertThat(row(page, EXPLAINED)).containsText("已纳入");
            assertThat(row(page, RETURNED)).containsText("已申请");
            Pictures.keep(page, "village-list-registered");
            page.fill(".find input", STRAIGHT);
            page.click(".find button");
            page.click("main table a:has-text('%s')".formatted(STRAIGHT));
            assertThat(page.locator(".strip").first()).containsText("未脱贫");
            assertThat(page.locator(".strip").first()).containsText("一般贫困户");
            page.click(".tabs a:has-text('变更记录')");
            assertThat(page.locator("main")).containsText("识别纳入：已纳入");
            Pictures.keep(page, "history-registered");
        });
        desks.at("village", page -> {
            desks.openList(page);
            page.click("a:has-text('挑选农户列入名单')");
            page.click(".tabs >> text=在册的户");
            page.check("input[aria-label='列入 %s']".formatted(STRAIGHT));
            page.fill("#words", "核实发现识别时已经在县城有住房");
            Pictures.keep(page, "removal");
            page.click("button:has-text('列入名单')");
            told(page, "已列入名单");
            assertThat(page.locator(".strip")).containsText("拟清退");
        });
    }

    /** One character of one notice, changed in the database behind the product's back. */
    private void theSealsTellWhatWasChanged() {
        desks.at("auditor", page -> {
            desks.checkSeals(page);
            assertThat(page.locator(".verdict")).containsText("全部对得上");
            Pictures.keep(page, "seals");
        });
        assertThat(SealCommand.run(beans)).isZero();
        var behind = JdbcClient.create(new DriverManagerDataSource(
                String.valueOf(owner.getJdbcUrl()),
                String.valueOf(owner.getUsername()),
                String.valueOf(owner.getPassword())));
        assertThat(behind.sql("UPDATE notice_content SET content = replace(content, :head, '白炫朋')"
                                + " WHERE notice_id IN (SELECT id FROM public_notice WHERE position = 1)")
                        .param("head", STRAIGHT)
                        .update())
                .isEqualTo(1);
        desks.at("auditor", page -> {
            desks.checkSeals(page);
            assertThat(page.locator(".verdict")).containsText("有 1 处对不上");
            assertThat(page.locator("main table").first()).containsText("-000001");
            Pictures.keep(page, "seals-changed");
        });
        assertThat(SealCommand.run(beans)).isEqualTo(1);
    }
}
