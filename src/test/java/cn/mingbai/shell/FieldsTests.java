package cn.mingbai.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FrameTest
class FieldsTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private SamplePages pages;

    @Test
    void labelInputHintAndErrorBelongTogether() {
        assertThat(submit("name=", "income=-5")).hasStatusOk().bodyText().satisfies(page -> {
            assertThat(page).contains("<!doctype html>", "填过的内容都还在", "href=\"#income\"");
            assertThat(page).containsPattern("<label for=\"income\">");
            assertThat(page).containsPattern("id=\"income\"[^>]*aria-describedby=\"income-hint income-error\"[^>]*");
            assertThat(page).containsPattern("id=\"income\"[^>]*aria-invalid=\"true\"");
            assertThat(page).containsPattern("id=\"income-hint\">没有就填 0<");
            assertThat(page).containsPattern("id=\"income-error\">不能是负数<");
            assertThat(page).containsPattern("id=\"name-error\">请填写<");
        });
    }

    @Test
    void whatWasTypedComesBackEvenIfItCannotBeRead() {
        assertThat(submit("name=郝玉", "income=两千", "birth=十月", "size=HUGE", "sex=MALE", "sizes=LARGE", "insured=false"))
                .hasStatusOk()
                .bodyText()
                .satisfies(page -> {
                    assertThat(page).containsPattern("id=\"name\"[^>]*value=\"郝玉\"");
                    assertThat(page).containsPattern("id=\"income\"[^>]*value=\"两千\"");
                    assertThat(page).contains("请填写数字，例如 1200.50", "请填写日期，例如 2018-10-12");
                    assertThat(page).containsPattern("id=\"sex-MALE\"[^>]*checked");
                    assertThat(page).containsPattern("id=\"sizes-LARGE\"[^>]*checked");
                    assertThat(page).containsPattern("value=\"false\" selected");
                    assertThat(page).doesNotContain("Exception", "Failed to convert");
                });
    }

    @Test
    void theNextPageKeepsTheRestOfTheAddress() {
        assertThat(mvc.get().uri("/sample?name=郝&after=x").with(signedIn.as("county")))
                .bodyText()
                .contains("href=\"/sample?name=%E9%83%9D&amp;after=k%261\"", "href=\"/sample?name=%E9%83%9D\">回到开头");
    }

    @Test
    void aFormSentTwiceIsDoneOnce() {
        var session = new MockHttpSession();
        var before = pages.saved.get();

        var first = submitTwice(session);
        var second = submitTwice(session);

        assertThat(pages.saved.get()).isEqualTo(before + 1);
        assertThat(second.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
    }

    private MvcTestResult submitTwice(MockHttpSession session) {
        return mvc.post()
                .uri("/sample")
                .session(session)
                .with(signedIn.as("county"))
                .with(csrf())
                .param("name", "郝玉")
                .param("income", "1")
                .param("_agreed", "on")
                .param("_once", "0011")
                .exchange();
    }

    private MvcTestResult submit(String... fields) {
        var request = mvc.post().uri("/sample").with(signedIn.as("county")).with(csrf());
        request = request.param("_agreed", "on"); // as the browser does for a checkbox that is not ticked
        for (var field : fields) {
            var parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=HUGE", "sex=X", "sizes=HUGE", "insured=x", "agreed=x", "income=", "birth=2018-02-30"})
    void whatNoBrowserWouldSendIsRefusedAtItsField(String field) {
        assertThat(submit("name=郝玉", field))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"" + field.substring(0, field.indexOf('=')) + "-error\"");
    }

    @Test
    void daysAreWrittenAsTheBrowserReadsThem() {
        assertThat(submit("name=", "income=1", "birth=2018-10-12"))
                .bodyText()
                .containsPattern("id=\"birth\"[^>]*value=\"2018-10-12\"");
    }
}
