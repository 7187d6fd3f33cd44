package cn.mingbai.household.code;

/** What the road to the house is made of (入户路类型). */
public enum AccessRoad {
    EARTH,
    GRAVEL,
    CONCRETE,
    ASPHALT
}
