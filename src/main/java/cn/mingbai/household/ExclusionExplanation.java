package cn.mingbai.household;

/** Why a possession or position need not keep the household off the register. Which excuses what is set by the standard. */
public enum ExclusionExplanation {
    /** The flat in town is the one given by relocation (易地搬迁安置房). */
    RELOCATION_FLAT,
    /** Only a share in a cooperative, paid with land, loan or aid funds. */
    COOPERATIVE_SHARE,
    /** Came about as a measure of assistance (扶贫措施). */
    POVERTY_MEASURE,
    GAINED_AFTER_REGISTRATION,
    /** Away from home for treatment. */
    MEDICAL_ABSENCE
}
