package cn.mingbai.criteria.web;

import cn.mingbai.criteria.edition.Parameter;
import cn.mingbai.criteria.edition.ParameterSpec;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What parameters of standards and their values are called. */
@Component
class ParameterWords {

    private static final String EXCUSED = ".excusedBy";

    private final MessageSource messages;

    ParameterWords(MessageSource messages) {
        this.messages = messages;
    }

    String label(ParameterSpec spec) {
        var key = spec.key();
        var name = key.substring(key.indexOf('.') + 1);
        return switch (spec.group()) {
            case "exclusion" -> {
                var kind = text("criteria.exclusion." + name.replace(EXCUSED, ""));
                yield text("standard.parameter.exclusion" + (key.endsWith(EXCUSED) ? EXCUSED : ""), kind);
            }
            case "clause" -> text("standard.parameter.clause", text("criteria.criterion." + name));
            default -> text("standard.parameter." + key);
        };
    }

    String unit(ParameterSpec spec) {
        return spec.unit() == null ? "" : text("standard.unit." + spec.unit());
    }

    /** The value as a reader says it, with comparison and unit. */
    String value(ParameterSpec spec, @Nullable Parameter parameter) {
        if (parameter == null) {
            return "";
        }
        var value = parameter.value();
        return switch (spec.kind()) {
            case TEXT, DAY -> value;
            case CLAUSE -> "";
            case CHOICE -> text("standard.value." + value);
            case CHOICES ->
                value.isEmpty()
                        ? text("standard.value.none")
                        : Arrays.stream(value.split(","))
                                .map(option -> text("standard.value." + option))
                                .collect(Collectors.joining(text("standard.separator")));
            case AMOUNT, OPTIONAL_AMOUNT, THRESHOLD, WHOLE, MONTH ->
                value.isEmpty() ? notEntered(spec) : number(spec, parameter);
        };
    }

    private String notEntered(ParameterSpec spec) {
        var usual = text("standard.value.notEntered");
        var own = messages.getMessage(
                "standard.value.notEntered." + spec.group(), null, usual, Locale.SIMPLIFIED_CHINESE);
        return Objects.requireNonNullElse(own, usual);
    }

    private String number(ParameterSpec spec, Parameter parameter) {
        var comparison = parameter.comparison();
        var number = new DecimalFormat("#,##0.##").format(new BigDecimal(parameter.value()));
        return (comparison == null ? "" : text("standard.comparison." + comparison) + " ") + number + " " + unit(spec);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
