package cn.mingbai.gazetteer.web;

import cn.mingbai.region.DesignatedVillage;
import cn.mingbai.region.VillageDesignation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The year is text, so that what cannot be read is shown again. */
record DesignationForm(
        @Nullable Boolean poor,
        @Nullable Boolean deeplyPoor,
        @Pattern(regexp = "\\s*(\\d{4})?\\s*") @Nullable String exitYear,
        @Size(max = 200) @Nullable String source,
        int version) {

    static DesignationForm of(DesignatedVillage village) {
        var known = village.designation();
        var year = known.exitYear();
        return new DesignationForm(
                known.poor(),
                known.deeplyPoor(),
                year == null ? null : year.toString(),
                known.source(),
                village.version());
    }

    VillageDesignation entered() {
        return new VillageDesignation(
                poor,
                deeplyPoor,
                exitYear == null || exitYear.isBlank() ? null : Integer.valueOf(exitYear.strip()),
                source == null || source.isBlank() ? null : source.strip());
    }
}
