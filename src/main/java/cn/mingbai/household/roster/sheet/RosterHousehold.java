package cn.mingbai.household.roster.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a roster says of a household on its head's row, in the codes of the register. Null is not stated or not understood. */
public record RosterHousehold(
        @Nullable String status,
        @Nullable String category,
        @Nullable String mainCause,
        List<String> otherCauses,
        @Nullable Integer statedSize,
        Income income,
        Dwelling dwelling,
        Contact contact) {

    /** Yuan of the accounting year. Known when the four kinds are stated; an expense that is not stated stays unknown. */
    public record Income(
            boolean known, List<Item> items, @Nullable BigDecimal operatingExpense) {}

    /** One income; amounts of zero are left out. */
    public record Item(String kind, String item, BigDecimal amount) {}

    public record Dwelling(
            @Nullable String housingGrade,
            @Nullable BigDecimal housingArea,
            @Nullable Boolean waterDeclaredSafe,
            @Nullable BigDecimal waterFetchMinutes,
            @Nullable BigDecimal arableLand,
            @Nullable BigDecimal forestLand,
            @Nullable String accessRoad,
            @Nullable Boolean livingPower,
            @Nullable Boolean sanitaryToilet) {}

    public record Contact(
            @Nullable String phone,
            @Nullable String bankName,
            @Nullable String bankAccount,
            @Nullable String note) {}
}
