package cn.mingbai.shell;

import cn.mingbai.account.Permission;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.shared.MenuEntry;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The main menu: what the modules contribute, cut down to what the officer's post may open. */
@Component
class Menu {

    private static final Logger log = LoggerFactory.getLogger(Menu.class);

    private final List<MenuEntry> entries;

    Menu(List<MenuEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    /** A line as it is drawn; {@code here} marks the subject that the shown page belongs to. */
    record Line(String key, String href, long count, boolean here) {}

    List<Line> of(SignedInOfficer officer, String path) {
        return entries.stream()
                .filter(entry -> officer.may(Permission.valueOf(entry.permission())))
                .map(entry -> new Line(entry.key(), entry.href(), count(entry), entry.holds(path)))
                .toList();
    }

    /** A badge that cannot be counted must not take the page with it, least of all the error page. */
    private static long count(MenuEntry entry) {
        try {
            return entry.count().getAsLong();
        } catch (RuntimeException e) {
            log.warn("The badge of menu entry {} could not be counted", entry.key(), e);
            return 0;
        }
    }
}
