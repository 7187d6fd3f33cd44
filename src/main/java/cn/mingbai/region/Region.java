package cn.mingbai.region;

import cn.mingbai.shared.AreaRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One division as the official list has it; changes come by migration only. */
@Entity
@Immutable
class Region {

    @Id
    private long lo;

    private long hi;
    private String code;
    private String name;
    private String fullName;

    @Enumerated(EnumType.STRING)
    private RegionLevel level;

    @Enumerated(EnumType.STRING)
    private RegionKind kind;

    @Column(name = "parent_lo")
    private @Nullable Long parent;

    protected Region() {} // for JPA

    Place place() {
        return new Place(new AreaRange(lo, hi), code, name, fullName, level, kind);
    }

    @Nullable
    Long parent() {
        return parent;
    }
}
