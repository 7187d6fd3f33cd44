package cn.mingbai.exit.doubt;

import static cn.mingbai.exit.doubt.DoubtRule.doubt;

import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.ExitSettings;
import cn.mingbai.exit.doubt.Surroundings.TypedMinutes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Patterns of what was done too fast. */
final class TimeRules {

    private TimeRules() {}

    /**
     * Whole months between registration and exit: on the day itself six months are over. Registered nobody knows when, that is
     * asked about too.
     */
    static Optional<PaperDoubt> soonAfterEntry(PlannedExit exit, Surroundings around, ExitSettings settings) {
        var limit = settings.get("doubt.soon.months");
        var entered = exit.registeredOn();
        if (entered == null) {
            return Optional.of(new PaperDoubt(
                    DoubtKind.SOON_AFTER_ENTRY, null, limit, Sentence.of("exit.doubt.SOON_AFTER_ENTRY.unknown")));
        }
        var months = wholeMonths(entered, exit.exitsOn());
        return limit.holds(months)
                ? doubt(
                        DoubtKind.SOON_AFTER_ENTRY,
                        BigDecimal.valueOf(months),
                        limit,
                        entered,
                        exit.exitsOn(),
                        limit.value())
                : Optional.empty();
    }

    /** Counted by {@code plusMonths}, so that from the last day of August to the last of February it is six months. */
    private static long wholeMonths(LocalDate from, LocalDate to) {
        var months = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
        return from.plusMonths(months).isAfter(to) ? months - 1 : months;
    }

    /** The most villages whose minutes one person typed in any stretch of that length that holds this village's. */
    static Optional<PaperDoubt> minutesByOneHand(PlannedExit exit, Surroundings around, ExitSettings settings) {
        var stretch = settings.get("doubt.minutes.minutes");
        var limit = settings.get("doubt.minutes.villages");
        var villages = around.minutes().stream().collect(Collectors.groupingBy(TypedMinutes::typist)).values().stream()
                .filter(typed -> typed.stream().anyMatch(one -> one.village() == exit.village()))
                .mapToLong(typed -> most(typed, exit.village(), Duration.ofMinutes(stretch.whole())))
                .max()
                .orElse(0);
        return limit.holds(villages)
                ? doubt(
                        DoubtKind.MINUTES_BY_ONE_HAND,
                        BigDecimal.valueOf(villages),
                        limit,
                        stretch.value(),
                        BigDecimal.valueOf(villages),
                        limit.value())
                : Optional.empty();
    }

    private static long most(Collection<TypedMinutes> typed, long village, Duration stretch) {
        var most = 0L;
        for (var first : typed) {
            var together = typed.stream()
                    .filter(other -> !other.at().isBefore(first.at()))
                    .filter(other -> !other.at().isAfter(first.at().plus(stretch)))
                    .map(TypedMinutes::village)
                    .collect(Collectors.toSet());
            if (together.contains(village)) {
                most = Math.max(most, together.size());
            }
        }
        return most;
    }
}
