package cn.mingbai.shell;

import cn.mingbai.account.OpenToAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The one place where failures become answers: exceptions of handlers, and what the container or a filter refused. An
 * accident is logged once, here, with its ticket; a refusal by one line.
 */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final Failures failures;
    private final FailureAnswers answers;

    ErrorPages(Failures failures, FailureAnswers answers) {
        this.failures = failures;
        this.answers = answers;
    }

    /** Left to the filters, which know the way to the sign-in page. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException e) {
        throw e;
    }

    /** Whoever asked has hung up. */
    @ExceptionHandler
    void nobodyListens(AsyncRequestNotUsableException e) {
        log.debug("The client went away", e);
    }

    @ExceptionHandler
    Object failed(Exception e, HttpServletRequest request) {
        var failure = failures.of(e);
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (failure.status().is5xxServerError()) {
            log.error("{} {} failed", request.getMethod(), pattern, e);
        } else {
            log.info(
                    "{} {} refused with {}: {}",
                    request.getMethod(),
                    pattern,
                    failure.status().value(),
                    e.getClass().getSimpleName());
        }
        return answers.answer(failure, request);
    }

    @RequestMapping("/error")
    @OpenToAll("what went wrong is told to everybody, in words that give nothing away")
    Object error(HttpServletRequest request) {
        return answers.answer(Failure.of(status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))), request);
    }

    /** Somebody who opens /error by hand finds nothing there. */
    private static HttpStatus status(@Nullable Object code) {
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
