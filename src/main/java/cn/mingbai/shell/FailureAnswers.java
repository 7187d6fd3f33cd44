package cn.mingbai.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells a failure: below /api as {@code application/problem+json} (RFC 9457), elsewhere as a page. */
@Component
class FailureAnswers {

    private static final Set<Integer> PAGES = Set.of(400, 403, 404, 409, 413, 429);

    private final MessageSource messages;

    FailureAnswers(MessageSource messages) {
        this.messages = messages;
    }

    Object answer(Failure failure, HttpServletRequest request) {
        return isForMachines(request)
                ? ResponseEntity.status(failure.status())
                        .headers(failure.headers())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem(failure, request))
                : page(failure, request);
    }

    ProblemDetail problem(Failure failure, HttpServletRequest request) {
        var problem = ProblemDetail.forStatusAndDetail(failure.status(), text(failure.status(), "detail", request));
        problem.setTitle(text(failure.status(), "title", request));
        problem.setProperty("ticket", Ticket.of(request));
        if (!failure.faults().isEmpty()) {
            problem.setProperty("errors", failure.faults());
        }
        return problem;
    }

    static boolean isForMachines(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/api-docs");
    }

    private static ModelAndView page(Failure failure, HttpServletRequest request) {
        var status = failure.status().value();
        var name = PAGES.contains(status) ? "" + status : status < 500 ? "400" : "5xx";
        return new ModelAndView(
                "error/" + name,
                Map.of("ticket", Ticket.of(request), "status", status, "faults", failure.faults()),
                failure.status());
    }

    private String text(HttpStatusCode status, String part, HttpServletRequest request) {
        var group = status.is5xxServerError() ? "5xx" : "4xx";
        var fallback = messages.getMessage("problem." + group + "." + part, null, request.getLocale());
        return String.valueOf(
                messages.getMessage("problem." + status.value() + "." + part, null, fallback, request.getLocale()));
    }
}
