package cn.mingbai.exit.movement.web;

import cn.mingbai.exit.movement.MovementPeriod;
import cn.mingbai.region.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, as it stands in the address: a month, or from a day to a day; the month goes before. Texts, so that what
 * cannot be read is shown again.
 *
 * @param villages whether a county is to be shown by its villages
 */
record MovementForm(
        @Nullable String region,
        @Nullable String month,
        @Nullable String from,
        @Nullable String to,
        @Nullable Boolean villages) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    static MovementForm of(Place place, MovementPeriod period, boolean villages) {
        return period.isMonth()
                ? new MovementForm(place.code(), YearMonth.from(period.from()).toString(), null, null, villages)
                : new MovementForm(
                        place.code(),
                        null,
                        period.from().toString(),
                        period.to().toString(),
                        villages);
    }

    boolean byVillage() {
        return Boolean.TRUE.equals(villages);
    }

    /** The period asked for: this month where none is; nothing where it cannot be read or ends before it begins. */
    Optional<MovementPeriod> period(LocalDate today) {
        try {
            var whole = text(month);
            return within(whole.isEmpty() ? days(today) : MovementPeriod.of(YearMonth.parse(whole)));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private MovementPeriod days(LocalDate today) {
        var begin = text(from);
        var end = text(to);
        if (begin.isEmpty() && end.isEmpty()) {
            return MovementPeriod.of(YearMonth.from(today));
        }
        var last = end.isEmpty() ? today : LocalDate.parse(end);
        return new MovementPeriod(begin.isEmpty() ? last.withDayOfMonth(1) : LocalDate.parse(begin), last);
    }

    private static Optional<MovementPeriod> within(MovementPeriod period) {
        return period.from().getYear() >= EARLIEST && period.to().getYear() <= LATEST
                ? Optional.of(period)
                : Optional.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
