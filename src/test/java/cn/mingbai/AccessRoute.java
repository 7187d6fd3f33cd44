package cn.mingbai;

import cn.mingbai.account.OpenToAll;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** One route as the mapping knows it. */
record AccessRoute(HttpMethod method, String pattern, HandlerMethod handler, RequestMappingInfo info) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    static Stream<AccessRoute> of(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        var asked = methods.isEmpty()
                ? List.of(HttpMethod.GET)
                : methods.stream().map(m -> m.asHttpMethod()).toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> asked.stream().map(method -> new AccessRoute(method, pattern, handler, info)));
    }

    /** The route up to and including each of its variables. */
    List<String> variables() {
        return VARIABLE.matcher(pattern)
                .results()
                .map(found -> pattern.substring(0, found.end()))
                .toList();
    }

    @Nullable
    Permission permission() {
        var required = annotation(Requires.class);
        return required == null ? null : required.value();
    }

    boolean isOpen() {
        return annotation(OpenToAll.class) != null;
    }

    boolean isRead() {
        return method == HttpMethod.GET;
    }

    @Nullable
    MediaType consumed() {
        return info.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .orElse(null);
    }

    private <A extends Annotation> @Nullable A annotation(Class<A> type) {
        var onMethod = handler.getMethodAnnotation(type);
        return onMethod != null ? onMethod : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
