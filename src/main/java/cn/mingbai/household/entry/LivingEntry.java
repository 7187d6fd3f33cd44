package cn.mingbai.household.entry;

import cn.mingbai.household.Assurance;
import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.RelocationMode;
import cn.mingbai.household.code.AccessRoad;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How a household lives, as entered (生产生活条件). Refuses nothing: {@link LivingChecks} does. */
public record LivingEntry(Needs needs, Housing housing, Water water, Land land, Support support, Survey survey) {

    public static final LivingEntry UNKNOWN = new LivingEntry(
            new Needs(Typed.nothing(), Typed.nothing()),
            new Housing(
                    Typed.nothing(),
                    Typed.nothing(),
                    Typed.nothing(),
                    Typed.nothing(),
                    Typed.nothing(),
                    Typed.nothing(),
                    Typed.nothing()),
            new Water(Typed.nothing(), Typed.nothing(), Typed.nothing(), Typed.nothing(), Typed.nothing()),
            new Land(Typed.nothing(), Typed.nothing(), Typed.nothing(), Typed.nothing(), Typed.nothing()),
            new Support(Typed.nothing(), Typed.nothing()),
            new Survey(Typed.nothing(), ""));

    /** Food and clothing (两不愁). */
    public record Needs(Typed<Assurance> food, Typed<Assurance> clothing) {}

    /** The dwelling; area in square metres. */
    public record Housing(
            Typed<HousingGrade> grade,
            Typed<BigDecimal> area,
            Typed<Boolean> renovated,
            Typed<Boolean> livesElsewhereSafely,
            Typed<RelocationMode> relocationMode,
            Typed<Boolean> keysHandedOver,
            Typed<Boolean> movedIn) {}

    /** Drinking water: litres a person a day, minutes there and back, per cent of the year with water. */
    public record Water(
            Typed<Boolean> declaredSafe,
            Typed<BigDecimal> litres,
            Typed<BigDecimal> fetchMinutes,
            Typed<BigDecimal> guaranteeRate,
            Typed<Boolean> qualitySafe) {}

    /** Land in mu, and the homestead. */
    public record Land(
            Typed<BigDecimal> arable,
            Typed<BigDecimal> forest,
            Typed<AccessRoad> accessRoad,
            Typed<Boolean> livingPower,
            Typed<Boolean> sanitaryToilet) {}

    /** Measures of assistance (帮扶措施): carried out, and with effect. */
    public record Support(Typed<Boolean> implemented, Typed<Boolean> effective) {}

    /** Who looked at it, and when. */
    public record Survey(Typed<LocalDate> on, String by) {}
}
