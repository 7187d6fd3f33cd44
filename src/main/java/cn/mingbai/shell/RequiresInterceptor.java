package cn.mingbai.shell;

import cn.mingbai.account.OpenToAll;
import cn.mingbai.account.Requires;
import cn.mingbai.account.SignedInOfficer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request reach its handler only where the officer's role carries the permission that the handler names. */
class RequiresInterceptor implements HandlerInterceptor {

    private static final String OURS = "cn.mingbai.";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isAllowed(method)) {
            throw new AccessDeniedException("Not granted: " + method.getShortLogMessage());
        }
        return true;
    }

    private static boolean isAllowed(HandlerMethod method) {
        if (!method.getBeanType().getName().startsWith(OURS) || isOpen(method)) {
            return true;
        }
        var required = requirement(method);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return required != null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedInOfficer officer
                && officer.may(required.value());
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class);
    }

    private static @Nullable Requires requirement(HandlerMethod method) {
        var onMethod = method.getMethodAnnotation(Requires.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Requires.class);
    }
}
