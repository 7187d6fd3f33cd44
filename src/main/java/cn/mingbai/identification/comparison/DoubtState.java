package cn.mingbai.identification.comparison;

/** Where a doubt stands (疑点核实). */
public enum DoubtState {
    RAISED,
    SENT_TO_TOWNSHIP,
    VILLAGE_VERIFIED,
    TOWNSHIP_CONFIRMED,
    COUNTY_DECIDED
}
