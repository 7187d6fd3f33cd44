package cn.mingbai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.account.DemoAccounts;
import cn.mingbai.account.Role;
import cn.mingbai.region.Regions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every route, pages and /api, with every role of the demo: 403 without the permission that its handler names,
 * something else with it, 404 for an object outside the officer's area.
 *
 * <p>Whoever adds a handler gives it {@code @Requires} (or {@code @OpenToAll} with a reason), else this fails. Whoever
 * adds a path variable adds one line to a {@link RouteSamples} class of the module's tests, e.g.
 *
 * <pre>RouteSample.of("/households/{number}", numberInside, numberOutside, "140122")</pre>
 *
 * which serves all routes that begin so; {@code .on(route)} makes it the sample of one of them.
 *
 * <p>Where a request must carry something before its use case looks for the object, one line in {@code requests()} is added.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    private static final String OURS = "cn.mingbai.";
    /** Of the frameworks: the error dispatch and the API document, which hold nothing of anybody. */
    private static final List<String> THEIRS = List.of("org.springframework.boot.", "org.springdoc.");

    private final List<AccessRoute> routes = new ArrayList<>();
    private final SampleBook samples = new SampleBook();
    private final Map<String, UnaryOperator<AbstractMockHttpServletRequestBuilder<?>>> requests = new HashMap<>();

    private final MockMvc mvc;
    private final SignedIn signedIn;
    private final DemoAccounts accounts;
    private final Regions regions;

    @Autowired
    AccessMatrixTests(MockMvc mvc, SignedIn signedIn, DemoAccounts accounts, Regions regions) {
        this.mvc = mvc;
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.regions = regions;
    }

    @BeforeAll
    void collect(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired AutowireCapableBeanFactory beans)
            throws ClassNotFoundException {
        mapping.getHandlerMethods()
                .forEach((info, handler) -> AccessRoute.of(info, handler).forEach(routes::add));
        // Reads come first: a write may end what a later read looks for.
        routes.sort(Comparator.comparing((AccessRoute route) -> !route.isRead()).thenComparing(AccessRoute::toString));
        for (var module : RouteSamples.ofAllModules(beans)) {
            module.samples().forEach(samples::add);
            requests.putAll(module.requests());
        }
    }

    @Test
    void everyHandlerSaysWhoMayCallIt() {
        assertThat(ours())
                .filteredOn(route -> route.permission() == null && !route.isOpen())
                .isEmpty();
        assertThat(routes)
                .filteredOn(route -> !isOurs(route))
                .allSatisfy(route ->
                        assertThat(route.handler().getBeanType().getName()).matches(this::isTheirs));
    }

    @Test
    void everyPathVariableHasASample() {
        assertThat(ours())
                .filteredOn(route -> route.variables().stream().anyMatch(variable -> sample(route, variable) == null))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleReachesWhatItMayAndNothingElse(Role role) throws Exception {
        var faults = new ArrayList<String>();
        for (var route : guarded()) {
            var permission = Objects.requireNonNull(route.permission());
            var answer = ask(route, role, null);
            var status = answer.getStatus();
            if (!permission.isGrantedTo(role)) {
                check(faults, route, answer, status == 403, "403 without the permission");
                continue;
            }
            check(faults, route, answer, !refuses(answer) && status < 500, "an answer with the permission");
            if (route.isRead()) {
                check(faults, route, answer, status != 404, "the sample inside to be there");
            }
            for (var variable : route.variables()) {
                if (isOutside(route, variable, role)) {
                    var outside = ask(route, role, variable);
                    check(faults, route, outside, outside.getStatus() == 404, "404 for " + variable + " outside");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nobodyGetsAnywhereWithoutSigningIn() throws Exception {
        var faults = new ArrayList<String>();
        for (var route : ours()) {
            var answer = mvc.perform(request(route, null, null)).andReturn().getResponse();
            var away = route.pattern().startsWith("/api/") ? answer.getStatus() == 401 : refuses(answer);
            check(faults, route, answer, away != route.isOpen(), route.isOpen() ? "an answer" : "to be sent away");
        }
        assertThat(faults).isEmpty();
    }

    private static void check(
            List<String> faults, AccessRoute route, MockHttpServletResponse answer, boolean right, String expected) {
        if (!right) {
            faults.add("%s: expected %s, was %d %s"
                    .formatted(
                            route,
                            expected,
                            answer.getStatus(),
                            Objects.requireNonNullElse(answer.getRedirectedUrl(), "")));
        }
    }

    /** Forbidden, unknown, or sent to the sign-in page. */
    private static boolean refuses(MockHttpServletResponse answer) {
        var to = answer.getRedirectedUrl();
        return answer.getStatus() == 403 || answer.getStatus() == 401 || (to != null && to.contains("/login"));
    }

    private MockHttpServletResponse ask(AccessRoute route, Role role, @Nullable String outside) throws Exception {
        return mvc.perform(request(route, role, outside).with(signedIn.as(username(role))))
                .andReturn()
                .getResponse();
    }

    private AbstractMockHttpServletRequestBuilder<?> request(
            AccessRoute route, @Nullable Role role, @Nullable String outside) {
        var values = route.variables().stream()
                .map(variable -> {
                    var sample = Objects.requireNonNull(sample(route, variable), variable);
                    return variable.equals(outside) ? sample.outside() : sample.insideOf(role);
                })
                .toArray();
        var consumed = route.consumed();
        var multipart = consumed != null && consumed.isCompatibleWith(MediaType.MULTIPART_FORM_DATA);
        AbstractMockHttpServletRequestBuilder<?> request = multipart
                ? MockMvcRequestBuilders.multipart(route.method(), route.pattern(), values)
                : MockMvcRequestBuilders.request(route.method(), route.pattern(), values);
        if (consumed != null && !multipart) {
            request.contentType(consumed);
        }
        var unused = requests.getOrDefault(route.toString(), UnaryOperator.identity())
                .apply(request);
        return (AbstractMockHttpServletRequestBuilder<?>) request.with(csrf());
    }

    private @Nullable RouteSample sample(AccessRoute route, String variable) {
        return samples.of(route, variable);
    }

    private boolean isOutside(AccessRoute route, String variable, Role role) {
        var place = Objects.requireNonNull(sample(route, variable)).outsidePlace();
        return place != null
                && !signedIn.officer(username(role))
                        .place()
                        .range()
                        .contains(regions.byCode(place).orElseThrow().range());
    }

    private String username(Role role) {
        return accounts.accounts().stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The demo has nobody who is " + role))
                .username();
    }

    private List<AccessRoute> ours() {
        return routes.stream().filter(AccessMatrixTests::isOurs).toList();
    }

    private List<AccessRoute> guarded() {
        return ours().stream().filter(route -> route.permission() != null).toList();
    }

    private static boolean isOurs(AccessRoute route) {
        return route.handler().getBeanType().getName().startsWith(OURS);
    }

    private boolean isTheirs(String type) {
        return THEIRS.stream().anyMatch(type::startsWith);
    }
}
