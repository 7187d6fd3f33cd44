package cn.mingbai.shell;

import cn.mingbai.account.AccountLocked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads a failed sign-in back to the page with the reason that may be told; the time of a lock goes by the session. */
class SignInFailures implements AuthenticationFailureHandler {

    static final String LOCKED_UNTIL = "signInLockedUntil";
    static final String USERNAME = "signInUsername";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        if (e instanceof InternalAuthenticationServiceException) {
            throw e; // our accident, not a wrong password
        }
        var session = request.getSession();
        session.setAttribute(USERNAME, request.getParameter("username"));
        session.setAttribute(LOCKED_UNTIL, e instanceof AccountLocked locked ? locked.until() : null);
        response.sendRedirect(
                request.getContextPath() + (e instanceof LockedException ? "/login?locked" : "/login?error"));
    }
}
