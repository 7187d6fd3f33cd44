package cn.mingbai.household.sheet;

import static cn.mingbai.household.sheet.Columns.choice;
import static cn.mingbai.household.sheet.Columns.date;
import static cn.mingbai.household.sheet.Columns.number;
import static cn.mingbai.household.sheet.Columns.text;
import static cn.mingbai.household.sheet.Columns.typed;
import static cn.mingbai.household.sheet.Columns.yesNo;

import cn.mingbai.household.Health;
import cn.mingbai.household.LabourAbility;
import cn.mingbai.household.Relation;
import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.SchoolingState;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.EducationLevel;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.code.JoinReason;
import cn.mingbai.household.code.PoliticalStatus;
import cn.mingbai.household.code.RemovalReason;
import cn.mingbai.household.code.SchoolStage;
import cn.mingbai.household.code.WorkArea;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.Mask;
import cn.mingbai.privacy.SecretKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Rows of members. */
@Component
class PersonRows {

    private final FieldCipher cipher;

    PersonRows(FieldCipher cipher) {
        this.cipher = cipher;
    }

    MemberSheet member(ResultSet row, int index) throws SQLException {
        var sealed = row.getBytes("id_number");
        return new MemberSheet(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getInt("version"),
                person(row),
                sealed == null ? null : Mask.number(cipher.open(SecretKind.ID_NUMBER, sealed)),
                date(row, "joined_on"),
                choice(JoinReason.class, row, "join_reason"),
                date(row, "removed_on"),
                choice(RemovalReason.class, row, "removal_reason"));
    }

    private static PersonEntry person(ResultSet row) throws SQLException {
        return new PersonEntry(
                new PersonEntry.Identity(
                        row.getString("name"),
                        typed(Sex.class, row, "sex"),
                        Typed.ofNullable(date(row, "birth_date")),
                        typed(IdKind.class, row, "id_kind"),
                        "",
                        typed(Relation.class, row, "relation"),
                        text(row, "ethnicity"),
                        typed(PoliticalStatus.class, row, "political_status")),
                new PersonEntry.Learning(
                        typed(EducationLevel.class, row, "education"),
                        typed(SchoolStage.class, row, "school_stage"),
                        typed(SchoolingState.class, row, "schooling_state"),
                        typed(SchoolingReason.class, row, "dropout_reason")),
                new PersonEntry.Ability(
                        health(row),
                        typed(LabourAbility.class, row, "labour"),
                        typed(WorkArea.class, row, "work_area"),
                        number(row, "work_months")),
                new PersonEntry.Cover(
                        yesNo(row, "basic_medical_insurance"),
                        yesNo(row, "critical_illness_insurance"),
                        yesNo(row, "treatment_assured"),
                        yesNo(row, "basic_pension"),
                        yesNo(row, "subsistence_allowance"),
                        yesNo(row, "special_hardship")));
    }

    private static Typed<Set<Health>> health(ResultSet row) throws SQLException {
        var conditions = EnumSet.noneOf(Health.class);
        Arrays.stream((String[]) row.getArray("health").getArray())
                .map(Health::valueOf)
                .forEach(conditions::add);
        return conditions.isEmpty() ? Typed.nothing() : Typed.of(conditions);
    }
}
