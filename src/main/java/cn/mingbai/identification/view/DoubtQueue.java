package cn.mingbai.identification.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Role;
import cn.mingbai.identification.comparison.DoubtState;
import cn.mingbai.shared.WorkQueue;
import cn.mingbai.shared.WorkQueue.Heading;
import cn.mingbai.shared.WorkQueue.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Doubts on the home page: those whose turn it is at the officer's level. */
@Component
@Transactional(readOnly = true)
class DoubtQueue implements WorkQueue {

    private final JdbcClient jdbc;
    private final CurrentOfficer officer;

    DoubtQueue(JdbcClient jdbc, CurrentOfficer officer) {
        this.jdbc = jdbc;
        this.officer = officer;
    }

    @Override
    public String permission() {
        return "DOUBT_WORK";
    }

    @Override
    public List<Item> items() {
        var turn =
                turnOf(officer.require().role()).stream().map(DoubtState::name).toArray(String[]::new);
        return jdbc.sql("""
                        SELECT state, count(*) AS doubts, (min(since) AT TIME ZONE 'Asia/Shanghai')::date AS oldest
                          FROM doubt WHERE state = ANY (:states) GROUP BY state ORDER BY state""")
                .param("states", turn)
                .query((row, index) -> new Item(
                        Heading.WAITING_FOR_ME,
                        "doubt." + row.getString("state"),
                        row.getLong("doubts"),
                        "/doubts?state=" + row.getString("state"),
                        0,
                        row.getObject("oldest", LocalDate.class)))
                .list();
    }

    private static Set<DoubtState> turnOf(Role role) {
        return switch (role) {
            case VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER -> Set.of(DoubtState.SENT_TO_TOWNSHIP);
            case TOWNSHIP_OFFICER -> Set.of(DoubtState.VILLAGE_VERIFIED);
            case COUNTY_OFFICER, COUNTY_SUPERVISOR -> Set.of(DoubtState.RAISED, DoubtState.TOWNSHIP_CONFIRMED);
            default -> Set.of();
        };
    }
}
