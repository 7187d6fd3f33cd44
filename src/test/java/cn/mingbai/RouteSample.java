package cn.mingbai;

import cn.mingbai.account.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands for one path variable in {@link AccessMatrixTests}.
 *
 * @param pattern the route up to and including the variable, e.g. {@code /accounts/{id}}; it serves all routes that
 *     begin so; or one whole route, for which it then goes before the other
 * @param inside an object within the area of the demo's officers: in 141130101201, so that each of them sees it
 * @param outside one that lies elsewhere, or null where the same is there for everybody
 * @param outsidePlace code of the place where that one lies
 * @param own instead of {@code inside} for roles that do not see what all others see
 * @param route the one route of several variables that it serves, and goes before the others there; null where it serves all
 */
public record RouteSample(
        String pattern,
        String inside,
        @Nullable String outside,
        @Nullable String outsidePlace,
        Map<Role, String> own,
        @Nullable String route) {

    /** Of something that is the same for everybody. */
    public static RouteSample everywhere(String pattern, String value) {
        return new RouteSample(pattern, value, null, null, Map.of(), null);
    }

    public static RouteSample of(String pattern, Object inside, Object outside, String outsidePlace) {
        return new RouteSample(pattern, inside.toString(), outside.toString(), outsidePlace, Map.of(), null);
    }

    /** The same, but for one role another object inside. */
    public RouteSample but(Role role, Object its) {
        return new RouteSample(pattern, inside, outside, outsidePlace, Map.of(role, its.toString()), route);
    }

    /** The same, but for one route only, such as one that serves only some of the objects that stand for the variable. */
    public RouteSample on(String route) {
        return new RouteSample(pattern, inside, outside, outsidePlace, own, route);
    }

    String insideOf(@Nullable Role role) {
        return role == null ? inside : own.getOrDefault(role, inside);
    }
}
