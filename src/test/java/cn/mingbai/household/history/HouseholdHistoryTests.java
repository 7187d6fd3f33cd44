package cn.mingbai.household.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.JoinReason;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.household.history.Change.Field;
import cn.mingbai.household.history.Change.Kind;
import cn.mingbai.household.history.Change.Shown;
import cn.mingbai.household.register.MemberDesk;
import cn.mingbai.household.register.MemberDesk.Joining;
import cn.mingbai.household.web.TestHouseholds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class HouseholdHistoryTests {

    @Autowired
    private HouseholdHistory history;

    @Autowired
    private MemberDesk members;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private String number = "";

    @BeforeEach
    void household() {
        number = beans.createBean(TestHouseholds.class)
                .in("141130101205", TestHouseholds.person("甄历史", Sex.MALE, Relation.HEAD));
    }

    @Test
    void theFirstEntryIsTold() {
        signedIn.run(
                "county",
                () -> assertThat(history.of(number)).singleElement().satisfies(change -> {
                    assertThat(change.by()).isEqualTo("王建国");
                    assertThat(change.lines()).extracting(Change.Line::kind).containsOnly(Kind.ADDED);
                    assertThat(change.lines()).extracting(Change.Line::which).contains("甄历史");
                }));
    }

    @Test
    void whoJoinsIsToldWithTheReason() {
        signedIn.run("county", () -> {
            members.add(
                    number,
                    TestHouseholds.person("甄新妇", Sex.FEMALE, Relation.SPOUSE),
                    new Joining(Typed.of(JoinReason.MARRIAGE), Typed.of(LocalDate.of(2018, 1, 1))),
                    "结婚登记");

            assertThat(history.of(number).getFirst()).satisfies(change -> {
                assertThat(change.reason()).isEqualTo("结婚登记");
                assertThat(change.lines().getFirst().which()).isEqualTo("甄新妇");
            });
        });
    }

    @Test
    void codesAreTurnedIntoWordsAndReasonsTold() {
        signedIn.run("county", () -> {
            update(
                    "UPDATE member SET health = '{CHRONIC_ILLNESS,DISABLED}', labour = 'WEAK' WHERE number LIKE :number");

            assertThat(history.of(number)).hasSize(2).first().satisfies(change -> {
                assertThat(change.reason()).isEqualTo("批量更正");
                assertThat(change.lines().getFirst().fields())
                        .contains(
                                new Field(
                                        "household.field.HEALTH",
                                        new Shown(List.of("household.health.HEALTHY"), ""),
                                        new Shown(
                                                List.of(
                                                        "household.health.CHRONIC_ILLNESS",
                                                        "household.health.DISABLED"),
                                                "")),
                                new Field(
                                        "household.field.LABOUR",
                                        new Shown(List.of("household.labour.ORDINARY"), ""),
                                        new Shown(List.of("household.labour.WEAK"), "")));
            });
        });
    }

    @Test
    void numbersStayMasked() {
        signedIn.run("county", () -> {
            update("UPDATE member SET id_kind = 'NONE', id_number = NULL, id_index = NULL WHERE number LIKE :number");

            assertThat(history.of(number).getFirst().lines().getFirst().fields())
                    .filteredOn(field -> field.label().equals("household.field.ID_NUMBER"))
                    .singleElement()
                    .satisfies(field -> assertThat(field.before().text()).startsWith("1499************"))
                    .satisfies(field -> assertThat(field.after()).isEqualTo(Shown.NOTHING));
        });
    }

    @Test
    void nobodyWhoWorksWithTheProductCanRewriteIt() {
        signedIn.run(
                "county",
                () -> org.assertj.core.api.Assertions.assertThatExceptionOfType(BadSqlGrammarException.class)
                        .isThrownBy(() -> transactions.executeWithoutResult(
                                status -> jdbc.sql("DELETE FROM member_history").update()))
                        .withMessageContaining("member_history"));
    }

    private void update(String sql) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("SELECT set_config('mingbai.reason', '批量更正', true)")
                    .query(String.class)
                    .single();
            jdbc.sql(sql).param("number", number + "%").update();
        });
    }
}
