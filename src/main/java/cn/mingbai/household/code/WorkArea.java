package cn.mingbai.household.code;

/** Where a member works away from the farm (务工区域): within the township, county or province, elsewhere. */
public enum WorkArea {
    TOWNSHIP,
    COUNTY,
    PROVINCE,
    ELSEWHERE,
    OTHER
}
