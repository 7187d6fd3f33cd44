package cn.mingbai.exit.statement;

import cn.mingbai.criteria.standard.Hardship;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a home verification states of a household beyond the register.
 *
 * @param hardships each that was answered; one that is left out is unknown
 * @param byEmployment whether the village states employment as the way out; null where nobody said
 */
public record ExitStatement(
        Map<Hardship, Boolean> hardships, @Nullable Boolean byEmployment) {

    public static final ExitStatement NONE = new ExitStatement(Map.of(), null);

    public ExitStatement {
        hardships = Map.copyOf(hardships);
    }

    /** As the form of the step states it: {@code yes} or {@code no} by the name of the hardship, and {@code byEmployment}. */
    public static ExitStatement of(Map<String, String> details) {
        var hardships = new EnumMap<Hardship, Boolean>(Hardship.class);
        for (var hardship : Hardship.values()) {
            var answer = answer(details.get(hardship.name()));
            if (answer != null) {
                hardships.put(hardship, answer);
            }
        }
        return new ExitStatement(hardships, answer(details.get("byEmployment")));
    }

    private static @Nullable Boolean answer(@Nullable String word) {
        return word == null ? null : Boolean.valueOf(word.equals("yes"));
    }
}
