package cn.mingbai.shell;

import cn.mingbai.shared.ChangedMeanwhileException;
import cn.mingbai.shell.Failure.Fault;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Says of refused input where it is wrong and what is wrong, without a class name or the refused value itself. */
@Component
class Faults {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter CHANGED_AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource messages;

    Faults(MessageSource messages) {
        this.messages = messages;
    }

    List<Fault> of(Errors errors) {
        return errors.getAllErrors().stream()
                .map(error -> fault(
                        error instanceof FieldError field ? pointer(field.getField()) : "#",
                        code(error.getCode()),
                        error))
                .toList();
    }

    List<Fault> of(MethodValidationResult result) {
        return result.getParameterValidationResults().stream()
                .flatMap(parameter -> parameter instanceof ParameterErrors form
                        ? of((Errors) form).stream()
                        : parameter.getResolvableErrors().stream()
                                .map(error -> fault(
                                        pointer(String.valueOf(
                                                parameter.getMethodParameter().getParameterName())),
                                        code(lastCode(error)),
                                        error)))
                .toList();
    }

    List<Fault> ofParameter(@Nullable String name, String code) {
        return List.of(new Fault(pointer(String.valueOf(name)), code, text("fault." + code)));
    }

    List<Fault> of(ChangedMeanwhileException changed) {
        var at = CHANGED_AT.format(changed.at().atZone(CHINA));
        return List.of(new Fault("#", "CHANGED_MEANWHILE", text("fault.CHANGED_MEANWHILE", changed.by(), at)));
    }

    /** A JSON body that cannot be read: not JSON at all, or a value of the wrong kind somewhere in it. */
    List<Fault> ofBody(@Nullable Throwable cause) {
        return switch (cause) {
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() ->
                List.of(new Fault(path(wrong), "UNKNOWN_VALUE", text("fault.UNKNOWN_VALUE", constants(wrong))));
            case DatabindException wrong -> List.of(new Fault(path(wrong), "WRONG_TYPE", text("fault.WRONG_TYPE")));
            case null -> List.of(new Fault("#", "MISSING_BODY", text("fault.MISSING_BODY")));
            default -> List.of(new Fault("#", "NOT_JSON", text("fault.NOT_JSON")));
        };
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private Fault fault(String pointer, String code, MessageSourceResolvable error) {
        return new Fault(pointer, code, messages.getMessage(error, Locale.SIMPLIFIED_CHINESE));
    }

    private static String constants(InvalidFormatException wrong) {
        return Arrays.stream(wrong.getTargetType().getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
    }

    private static String path(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("", "#", ""));
    }

    private static String pointer(String field) {
        return "#/"
                + field.replace("].", "/").replace("]", "").replace('[', '/').replace('.', '/');
    }

    private static @Nullable String lastCode(MessageSourceResolvable error) {
        var codes = error.getCodes();
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    /** {@code NotNull} → {@code NOT_NULL}; keys of the messages, e.g. {@code roster.tooMany}, stay as they are. */
    private static String code(@Nullable String code) {
        if (code == null) {
            return "INVALID";
        }
        return code.matches("[A-Za-z]+")
                ? code.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT)
                : code;
    }
}
