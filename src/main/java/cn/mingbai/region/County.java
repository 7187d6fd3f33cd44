package cn.mingbai.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A county (县) with its designation as published; only the year of its exit changes, by the case of its exit, and the database
 * lets nothing else be written. A statistical zone is none.
 */
@Entity
class County {

    @Id
    @Column(name = "region_lo")
    private long area;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable PovertyTier povertyTier;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable NationalType nationalType;

    @Column(updatable = false)
    private @Nullable String contiguousArea;

    @Column(updatable = false)
    private boolean deeplyPoor;

    private @Nullable Integer exitYear;
    private @Nullable String source;

    protected County() {} // for JPA

    void exit(int year, String source) {
        this.exitYear = year;
        this.source = source;
    }

    long area() {
        return area;
    }

    CountyDesignation designation() {
        return new CountyDesignation(povertyTier, nationalType, contiguousArea, deeplyPoor, exitYear, source);
    }
}
