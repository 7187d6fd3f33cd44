package cn.mingbai.region;

/** Why a county is on the national list: a key county of its own, or only as part of a contiguous poor area. */
public enum NationalType {
    KEY_COUNTY,
    CONTIGUOUS_AREA_ONLY
}
