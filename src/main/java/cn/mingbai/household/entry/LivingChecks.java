package cn.mingbai.household.entry;

import static cn.mingbai.household.entry.EntryFault.*;
import static cn.mingbai.household.entry.EntryField.*;

import cn.mingbai.household.RelocationMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rule 18: living conditions by themselves. Pure. */
public final class LivingChecks {

    static final int LONGEST_SURVEYOR = 80;
    private static final BigDecimal USUAL_ARABLE_MU = BigDecimal.valueOf(100);
    private static final BigDecimal USUAL_FOREST_MU = BigDecimal.valueOf(200);

    private final LocalDate on;

    /** @param on today: a survey of tomorrow is refused */
    public LivingChecks(LocalDate on) {
        this.on = on;
    }

    /** Everything that can be said of the living conditions, in the order of the form. */
    public List<EntryProblem> check(LivingEntry living) {
        var found = new ArrayList<EntryProblem>();
        var faults = new Faults(found);
        faults.choice(FOOD, living.needs().food(), false);
        faults.choice(CLOTHING, living.needs().clothing(), false);
        housing(living.housing(), faults);
        water(living.water(), faults);
        land(living.land(), faults);
        faults.choice(MEASURES_IMPLEMENTED, living.support().implemented(), false);
        faults.choice(MEASURES_EFFECTIVE, living.support().effective(), false);
        survey(living.survey(), faults);
        return List.copyOf(found);
    }

    private static void housing(LivingEntry.Housing housing, Faults faults) {
        faults.choice(HOUSING_GRADE, housing.grade(), false);
        faults.number(HOUSING_AREA, housing.area(), BigDecimal.valueOf(9999), 1);
        faults.choice(RENOVATED, housing.renovated(), false);
        faults.choice(LIVES_ELSEWHERE_SAFELY, housing.livesElsewhereSafely(), false);
        faults.choice(RELOCATION_MODE, housing.relocationMode(), false);
        faults.choice(KEYS_HANDED_OVER, housing.keysHandedOver(), false);
        faults.choice(MOVED_IN, housing.movedIn(), false);
        faults.blank(HOUSING_AREA, housing.area());
        if (housing.relocationMode().is(RelocationMode.CONCENTRATED)
                && (housing.keysHandedOver().isEmpty() || housing.movedIn().isEmpty())) {
            faults.add(RELOCATION_MODE, RELOCATION_INCOMPLETE);
        }
    }

    private static void water(LivingEntry.Water water, Faults faults) {
        faults.choice(WATER_DECLARED_SAFE, water.declaredSafe(), false);
        faults.number(WATER_LITRES, water.litres(), BigDecimal.valueOf(9999), 1);
        faults.number(WATER_FETCH_MINUTES, water.fetchMinutes(), BigDecimal.valueOf(1440), 1);
        faults.number(WATER_GUARANTEE_RATE, water.guaranteeRate(), BigDecimal.valueOf(100), 2);
        faults.choice(WATER_QUALITY_SAFE, water.qualitySafe(), false);
        faults.blank(WATER_DECLARED_SAFE, water.declaredSafe());
    }

    private static void land(LivingEntry.Land land, Faults faults) {
        area(ARABLE_LAND, land.arable(), USUAL_ARABLE_MU, faults);
        area(FOREST_LAND, land.forest(), USUAL_FOREST_MU, faults);
        faults.choice(ACCESS_ROAD, land.accessRoad(), false);
        faults.choice(LIVING_POWER, land.livingPower(), false);
        faults.choice(SANITARY_TOILET, land.sanitaryToilet(), false);
        faults.blank(ACCESS_ROAD, land.accessRoad());
        faults.blank(SANITARY_TOILET, land.sanitaryToilet());
    }

    private static void area(EntryField field, Typed<BigDecimal> typed, BigDecimal usual, Faults faults) {
        faults.number(field, typed, BigDecimal.valueOf(999_999), 2);
        faults.blank(field, typed);
        var value = typed.value();
        if (value != null && value.compareTo(usual) > 0) {
            faults.add(field, UNUSUAL_AMOUNT, usual.toPlainString());
        }
    }

    private void survey(LivingEntry.Survey survey, Faults faults) {
        faults.date(SURVEYED_ON, survey.on());
        var day = survey.on().value();
        if (day != null && day.isAfter(on)) {
            faults.add(SURVEYED_ON, OUT_OF_RANGE, on.toString());
        }
        faults.text(SURVEYED_BY, survey.by(), LONGEST_SURVEYOR, false);
    }
}
