package cn.mingbai.account.signin;

import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Post;
import cn.mingbai.account.Role;
import cn.mingbai.region.Regions;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The posts that an officer holds, the one he signs in with first. */
@Repository
class PostTable {

    private final JdbcClient jdbc;
    private final Regions regions;

    PostTable(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    List<Post> of(OfficerId officer) {
        var rows = jdbc.sql("SELECT id, role, region_lo FROM officer_post WHERE officer_id = :id ORDER BY position")
                .param("id", officer.value())
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class), Role.valueOf(row.getString("role")), row.getLong("region_lo")))
                .list();
        var places = regions.byAreas(rows.stream().map(Row::area).toList());
        return rows.stream()
                .map(row -> new Post(row.id(), row.role(), Objects.requireNonNull(places.get(row.area()))))
                .toList();
    }

    private record Row(UUID id, Role role, long area) {}
}
