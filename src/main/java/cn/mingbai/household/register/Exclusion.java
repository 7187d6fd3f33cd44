package cn.mingbai.household.register;

import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.ExclusionStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that may keep the household off the register (疑点): a doubt until somebody has verified it. */
@Entity
class Exclusion {

    @Id
    private UUID id;

    private UUID householdId;
    private long area;

    @Enumerated(EnumType.STRING)
    private ExclusionKind kind;

    private @Nullable LocalDate since;

    @Enumerated(EnumType.STRING)
    private @Nullable ExclusionExplanation explanation;

    @Enumerated(EnumType.STRING)
    private ExclusionStatus status = ExclusionStatus.OPEN;

    private String source;
    private LocalDate foundOn;

    @Version
    private @Nullable Integer version;

    protected Exclusion() {} // for JPA

    /** A doubt that comparison or survey has raised. */
    Exclusion(Household household, ExclusionKind kind, @Nullable LocalDate since, String source, LocalDate foundOn) {
        this.id = Ids.next();
        this.householdId = household.id().value();
        this.area = household.area();
        this.kind = kind;
        this.since = since;
        this.source = source.strip();
        this.foundOn = foundOn;
    }

    /** It was verified; what can become what is {@link #mayBecome}. */
    void verify(ExclusionStatus result, @Nullable ExclusionExplanation because) {
        if (!mayBecome(result) || (result == ExclusionStatus.EXPLAINED && because == null)) {
            throw new IllegalStateException("%s is %s and cannot become %s".formatted(id, status, result));
        }
        status = result;
        explanation = result == ExclusionStatus.EXPLAINED ? because : null;
    }

    /** A verified answer may be corrected by another; nothing goes back to being unverified. */
    boolean mayBecome(ExclusionStatus result) {
        return result != ExclusionStatus.OPEN;
    }

    ExclusionStatus status() {
        return status;
    }

    UUID id() {
        return id;
    }

    boolean isAt(@Nullable Integer seen) {
        return seen != null && seen.equals(version);
    }
}
