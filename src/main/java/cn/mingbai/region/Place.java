package cn.mingbai.region;

import cn.mingbai.shared.AreaRange;

/**
 * A division as other modules see it.
 *
 * @param range its internal interval; {@code range.lo()} is its number
 * @param code official code without trailing zeros: 2, 4, 6, 9 or 12 digits
 * @param name its own name, e.g. 支进村委会
 * @param fullName with everything above it
 */
public record Place(AreaRange range, String code, String name, String fullName, RegionLevel level, RegionKind kind)
        implements java.io.Serializable {

    /** The number that rows of this very place carry. */
    public long area() {
        return range.lo();
    }
}
