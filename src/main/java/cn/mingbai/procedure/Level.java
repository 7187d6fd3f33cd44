package cn.mingbai.procedure;

import cn.mingbai.region.RegionLevel;
import java.util.Optional;

/** At which level of administration a deed is done; whoever acted on a case at one acts on it at no other. */
public enum Level {
    VILLAGE,
    TOWNSHIP,
    COUNTY,
    /** Above the county only cases of places are handled, never those of households. */
    CITY,
    PROVINCE;

    /** The level of a post at a place; empty above the county, where no case of a household is handled. */
    public static Optional<Level> of(RegionLevel place) {
        return switch (place) {
            case VILLAGE -> Optional.of(VILLAGE);
            case TOWNSHIP -> Optional.of(TOWNSHIP);
            case COUNTY -> Optional.of(COUNTY);
            case CITY, PROVINCE -> Optional.empty();
        };
    }
}
