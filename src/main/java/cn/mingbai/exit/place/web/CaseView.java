package cn.mingbai.exit.place.web;

import cn.mingbai.exit.place.PlaceExit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The case of a place.
 *
 * @param state of its procedure's table, e.g. TOWNSHIP_NOTICE
 * @param since when it came into that state
 */
record CaseView(UUID id, String procedure, int year, String state, Instant since, boolean open) {

    static @Nullable CaseView of(@Nullable PlaceExit file) {
        return file == null
                ? null
                : new CaseView(
                        file.id().value(), file.procedure(), file.year(), file.state(), file.since(), file.open());
    }

    static @Nullable CaseView first(List<PlaceExit> cases) {
        return of(cases.isEmpty() ? null : cases.getFirst());
    }
}
