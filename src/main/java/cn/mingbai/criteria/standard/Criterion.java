package cn.mingbai.criteria.standard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a household is judged by, in the order in which it is shown. Those after EXCLUSION are asked for an exit only. */
public enum Criterion {
    /** Is on the register, so that there is something to exit from. */
    REGISTRATION,
    /** Per-capita net income against the poverty line (人均纯收入). */
    INCOME,
    FOOD,
    CLOTHING,
    EDUCATION,
    MEDICAL,
    HOUSING,
    WATER,
    /** Possessions and positions that keep a household off the register (不得纳入的情形). */
    EXCLUSION,
    /** Taken in or returned this year (当年新识别、返贫). */
    NEWLY_IDENTIFIED,
    /** Lives on policy transfers alone (全靠政策性转移收入). */
    TRANSFER_ONLY,
    /** Is carried by the subsistence allowance while that does not exceed the poverty line (低保兜底). */
    SAFETY_NET,
    /** A relocated household lives in its new home (搬迁入住). */
    RELOCATION,
    /** Assistance was given and had an effect (帮扶成效). */
    ASSISTANCE,
    /** The householder accepts (户主认可). */
    CONSENT;

    /** The two assurances, the three guarantees and safe water (两不愁三保障和饮水安全). */
    public static final Set<Criterion> GUARANTEES = Collections.unmodifiableSet(EnumSet.range(FOOD, WATER));
}
