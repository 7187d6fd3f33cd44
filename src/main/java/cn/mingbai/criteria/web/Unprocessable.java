package cn.mingbai.criteria.web;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.server.ResponseStatusException;

/** Input that is well-formed and means nothing here: 422 with a pointer to it. */
final class Unprocessable {

    private Unprocessable() {}

    /**
     * @param input what was sent, a record with that field
     * @param code its words are the message of that name
     */
    static ResponseStatusException because(Object input, String field, String code, String... arguments) {
        var errors = new DirectFieldBindingResult(input, "input");
        errors.rejectValue(field, code, arguments, null);
        return new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, null, new BindException(errors));
    }
}
