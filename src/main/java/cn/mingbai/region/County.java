package cn.mingbai.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A county (县) with its designation as published; changes come by migration only. A statistical zone is none. */
@Entity
@Immutable
class County {

    @Id
    @Column(name = "region_lo")
    private long area;

    @Enumerated(EnumType.STRING)
    private @Nullable PovertyTier povertyTier;

    @Enumerated(EnumType.STRING)
    private @Nullable NationalType nationalType;

    private @Nullable String contiguousArea;
    private boolean deeplyPoor;
    private @Nullable Integer exitYear;
    private @Nullable String source;

    protected County() {} // for JPA

    long area() {
        return area;
    }

    CountyDesignation designation() {
        return new CountyDesignation(povertyTier, nationalType, contiguousArea, deeplyPoor, exitYear, source);
    }
}
