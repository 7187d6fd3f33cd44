package cn.mingbai.exit.village;

import cn.mingbai.exit.village.StatementOutcome.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer states of a village, as a form has it.
 *
 * @param seen number of the statement he saw before; 0 where there was none
 * @param answer yes or no, for facts without a unit
 * @param amount for facts with one
 */
public record Statement(
        VillageFact fact,
        int seen,
        @Nullable Boolean answer,
        @Nullable BigDecimal amount,
        String source,
        @Nullable LocalDate statedOn,
        @Nullable UUID proof) {

    private static final BigDecimal MOST = new BigDecimal("9999999.99");
    private static final int LONGEST_SOURCE = 200;

    public Statement {
        source = source.strip();
    }

    List<Fault> faults(LocalDate today) {
        var found = new ArrayList<Fault>();
        if (fact.unit().isEmpty() ? answer == null : amount == null) {
            found.add(Fault.NO_VALUE);
        }
        if (fact.unit().isPresent() && amount != null && !isPossible(amount)) {
            found.add(Fault.IMPOSSIBLE_NUMBER);
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            found.add(Fault.NO_SOURCE);
        }
        if (statedOn == null) {
            found.add(Fault.NO_DAY);
        } else if (statedOn.isAfter(today)) {
            found.add(Fault.IN_THE_FUTURE);
        }
        return found;
    }

    private boolean isPossible(BigDecimal number) {
        var digits = number.stripTrailingZeros().scale();
        var least = fact == VillageFact.POPULATION ? BigDecimal.ONE : BigDecimal.ZERO;
        return number.compareTo(least) >= 0 && number.compareTo(MOST) <= 0 && digits <= (fact.isWhole() ? 0 : 2);
    }
}
