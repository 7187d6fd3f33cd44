package cn.mingbai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@FrameTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/fail/gone, 404, 没有找到",
        "/fail/stale, 409, 和别人的改动冲突了",
        "/fail/duplicate, 409, 和别人的改动冲突了",
        "/fail/nul, 400, 这个请求看不懂",
        "/fail/busy, 429, 操作太频繁",
        "/fail/crash, 500, 系统出错了",
        "/fail-number/abc?page=1, 404, 没有找到",
        "/fail-number/1?page=abc, 400, 这个请求看不懂",
        "/fail-number/1, 400, 这个请求看不懂",
        "/fail-number/1?page=-1, 400, 要大于 0",
    })
    void eachFailureHasItsPageWithWhatToDoAndATicket(String path, int status, String words) {
        assertThat(mvc.get().uri(path).with(signedIn.as("county")))
                .hasStatus(status)
                .bodyText()
                .contains(words, "怎么办", "单号")
                .doesNotContain("Exception", "secret detail", "cn.mingbai");
    }

    @Test
    void thePageOfAnAccidentShowsTheTicketOfItsLogLine(CapturedOutput output) {
        var visitor = signedInVisitor();

        var page = visitor.get("/fail/crash");

        var ticket = page.headers().firstValue("X-Ticket").orElseThrow();
        assertThat(page.body()).contains(ticket);
        assertThat(output).containsPattern("ERROR.*\\[" + ticket + "\\].*GET /fail/\\{kind} failed");
    }

    @Test
    void whatTheDatabaseRefusedDoesNotReachTheLogWithItsValues(CapturedOutput output) {
        signedInVisitor().get("/fail/duplicate");

        assertThat(output).contains("refused with 409").doesNotContain("Detail:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/none.css", "/js/none.js", "/img/none.png", "/nothing", "/households/../nothing"})
    void whatIsNotThereIsAPageInTheFrame(String path) {
        var page = signedInVisitor().get(path);

        assertThat(page.statusCode()).isIn(400, 404);
        assertThat(page.body()).contains("怎么办", "单号", "退出登录");
    }

    @Test
    void anotherRolesPageIsRefusedWithAPage() {
        var page = signedInVisitor().get("/webjars/tabler__core/1.4.0/dist/js/tabler.min.js");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("您的岗位不能做这件事", "单号");
    }

    @Test
    void openingTheErrorAddressFindsNothing() {
        assertThat(new Browserless(port).get("/error").statusCode()).isEqualTo(404);
    }

    @Test
    void anUploadAnnouncedTooLargeIsRefusedBeforeItIsRead() {
        var answer = new Browserless(port)
                .raw(
                        "POST /roster-imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                                + "Content-Length: 400000000\r\nConnection: close\r\n\r\n" + "x".repeat(1000));

        assertThat(answer).startsWith("HTTP/1.1 413").contains("文件太大", "单号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?a=%ZZ", "/sample?name=%00", "/a%2fb;x=1", "/sample%00", "/sample?a[=1", "/?%=%"})
    void crookedAddressesAreNoAccident(String address) {
        var answer = new Browserless(port)
                .raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).doesNotContain("HTTP/1.1 5", "Exception");
    }

    private Browserless signedInVisitor() {
        var visitor = new Browserless(port);
        visitor.signIn("county", signedIn.password("county"));
        return visitor;
    }
}
