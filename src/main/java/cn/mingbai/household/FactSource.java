package cn.mingbai.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from and the day they describe, for showing beside them.
 *
 * @param description such as the survey and who made it; never an ID number
 * @param date the day the facts hold for
 */
public record FactSource(
        @Nullable String description, @Nullable LocalDate date) {}
