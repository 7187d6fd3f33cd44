package cn.mingbai.shell;

import cn.mingbai.account.AccountLocked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 401 and 403 of the machine interface, and 429 after too many wrong passwords, as problems like all others. */
@Component
class MachineDenials implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final FailureAnswers answers;
    private final JsonMapper json;
    private final Clock clock;

    MachineDenials(FailureAnswers answers, JsonMapper json, Clock clock) {
        this.answers = answers;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof AccountLocked locked) {
            var seconds = Duration.between(clock.instant(), locked.until()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
            write(HttpStatus.TOO_MANY_REQUESTS, request, response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Mingbai\", charset=\"UTF-8\"");
            write(HttpStatus.UNAUTHORIZED, request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(HttpStatus.FORBIDDEN, request, response);
    }

    private void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), answers.problem(Failure.of(status), request));
    }
}
