package cn.mingbai.criteria.edition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One way of writing each value, so that who types the same in another way has changed nothing. */
final class NormalForm {

    private NormalForm() {}

    /** Choices in the order of their options, numbers without empty digits; what cannot be read stays as it was typed. */
    static String of(ParameterSpec spec, String typed) {
        var text = typed.strip().replace(" ", "");
        return switch (spec.kind()) {
            case TEXT -> typed.strip();
            case CHOICES -> inOrder(spec, text);
            case AMOUNT, OPTIONAL_AMOUNT, THRESHOLD, WHOLE, MONTH -> plain(text.replace(",", ""));
            case DAY, CHOICE, CLAUSE -> text;
        };
    }

    private static String plain(String text) {
        return text.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    private static String inOrder(ParameterSpec spec, String text) {
        var chosen = Arrays.asList(text.split(","));
        return text.isEmpty() || !spec.options().containsAll(chosen)
                ? text
                : spec.options().stream().filter(chosen::contains).collect(Collectors.joining(","));
    }
}
