package cn.mingbai.region;

/** A village to be designated, as the officer sees it. */
public record DesignatedVillage(Place place, VillageDesignation designation, int version) {}
