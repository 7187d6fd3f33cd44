package cn.mingbai.casework.paper;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.notice.paper.PaperCut;
import cn.mingbai.notice.paper.PaperPage.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts about a household that papers share, cut into sheets, and how much room the rows of their tables take. */
public final class HouseholdParts {

    private static final int FIRST_LINE = 11;
    private static final int FURTHER_LINE = 8;

    private HouseholdParts() {}

    /** Who lives there; no row where nobody knows. */
    public static Part members(HouseholdFacts facts, PaperCut cut) {
        return new Part("members", cut.cut(orNone(facts.members()), member -> 1));
    }

    /** The income account item by item; no row where nothing is recorded. */
    public static Part income(HouseholdFacts facts, PaperCut cut, ToIntFunction<IncomeItem> room) {
        return new Part("income", cut.cut(orNone(facts.income()), room));
    }

    /** What counts, in yuan, by the name of its kind. */
    public static Map<String, BigDecimal> received(@Nullable Assessment assessment) {
        return assessment == null
                ? Map.of()
                : assessment.income().received().entrySet().stream()
                        .collect(Collectors.toMap(kind -> kind.getKey().name(), Map.Entry::getValue));
    }

    /** The room of a row in tenths of a printed row, by the lines of its longest cell. */
    public static int room(int lines) {
        return FIRST_LINE + FURTHER_LINE * (lines - 1);
    }

    /** How many lines a text takes in a cell that is so many characters wide; at least one. */
    public static int lines(String text, int width) {
        return Math.max(1, (text.length() + width - 1) / width);
    }

    private static <T> List<T> orNone(@Nullable List<T> rows) {
        return Objects.requireNonNullElse(rows, List.of());
    }
}
