package cn.mingbai.household.standing;

import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.IdNumber;
import cn.mingbai.privacy.BlindIndex;
import cn.mingbai.privacy.SecretKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds members by their ID numbers without opening one: the numbers asked for are indexed, the register's stay sealed. */
@Service
@Transactional(readOnly = true)
public class IdNumberMatches {

    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final BlindIndex index;

    IdNumberMatches(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** Somebody whose number was asked for. */
    public record Match(UUID member, HouseholdId household, String name) {}

    /** The present members with one of these numbers, within the area of whoever acts and among these households only. */
    public List<Match> among(Collection<HouseholdId> households, Collection<IdNumber> numbers) {
        var asked = households.stream().map(HouseholdId::value).toArray(UUID[]::new);
        var all = List.copyOf(numbers);
        var matches = new ArrayList<Match>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var indexes = all.subList(from, Math.min(from + AT_ONCE, all.size())).stream()
                    .map(number -> index.of(SecretKind.ID_NUMBER, number.value()))
                    .toArray(byte[][]::new);
            matches.addAll(jdbc.sql("""
                            SELECT id, household_id, name FROM member
                             WHERE id_index = ANY (:indexes) AND household_id = ANY (:households) AND removed_on IS NULL""")
                    .param("indexes", indexes)
                    .param("households", asked)
                    .query((row, position) -> new Match(
                            row.getObject("id", UUID.class),
                            new HouseholdId(row.getObject("household_id", UUID.class)),
                            row.getString("name")))
                    .list());
        }
        return matches;
    }

    /** Names of members, by id, for pages. */
    public java.util.Map<UUID, String> namesOf(Collection<UUID> members) {
        var names = new java.util.HashMap<UUID, String>();
        jdbc.sql("SELECT id, name FROM member WHERE id = ANY (:ids)")
                .param("ids", members.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }
}
