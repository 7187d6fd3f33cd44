package cn.mingbai.exit.village;

import cn.mingbai.criteria.standard.VillageIndicator;
import cn.mingbai.procedure.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a village's exit is judged by, in the order in which pages show it: the list, the incidence, the indicators. */
public enum VillageCriterion {
    /** It stands on the list of poor villages and has not left it. */
    DESIGNATION(Level.COUNTY, null),
    INCIDENCE(Level.TOWNSHIP, VillageFact.POPULATION),
    ROAD(VillageFact.ROAD),
    BUS(VillageFact.BUS),
    /** Follows from the households; never entered. */
    WATER(Level.VILLAGE, null),
    /** Follows from the households; never entered. */
    HOUSING(Level.VILLAGE, null),
    PRODUCTION_POWER(VillageFact.PRODUCTION_POWER),
    LIVING_POWER(VillageFact.LIVING_POWER),
    BROADCASTING(VillageFact.BROADCASTING),
    BROADBAND(VillageFact.BROADBAND),
    CLINIC(VillageFact.CLINIC),
    DOCTOR(VillageFact.DOCTOR),
    CULTURE(VillageFact.CULTURE),
    INDUSTRY(VillageFact.INDUSTRY),
    COLLECTIVE_INCOME(VillageFact.COLLECTIVE_INCOME);

    private final Level entersIt;
    private final @Nullable VillageFact fact;

    VillageCriterion(VillageFact fact) {
        this(Level.VILLAGE, fact);
    }

    VillageCriterion(Level entersIt, @Nullable VillageFact fact) {
        this.entersIt = entersIt;
        this.fact = fact;
    }

    /** Who has to see to it first that what it rests on is entered. */
    public Level entersIt() {
        return entersIt;
    }

    /** What is entered for it; empty where it follows from the households or the list. */
    public Optional<VillageFact> fact() {
        return Optional.ofNullable(fact);
    }

    /** The indicator of the standard; empty for list and incidence. */
    public Optional<VillageIndicator> indicator() {
        return Arrays.stream(VillageIndicator.values())
                .filter(indicator -> indicator.name().equals(name()))
                .findFirst();
    }

    /** All of them by name. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
