package cn.mingbai.exit.place.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.shared.WorkQueue;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Indicators on the home page that the officer's own village, while its exit is on the way, has not stated yet. */
@Component
@Transactional(readOnly = true)
class IndicatorQueue implements WorkQueue {

    private final JdbcClient jdbc;
    private final CurrentOfficer officer;

    IndicatorQueue(JdbcClient jdbc, CurrentOfficer officer) {
        this.jdbc = jdbc;
        this.officer = officer;
    }

    @Override
    public String permission() {
        return "VILLAGE_INDICATOR_ENTER";
    }

    @Override
    public List<Item> items() {
        var place = officer.require().place();
        return place.level() == RegionLevel.VILLAGE ? items(place) : List.of();
    }

    private List<Item> items(Place village) {
        return jdbc.sql("""
                        SELECT c.year, :facts - count(DISTINCT i.fact) AS missing FROM place_exit c
                          LEFT JOIN village_indicator i ON i.area = c.area AND i.year = c.year
                         WHERE c.area = :village AND c.kind = 'VILLAGE' AND c.closed_at IS NULL GROUP BY c.id""")
                .param("facts", VillageFact.values().length)
                .param("village", village.area())
                .query((row, index) -> new Item(
                        Heading.WAITING_FOR_ME,
                        "village.toState",
                        row.getLong("missing"),
                        "/village-exits/%s?year=%d".formatted(village.code(), row.getInt("year"))))
                .list();
    }
}
