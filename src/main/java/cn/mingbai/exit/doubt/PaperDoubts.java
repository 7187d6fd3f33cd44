package cn.mingbai.exit.doubt;

import cn.mingbai.criteria.standard.ExitSettings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks at planned exits for the patterns of exits on paper. Decides nothing. */
public final class PaperDoubts {

    private static final Map<DoubtKind, DoubtRule> RULES = new EnumMap<>(Map.of(
            DoubtKind.EXPECTED_AS_RECEIVED, IncomeRules::expectedAsReceived,
            DoubtKind.IDENTICAL_AMOUNTS, ListRules::identicalAmounts,
            DoubtKind.BUNCHED_ABOVE_LINE, ListRules::bunchedAboveLine,
            DoubtKind.SOON_AFTER_ENTRY, TimeRules::soonAfterEntry,
            DoubtKind.EMPLOYMENT_WITHOUT_WAGES, IncomeRules::employmentWithoutWages,
            DoubtKind.ALMOST_ONLY_TRANSFERS, IncomeRules::almostOnlyTransfers,
            DoubtKind.MASS_EDITS, ListRules::massEdits,
            DoubtKind.MINUTES_BY_ONE_HAND, TimeRules::minutesByOneHand));

    private final ExitSettings settings;

    public PaperDoubts(ExitSettings settings) {
        this.settings = settings;
    }

    /** Every doubt about that exit, in the order of {@link DoubtKind}. */
    public List<PaperDoubt> about(PlannedExit exit, Surroundings around) {
        return RULES.keySet().stream()
                .flatMap(kind -> about(kind, exit, around).stream())
                .toList();
    }

    /** One pattern alone. */
    public Optional<PaperDoubt> about(DoubtKind kind, PlannedExit exit, Surroundings around) {
        return Objects.requireNonNull(RULES.get(kind), kind.name()).look(exit, around, settings);
    }
}
