package cn.mingbai.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the trail; what is null is not filtered.
 *
 * @param day a day in China
 * @param officer the whole user name
 * @param action an action, e.g. {@code account.signedIn}
 */
public record AuditFilter(
        @Nullable LocalDate day,
        @Nullable String officer,
        @Nullable String action) {}
