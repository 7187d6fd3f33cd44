package cn.mingbai.casework.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.shared.WorkQueue;
import cn.mingbai.shared.WorkQueue.Heading;
import cn.mingbai.shared.WorkQueue.Item;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds on the home page in which the officer's village has listed nobody yet. */
@Component
@Transactional(readOnly = true)
class RoundQueue implements WorkQueue {

    private final JdbcClient jdbc;
    private final CurrentOfficer officer;

    RoundQueue(JdbcClient jdbc, CurrentOfficer officer) {
        this.jdbc = jdbc;
        this.officer = officer;
    }

    @Override
    public String permission() {
        return "CASE_VILLAGE";
    }

    @Override
    public List<Item> items() {
        return jdbc.sql("""
                        SELECT r.kind, count(*) AS rounds, (min(opened_at) AT TIME ZONE 'Asia/Shanghai')::date AS since FROM round r
                         WHERE r.state = 'OPEN'
                           AND NOT EXISTS (SELECT FROM village_list l JOIN case_file c ON c.list_id = l.id
                                                                WHERE l.round_id = r.id AND l.area = :village)
                         GROUP BY r.kind ORDER BY r.kind DESC""")
                .param("village", officer.require().place().area())
                .query((row, index) -> new Item(
                        Heading.WAITING_FOR_ME,
                        "round.toList." + row.getString("kind"),
                        row.getLong("rounds"),
                        "/rounds?kind=" + row.getString("kind"),
                        0,
                        row.getObject("since", LocalDate.class)))
                .list();
    }
}
