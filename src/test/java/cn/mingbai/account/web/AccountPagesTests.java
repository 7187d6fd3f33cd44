package cn.mingbai.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.TestAccounts;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProductTest
class AccountPagesTests {

    private static final String OWN = "我自己记得的一句话";
    private static final Pattern ONE_TIME = Pattern.compile("([a-z2-9]{4}-){3}[a-z2-9]{4}");

    private final MockMvcTester mvc;
    private final TestAccounts accounts;
    private final SignedIn signedIn;

    @Autowired
    AccountPagesTests(MockMvcTester mvc, TestAccounts accounts, SignedIn signedIn) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @Test
    void aNewOfficerChoosesHisPasswordBeforeAnythingElse() {
        var admin = signIn("admin", signedIn.password("admin"));
        var username = "n" + UUID.randomUUID().toString().substring(0, 12);
        var made = post(
                admin,
                "/accounts",
                "username",
                username,
                "displayName",
                "新来的",
                "role",
                "COUNTY_OFFICER",
                "region",
                "141130");
        var page = text(get(admin, Objects.requireNonNull(made.getResponse().getRedirectedUrl())));
        var found = ONE_TIME.matcher(page);
        assertThat(found.find()).isTrue();
        assertThat(text(get(admin, made.getResponse().getRedirectedUrl()))).doesNotContain(found.group());

        var session = signIn(username, found.group());
        assertThat(get(session, "/")).hasRedirectedUrl("/account/password");
        assertThat(get(session, "/regions")).hasRedirectedUrl("/account/password");
        assertThat(text(get(session, "/account/password"))).contains("一次性密码");

        assertThat(change(session, found.group(), OWN + OWN, OWN + OWN)).hasRedirectedUrl("/");
        assertThat(get(session, "/regions")).hasStatusOk();
        assertThat(get(signIn(username, OWN + OWN), "/")).hasStatusOk();
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsButNotThisOne() {
        var username = accounts.make(Role.VILLAGE_OFFICER, "141130101201");
        var here = signIn(username, TestAccounts.PASSWORD);
        var elsewhere = signIn(username, TestAccounts.PASSWORD);

        assertThat(change(here, TestAccounts.PASSWORD, OWN + "2", OWN + "2")).hasRedirectedUrl("/");

        assertThat(get(here, "/account")).hasStatusOk();
        assertThat(get(elsewhere, "/account")).hasRedirectedUrl("/login?ended");
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithANewPassword() {
        var username = accounts.make(Role.VILLAGE_OFFICER, "141130101201");
        var session = signIn(username, TestAccounts.PASSWORD);

        assertThat(text(change(session, "wrong", OWN + "3", OWN + "3"))).contains("现在的密码不对");
        assertThat(text(change(session, TestAccounts.PASSWORD, "short", "short")))
                .contains("密码至少要 10 个字符");
        assertThat(text(change(session, TestAccounts.PASSWORD, OWN + "3", OWN + "4")))
                .contains("两次输入的新密码不一样");
        assertThat(text(change(session, TestAccounts.PASSWORD, TestAccounts.PASSWORD, TestAccounts.PASSWORD)))
                .contains("不能和现在的密码相同");
        assertThat(text(change(session, "", "", ""))).contains("请填写");
    }

    @Test
    void anOfficerOfSeveralPostsChangesBetweenThem() {
        var username = accounts.make(Role.VILLAGE_OFFICER, "141130101201");
        var admin = signIn("admin", signedIn.password("admin"));
        var address = "/accounts/" + accounts.idOf(username);
        var version = "" + accounts.versionOf(username);
        post(admin, address + "/posts", "role", "AUDITOR", "region", "141130", "version", version);
        var session = signIn(username, TestAccounts.PASSWORD);
        assertThat(get(session, "/audit")).hasStatus(403);

        var other = Pattern.compile("name=\"post\" value=\"([^\"]+)\"").matcher(text(get(session, "/account")));
        assertThat(other.find()).isTrue();
        assertThat(post(session, "/account/post", "post", other.group(1))).hasRedirectedUrl("/");

        assertThat(get(session, "/audit")).hasStatusOk();
        assertThat(text(get(session, "/account"))).contains("审计员");
        assertThat(post(session, "/account/post", "post", UUID.randomUUID().toString()))
                .hasStatus(404);
    }

    @Test
    void aStaleFormGetsAConflictThatSaysWhoChangedIt() {
        var username = accounts.make(Role.VILLAGE_OFFICER, "141130101201");
        var admin = signIn("admin", signedIn.password("admin"));
        var address = "/accounts/" + accounts.idOf(username);
        assertThat(post(admin, address + "/closing", "version", "0")).hasRedirectedUrl(address);

        var stale = post(admin, address + "/password", "version", "0");

        assertThat(stale).hasStatus(409);
        assertThat(text(stale)).contains("admin");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        var admin = signIn("admin", signedIn.password("admin"));

        var refused = post(admin, "/accounts", "username", "坏 名字", "displayName", "", "role", "", "region", "140122");

        assertThat(refused).hasStatusOk();
        assertThat(text(refused)).contains("坏 名字").contains("用户名用字母").contains("请填写");
        assertThat(text(post(
                        admin,
                        "/accounts",
                        "username",
                        "county",
                        "displayName",
                        "x",
                        "role",
                        "COUNTY_OFFICER",
                        "region",
                        "141130")))
                .contains("已经有人用");
        assertThat(text(post(
                        admin,
                        "/accounts",
                        "username",
                        "someone",
                        "displayName",
                        "x",
                        "role",
                        "COUNTY_OFFICER",
                        "region",
                        "140122")))
                .contains("不在您管理的范围内");
    }

    private MockHttpSession signIn(String username, String password) {
        var answer = mvc.post()
                .uri("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .exchange();
        assertThat(answer).hasRedirectedUrl("/");
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession());
    }

    private MvcTestResult get(MockHttpSession session, String address) {
        return mvc.get().uri(address).session(session).exchange();
    }

    private MvcTestResult post(MockHttpSession session, String address, String... parameters) {
        var request = mvc.post().uri(address).session(session).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult change(MockHttpSession session, String present, String chosen, String repeated) {
        return post(session, "/account/password", "present", present, "chosen", chosen, "repeated", repeated);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
