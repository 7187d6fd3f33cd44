package cn.mingbai.exit.rate;

/** The rates by which villages and counties are measured (domain.md §3.6). */
public enum RateKind {
    /** Registered poor persons of the agricultural-hukou population (贫困发生率). */
    INCIDENCE,
    /** Registered, missed and wrongly exited persons of the agricultural-hukou population (综合贫困发生率). */
    COMPOSITE_INCIDENCE,
    /** Wrongly exited persons of the exited persons in the sample (错退率). */
    WRONG_EXIT,
    /** Missed persons of the non-registered agricultural population of the sampled villages (漏评率). */
    MISSED,
    /** Households that approve of those surveyed (群众认可度). */
    APPROVAL,
    /** Exited villages of the poor villages (贫困村退出率). */
    EXITED_VILLAGES;

    /** The key of its limit. */
    public String setting() {
        return "rate." + this;
    }
}
