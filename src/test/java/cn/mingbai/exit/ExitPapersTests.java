package cn.mingbai.exit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import cn.mingbai.casework.CaseOffice.Home;
import cn.mingbai.casework.HomeOffice;
import cn.mingbai.casework.PaperTest;
import cn.mingbai.exit.doubt.DoubtKind;
import cn.mingbai.exit.table.ExitState;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.round.VillageList;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** What the papers of an exit say, the hard cases first. */
@PaperTest
class ExitPapersTests {

    @Autowired
    private ExitOffice office;

    @Autowired
    private HomeOffice homes;

    @Autowired
    private SignedIn officers;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MessageSource messages;

    @Test
    void theVerificationSheetSaysEachCriterionWithItsClauseAndTheHardships() {
        var list = office.list();
        var id = office.mark(list, office.home("验收户", "6200"));
        text(id, "verification")
                .contains("收入 2018 年人均纯收入 6,200.00 元，高于", "住房安全 房屋鉴定为 A 级，住房安全。 达到")
                .contains("户主认可 户主还没有签字认可。 还不清楚")
                .contains("大病在治 是否大病在治还没有核实。 还不清楚", "当年受灾", "医疗、上学支出明显超过收入")
                .contains("高出 3,205.00 元（107.0%）", "没有发现“纸面脱贫”的疑点", "村党支部", "驻村工作队", "乡镇审核意见")
                .doesNotContain("系统已登记");
        office.verify(list, id);
        text(id, "verification")
                .contains(
                        "大病在治 没有人患大病正在治疗。 达到",
                        "系统已登记：%s 入户算账核实，签字人 李晓明、孙立志".formatted(office.cases().today()));
    }

    @Test
    void theIncomeAccountSaysWhatDoesNotCountAndWhy() {
        var home = office.home("算账户", "6200");
        homes.addIncome(home, 1, "明年的分红", IncomeNature.EXPECTED);
        homes.addIncome(home, 2, "春节慰问", IncomeNature.ONE_OFF_RELIEF);
        text(office.mark(office.list(), home), "income")
                .contains("工资性收入 务工 6,200.00 已经到手 计入")
                .contains("明年的分红 12.50 预期收入 不计入：还没有到手，不能把今后的预期收入算作当前收入。")
                .contains("春节慰问 12.50 一次性救助、慰问 不计入：慰问金、临时救助只有一次，不计入收入。")
                .contains("标准 2,995 元，高出 3,205.00 元（107.0%）。", "另有 25.00 元按规定不计入。");
    }

    @Test
    void withoutAnIncomeAccountThePapersLeaveRoomInsteadOfAnswers() {
        var home = office.home("没有账", "6200");
        var id = office.mark(office.list(), home);
        homes.forgetIncome(home);
        text(id, "income").contains("没有登记收入。现场核出的收入写在下面。", "人均纯收入还算不出来", "算不出");
        text(id, "verification").contains("人均纯收入还算不出来");
        text(id, "confirmation").contains("2018 年人均纯收入还算不出来，缺少收入明细。");
        text(id, "letter").contains("还没有办完或者没有查清", "1. 2018 年人均纯收入还算不出来");
    }

    @Test
    void theConfirmationTellsThatPoliciesGoOnAndLeavesTheAnswerToTheHead() {
        var list = office.list();
        var id = office.mark(list, office.home("确认户", "6200"));
        text(id, "confirmation")
                .contains("2018 年人均纯收入 6,200.00 元，高于", "一年四季吃得饱，不愁吃。四季衣被齐全，不愁穿。")
                .contains("到 2020年12月31日为止", "跟踪看望 12 个月", "同意不同意，由您自己定", "别人不能代签")
                .contains("我同意我家退出贫困户", "我不同意退出，理由是")
                .doesNotContain("系统已登记");
        office.toAccepted(list, id);
        text(id, "confirmation").contains("系统已登记：户主 " + today() + "按手印同意");
    }

    @Test
    void aHeadWhoDoesNotAgreeIsQuotedUntilHeIsAskedAgain() {
        var list = office.list();
        var id = office.mark(list, office.home("不认可", "6200"));
        office.toAccepted(list, id);
        office.cases().done("village", office.cases().wish(id, "HEAD_REFUSES").saying("孩子还在上大学，怕断了补助"));
        text(id, "confirmation")
                .contains("孩子还在上大学，怕断了补助", "系统已登记：" + today() + "户主不同意")
                .doesNotContain("手印同意");
        text(id, "letter").contains("您不同意退出，您的话已经记下来，由乡镇核实处理。", "您说的理由：孩子还在上大学，怕断了补助", "现在政策照旧。");
        text(id, "verification").contains("户主认可 户主不认可，退出程序中止。 没有达到");
        office.cases().done("township", office.cases().wish(id, "REFUSE").saying("尊重户主意见，今年不退"));
        text(id, "confirmation").contains("孩子还在上大学，怕断了补助");
        text(id, "letter")
                .contains("退出结果告知书", "您家今年不退出，还是建档立卡贫困户。", "办理结果是：不予通过。")
                .contains("办理意见：尊重户主意见，今年不退", "扶贫政策照旧，一样也不少。")
                .doesNotContain("脱贫不脱政策");
    }

    @Test
    void aReturnLetsTheHeadBeAskedAgain() {
        var list = office.list();
        var id = office.mark(list, office.home("再问一次", "6200"));
        office.toAccepted(list, id);
        office.cases().done("village", office.cases().wish(id, "HEAD_REFUSES").saying("账算错了"));
        office.cases()
                .done(
                        "township",
                        office.cases().wish(id, "RETURN").to("PLANNED").saying("重新算账"));
        text(id, "confirmation").doesNotContain("账算错了", "系统已登记");
        text(id, "letter").contains("办理意见：重新算账");
    }

    @Test
    void answeredDoubtsStandWithTheirAnswersAndOpenOnesLeaveRoom() {
        var list = office.list();
        var id = office.mark(list, office.home("疑点户", "6200"));
        office.raise(id, DoubtKind.ALMOST_ONLY_TRANSFERS, "收入几乎全是补助。");
        office.raise(id, DoubtKind.MASS_EDITS, "截止前改过。");
        text(id, "verification")
                .contains("收入几乎全是补助：收入几乎全是补助。（界限：不低于 20 户，系统默认值）", "答复：")
                .doesNotContain("没有发现“纸面脱贫”的疑点");
        office.answerAll(id);
        text(id, "verification")
                .contains("答复：核对过工资流水，属实（", "，%s）".formatted(office.cases().today()));
    }

    @Test
    void afterTheExitThePapersStandAsTheyWereDecided() {
        var list = office.list();
        var home = office.home("退出户", "6200");
        var id = exited(list, home);
        homes.sql("UPDATE income_item SET amount = 100 WHERE household_id = ?", home.id());
        text(id, "letter")
                .contains("退出结果告知书", "您家已经脱贫，退出建档立卡贫困户。", "您家符合退出条件：")
                .contains("吃穿、义务教育、基本医疗、住房和饮水都有保障。")
                .contains("您家从" + today() + "起脱贫")
                .contains("到 2020年12月31日为止", "可以向村里申请，查实以后重新纳入", "觉得退错了的");
        text(id, "income").contains("工资性收入 务工 6,200.00");
        text(id, "verification").doesNotContain("不在册", "没有达到").contains("户主认可 户主已签字认可。 达到");
        page("/cases/" + id).contains("按最后一次封存的情况，可以退出").doesNotContain("今天的评定");
    }

    @Test
    void whileTheNoticeRunsTheLetterSaysUntilWhenToObject() {
        var list = office.list();
        var id = office.mark(list, office.home("公示户", "6200"));
        office.toAccepted(list, id);
        office.post("village", list, "POST_VILLAGE_NOTICE");
        text(id, "letter")
                .contains("拟退出的名单在村里公示。", "现在正在公示，", "以前（含当天）可以提出异议。村内公示、乡镇公告期内向乡镇人民政府提出。")
                .doesNotContain("县级公告期内");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verification", "income", "confirmation", "letter"})
    void noPaperHoldsAnIdNumber(String paper) {
        var home = office.home("无号码", "6200");
        text(office.mark(office.list(), home), paper).contains(home.number()).doesNotContain(home.idNumber());
    }

    @ParameterizedTest
    @EnumSource(ExitState.class)
    void theLetterHasASentenceForEachState(ExitState state) {
        assertThat(messages.getMessage("exit.letter." + state, null, Locale.CHINA))
                .endsWith("。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"exit-papers/application", "exit-papers/VERIFICATION", "papers/letter", "papers/verification"})
    void anExitHasNoOtherPapers(String paper) {
        var id = office.mark(office.list(), office.home("别的纸", "6200"));
        assertThat(mvc.get().uri("/cases/" + id + "/" + paper).with(officers.as("village")))
                .hasStatus(404);
    }

    /** As papers write it; other tests put the clock forward. */
    private String today() {
        return DateTimeFormatter.ofPattern("yyyy年M月d日").format(office.cases().today());
    }

    private CaseId exited(VillageList list, Home home) {
        var id = office.mark(list, home);
        office.toAccepted(list, id);
        office.toCounty(list, id);
        office.cases().sample("county", list);
        office.cases().done("supervisor", office.cases().wish(id, "SUPERVISE_COUNTY"));
        office.cases().done("county", office.cases().wish(id, "MARK_EXITED"));
        return id;
    }

    private Said text(CaseId id, String paper) {
        return page("/cases/" + id + "/exit-papers/" + paper);
    }

    private Said page(String path) {
        var answer = mvc.get().uri(path).with(officers.as("village")).exchange();
        assertThat(answer).hasStatusOk();
        return Said.of(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** The words of a page without the blanks between them: sentences are broken over printed lines. */
    private record Said(String squeezed) {

        static Said of(String html) {
            var main = html.substring(html.indexOf("<main"));
            return new Said(squeeze(HtmlUtils.htmlUnescape(main.replaceAll("<[^>]+>", ""))));
        }

        private static String squeeze(String text) {
            return text.replaceAll("[\\s\u3000]+", "");
        }

        Said contains(String... words) {
            assertThat(squeezed).contains(Stream.of(words).map(Said::squeeze).toArray(String[]::new));
            return this;
        }

        Said doesNotContain(String... words) {
            assertThat(squeezed)
                    .doesNotContain(Stream.of(words).map(Said::squeeze).toArray(String[]::new));
            return this;
        }
    }
}
