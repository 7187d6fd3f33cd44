package cn.mingbai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FrameTest
class SignInPageTests {

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    @Test
    void aStrangerReadsWhatThisIsAndFindsTheDemoAccounts() {
        assertThat(new Browserless(port).get("/login").body())
                .contains("该不该识别为贫困户", "这是演示", "mingbai-2018-county", "县级经办人");
    }

    @Test
    void aWrongPasswordKeepsTheNameAndSaysWhatToDo() {
        var visitor = new Browserless(port);

        var answer = visitor.signIn("nobody", "wrong");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
        assertThat(visitor.get("/login?error").body()).contains("用户名或密码不对", "value=\"nobody\"");
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsToTheSignInPageWithASentence() {
        var visitor = visitor();
        var token = Browserless.token(visitor.get("/sample"));
        visitor.loseSession();

        var answer = visitor.post("/sample", "name=x&income=1&_csrf=" + token);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?expired");
        assertThat(visitor.get("/login?expired").body()).contains("太久没有操作", "登录后可以接着填");
    }

    @Test
    void aPageAskedForAfterTheSessionEndedLeadsThereToo() {
        var visitor = visitor();
        visitor.loseSession();

        assertThat(visitor.get("/sample").headers().firstValue("Location").orElseThrow())
                .endsWith("/login?expired");
    }

    @Test
    void aStrangerIsLedToTheSignInPageWithoutReproach() {
        assertThat(new Browserless(port)
                        .get("/")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/login");
    }

    @Test
    void aPartOfAPageIsNotReplacedByTheSignInPage() {
        var visitor = new Browserless(port);

        var answer =
                visitor.send(HttpRequest.newBuilder(visitor.address("/sample")).header("HX-Request", "true"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login");
    }

    @Test
    void aStaleTokenInALivingSessionSaysSo() {
        var answer = visitor().post("/sample", "name=x&income=1&_csrf=old");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("这个页面打开得太久", "填写的内容还在");
    }

    @Test
    void pagesAreKeptByNobodyAndFramedByNobody() {
        var headers = visitor().get("/").headers();

        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    private Browserless visitor() {
        var visitor = new Browserless(port);
        visitor.signIn("county", signedIn.password("county"));
        return visitor;
    }
}
