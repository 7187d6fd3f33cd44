package cn.mingbai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.AccountDeed;
import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.TestAccounts;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.Actor;
import cn.mingbai.shared.KeysetPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class AuditTrailTests {

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Regions regions;
    private final SignedIn signedIn;
    private final TestAccounts accounts;
    private final MockMvcTester mvc;

    @Autowired
    AuditTrailTests(
            AuditTrail trail,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Regions regions,
            SignedIn signedIn,
            TestAccounts accounts,
            MockMvcTester mvc) {
        this.trail = trail;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.regions = regions;
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.mvc = mvc;
    }

    @Test
    void saysWhoDidItInWhichPostAndWhy() {
        var subject = subject();
        signedIn.run("county", () -> record(subject, area("141130101201")));

        assertThat(lines("auditor", null))
                .filteredOn(line -> line.subject().equals(subject))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor()).isEqualTo("county");
                    assertThat(line.role()).isEqualTo(Role.COUNTY_OFFICER);
                    assertThat(line.post())
                            .isEqualTo(regions.byCode("141130").orElseThrow().fullName());
                    assertThat(line.place())
                            .isEqualTo(
                                    regions.byCode("141130101201").orElseThrow().fullName());
                    assertThat(line.reason()).isEqualTo("because");
                });
    }

    @Test
    void aDeedThatIsRolledBackLeavesNoTraceAndNoTraceMeansNoDeed() {
        var subject = subject();
        signedIn.run(
                "county",
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(deed(subject, area("141130")));
                    status.setRollbackOnly();
                }));

        assertThat(lines("auditor", null)).extracting(AuditLine::subject).doesNotContain(subject);
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> events.publishEvent(deed(subject, null)));
    }

    @Test
    void anAuditorReadsHisAreaAndWhatBelongsToNoPlaceIsForTheProvince() {
        var inside = subject();
        var beside = subject();
        var nowhere = subject();
        record(inside, area("141130101201"));
        record(beside, area("140122"));
        record(nowhere, null);

        assertThat(subjects("141130")).contains(inside).doesNotContain(beside, nowhere);
        assertThat(subjects("1411")).contains(inside).doesNotContain(beside, nowhere);
        assertThat(subjects("14")).contains(inside, beside, nowhere);
        transaction.executeWithoutResult(status -> assertThat(rows()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 'somebody else'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "ALTER TABLE audit_entry DISABLE ROW LEVEL SECURITY",
                "DROP POLICY in_scope ON audit_entry",
                "INSERT INTO audit_entry (id, action, subject) OVERRIDING SYSTEM VALUE VALUES (1, 'x', 'x')"
            })
    void nothingInItIsEverChanged(String statement) {
        record(subject(), area("14"));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> RunAs.actor(
                        new Actor("test", regions.byCode("14").orElseThrow().range()),
                        () -> transaction.executeWithoutResult(
                                status -> jdbc.sql(statement).update())));
    }

    @Test
    void isReadByAuditorsOnly() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> lines("county", null))
                .withNoCause();
        assertThat(mvc.get().uri("/audit").with(signedIn.as("county"))).hasStatus(403);
    }

    @Test
    void thePageFiltersByDayOfficerAndAction() {
        var subject = subject();
        signedIn.run("county", () -> record(subject, area("141130")));

        assertThat(page("?officer=county&action=account.unlocked"))
                .contains(subject)
                .contains("解除锁定");
        assertThat(page("?officer=city&action=account.unlocked")).doesNotContain(subject);
        assertThat(page("?officer=county&action=account.created")).doesNotContain(subject);
        assertThat(page("?day=2001-01-01")).doesNotContain(subject).contains("没有符合条件的记录");
        assertThat(page("?day=yesterday")).contains("请填写日期");
        assertThat(page("?after=nonsense")).contains(subject);
    }

    @Test
    void readsOnwardPageByPage() {
        var officer = accounts.make(Role.AUDITOR, "141130");
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < 60; i++) {
                events.publishEvent(deed(officer, area("141130")));
            }
        });

        assertThat(page("?action=account.unlocked")).contains("下一页");
        var first = read("auditor", null);
        var second = read("auditor", first.next());
        assertThat(first.items()).hasSize(50);
        assertThat(second.items().getFirst().id())
                .isLessThan(first.items().getLast().id());
    }

    private String page(String query) {
        var result =
                mvc.get().uri("/audit" + query).with(signedIn.as("auditor")).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<AuditLine> lines(String username, @Nullable String after) {
        return read(username, after).items();
    }

    private KeysetPage<AuditLine> read(String username, @Nullable String after) {
        var read = new ArrayList<KeysetPage<AuditLine>>();
        signedIn.run(username, () -> read.add(trail.read(new AuditFilter(null, null, null), after)));
        return read.getFirst();
    }

    private List<@Nullable String> subjects(String place) {
        var found = new ArrayList<@Nullable String>();
        RunAs.actor(
                new Actor("test", regions.byCode(place).orElseThrow().range()),
                () -> transaction.executeWithoutResult(status -> found.addAll(rows())));
        return found;
    }

    private List<@Nullable String> rows() {
        return jdbc.sql("SELECT subject FROM audit_entry ORDER BY id DESC LIMIT 200")
                .query(String.class)
                .list();
    }

    private void record(String subject, @Nullable Long area) {
        transaction.executeWithoutResult(status -> events.publishEvent(deed(subject, area)));
    }

    private static AccountDeed deed(String subject, @Nullable Long area) {
        return new AccountDeed("account.unlocked", subject, area, "because");
    }

    private long area(String code) {
        return regions.byCode(code).orElseThrow().area();
    }

    private static String subject() {
        return "s" + UUID.randomUUID();
    }
}
