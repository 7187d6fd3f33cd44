package cn.mingbai.criteria;

import cn.mingbai.criteria.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about a household, with everything needed to follow it.
 *
 * @param on the day for which it was judged
 * @param conclusion the decision as a short sentence for the head of the page
 * @param income how the income was reckoned (算账)
 * @param findings one for each criterion that was asked, one for each exclusion
 * @param deciding those of the findings that made the decision what it is
 * @param whatWouldChangeIt ways to another decision; empty when no change of facts leads there
 * @param missingFacts what has to be found out, as noun phrases
 */
public record Assessment(
        Purpose purpose,
        LocalDate on,
        Standard.Reference standard,
        Decision decision,
        Sentence conclusion,
        IncomeAccount income,
        List<Finding> findings,
        List<Finding> deciding,
        List<Alternative> whatWouldChangeIt,
        List<Sentence> missingFacts) {

    public Assessment {
        findings = List.copyOf(findings);
        deciding = List.copyOf(deciding);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        missingFacts = List.copyOf(missingFacts);
    }

    /** Yuan with two decimals, rounded half up; null when it cannot be reckoned. Comparisons use the exact value. */
    public @Nullable BigDecimal perCapitaNetIncome() {
        return income.perCapita();
    }
}
