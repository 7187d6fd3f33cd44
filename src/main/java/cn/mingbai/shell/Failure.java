package cn.mingbai.shell;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * How a request ended that was not answered as asked.
 *
 * @param status what the caller is told
 * @param headers what belongs to that status, e.g. the methods allowed
 * @param faults what exactly is wrong with the input, where that is known
 */
record Failure(HttpStatusCode status, HttpHeaders headers, List<Fault> faults) {

    /**
     * One thing wrong with the input.
     *
     * @param pointer where, as a JSON pointer in URI form, e.g. {@code #/members/0/birthDate}
     * @param code what, for machines, e.g. {@code NOT_NULL}
     * @param message what, in the words a clerk uses
     */
    record Fault(String pointer, String code, String message) {}

    static Failure of(HttpStatus status) {
        return of(status, List.of());
    }

    static Failure of(HttpStatusCode status, List<Fault> faults) {
        return new Failure(status, HttpHeaders.EMPTY, faults);
    }
}
