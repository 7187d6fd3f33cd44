package cn.mingbai.procedure;

import cn.mingbai.region.RegionLevel;

/** At which level of administration a deed is done; whoever acted on a case at one acts on it at no other. */
public enum Level {
    VILLAGE,
    TOWNSHIP,
    COUNTY,
    /** Above the county only cases of places are handled, never those of households. */
    CITY,
    PROVINCE;

    /** The level of a post at a place. */
    public static Level of(RegionLevel place) {
        return switch (place) {
            case VILLAGE -> VILLAGE;
            case TOWNSHIP -> TOWNSHIP;
            case COUNTY -> COUNTY;
            case CITY -> CITY;
            case PROVINCE -> PROVINCE;
        };
    }
}
