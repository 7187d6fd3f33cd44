package cn.mingbai.exit.movement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.code.JoinReason;
import cn.mingbai.household.code.RemovalReason;
import cn.mingbai.household.ledger.MovementKind;
import cn.mingbai.household.standing.EntryKind;
import cn.mingbai.region.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hundreds of deeds at the real desks, in random order; then the table of many periods against a recount in SQL that knows
 * nothing of the ledger: only households, members, and the history of their rows.
 */
@ProductTest
class MovementRandomLivesTests {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DEEDS = 400;

    /** Each status a household has had, with the day that its reason names; the first one holds from the day of identification. */
    private static final String STATUSES = """
            WITH version AS (
                SELECT id, area, status, recorded_reason AS reason, identified_on, 9223372036854775807 AS place FROM household
                UNION ALL
                SELECT row_id, area, old_row ->> 'status', old_row ->> 'recorded_reason', (old_row ->> 'identified_on')::date, id
                  FROM household_history),
            named AS (
                SELECT v.*, lag(v.status) OVER one AS before,
                       coalesce(substring(v.reason FROM ' on (\\d{4}-\\d\\d-\\d\\d)')::date, v.identified_on, DATE '1900-01-01') AS on_day
                  FROM version v WINDOW one AS (PARTITION BY v.id ORDER BY v.place)),
            standing AS (SELECT * FROM named WHERE status IS DISTINCT FROM before)
            """;

    private static final String STOOD = STATUSES + """
            , stood AS (
                SELECT DISTINCT ON (id) id, area, status FROM standing WHERE on_day <= :day ORDER BY id, place DESC)
            SELECT s.area, count(*) AS households,
                   sum((SELECT count(*) FROM member m WHERE m.household_id = s.id AND coalesce(m.joined_on, '1900-01-01') <= :day
                           AND (m.removed_on IS NULL OR m.removed_on > :day))) AS persons
              FROM stood s WHERE s.status IN ('REGISTERED', 'RETURNED') GROUP BY s.area""";

    private static final String LEFT = STATUSES + """
            SELECT status, count(*) AS households FROM standing
             WHERE on_day BETWEEN :from AND :to AND before IN ('REGISTERED', 'RETURNED')
               AND status NOT IN ('REGISTERED', 'RETURNED') GROUP BY status""";

    private final MovementOffice office;
    private final TransactionTemplate transactions;

    @Autowired
    MovementRandomLivesTests(AutowireCapableBeanFactory beans, TransactionTemplate transactions) {
        this.office = beans.createBean(MovementOffice.class);
        this.transactions = transactions;
    }

    private static final class Life {
        private final String number;
        private RegistrationStatus status;
        private LocalDate day;

        Life(String number, RegistrationStatus status, LocalDate day) {
            this.number = number;
            this.status = status;
            this.day = day;
        }
    }

    @Test
    void theTableIsTheRecount() {
        var random = new Random(20180724);
        var villages = office.villages().subList(20, 26);
        var lives = new ArrayList<Life>();
        for (var deed = 0; deed < DEEDS; deed++) {
            if (lives.size() < 12 || random.nextInt(12) == 0) {
                lives.add(born(random, villages.get(random.nextInt(villages.size()))));
            } else {
                live(random, lives.get(random.nextInt(lives.size())));
            }
        }
        for (var i = 0; i < 40; i++) {
            var from = FIRST.plusDays(random.nextInt(900));
            var to = from.plusDays(random.nextInt(300));
            assertThat(villages).allSatisfy(village -> assertRecount(village, from, to));
        }
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        for (var village : villages) {
            var sheet = office.sheet(village, FIRST, today);
            assertThat(sheet.agrees()).as(village.name()).isTrue();
            assertThat(sheet.table().contradictions()).isEmpty();
        }
    }

    private void assertRecount(Place village, LocalDate from, LocalDate to) {
        var sheet = office.sheet(village, from, to);
        var line = sheet.total();
        assertThat(sheet.addsUp()).isTrue();
        assertThat(line.start()).as("start of %s", from).isEqualTo(stood(village, from.minusDays(1)));
        assertThat(line.end()).as("end of %s", to).isEqualTo(stood(village, to));
        var left = left(village, from, to);
        for (var one : Map.of(
                        "EXITED", MovementKind.EXITED,
                        "CLEARED", MovementKind.CLEARED,
                        "CANCELLED", MovementKind.DISSOLVED)
                .entrySet()) {
            assertThat(line.moved(one.getValue()).households())
                    .as("%s %s to %s", one.getKey(), from, to)
                    .isEqualTo(left.getOrDefault(one.getKey(), 0L));
        }
    }

    private Life born(Random random, Place village) {
        var members = 1 + random.nextInt(5);
        var day = FIRST.plusDays(random.nextInt(200));
        return switch (random.nextInt(4)) {
            case 0 -> new Life(office.household(village, members, null, null), RegistrationStatus.NONE, day);
            case 1 ->
                new Life(
                        office.household(village, members, RegistrationStatus.REGISTERED, null),
                        RegistrationStatus.REGISTERED,
                        day);
            case 2 ->
                new Life(
                        office.household(village, members, RegistrationStatus.REGISTERED, day),
                        RegistrationStatus.REGISTERED,
                        day);
            default ->
                new Life(
                        office.household(village, members, RegistrationStatus.EXITED, null),
                        RegistrationStatus.EXITED,
                        day);
        };
    }

    private void live(Random random, Life life) {
        switch (random.nextInt(5)) {
            case 0 ->
                office.join(
                        life.number,
                        pick(random, List.of(JoinReason.BIRTH, JoinReason.MARRIAGE, JoinReason.OMITTED)),
                        FIRST.plusDays(random.nextInt(1000)));
            case 1 ->
                office.leave(
                        life.number,
                        pick(random, List.of(RemovalReason.DEATH, RemovalReason.SPLIT, RemovalReason.ERROR)),
                        FIRST.plusDays(random.nextInt(1000)));
            default -> stand(random, life);
        }
    }

    private void stand(Random random, Life life) {
        life.day = life.day.plusDays(random.nextInt(90));
        if (life.status == RegistrationStatus.REGISTERED || life.status == RegistrationStatus.RETURNED) {
            switch (random.nextInt(4)) {
                case 0 -> remove(life, RegistrationStatus.CLEARED);
                case 1 -> remove(life, RegistrationStatus.CANCELLED);
                default -> {
                    office.exit(life.number, life.day);
                    life.status = RegistrationStatus.EXITED;
                }
            }
        } else if (life.status == RegistrationStatus.EXITED && random.nextInt(6) == 0) {
            remove(life, RegistrationStatus.CLEARED);
        } else {
            var fitting = Stream.of(EntryKind.values())
                    .filter(kind -> kind.isFor(life.status))
                    .toList();
            office.admit(life.number, pick(random, fitting), life.day, null);
            life.status = office.header(life.number).status();
        }
    }

    private void remove(Life life, RegistrationStatus to) {
        office.remove(life.number, to, life.day);
        life.status = to;
    }

    private Tally stood(Place village, LocalDate day) {
        return office.ask(() -> transactions.execute(status -> {
            var found = new TreeMap<Long, Tally>();
            office.jdbc.sql(STOOD).param("day", day).query(row -> {
                found.put(row.getLong("area"), new Tally(row.getLong("households"), row.getLong("persons")));
            });
            return found.getOrDefault(village.area(), Tally.NONE);
        }));
    }

    private Map<String, Long> left(Place village, LocalDate from, LocalDate to) {
        return office.ask(() -> transactions.execute(status -> {
            var found = new HashMap<String, Long>();
            office.jdbc
                    .sql(LEFT.replace("FROM standing", "FROM standing JOIN region ON area = lo AND lo = :village"))
                    .param("village", village.area())
                    .param("from", from)
                    .param("to", to)
                    .query(row -> {
                        found.put(row.getString("status"), row.getLong("households"));
                    });
            return found;
        }));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
