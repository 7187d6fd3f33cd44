package cn.mingbai.identification.comparison;

import cn.mingbai.household.ExclusionKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose list (部门): each means one kind of doubt (domain.md §7.2). */
public enum Department {
    VEHICLE(ExclusionKind.VEHICLE),
    COMMERCIAL_HOUSING(ExclusionKind.COMMERCIAL_HOUSING),
    BUSINESS(ExclusionKind.BUSINESS),
    FISCAL_PAYROLL(ExclusionKind.FISCAL_PAYROLL),
    /** Deaths that were not reported; excludes nobody, but somebody is counted who is gone. */
    DEATH(null);

    private final @Nullable ExclusionKind exclusion;

    Department(@Nullable ExclusionKind exclusion) {
        this.exclusion = exclusion;
    }

    /** What a confirmed match means to the criteria; empty where it excludes nobody. */
    public Optional<ExclusionKind> exclusion() {
        return Optional.ofNullable(exclusion);
    }
}
