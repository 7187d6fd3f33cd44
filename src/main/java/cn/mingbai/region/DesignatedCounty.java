package cn.mingbai.region;

/** A county with what it is designated as. */
public record DesignatedCounty(Place place, CountyDesignation designation) {}
