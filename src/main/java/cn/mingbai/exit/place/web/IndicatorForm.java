package cn.mingbai.exit.place.web;

import cn.mingbai.exit.village.Statement;
import cn.mingbai.exit.village.VillageFact;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed of a fact. Number and day are text, so that what cannot be read is shown again. */
record IndicatorForm(
        int year,
        int seen,
        @Nullable Boolean answer,
        @Nullable String amount,
        @Nullable String source,
        @Nullable String statedOn,
        @Nullable UUID kept) {

    static IndicatorForm of(int year, int seen) {
        return new IndicatorForm(year, seen, null, null, null, null, null);
    }

    /** @param proof the scan that came along; else the one that was kept when the form was refused before */
    Statement statement(VillageFact fact, @Nullable UUID proof) {
        return new Statement(fact, seen, answer, number(), text(source), day(), proof == null ? kept : proof);
    }

    /** The same with the scan that was kept, so that it need not be brought again. */
    IndicatorForm keeping(@Nullable UUID proof) {
        return new IndicatorForm(year, seen, answer, amount, source, statedOn, proof == null ? kept : proof);
    }

    private @Nullable BigDecimal number() {
        var typed = text(amount).strip();
        return typed.matches("[0-9]{1,9}(\\.[0-9]{1,4})?") ? new BigDecimal(typed) : null;
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(text(statedOn).strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\0", "");
    }
}
