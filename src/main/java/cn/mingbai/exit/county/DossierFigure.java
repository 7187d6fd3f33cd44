package cn.mingbai.exit.county;

import org.jspecify.annotations.Nullable;

/** The figures of a dossier that open what stands behind them. */
public enum DossierFigure {
    POPULATION(Behind.VILLAGES, null),
    POOR_VILLAGES(Behind.VILLAGES, null),
    EXITED_VILLAGES(Behind.VILLAGES, null),
    /** Non-registered agricultural population of the drawn villages. */
    SAMPLED_OTHERS(Behind.VILLAGES, null),
    REMAINING(Behind.REGISTER, "h.status IN ('REGISTERED', 'RETURNED')"),
    EXITED(Behind.REGISTER, "h.status = 'EXITED'"),
    SAMPLED_EXITED(Behind.SAMPLE, "kind = 'EXITED'"),
    WRONGLY_EXITED(Behind.SAMPLE, "kind = 'EXITED' AND fault"),
    /** Not back on the register yet. */
    WRONGLY_EXITED_STANDING(Behind.SAMPLE, "kind = 'EXITED' AND fault AND NOT corrected"),
    MISSED(Behind.SAMPLE, "kind IN ('OTHER', 'FOUND') AND fault"),
    /** Not on the register yet. */
    MISSED_STANDING(Behind.SAMPLE, "kind IN ('OTHER', 'FOUND') AND fault AND NOT corrected"),
    SURVEYED(Behind.SAMPLE, "approval IN ('YES', 'NO')"),
    APPROVING(Behind.SAMPLE, "approval = 'YES'"),
    DISAPPROVING(Behind.SAMPLE, "approval = 'NO'"),
    ABSENT(Behind.SAMPLE, "approval = 'ABSENT'"),
    /** Sampled households without a result. */
    WITHOUT_RESULT(Behind.SAMPLE, "version = 0");

    private final Behind behind;
    private final @Nullable String condition;

    DossierFigure(Behind behind, @Nullable String condition) {
        this.behind = behind;
        this.condition = condition;
    }

    /** What a figure counts. */
    public enum Behind {
        VILLAGES,
        /** Households as the register has them today. */
        REGISTER,
        /** Households of the latest evaluation. */
        SAMPLE
    }

    public Behind behind() {
        return behind;
    }

    /** Which rows it counts; an accident for villages. */
    String condition() {
        if (condition == null) {
            throw new IllegalStateException(this + " counts villages");
        }
        return condition;
    }
}
