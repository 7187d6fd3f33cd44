package cn.mingbai.household.roster;

import cn.mingbai.shared.MenuEntry;
import cn.mingbai.shared.WorkQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the menu and the home page show of rosters: those that are checked and wait for a decision. */
@Configuration(proxyBeanMethods = false)
class RosterWork {

    private static final String PERMISSION = "ROSTER_IMPORT";

    @Bean
    MenuEntry rosterImportsEntry(RosterReports reports) {
        return new MenuEntry(
                "roster-imports",
                "/roster-imports",
                20,
                PERMISSION,
                () -> reports.waiting().count());
    }

    @Bean
    WorkQueue rosterQueue(RosterReports reports, Clock clock) {
        return new WorkQueue() {
            @Override
            public String permission() {
                return PERMISSION;
            }

            @Override
            public List<Item> items() {
                var waiting = reports.waiting();
                var since = waiting.since() == null ? null : LocalDate.ofInstant(waiting.since(), clock.getZone());
                return List.of(new Item(
                        Heading.WAITING_FOR_ME,
                        "roster.toDecide",
                        waiting.count(),
                        "/roster-imports?state=READY",
                        0,
                        since));
            }
        };
    }
}
