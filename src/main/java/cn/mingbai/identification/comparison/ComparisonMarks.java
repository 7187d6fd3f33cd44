package cn.mingbai.identification.comparison;

import cn.mingbai.procedure.CaseId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How cases stand with the comparison, for many at once. */
@Component
public class ComparisonMarks {

    private final JdbcClient jdbc;

    ComparisonMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many doubts of each case the county has not decided; cases without any are left out. */
    public Map<CaseId, Integer> openDoubts(Collection<CaseId> cases) {
        var open = new HashMap<CaseId, Integer>();
        jdbc.sql("""
                        SELECT case_id, count(*) AS open FROM doubt
                         WHERE case_id = ANY (:ids) AND state <> 'COUNTY_DECIDED' GROUP BY case_id""").param("ids", ids(cases)).query(row -> {
            open.put(new CaseId(row.getObject("case_id", UUID.class)), row.getInt("open"));
        });
        return open;
    }

    /** The cases that were compared with the list of every department. */
    public Set<CaseId> comparedWithAll(Collection<CaseId> cases) {
        return new HashSet<>(jdbc.sql("""
                        SELECT case_id FROM compared_case WHERE case_id = ANY (:ids)
                         GROUP BY case_id HAVING count(DISTINCT department) = :all""")
                .param("ids", ids(cases))
                .param("all", Department.values().length)
                .query((row, index) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list());
    }

    private static UUID[] ids(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }
}
