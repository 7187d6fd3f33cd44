package cn.mingbai.exit.village;

import cn.mingbai.criteria.standard.Setting.Unit;
import cn.mingbai.criteria.standard.VillageIndicator;
import java.util.Optional;

/** What officers state of a village for a year, with source and day. What follows from households is not among it. */
public enum VillageFact {
    /** Agricultural-hukou population (农业户籍人口): the register holds surveyed households only. */
    POPULATION,
    ROAD,
    BUS,
    PRODUCTION_POWER,
    LIVING_POWER,
    BROADCASTING,
    BROADBAND,
    CLINIC,
    DOCTOR,
    CULTURE,
    INDUSTRY,
    COLLECTIVE_INCOME;

    /** What it counts; empty where the answer is yes or no. */
    public Optional<Unit> unit() {
        return this == POPULATION
                ? Optional.of(Unit.PERSONS)
                : VillageIndicator.valueOf(name()).unit();
    }

    /** Whether it is counted in whole numbers. */
    public boolean isWhole() {
        return unit().filter(unit -> unit != Unit.WAN_YUAN).isPresent();
    }

    /** Whether a scan has to prove it before it counts. */
    public boolean needsProof() {
        return this != POPULATION;
    }
}
