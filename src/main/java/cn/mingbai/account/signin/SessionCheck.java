package cn.mingbai.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of an officer who was closed, locked, given a new password or other posts since he signed in, and
 * lets one with a one-time password do nothing but choose his own.
 */
class SessionCheck extends OncePerRequestFilter {

    static final String PASSWORD_PAGE = "/account/password";
    private static final Set<String> BEFORE_WORK = Set.of(PASSWORD_PAGE, "/logout", "/error", "/login");
    private static final Set<String> LOOKS = Set.of("/webjars/", "/css/", "/js/", "/img/", "/favicon");

    private final Standing standing;

    SessionCheck(Standing standing) {
        this.standing = standing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OfficerAuthentication signedIn) {
            if (!standing.holds(signedIn)) {
                end(request);
                go(request, response, "/login?ended");
                return;
            }
            if (signedIn.officer().mustChangePassword() && isWork(path(request))) {
                go(request, response, PASSWORD_PAGE);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static boolean isWork(String path) {
        return !BEFORE_WORK.contains(path) && LOOKS.stream().noneMatch(path::startsWith);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** A request for a part of a page must not get a whole other page into it. */
    private static void go(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        var target = request.getContextPath() + path;
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", target);
        } else {
            response.sendRedirect(target);
        }
    }
}
