package cn.mingbai.household.search;

import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.Relation;
import cn.mingbai.household.search.HouseholdLine.Match;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.Mask;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.region.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line before its place is known, and the key it is read onward from. */
record ListRow(
        HouseholdId id,
        long area,
        String number,
        String villagerGroup,
        @Nullable String headName,
        @Nullable String headIdNumber,
        RegistrationStatus status,
        @Nullable HouseholdCategory category,
        int size,
        @Nullable Match match,
        String cursor) {

    /** What both queries select besides the household's own columns; h is the household. */
    static final String COLUMNS = """
            h.id, h.area, h.number, h.villager_group, h.status, h.category, head.name AS head_name, head.id_number,
            (SELECT count(*) FROM member m
              WHERE m.household_id = h.id AND m.area BETWEEN :lo AND :hi AND m.removed_on IS NULL) AS size""";

    static final String HEAD = """
            LEFT JOIN member head ON head.household_id = h.id AND head.area BETWEEN :lo AND :hi
                                 AND head.relation = 'HEAD' AND head.removed_on IS NULL""";

    static ListRow of(ResultSet row, FieldCipher cipher, boolean byName) throws SQLException {
        var category = row.getString("category");
        var sealed = row.getBytes("id_number");
        return new ListRow(
                new HouseholdId(row.getObject("id", UUID.class)),
                row.getLong("area"),
                row.getString("number"),
                row.getString("villager_group"),
                row.getString("head_name"),
                sealed == null ? null : Mask.number(cipher.open(SecretKind.ID_NUMBER, sealed)),
                RegistrationStatus.valueOf(row.getString("status")),
                category == null ? null : HouseholdCategory.valueOf(category),
                row.getInt("size"),
                byName
                        ? new Match(row.getString("match_name"), Relation.valueOf(row.getString("match_relation")))
                        : null,
                byName ? row.getString("match_id") : row.getString("number"));
    }

    HouseholdLine at(Place place) {
        return new HouseholdLine(
                id, number, place, villagerGroup, headName, headIdNumber, status, category, size, match);
    }
}
