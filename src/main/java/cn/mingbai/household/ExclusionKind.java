package cn.mingbai.household;

/** A possession or position that may keep a household off the register (不得纳入的情形). What each weighs is set by the standard. */
public enum ExclusionKind {
    VEHICLE,
    /** 面包车: provinces disagree about it, so it is a kind of its own. */
    VAN,
    COMMERCIAL_HOUSING,
    BUSINESS,
    /** Somebody is paid from public funds (财政供养). */
    FISCAL_PAYROLL,
    VILLAGE_CADRE,
    LARGE_MACHINERY,
    LONG_ABSENCE,
    /** The household was split to look poor (拆户分户). */
    ARTIFICIAL_SPLIT
}
