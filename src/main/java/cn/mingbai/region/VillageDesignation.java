package cn.mingbai.region;

import org.jspecify.annotations.Nullable;

/**
 * What a village (行政村) is designated as; null is not known.
 *
 * @param poor whether it is on the list of poor villages (贫困村)
 * @param deeplyPoor whether it is a deeply poor one
 * @param exitYear in which it left the list (出列), 2014 to 2020
 * @param source the document that says so
 */
public record VillageDesignation(
        @Nullable Boolean poor,
        @Nullable Boolean deeplyPoor,
        @Nullable Integer exitYear,
        @Nullable String source) {}
