package cn.mingbai.exit.view;

import cn.mingbai.criteria.standard.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What goes on after a household's exit: it is out of poverty, not out of sight.
 *
 * @param exitedOn null where the day is unknown, as for exits of before that a roster brought in
 * @param policiesUntil the last day of the policies that go on, with where that stands
 * @param lookedAfterUntil the last day on which the village looks after it; null where the day of exit is unknown
 */
public record AfterExit(
        @Nullable LocalDate exitedOn,
        LocalDate policiesUntil,
        Clause policies,
        @Nullable LocalDate lookedAfterUntil,
        Clause followUp) {}
