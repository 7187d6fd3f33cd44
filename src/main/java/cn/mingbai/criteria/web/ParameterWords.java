package cn.mingbai.criteria.web;

import cn.mingbai.criteria.edition.Parameter;
import cn.mingbai.criteria.edition.ParameterSpec;
import cn.mingbai.criteria.standard.Origin;
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

    /** The label as the beginning of a sentence. */
    String quoted(ParameterSpec spec) {
        return text("standard.refused.item", label(spec));
    }

    String unit(ParameterSpec spec) {
        return spec.unit() == null ? "" : text("standard.unit." + spec.unit());
    }

    /** Which numbers can be entered; null where none can. */
    @Nullable
    String range(ParameterSpec spec) {
        var range = spec.range();
        if (range == null) {
            return null;
        }
        var words = text(
                range.decimals() == 0 ? "standard.range.whole" : "standard.range.decimal",
                range.from(),
                range.to(),
                range.decimals());
        return spec.kind() == ParameterSpec.Kind.OPTIONAL_AMOUNT ? text("standard.range.optional", words) : words;
    }

    /** Whether a document says so, and where; a choice of this product names no source twice. */
    String basis(Parameter parameter) {
        var clause = parameter.clause();
        return parameter.origin() == Origin.OURS && clause.source().equals(text("standard.basis.ours"))
                ? text("standard.basis.OURS", clause.section())
                : text("standard.basis." + parameter.origin() + ".source", clause.citation());
    }

    /** The value as a reader says it, with comparison and unit. */
    String value(ParameterSpec spec, Parameter parameter) {
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
