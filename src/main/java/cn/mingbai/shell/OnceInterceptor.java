package cn.mingbai.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * A form is done once. Each carries a token ({@code _once}, see static/js/once.js); when the same token comes again
 * after success, the officer is led to where the first one led. Only a redirect is success: a form shown again with
 * its errors may be sent again. Two at the same moment are for the constraints of the database to part.
 */
class OnceInterceptor implements HandlerInterceptor {

    private static final String TOKEN = "_once";
    private static final String DONE = OnceInterceptor.class.getName();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var led = token(request) == null ? null : done(request.getSession()).get(token(request));
        if (led == null) {
            return true;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, led);
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        var token = token(request);
        var location = response.getHeader(HttpHeaders.LOCATION);
        var session = request.getSession(false);
        if (token != null && location != null && session != null) {
            done(session).put(token, location);
        }
    }

    private static @Nullable String token(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) ? request.getParameter(TOKEN) : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> done(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            var done = (Map<String, String>) session.getAttribute(DONE);
            if (done == null) {
                done = Collections.synchronizedMap(new Recent());
                session.setAttribute(DONE, done);
            }
            return done;
        }
    }

    /** The last forms of a session; nobody repeats one from before. */
    private static class Recent extends LinkedHashMap<String, String> implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > 50;
        }
    }
}
