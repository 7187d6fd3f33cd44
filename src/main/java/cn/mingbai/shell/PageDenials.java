package cn.mingbai.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What a browser gets that may not go on. A session that ended leads to the sign-in page with a sentence about it, also
 * where a form was being sent: the CSRF token went with the session, and what was typed waits in the browser.
 */
class PageDenials implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(PageDenials.class);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        toSignIn(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (e instanceof CsrfException && isNobodySignedIn()) {
            toSignIn(request, response);
        } else {
            log.info(
                    "{} refused with 403: {}", request.getMethod(), e.getClass().getSimpleName());
            request.setAttribute("stalePage", e instanceof CsrfException);
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** The request does not know its officer yet where CSRF tokens are checked; the security context does. */
    private static boolean isNobodySignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        var address = request.getContextPath() + (ended ? "/login?expired" : "/login");
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(address);
        } else {
            // htmx would follow a redirect and put the sign-in page into the middle of this one
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
