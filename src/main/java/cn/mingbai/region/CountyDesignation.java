package cn.mingbai.region;

import org.jspecify.annotations.Nullable;

/**
 * What a county (县) is designated as.
 *
 * @param tier null for a county that is not on a list of poor ones
 * @param contiguousArea name of the contiguous poor area it belongs to
 * @param exitYear in which it left the list (摘帽)
 * @param source where these facts are published
 */
public record CountyDesignation(
        @Nullable PovertyTier tier,
        @Nullable NationalType nationalType,
        @Nullable String contiguousArea,
        boolean deeplyPoor,
        @Nullable Integer exitYear,
        @Nullable String source) {}
