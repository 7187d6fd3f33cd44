package cn.mingbai.criteria.standard;

/** What keeps a household on the register although its income is above the line (domain.md §3.4). */
public enum Hardship {
    /** Somebody is seriously ill and under treatment (大病在治). */
    SERIOUS_ILLNESS,
    /** What medical care or schooling costs is clearly more than the income (医疗、上学支出明显超过收入). */
    HEAVY_EXPENSES,
    /** Hit by disaster this year (当年受灾). */
    DISASTER
}
