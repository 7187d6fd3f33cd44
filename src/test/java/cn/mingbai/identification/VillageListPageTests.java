package cn.mingbai.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.casework.OfficeTest;
import cn.mingbai.casework.StatementCount;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.round.VillageList;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of a village's list, as a clerk sends and sees them. */
@OfficeTest
class VillageListPageTests {

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void threeHundredCasesCostAsManyQueriesAsOne() {
        var small = office.list();
        office.open(small, office.home("郝玉"));
        var large = office.list();
        IntStream.range(0, 300).forEach(n -> office.open(large, office.home("农户" + n)));
        show(small);
        var few = StatementCount.of(() -> show(small));
        var many = StatementCount.of(() -> show(large));
        assertThat(many).isEqualTo(few).isLessThan(40);
    }

    @Test
    void aMeetingForFortyIsEnteredOnOnePageAndLookedAtBeforeItIsSaved() {
        var list = office.list();
        var cases = new ArrayList<CaseId>();
        for (var n = 0; n < 40; n++) {
            var id = office.open(list, office.home("评议" + n));
            office.apply(list, id);
            office.verify(list, id);
            cases.add(id);
        }
        var form = mvc.get()
                .uri("/village-lists/{l}/meetings/new?kind=GROUP", list.id())
                .with(office.signedIn().as("village"))
                .exchange();
        assertThat(form).hasStatusOk().bodyText().contains("评议39", "先看一遍");

        assertThat(send(list, cases, "18", null)).bodyText().contains("会议无效", "不算数");
        assertThat(send(list, cases, "25", null)).bodyText().contains("保存前核对一遍", "通过");
        assertThat(office.state(cases.getFirst())).isEqualTo("HOME_VERIFIED");
        assertThat(send(list, cases, "31", null)).bodyText().contains("人数不对");
        assertThat(send(list, cases, "25", "confirm")).hasStatus3xxRedirection();
        assertThat(office.state(cases.getFirst())).isEqualTo("GROUP_APPRAISED");
        assertThat(office.state(cases.getLast())).isEqualTo("REJECTED");
    }

    /** All pass but the last. */
    private org.springframework.test.web.servlet.assertj.MvcTestResult send(
            VillageList list,
            java.util.List<CaseId> cases,
            String present,
            @org.jspecify.annotations.Nullable String step) {
        var request = mvc.post()
                .uri("/village-lists/{l}/meetings", list.id())
                .with(office.signedIn().as("village"))
                .with(csrf())
                .param("kind", "GROUP")
                .param("heldOn", office.today().toString())
                .param("host", "孙立志")
                .param("called", "30")
                .param("present", present)
                .param(
                        "evidence",
                        office.scan("village", list, EvidenceKind.MINUTES).toString(),
                        office.scan("village", list, EvidenceKind.ATTENDANCE_SHEET)
                                .toString());
        if (step != null) {
            request.param("step", step);
        }
        for (var id : cases) {
            request.param("for-" + id, id.equals(cases.getLast()) ? "3" : "17");
            request.param("against-" + id, "1");
        }
        return request.exchange();
    }

    private void show(VillageList list) {
        assertThat(mvc.get()
                        .uri("/village-lists/{l}", list.id())
                        .with(office.signedIn().as("village"))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("支进村委会名单", "待登记申请");
    }
}
