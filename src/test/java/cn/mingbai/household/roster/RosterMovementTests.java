package cn.mingbai.household.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.household.roster.sheet.RosterColumn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a roster leaves in the movement ledger: the register as it was, and who came since. */
@ProductTest
class RosterMovementTests {

    private static final int HOUSEHOLD = 7301;

    @Autowired
    private RosterImports imports;

    @Autowired
    private RosterReports reports;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void anExistingRegisterIsNoNewHouseholdOfToday() {
        var desk = new RosterDesk(imports, reports, signedIn, "county");
        assertThat(desk.merge("第一次.xlsx", roster().xlsx()).state()).isEqualTo(RosterState.MERGED);

        assertThat(ledger(HOUSEHOLD))
                .containsExactly("TAKEN_OVER - 1 0 roster 第一次.xlsx", "JOINED - 0 2 roster 第一次.xlsx");
        assertThat(ledger(HOUSEHOLD + 1)).as("not on the register").containsExactly("JOINED - 0 1 roster 第一次.xlsx");
        assertThat(ledger(HOUSEHOLD + 2)).as("exited before").containsExactly("JOINED - 0 1 roster 第一次.xlsx");

        desk.merge("第二次.xlsx", roster().but(RosterColumn.EDUCATION, "小学").xlsx());

        assertThat(ledger(HOUSEHOLD)).as("nothing moved").hasSize(2);

        desk.merge(
                "第三次.xlsx",
                couple().person(HOUSEHOLD, "之子", 7305)
                        .but(RosterColumn.STATUS, "未脱贫")
                        .xlsx());

        assertThat(ledger(HOUSEHOLD))
                .as("joined on the day of the file, which names none")
                .hasSize(3)
                .last()
                .asString()
                .matches("JOINED \\d{4}-\\d\\d-\\d\\d 0 1 roster 第三次.xlsx");
    }

    private static RosterFile couple() {
        return RosterFile.ofYear2018()
                .person(HOUSEHOLD, "户主", 7301)
                .but(RosterColumn.STATUS, "未脱贫")
                .person(HOUSEHOLD, "配偶", 7302)
                .but(RosterColumn.STATUS, "未脱贫");
    }

    private static RosterFile roster() {
        return couple().person(HOUSEHOLD + 1, "户主", 7303)
                .person(HOUSEHOLD + 2, "户主", 7304)
                .but(RosterColumn.STATUS, "已脱贫");
    }

    private List<String> ledger(int household) {
        return signedIn.ask(
                "county",
                () -> transactions.execute(status -> jdbc.sql("""
                        SELECT concat_ws(' ', m.kind, coalesce(m.on_day::text, '-'), m.households, m.persons, m.document)
                          FROM register_movement m JOIN household h ON h.id = m.household_id
                         WHERE h.number = ? ORDER BY m.id""")
                        .param(RosterFile.VILLAGE_CODE + household)
                        .query(String.class)
                        .list()));
    }
}
