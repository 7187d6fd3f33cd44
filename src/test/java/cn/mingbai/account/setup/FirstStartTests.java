package cn.mingbai.account.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.Mingbai;
import cn.mingbai.ProductTest;
import cn.mingbai.account.DemoAccounts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The product started as in production, over an outside database that holds nothing yet. */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTests {

    private static final Pattern CODE = Pattern.compile("enter this code: (\\S+)");
    private static final String PASSWORD = "first-in-the-house";

    private final JdbcConnectionDetails running;
    private final @Nullable String administrator;
    private ConfigurableApplicationContext started;
    private MockMvcTester mvc;
    private String code = "";

    @Autowired
    @SuppressWarnings("NullAway.Init") // started before all
    FirstStartTests(JdbcConnectionDetails running, ObjectProvider<EmbeddedPostgres> embedded) {
        this.running = running;
        this.administrator = embedded.stream().findAny().isPresent() ? "postgres" : running.getUsername();
    }

    @BeforeAll
    void start(@TempDir Path directory, CapturedOutput log) throws Exception {
        var database = "first_start";
        try (var connection = DriverManager.getConnection(running.getJdbcUrl(), administrator, running.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + database);
            statement.execute("CREATE DATABASE " + database);
        }
        started = new SpringApplicationBuilder(Mingbai.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url="
                                + running.getJdbcUrl().replaceFirst("(//[^/]+/)[^?]+", "$1" + database),
                        "--spring.datasource.username=" + administrator,
                        "--spring.datasource.password=" + running.getPassword(),
                        "--spring.datasource.hikari.maximum-pool-size=8",
                        "--mingbai.privacy.key-file=" + keys(directory));
        var context = (WebApplicationContext) started;
        mvc = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean(FilterChainProxy.class))
                .build());
        code = code(log);
    }

    @AfterAll
    void stop() {
        started.close();
    }

    @Test
    @Order(1)
    void thereIsNoDemoAndNobodyYet() {
        assertThat(started.getBeanProvider(DemoAccounts.class).stream()).isEmpty();
        assertThat(officers()).isZero();
        assertThat(mvc.get().uri("/setup")).hasStatusOk().bodyText().contains("建立首个系统管理员");
    }

    @Test
    @Order(2)
    void mistakesCostNoAttempt() {
        assertThat(setup(code, "admin", "short", "141130")).bodyText().contains("密码至少要 10 个字符");
        assertThat(setup(code, "admin", PASSWORD, "141130101")).bodyText().contains("请填写省、市或县的区划代码");
        assertThat(setup(code, "", PASSWORD, "141130")).bodyText().contains("请填写");

        assertThat(attemptsLeft()).isEqualTo(5);
    }

    @Test
    @Order(3)
    void fiveWrongCodesSpoilTheRightOne(CapturedOutput log) {
        IntStream.range(0, 5)
                .forEach(i -> assertThat(setup("aaaa-bbbb-cccc-dddd", "admin", PASSWORD, "141130"))
                        .bodyText()
                        .contains("安装码不对"));

        assertThat(setup(code, "admin", PASSWORD, "141130")).bodyText().contains("安装码不对");
        assertThat(officers()).isZero();
        started.getBean(FirstAdministrator.class).announce();
        var next = code(log);
        assertThat(next).isNotEqualTo(code);
        code = next;
    }

    @Test
    @Order(4)
    void anExpiredCodeIsRefused(CapturedOutput log) {
        jdbc().sql("UPDATE setup_code SET expires_at = now() - interval '1 second'")
                .update();

        assertThat(setup(code, "admin", PASSWORD, "141130")).bodyText().contains("安装码不对");
        started.getBean(FirstAdministrator.class).announce();
        code = code(log);
    }

    @Test
    @Order(5)
    void ofManyPostsAtOnceOneMakesTheAdministrator() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var posts = IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<Integer>) () -> setup(code, "admin" + i, PASSWORD, "141130")
                            .getResponse()
                            .getStatus())
                    .toList();
            assertThat(threads.invokeAll(posts)).extracting(done -> done.get()).containsOnlyOnce(302);
        }

        assertThat(officers()).isEqualTo(1);
        assertThat(mvc.get().uri("/setup")).hasStatus(404);
        assertThat(setup(code, "another", PASSWORD, "141130")).hasStatus(404);
        var name =
                jdbc().sql("SELECT username FROM officer").query(String.class).single();
        assertThat(mvc.post()
                        .uri("/login")
                        .param("username", name)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .hasRedirectedUrl("/");
    }

    private static Path keys(Path directory) throws IOException {
        var key = Base64.getEncoder().encodeToString(new byte[32]);
        return Files.writeString(
                directory.resolve("keys.properties"), "current=1%nencryption.1=%s%nindex=%s%n".formatted(key, key));
    }

    private MvcTestResult setup(String typed, String username, String password, String region) {
        return mvc.post()
                .uri("/setup")
                .param("code", typed)
                .param("username", username)
                .param("displayName", "Test")
                .param("office", "")
                .param("region", region)
                .param("password", password)
                .param("repeated", password)
                .with(csrf())
                .exchange();
    }

    private JdbcClient jdbc() {
        return started.getBean(JdbcClient.class);
    }

    private int officers() {
        return jdbc().sql("SELECT count(*) FROM officer").query(Integer.class).single();
    }

    private int attemptsLeft() {
        return jdbc().sql("SELECT attempts_left FROM setup_code")
                .query(Integer.class)
                .single();
    }

    /** The last one that was printed. */
    private static String code(CapturedOutput log) {
        return CODE.matcher(log.getAll())
                .results()
                .reduce((first, last) -> last)
                .orElseThrow()
                .group(1);
    }
}
