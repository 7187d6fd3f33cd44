package cn.mingbai.exit.county.web;

import cn.mingbai.criteria.edition.Standards;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which years a dossier can be asked for, and which one is shown where nobody says. */
@Component
class DossierYears {

    private final Standards standards;
    private final Clock clock;

    DossierYears(Standards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    /** The years with a standard, the latest first, and the one that is shown. */
    List<Integer> with(int shown) {
        var years = standards.years();
        return years.contains(shown)
                ? years
                : Stream.concat(Stream.of(shown), years.stream())
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }

    /** The year asked for, else this one; where that has no standard yet, the latest that has. */
    int of(@Nullable Integer asked) {
        if (asked != null) {
            return asked;
        }
        var now = LocalDate.now(clock).getYear();
        var years = standards.years();
        return years.contains(now) || years.isEmpty()
                ? now
                : years.stream().filter(year -> year <= now).findFirst().orElse(years.getFirst());
    }
}
