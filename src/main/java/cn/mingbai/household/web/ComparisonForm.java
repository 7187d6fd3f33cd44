package cn.mingbai.household.web;

import cn.mingbai.household.entry.Readings;
import cn.mingbai.household.entry.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day of a comparison. */
record ComparisonForm(
        @Nullable String comparedOn,
        @Nullable Integer version,
        @Nullable String reason) {

    Typed<LocalDate> day() {
        return Readings.date(Words.of(comparedOn));
    }
}
