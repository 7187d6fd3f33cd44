package cn.mingbai.procedure.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the lists of villages. */
@Component
class VillageListTable {

    private final JdbcClient jdbc;

    VillageListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The list of a village in a round, made where there is none. */
    VillageList ofVillage(UUID round, long area) {
        jdbc.sql(
                        "INSERT INTO village_list (id, round_id, area) VALUES (?, ?, ?) ON CONFLICT (round_id, area) DO NOTHING")
                .params(UUID.randomUUID(), round, area)
                .update();
        return lists("round_id = ? AND area = ?", round, area).getFirst();
    }

    Optional<VillageList> find(UUID id) {
        return lists("id = ?", id).stream().findFirst();
    }

    /** In the order of the villages. */
    List<VillageList> ofRound(UUID round) {
        return lists("round_id = ?", round);
    }

    private List<VillageList> lists(String condition, Object... arguments) {
        return jdbc.sql("SELECT id, round_id, area FROM village_list WHERE " + condition + " ORDER BY area")
                .params(arguments)
                .query((row, index) -> new VillageList(
                        row.getObject("id", UUID.class), row.getObject("round_id", UUID.class), row.getLong("area")))
                .list();
    }
}
