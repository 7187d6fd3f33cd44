package cn.mingbai.household.register;

import cn.mingbai.household.code.AccessRoad;
import cn.mingbai.household.entry.LivingEntry;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Land in mu, road, power and toilet. */
@Embeddable
record Surroundings(
        @Nullable BigDecimal arableLand,
        @Nullable BigDecimal forestLand,
        @Enumerated(EnumType.STRING) @Nullable AccessRoad accessRoad,
        @Nullable Boolean livingPower,
        @Nullable Boolean sanitaryToilet) {

    static Surroundings of(LivingEntry found) {
        var land = found.land();
        return new Surroundings(
                land.arable().value(),
                land.forest().value(),
                land.accessRoad().value(),
                land.livingPower().value(),
                land.sanitaryToilet().value());
    }
}
