package cn.mingbai;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * A module's samples for {@link AccessMatrixTests}: a package-private class in the module's test packages. It is found
 * by itself and made with the beans its constructor asks for; samples() may create rows.
 */
public interface RouteSamples {

    /** One line for each path variable of the module's routes. */
    List<RouteSample> samples();

    /**
     * What a request has to carry to reach its use case, by method and pattern, e.g. {@code "POST /accounts/{id}/closing"}
     * with a parameter; most need nothing.
     */
    default Map<String, UnaryOperator<AbstractMockHttpServletRequestBuilder<?>>> requests() {
        return Map.of();
    }
}
