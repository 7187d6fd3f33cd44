package cn.mingbai.household;

/** Where the household stands with the register (建档立卡). */
public enum RegistrationStatus {
    /** Not registered. */
    NONE,
    /** On the register (未脱贫). */
    REGISTERED,
    /** Has left poverty (已脱贫). */
    EXITED,
    /** Back on the register after an exit (返贫). */
    RETURNED,
    /** Taken off the register because it was identified wrongly (清退). */
    CLEARED,
    /** Off the register because nobody of the household is left (整户消亡). */
    CANCELLED
}
