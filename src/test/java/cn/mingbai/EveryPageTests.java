package cn.mingbai;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.account.DemoAccounts;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Opens every page of the product in a real browser, as an officer who may see it, on the office PC and on the phone: axe
 * finds no violation, nothing is wider than the screen, headings stand above their columns, and no script is stopped by
 * the security policy.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final List<AccessRoute> routes = new ArrayList<>();
    private final SampleBook samples = new SampleBook();

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private DemoAccounts accounts;

    @LocalServerPort
    private int port;

    @BeforeAll
    void collect(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired AutowireCapableBeanFactory beans)
            throws ClassNotFoundException {
        mapping.getHandlerMethods()
                .forEach((info, handler) -> AccessRoute.of(info, handler)
                        .filter(route -> route.isRead() && !route.pattern().startsWith("/api"))
                        .filter(route -> handler.getBeanType().getName().startsWith("cn.mingbai."))
                        .forEach(routes::add));
        for (var module : RouteSamples.ofAllModules(beans)) {
            module.samples().forEach(samples::add);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 390})
    void isAccessibleAndFits(int width) {
        var faults = new ArrayList<String>();
        var pages = new HashMap<String, Page>();
        var opened = 0;
        for (var route : routes) {
            var officer = officerFor(route);
            var page = pages.computeIfAbsent(officer, name -> open(width, name, faults));
            var answer = page.request().get(address(route));
            var type = answer.headers().getOrDefault("content-type", "");
            if (!type.startsWith("text/html") || !answer.text().contains("<html")) {
                continue; // a download, or a part of a page
            }
            page.navigate(address(route));
            opened++;
            faults.addAll(Chromium.violations(page));
            faults.addAll(Chromium.tooWide(page));
            faults.addAll(Chromium.astray(page));
        }
        pages.values().forEach(page -> page.context().close());
        assertThat(faults).isEmpty();
        assertThat(opened).as("pages opened").isGreaterThan(8);
    }

    private Page open(int width, String officer, List<String> faults) {
        var page = officer.isEmpty() ? CHROMIUM.page(width) : CHROMIUM.signedIn(width, port, signedIn, officer);
        page.onPageError(error -> faults.add(page.url() + " " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add(page.url() + " " + message.text());
            }
        });
        return page;
    }

    private String officerFor(AccessRoute route) {
        var permission = route.permission();
        if (permission == null) {
            return "";
        }
        return accounts.accounts().stream()
                .filter(account -> permission.isGrantedTo(account.role()))
                .map(DemoAccounts.Account::username)
                .min((a, b) -> Boolean.compare(b.equals("county"), a.equals("county")))
                .orElseThrow();
    }

    private String address(AccessRoute route) {
        var path = route.pattern();
        for (var variable : route.variables()) {
            var sample = Objects.requireNonNull(samples.of(route, variable), variable);
            path = path.replaceFirst("\\{[^}]+}", sample.inside());
        }
        return "http://localhost:%d%s".formatted(port, path);
    }
}
