package cn.mingbai.region;

/** What a division is by the statistics bureau's list; a statistical zone stands beside counties but is none. */
public enum RegionKind {
    PROVINCE,
    PREFECTURE_CITY,
    COUNTY,
    COUNTY_CITY,
    DISTRICT,
    STATISTICAL_ZONE,
    SUBDISTRICT,
    TOWN,
    TOWNSHIP,
    TOWNSHIP_LIKE,
    COMMUNITY,
    VILLAGE,
    VILLAGE_LIKE
}
