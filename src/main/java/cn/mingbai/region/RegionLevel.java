package cn.mingbai.region;

/** The levels of administration (层级), from the top down. */
public enum RegionLevel {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP,
    VILLAGE
}
