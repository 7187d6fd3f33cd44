package cn.mingbai.shell;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.SignedInOfficer;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What layout and fragments ask for, as {@code @frame} in templates. */
@Component("frame")
class Frame {

    private static final List<String> SCRIPTS = List.of(
            "htmx-setup",
            "menu",
            "shortcuts",
            "find",
            "confirm",
            "once",
            "drafts",
            "unsaved",
            "id-number",
            "area-picker",
            "file-size",
            "sign-in");

    private final CurrentOfficer current;
    private final Menu menu;

    Frame(CurrentOfficer current, Menu menu) {
        this.current = current;
        this.menu = menu;
    }

    /** The signed-in officer, null on pages open to all. */
    public @Nullable SignedInOfficer officer() {
        return current.signedIn().orElse(null);
    }

    /** The officer's menu; the line of the page shown now is marked. */
    public List<Menu.Line> menu() {
        return current.signedIn().map(officer -> menu.of(officer, path())).orElse(List.of());
    }

    /** Where the menu line with this key leads; null if the officer has no such line. */
    public @Nullable String entryHref(String key) {
        return menu().stream()
                .filter(line -> line.key().equals(key))
                .map(Menu.Line::href)
                .findFirst()
                .orElse(null);
    }

    /** The behaviours of static/js, one file each, in loading order. */
    public List<String> scripts() {
        return SCRIPTS;
    }

    /** A form field's id: its name without what CSS and labels trip over, {@code members[0].name} → {@code members-0-name}. */
    public String id(String field) {
        return field.replace("].", "-").replace("]", "").replace('[', '-').replace('.', '-');
    }

    /** Arguments of a flash message; none given is none. */
    public Object[] arguments(Object @Nullable [] arguments) {
        return arguments == null ? new Object[0] : arguments;
    }

    public @Nullable String parameter(String name) {
        return request().getParameter(name);
    }

    /** The address of this page with one query parameter set, or removed if the value is null. */
    public String hereWith(String name, @Nullable String value) {
        var here = UriComponentsBuilder.fromPath(request().getRequestURI())
                .query(request().getQueryString());
        here.replaceQueryParam(name);
        if (value != null) {
            here.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
        return here.build(true).toUriString();
    }

    private static String path() {
        var failed = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request().getRequestURI() : failed.toString();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
