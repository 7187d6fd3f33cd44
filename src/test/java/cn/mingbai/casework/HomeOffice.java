package cn.mingbai.casework;

import cn.mingbai.casework.CaseOffice.Home;
import cn.mingbai.household.IdNumber;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.privacy.SecretKind;
import org.springframework.boot.test.context.TestComponent;

/** Makes the households of tests larger, and changes what is known of them. */
@TestComponent
public record HomeOffice(CaseOffice cases) {

    public void addMembers(Home home, int more) {
        for (int i = 0; i < more; i++) {
            var idNumber = InventedNumbers.next();
            sql(
                    "INSERT INTO member (household_id, area, number, name, initials, sex, birth_date, id_kind, id_number, id_index, "
                            + "relation, schooling_state, labour) SELECT id, area, number || ?, '郝小玉', 'x', 'MALE', '1999-01-01', "
                            + "'RESIDENT_ID', ?, ?, 'SON', 'FINISHED', 'WEAK' FROM household WHERE id = ?",
                    "%02d".formatted(i + 2),
                    cases.cipher().seal(SecretKind.ID_NUMBER, idNumber),
                    cases.index().of(SecretKind.ID_NUMBER, IdNumber.of(idNumber).value()),
                    home.id());
        }
    }

    public void addIncome(Home home, int more) {
        for (int i = 0; i < more; i++) {
            addIncome(home, i + 1, "其他转移性收入", IncomeNature.RECEIVED);
        }
    }

    /** @param position in the account, where the first item has 0 */
    public void addIncome(Home home, int position, String item, IncomeNature nature) {
        sql(
                "INSERT INTO income_item (account_id, household_id, area, position, kind, item, amount, nature) "
                        + "SELECT id, household_id, area, ?, 'TRANSFER', ?, 12.5, ? FROM income_account WHERE household_id = ?",
                position,
                item,
                nature.name(),
                home.id());
    }

    /** Nobody has reckoned the income of this household. */
    public void forgetIncome(Home home) {
        sql("DELETE FROM income_item WHERE household_id = ?", home.id());
        sql("DELETE FROM income_account WHERE household_id = ?", home.id());
    }

    public void sql(String statement, Object... arguments) {
        cases.signedIn()
                .run(
                        "county",
                        () -> cases.transactions()
                                .executeWithoutResult(status -> cases.jdbc()
                                        .sql(statement)
                                        .params(arguments)
                                        .update()));
    }
}
