package cn.mingbai.household.register;

import cn.mingbai.household.LabourAbility;
import cn.mingbai.household.code.WorkArea;
import cn.mingbai.household.entry.PersonEntry.Ability;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A member's health and work; no health condition at all is unknown. */
@Embeddable
record MemberAbility(
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> health,
        @Enumerated(EnumType.STRING) @Nullable LabourAbility labour,
        @Enumerated(EnumType.STRING) @Nullable WorkArea workArea,
        @Nullable BigDecimal workMonths) {

    static MemberAbility of(Ability entered) {
        var conditions = entered.health().value();
        var labour = entered.labour().value();
        return new MemberAbility(
                conditions == null
                        ? List.of()
                        : conditions.stream().sorted().map(Enum::name).toList(),
                labour == LabourAbility.UNKNOWN ? null : labour,
                entered.workArea().value(),
                entered.workMonths().value());
    }
}
