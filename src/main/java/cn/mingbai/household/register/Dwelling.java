package cn.mingbai.household.register;

import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.RelocationMode;
import cn.mingbai.household.entry.LivingEntry;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The house and its water; area in square metres. */
@Embeddable
record Dwelling(
        @Enumerated(EnumType.STRING) @Nullable HousingGrade housingGrade,
        @Nullable BigDecimal housingArea,
        @Nullable Boolean renovated,
        @Nullable Boolean livesElsewhereSafely,
        @Enumerated(EnumType.STRING) @Nullable RelocationMode relocationMode,
        @Nullable Boolean keysHandedOver,
        @Nullable Boolean movedIn,
        @Nullable Boolean waterDeclaredSafe,
        @Nullable BigDecimal waterLitres,
        @Nullable BigDecimal waterFetchMinutes,
        @Nullable BigDecimal waterGuaranteeRate,
        @Nullable Boolean waterQualitySafe) {

    static Dwelling of(LivingEntry found) {
        var housing = found.housing();
        var water = found.water();
        var grade = housing.grade().value();
        return new Dwelling(
                grade == HousingGrade.UNKNOWN ? null : grade,
                housing.area().value(),
                housing.renovated().value(),
                housing.livesElsewhereSafely().value(),
                housing.relocationMode().value(),
                housing.keysHandedOver().value(),
                housing.movedIn().value(),
                water.declaredSafe().value(),
                water.litres().value(),
                water.fetchMinutes().value(),
                water.guaranteeRate().value(),
                water.qualitySafe().value());
    }
}
