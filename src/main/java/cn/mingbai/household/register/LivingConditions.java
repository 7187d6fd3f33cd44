package cn.mingbai.household.register;

import cn.mingbai.household.Assurance;
import cn.mingbai.household.entry.LivingEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a household lives (生产生活条件), as the last survey found it; null is unknown. */
@Entity
class LivingConditions {

    @Id
    private UUID id;

    private UUID householdId;
    private long area;

    @Enumerated(EnumType.STRING)
    private @Nullable Assurance food;

    @Enumerated(EnumType.STRING)
    private @Nullable Assurance clothing;

    @Embedded
    private @Nullable Dwelling dwelling;

    @Embedded
    private @Nullable Surroundings surroundings;

    private @Nullable Boolean measuresImplemented;
    private @Nullable Boolean measuresEffective;
    private @Nullable LocalDate surveyedOn;
    private @Nullable String surveyedBy;

    @Version
    private @Nullable Integer version;

    protected LivingConditions() {} // for JPA

    LivingConditions(Household household) {
        this.id = Ids.next();
        this.householdId = household.id().value();
        this.area = household.area();
    }

    /** Takes over what was found; the checks have found no error in it. */
    void survey(LivingEntry found) {
        food = known(found.needs().food().value());
        clothing = known(found.needs().clothing().value());
        dwelling = Dwelling.of(found);
        surroundings = Surroundings.of(found);
        measuresImplemented = found.support().implemented().value();
        measuresEffective = found.support().effective().value();
        surveyedOn = found.survey().on().value();
        surveyedBy = Household.textOrNull(found.survey().by());
    }

    private static @Nullable Assurance known(@Nullable Assurance assurance) {
        return assurance == Assurance.UNKNOWN ? null : assurance;
    }

    UUID id() {
        return id;
    }

    boolean isAt(@Nullable Integer seen) {
        return seen != null && seen.equals(version);
    }
}
