package cn.mingbai.exit.doubt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a household marked for exit shows to somebody who looks for exits on paper.
 *
 * @param incomes those that count as received
 * @param perCapitaIncome yuan per person and year; null where it cannot be computed
 * @param registeredOn the day of its latest registration
 * @param exitsOn the day on which it is to exit
 * @param byEmployment whether the village states employment as the way out of poverty
 * @param editedOn the days on which its facts were edited
 */
public record PlannedExit(
        UUID household,
        long village,
        List<StatedIncome> incomes,
        @Nullable BigDecimal perCapitaIncome,
        @Nullable LocalDate registeredOn,
        LocalDate exitsOn,
        boolean byEmployment,
        Set<LocalDate> editedOn) {

    public PlannedExit {
        incomes = List.copyOf(incomes);
        editedOn = Set.copyOf(editedOn);
    }
}
