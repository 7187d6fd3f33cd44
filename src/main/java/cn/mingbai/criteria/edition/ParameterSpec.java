package cn.mingbai.criteria.edition;

import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.ExclusionRule;
import cn.mingbai.criteria.standard.ExitRule;
import cn.mingbai.criteria.standard.NoticeRule;
import cn.mingbai.criteria.standard.SchoolAge;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.HouseholdCategory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a parameter of a standard may be.
 *
 * @param key names it, and its words in messages/criteria-standard.properties
 * @param kind how its value is written
 * @param options the constants to choose from, where it is a choice
 * @param group the heading it stands under on pages
 */
public record ParameterSpec(String key, Kind kind, List<String> options, String group) {

    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    /** Every parameter that a standard has, in the order of the pages. */
    public static final List<ParameterSpec> ALL = all();

    /** How a value is written. */
    public enum Kind {
        TEXT,
        /** Above zero, at most two decimals. */
        AMOUNT,
        /** The same, or empty while nobody has entered it. */
        OPTIONAL_AMOUNT,
        /** The same, with a comparison. */
        THRESHOLD,
        /** From 0 to 120. */
        WHOLE,
        /** From 1 to 12. */
        MONTH,
        CHOICE,
        /** Any number of the options, also none. */
        CHOICES,
        /** No value: only the clause matters. */
        CLAUSE
    }

    public ParameterSpec {
        options = List.copyOf(options);
    }

    public boolean isCompared() {
        return kind == Kind.THRESHOLD;
    }

    /** Whether this text can be its value. */
    boolean accepts(String text) {
        return switch (kind) {
            case TEXT -> !text.isBlank() && text.length() <= 40;
            case AMOUNT, THRESHOLD -> isAmount(text);
            case OPTIONAL_AMOUNT -> text.isEmpty() || isAmount(text);
            case WHOLE -> text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= 120;
            case MONTH -> text.matches("[1-9]|1[0-2]");
            case CHOICE -> options.contains(text);
            case CHOICES -> text.isEmpty() || options.containsAll(Arrays.asList(text.split(",")));
            case CLAUSE -> text.isEmpty();
        };
    }

    private static boolean isAmount(String text) {
        return text.matches("[0-9]{1,7}(\\.[0-9]{1,2})?")
                && new BigDecimal(text).signum() > 0
                && new BigDecimal(text).compareTo(MOST) <= 0;
    }

    private static List<ParameterSpec> all() {
        var enough = List.of("AT_LEAST", "ABOVE");
        var specs = new ArrayList<ParameterSpec>();
        specs.add(spec("income.name", Kind.TEXT, List.of()));
        specs.add(spec("income.povertyLine", Kind.AMOUNT, List.of()));
        specs.add(spec("income.enoughAtIdentification", Kind.CHOICE, enough));
        specs.add(spec("income.enoughForExit", Kind.CHOICE, enough));
        specs.add(spec("accountingPeriod.lastMonth", Kind.MONTH, List.of()));
        specs.add(spec("schoolAge.from", Kind.WHOLE, List.of()));
        specs.add(spec("schoolAge.to", Kind.WHOLE, List.of()));
        specs.add(spec("schoolAge.ageOn", Kind.CHOICE, names(SchoolAge.AgeOn.values())));
        specs.add(spec("water.litres", Kind.THRESHOLD, List.of()));
        specs.add(spec("water.fetchMinutes", Kind.THRESHOLD, List.of()));
        specs.add(spec("water.guaranteeRate", Kind.THRESHOLD, List.of()));
        for (var kind : ExclusionKind.values()) {
            specs.add(spec("exclusion." + kind, Kind.CHOICE, names(ExclusionRule.Severity.values())));
            specs.add(spec("exclusion." + kind + ".excusedBy", Kind.CHOICES, names(ExclusionExplanation.values())));
        }
        specs.add(spec("exit.newlyIdentifiedStay", Kind.CHOICE, List.of("true", "false")));
        specs.add(spec("exit.transferOnly", Kind.CHOICE, names(ExitRule.TransferOnly.values())));
        specs.add(spec("exit.safetyNetCategories", Kind.CHOICES, names(HouseholdCategory.values())));
        specs.add(spec("exit.subsistenceAllowance", Kind.OPTIONAL_AMOUNT, List.of()));
        specs.add(spec("notice.days", Kind.WHOLE, List.of()));
        specs.add(spec("notice.count", Kind.CHOICE, names(NoticeRule.DayCount.values())));
        for (var criterion : Criterion.values()) {
            specs.add(spec("clause." + criterion, Kind.CLAUSE, List.of()));
        }
        return List.copyOf(specs);
    }

    private static ParameterSpec spec(String key, Kind kind, List<String> options) {
        return new ParameterSpec(key, kind, options, key.substring(0, key.indexOf('.')));
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
