package cn.mingbai.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A village (行政村) with its designation, which its county enters. */
@Entity
class Village {

    @Id
    @Column(name = "region_lo")
    private long area;

    private @Nullable Boolean poor;
    private @Nullable Boolean deeplyPoor;
    private @Nullable Integer exitYear;
    private @Nullable String source;
    private @Nullable Instant changedAt;
    private @Nullable String changedBy;

    @Version
    private int version;

    protected Village() {} // for JPA

    void designate(VillageDesignation entered, String by, Instant at) {
        this.poor = entered.poor();
        this.deeplyPoor = entered.deeplyPoor();
        this.exitYear = entered.exitYear();
        this.source = entered.source();
        this.changedBy = by;
        this.changedAt = at;
    }

    long area() {
        return area;
    }

    int version() {
        return version;
    }

    @Nullable
    String changedBy() {
        return changedBy;
    }

    @Nullable
    Instant changedAt() {
        return changedAt;
    }

    VillageDesignation designation() {
        return new VillageDesignation(poor, deeplyPoor, exitYear, source);
    }
}
