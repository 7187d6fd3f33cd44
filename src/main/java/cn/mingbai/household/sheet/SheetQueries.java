package cn.mingbai.household.sheet;

import static cn.mingbai.household.sheet.Columns.choice;
import static cn.mingbai.household.sheet.Columns.date;
import static cn.mingbai.household.sheet.Columns.text;

import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.ExclusionStatus;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.entry.HouseholdEntry.Register;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.Mask;
import cn.mingbai.privacy.SecretKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a household's rows: four queries, whatever its size. */
@Component
class SheetQueries {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final PersonRows persons;

    SheetQueries(JdbcClient jdbc, FieldCipher cipher, PersonRows persons) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.persons = persons;
    }

    HouseholdSheet sheet(HouseholdHeader header) {
        var members = query("SELECT * FROM member WHERE household_id = :id AND area = :area ORDER BY number", header)
                .query(persons::member)
                .list();
        var living = query("SELECT * FROM living_conditions WHERE household_id = :id AND area = :area", header)
                .query((row, index) -> LivingRows.living(row))
                .optional()
                .orElse(null);
        var exclusions =
                query("""
                        SELECT * FROM exclusion WHERE household_id = :id AND area = :area
                         ORDER BY found_on DESC, id""", header).query((row, index) -> exclusion(row)).list();
        return query("SELECT * FROM household WHERE id = :id AND area = :area", header)
                .query((row, index) -> sheet(header, row, members, living, exclusions))
                .single();
    }

    private JdbcClient.StatementSpec query(String sql, HouseholdHeader header) {
        return jdbc.sql(sql).param("id", header.id().value()).param("area", header.area());
    }

    private HouseholdSheet sheet(
            HouseholdHeader header,
            ResultSet row,
            List<MemberSheet> members,
            @Nullable LivingSheet living,
            List<ExclusionSheet> exclusions)
            throws SQLException {
        return new HouseholdSheet(
                header,
                row.getInt("version"),
                register(row),
                masked(SecretKind.TELEPHONE, row.getBytes("phone")),
                masked(SecretKind.BANK_ACCOUNT, row.getBytes("bank_account")),
                date(row, "compared_on"),
                date(row, "exited_on"),
                members.stream()
                        .filter(member -> member.removedOn() == null)
                        .sorted(Comparator.comparing(member -> !member.isHead()))
                        .toList(),
                members.stream().filter(member -> member.removedOn() != null).toList(),
                living,
                exclusions);
    }

    private static Register register(ResultSet row) throws SQLException {
        var causes = Arrays.stream((String[]) row.getArray("other_causes").getArray())
                .map(PovertyCause::valueOf)
                .toList();
        var size = row.getInt("stated_size");
        return new Register(
                row.getString("villager_group"),
                Typed.ofNullable(choice(RegistrationStatus.class, row, "status")),
                Typed.ofNullable(date(row, "identified_on")),
                Typed.ofNullable(choice(HouseholdCategory.class, row, "category")),
                Typed.ofNullable(choice(PovertyCause.class, row, "main_cause")),
                Typed.of(causes),
                size == 0 ? Typed.nothing() : Typed.of(size),
                "",
                text(row, "bank_name"),
                "",
                text(row, "note"));
    }

    private static ExclusionSheet exclusion(ResultSet row) throws SQLException {
        return new ExclusionSheet(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                ExclusionKind.valueOf(row.getString("kind")),
                date(row, "since"),
                choice(ExclusionExplanation.class, row, "explanation"),
                ExclusionStatus.valueOf(row.getString("status")),
                row.getString("source"),
                row.getObject("found_on", java.time.LocalDate.class));
    }

    private @Nullable String masked(SecretKind kind, byte @Nullable [] sealed) {
        return sealed == null ? null : Mask.number(cipher.open(kind, sealed));
    }
}
