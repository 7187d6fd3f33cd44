package cn.mingbai.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.TestAccounts;
import cn.mingbai.account.register.AccountAdministration;
import cn.mingbai.account.register.AccountOutcome;
import cn.mingbai.account.register.AccountVersion;
import cn.mingbai.account.register.Appointments;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class SignInTests {

    private static final String VILLAGE = "141130101201";
    private static final String WRONG = "not-the-password";

    private final MockMvcTester mvc;
    private final TestAccounts accounts;
    private final AccountAdministration administration;
    private final Appointments appointments;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    SignInTests(
            MockMvcTester mvc,
            TestAccounts accounts,
            AccountAdministration administration,
            Appointments appointments,
            SignedIn signedIn,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.administration = administration;
        this.appointments = appointments;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Nested
    class Refusals {

        @Test
        void anUnknownNameAndAWrongPasswordGetTheSameAnswerAfterTheSameTime() {
            var known = timed(() -> form(village(), WRONG, "10.0.0.1"));
            var unknown = timed(() -> form("nobody-here", WRONG, "10.0.0.1"));

            assertThat(known.answer()).hasRedirectedUrl("/login?error");
            assertThat(unknown.answer()).hasRedirectedUrl("/login?error");
            assertThat(known.millis()).isGreaterThanOrEqualTo(300);
            assertThat(unknown.millis()).isGreaterThanOrEqualTo(300);
        }

        @Test
        void aNameWithoutAnAccountIsLockedLikeARealOne() {
            var known = village();
            var answers = IntStream.range(0, 5)
                    .mapToObj(i -> form(known, WRONG, "10.0.0.2").getResponse().getRedirectedUrl())
                    .toList();
            var unknown = "nobody" + known;

            assertThat(answers)
                    .containsExactly("/login?error", "/login?error", "/login?error", "/login?error", "/login?locked");
            assertThat(IntStream.range(0, 5)
                            .mapToObj(i -> form(unknown, WRONG, "10.0.0.3")
                                    .getResponse()
                                    .getRedirectedUrl()))
                    .isEqualTo(answers);
        }

        @Test
        void guessingUnderManyNamesIsSlowedByTheAddress() {
            var throttle = new Throttle(settings());

            assertThat(IntStream.range(0, 100).filter(i -> throttle.admits("name" + i, "10.0.0.4")))
                    .hasSize(60);
            assertThat(throttle.admits("name101", "10.0.0.5")).isTrue();
        }

        @Test
        void rightPasswordsAreNotSlowed() {
            var throttle = new Throttle(settings());

            assertThat(IntStream.range(0, 100).allMatch(i -> {
                        var admitted = throttle.admits("county", "10.0.0.6");
                        throttle.giveBack("county", "10.0.0.6");
                        return admitted;
                    }))
                    .isTrue();
        }
    }

    @Nested
    class Locks {

        @Test
        void fiftyGuessesAtOnceGetFiveAnswers() throws Exception {
            var username = village();
            var table = jdbc.sql("SELECT failed_attempts FROM officer WHERE username = :u AND locked_until > now()")
                    .param("u", username);

            atOnce(50, i -> form(username, WRONG + i, "10.1.0." + i));

            assertThat(table.query(Integer.class).single()).isEqualTo(5);
            assertThat(deeds(username, "account.locked")).isEqualTo(1);
            assertThat(form(username, TestAccounts.PASSWORD, "10.1.1.1"))
                    .redirectedUrl()
                    .startsWith("/login?");
        }

        @Test
        void aLockEndsByItselfAndTheCountBeginsAnew() {
            var username = village();
            lock(username);
            jdbc.sql("UPDATE officer SET locked_until = now() - interval '1 second' WHERE username = :u")
                    .param("u", username)
                    .update();

            assertThat(form(username, WRONG, "10.1.2.2")).hasRedirectedUrl("/login?error");
            assertThat(form(username, TestAccounts.PASSWORD, "10.1.2.3")).hasRedirectedUrl("/");
        }

        @Test
        void anAdministratorEndsALock() {
            var username = village();
            lock(username);

            signedIn.run("admin", () -> administration.unlock(accounts.idOf(username)));

            assertThat(form(username, TestAccounts.PASSWORD, "10.1.3.3")).hasRedirectedUrl("/");
        }

        @Test
        void aLockEndsSessionsAndRememberedCredentials() {
            var username = village();
            var session = session(username);
            assertThat(api(username, TestAccounts.PASSWORD)).hasStatusOk();

            lock(username);

            assertThat(home(session)).hasRedirectedUrl("/login?ended");
            assertThat(api(username, TestAccounts.PASSWORD)).hasStatus(429).containsHeader("Retry-After");
        }
    }

    @Nested
    class Sessions {

        @Test
        void aClosedAccountIsOutAtOnceAndInAgainWhenReopened() {
            var username = village();
            var session = session(username);
            assertThat(home(session)).hasStatusOk();
            assertThat(api(username, TestAccounts.PASSWORD)).hasStatusOk();

            asAdmin(username, administration::close);

            assertThat(home(session)).hasRedirectedUrl("/login?ended");
            assertThat(api(username, TestAccounts.PASSWORD)).hasStatus(401);
            asAdmin(username, administration::reopen);
            assertThat(form(username, TestAccounts.PASSWORD, "10.2.0.1")).hasRedirectedUrl("/");
        }

        @Test
        void aPartOfAPageDoesNotGetTheSignInPageIntoIt() {
            var username = village();
            var session = session(username);
            asAdmin(username, administration::close);

            assertThat(mvc.get().uri("/").session(session).header("HX-Request", "true"))
                    .hasStatus(401)
                    .hasHeader("HX-Redirect", "/login?ended");
        }

        @Test
        void signingOutLeavesATrace() {
            var username = village();

            assertThat(mvc.post().uri("/logout").session(session(username)).with(csrf()))
                    .hasStatus(302);

            assertThat(deeds(username, "account.signedOut")).isEqualTo(1);
        }
    }

    @Nested
    class MachineInterface {

        @Test
        void aPasswordIsHashedOnceForManyCalls() throws Exception {
            var username = village();

            var answers = atOnce(20, i -> api(username, TestAccounts.PASSWORD));

            assertThat(answers).allSatisfy(status -> assertThat(status).isEqualTo(200));
            assertThat(deeds(username, "account.signedIn")).isEqualTo(1);
        }

        @Test
        void aWrongPasswordIsNeverRemembered() {
            var username = village();
            assertThat(api(username, TestAccounts.PASSWORD)).hasStatusOk();

            assertThat(api(username, WRONG)).hasStatus(401);
            assertThat(api(username, TestAccounts.PASSWORD + " ")).hasStatus(401);
        }

        @Test
        void aNewPasswordEndsTheOldOneAtOnce() {
            var username = village();
            assertThat(api(username, TestAccounts.PASSWORD)).hasStatusOk();

            var issued = (AccountOutcome.PasswordIssued) asAdmin(username, administration::resetPassword);

            assertThat(api(username, TestAccounts.PASSWORD)).hasStatus(401);
            assertThat(api(username, issued.password())).hasStatus(403); // one-time: the pages first
        }

        @Test
        void actsInTheFirstPostOrInTheOneTheHeaderNames() {
            var username = village();
            asAdmin(username, seen -> appointments.appoint(seen, Role.AUDITOR, "141130"));

            assertThat(post(username, "AUDITOR@141130")).hasStatusOk();
            assertThat(post(username, "VILLAGE_OFFICER@" + VILLAGE)).hasStatusOk();
            assertThat(post(username, "COUNTY_OFFICER@141130")).hasStatus(403);
            assertThat(post(username, "")).hasStatus(403);
        }

        private MvcTestResult post(String username, String post) {
            return mvc.get()
                    .uri("/api/regions/14")
                    .with(httpBasic(username, TestAccounts.PASSWORD))
                    .header("X-Post", post)
                    .exchange();
        }
    }

    private record Timed(MvcTestResult answer, long millis) {}

    private static Timed timed(Callable<MvcTestResult> call) {
        var begun = System.nanoTime();
        try {
            var answer = call.call();
            return new Timed(answer, (System.nanoTime() - begun) / 1_000_000);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> atOnce(int times, IntFunction<MvcTestResult> call) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var calls = IntStream.range(0, times)
                    .mapToObj(i -> (Callable<Integer>)
                            () -> call.apply(i).getResponse().getStatus())
                    .toList();
            return threads.invokeAll(calls).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }

    private AccountOutcome asAdmin(String username, Function<AccountVersion, AccountOutcome> order) {
        var outcome = new AtomicReference<@Nullable AccountOutcome>();
        var seen = new AccountVersion(accounts.idOf(username), accounts.versionOf(username));
        signedIn.run("admin", () -> outcome.set(order.apply(seen)));
        return Objects.requireNonNull(outcome.get());
    }

    private void lock(String username) {
        IntStream.range(0, 5).forEach(i -> form(username, WRONG, "10.9.0." + i));
    }

    private String village() {
        return accounts.make(Role.VILLAGE_OFFICER, VILLAGE);
    }

    private MvcTestResult form(String username, String password, String address) {
        return mvc.post()
                .uri("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .with(from(address))
                .exchange();
    }

    private static RequestPostProcessor from(String address) {
        return (MockHttpServletRequest request) -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private MockHttpSession session(String username) {
        HttpSession session =
                form(username, TestAccounts.PASSWORD, "10.3.0.1").getRequest().getSession();
        return (MockHttpSession) Objects.requireNonNull(session);
    }

    private MvcTestResult home(MockHttpSession session) {
        return mvc.get().uri("/account").session(session).exchange();
    }

    private MvcTestResult api(String username, String password) {
        return mvc.get()
                .uri("/api/regions/14")
                .with(httpBasic(username, password))
                .exchange();
    }

    private long deeds(String username, String action) {
        var found = new long[1];
        signedIn.run(
                "auditor",
                () -> transaction.executeWithoutResult(status -> found[0] = jdbc.sql(
                                "SELECT count(*) FROM audit_entry WHERE subject = :subject AND action = :action")
                        .param("subject", username)
                        .param("action", action)
                        .query(Long.class)
                        .single()));
        return found[0];
    }

    private static SignInSettings settings() {
        return new SignInSettings(5, Duration.ofMinutes(15), 10, 60, Duration.ZERO, Duration.ofMinutes(5));
    }
}
