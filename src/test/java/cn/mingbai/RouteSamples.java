package cn.mingbai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
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

    /** Every module's samples, made with the beans their constructors ask for. */
    static List<RouteSamples> ofAllModules(AutowireCapableBeanFactory beans) throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RouteSamples.class));
        var modules = new ArrayList<RouteSamples>();
        for (var found : scanner.findCandidateComponents("cn.mingbai")) {
            modules.add((RouteSamples) beans.createBean(Class.forName(found.getBeanClassName())));
        }
        return modules;
    }
}
