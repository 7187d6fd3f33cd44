package cn.mingbai.household.web;

import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.Severity;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Puts the errors of an entry beside the fields of the form; one about no field of it stands at the top. */
@Component
class Refusals {

    private final MessageSource messages;

    Refusals(MessageSource messages) {
        this.messages = messages;
    }

    void tell(List<EntryProblem> problems, Errors form) {
        for (var problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                tell(problem, form);
            }
        }
    }

    private void tell(EntryProblem problem, Errors form) {
        var code = problem.fault().messageKey();
        var field = field(problem, form);
        if (field == null) {
            form.reject("household.fault.at", new Object[] {label(problem), sentence(problem)}, null);
        } else {
            form.rejectValue(field, code, problem.args().toArray(), null);
        }
    }

    /** A problem's field by the name that all forms give it: {@code MAIN_CAUSE} is {@code mainCause}. */
    private static @org.jspecify.annotations.Nullable String field(EntryProblem problem, Errors form) {
        var name = camel(problem.field().name());
        for (var candidate : List.of(
                name,
                "lines[%d].%s"
                        .formatted(problem.line(), name.replace("income", "").toLowerCase(Locale.ROOT)))) {
            try {
                form.getFieldType(candidate);
                form.getFieldValue(candidate);
                return candidate;
            } catch (org.springframework.beans.InvalidPropertyException e) {
                continue; // the form has no such field
            }
        }
        return null;
    }

    static String camel(String constant) {
        var name = new StringBuilder();
        for (var word : constant.toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private String label(EntryProblem problem) {
        return messages.getMessage("household.field." + problem.field(), null, LocaleContextHolder.getLocale());
    }

    private String sentence(EntryProblem problem) {
        return messages.getMessage(
                problem.fault().messageKey(), problem.args().toArray(), LocaleContextHolder.getLocale());
    }
}
