package cn.mingbai.household.roster.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The import is not in a state in which this can be done: 409. */
class NotNow extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    NotNow() {
        super(HttpStatus.CONFLICT);
    }
}
