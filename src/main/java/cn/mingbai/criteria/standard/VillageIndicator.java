package cn.mingbai.criteria.standard;

import cn.mingbai.criteria.standard.Setting.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a village shows besides its incidence when it exits (贫困村退出指标): infrastructure, public services, industry, collective
 * economy; domain.md §2.8, §3.5. The incidence itself is the limit {@code rate.INCIDENCE}.
 */
public enum VillageIndicator {
    /** A hardened road (通硬化路). */
    ROAD(null),
    /** A passenger bus (通客运班车). */
    BUS(null),
    /** Safe drinking water, of the village's households (饮水安全). */
    WATER(Unit.PERCENT),
    /** Safe homes, of the village's households (住房安全). */
    HOUSING(Unit.PERCENT),
    /** Power for production (通生产用电). */
    PRODUCTION_POWER(null),
    /** Power for living (通生活用电). */
    LIVING_POWER(null),
    /** Radio and television (通广播电视). */
    BROADCASTING(null),
    /** Broadband (通宽带). */
    BROADBAND(null),
    /** Clinics (卫生室). */
    CLINIC(Unit.PIECES),
    /** Qualified doctors (执业或助理医师). */
    DOCTOR(Unit.PERSONS),
    /** A room for culture and books (文化活动室). */
    CULTURE(null),
    /** An industry of the village's own (特色产业). */
    INDUSTRY(null),
    /** What the village collective takes in a year (村集体经济收入). */
    COLLECTIVE_INCOME(Unit.WAN_YUAN);

    private final @Nullable Unit unit;

    VillageIndicator(@Nullable Unit unit) {
        this.unit = unit;
    }

    /** What a least number of it counts; empty where it can only be there or not. */
    public Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }
}
