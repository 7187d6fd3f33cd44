package cn.mingbai.exit.county.evaluation;

import cn.mingbai.shared.WorkQueue;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Households of open evaluations on the inspector's home page that have no result yet. */
@Component
@Transactional(readOnly = true)
class EvaluationQueue implements WorkQueue {

    private final JdbcClient jdbc;

    EvaluationQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String permission() {
        return "EVALUATION_ENTER";
    }

    @Override
    public List<Item> items() {
        return jdbc.sql("""
                        SELECT count(*) AS households, (min(e.drawn_at) AT TIME ZONE 'Asia/Shanghai')::date AS since
                          FROM county_evaluation e JOIN evaluation_line l ON l.evaluation_id = e.id
                         WHERE e.closed_at IS NULL
                           AND NOT EXISTS (SELECT FROM evaluation_result r WHERE r.line_id = l.id)""")
                .query((row, index) -> new Item(
                        Heading.WAITING_FOR_ME,
                        "evaluation.toEnter",
                        row.getLong("households"),
                        "/county-evaluations",
                        0,
                        row.getObject("since", LocalDate.class)))
                .list();
    }
}
