package cn.mingbai.exit.place.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Role;
import cn.mingbai.exit.place.table.PlaceTables;
import cn.mingbai.procedure.Step;
import cn.mingbai.shared.WorkQueue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Exits of places on the home page: what waits for the officer's role, what came back to it, what it waits for. */
@Component
@Transactional(readOnly = true)
class PlaceQueue implements WorkQueue {

    private final JdbcClient jdbc;
    private final CurrentOfficer officer;

    PlaceQueue(JdbcClient jdbc, CurrentOfficer officer) {
        this.jdbc = jdbc;
        this.officer = officer;
    }

    @Override
    public String permission() {
        return "PLACE_EXIT_WORK";
    }

    private record Count(String kind, String procedure, String state, long cases, long returned, LocalDate since) {}

    @Override
    public List<Item> items() {
        var role = officer.require().role();
        var items = new ArrayList<Item>();
        for (var count : counts()) {
            var key = count.kind() + "." + count.state();
            var list = count.kind().equals("VILLAGE") ? "/village-exits" : "/county-exits";
            var href = list + "?state=" + count.state();
            if (isMine(count, role)) {
                items.add(new Item(Heading.WAITING_FOR_ME, "place." + key, count.cases(), href, 0, count.since()));
                items.add(new Item(Heading.RETURNED_TO_ME, "place.returned." + key, count.returned(), href));
            } else {
                items.add(new Item(Heading.WAITING_FOR_OTHERS, "place." + key, count.cases(), href));
            }
        }
        return items;
    }

    private static boolean isMine(Count count, Role role) {
        return PlaceSteps.next(PlaceTables.of(count.procedure()), count.state())
                .map(Step::roles)
                .filter(roles -> roles.contains(role))
                .isPresent();
    }

    private List<Count> counts() {
        return jdbc.sql("""
                        SELECT c.kind, c.procedure, c.state, count(*) AS cases, count(*) FILTER (WHERE e.action = 'RETURN') AS returned,
                               (min(c.since) AT TIME ZONE 'Asia/Shanghai')::date AS since
                          FROM place_exit c JOIN place_exit_event e ON e.case_id = c.id AND e.version = c.version
                         WHERE c.closed_at IS NULL GROUP BY c.kind, c.procedure, c.state ORDER BY c.kind, c.procedure, c.state""")
                .query((row, index) -> new Count(
                        row.getString("kind"),
                        row.getString("procedure"),
                        row.getString("state"),
                        row.getLong("cases"),
                        row.getLong("returned"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }
}
