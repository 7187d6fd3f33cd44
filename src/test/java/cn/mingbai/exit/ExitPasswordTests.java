package cn.mingbai.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.SignedIn;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.round.VillageList;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A step for which an officer answers by name asks for his password on every page that offers it, not at the desk only. */
@OfficeTest
class ExitPasswordTests {

    @Autowired
    private ExitOffice office;

    @Autowired
    private SignedIn officers;

    @Autowired
    private MockMvcTester mvc;

    private VillageList list;
    private CaseId id;
    private UUID opinion;

    @BeforeEach
    void atTheTownship() {
        list = office.list();
        id = office.mark(list, office.home("郝玉", "6200"));
        office.toAccepted(list, id);
        office.cases().runOut("village", office.post("village", list, "POST_VILLAGE_NOTICE"));
        opinion = office.cases().scan("township", list, EvidenceKind.TOWNSHIP_OPINION);
    }

    @Test
    void onThePageOfTheCase() {
        var page = mvc.get().uri("/cases/" + id).with(officers.as("township")).exchange();
        assertThat(page)
                .bodyText()
                .contains("step-REVIEW_TOWNSHIP-password", "请再输入一次密码")
                .doesNotContain("step-RETURN-password");

        assertThat(refusal(review(""))).contains("请输入您的登录密码");
        assertThat(refusal(review("not-his-password"))).contains("密码不对");
        assertThat(office.cases().state(id)).isEqualTo("VILLAGE_NOTICE");
        assertThat(review(officers.password("township"))).hasStatus3xxRedirection();
        assertThat(office.cases().state(id)).isEqualTo("TOWNSHIP_REVIEWED");
    }

    @Test
    void forManyOnAList() {
        assertThat(steps("false", "")).bodyText().contains("办理前先看一遍", "您的登录密码", "可以");
        assertThat(steps("true", "")).bodyText().contains("办理前先看一遍", "您的登录密码");
        assertThat(steps("true", "not-his-password")).bodyText().contains("密码不对", "您的登录密码", opinion.toString());
        assertThat(office.cases().state(id)).isEqualTo("VILLAGE_NOTICE");
        assertThat(steps("true", officers.password("township"))).hasStatus3xxRedirection();
        assertThat(office.cases().state(id)).isEqualTo("TOWNSHIP_REVIEWED");
    }

    private MvcTestResult review(String password) {
        return mvc.post()
                .uri("/cases/" + id + "/steps")
                .multipart()
                .with(officers.as("township"))
                .with(csrf())
                .param("version", version())
                .param("action", "REVIEW_TOWNSHIP")
                .param("evidence", opinion.toString())
                .param("password", password)
                .exchange();
    }

    private MvcTestResult steps(String confirm, String password) {
        return mvc.post()
                .uri("/village-lists/" + list.id() + "/steps")
                .multipart()
                .with(officers.as("township"))
                .with(csrf())
                .param("case", id.toString())
                .param("version", version())
                .param("choice", "REVIEW_TOWNSHIP")
                .param("comment", "")
                .param("evidence", opinion.toString())
                .param("confirm", confirm)
                .param("password", password)
                .exchange();
    }

    private static String refusal(MvcTestResult result) {
        var arguments = (Object[])
                Objects.requireNonNull(result.getMvcResult().getFlashMap().get("failureArguments"));
        return arguments[0].toString();
    }

    private String version() {
        return Integer.toString(office.cases().file(id).version());
    }
}
