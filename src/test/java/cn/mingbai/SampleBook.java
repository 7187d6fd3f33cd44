package cn.mingbai;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what stands for the variables of routes. */
final class SampleBook {

    private final Map<String, RouteSample> samples = new HashMap<>();

    void add(RouteSample sample) {
        samples.put(key(sample.pattern(), sample.route()), sample);
    }

    /** One for this very route goes before one for all that begin alike. */
    @Nullable
    RouteSample of(AccessRoute route, String variable) {
        var own = samples.get(key(variable, route.pattern()));
        if (own == null && route.variables().size() == 1) {
            own = samples.get(key(route.pattern(), null));
        }
        return own != null ? own : samples.get(key(variable, null));
    }

    private static String key(String pattern, @Nullable String route) {
        return pattern + " " + route;
    }
}
