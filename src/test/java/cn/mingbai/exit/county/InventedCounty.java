package cn.mingbai.exit.county;

import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a county with invented households past forms and imports, and acts in it as officers who are posted there. */
public final class InventedCounty {

    private static final AtomicInteger RUNNING = new AtomicInteger(5_000);

    private final SignedIn signedIn;
    private final Regions regions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public InventedCounty(SignedIn signedIn, Regions regions, JdbcClient jdbc, TransactionTemplate transactions) {
        this.signedIn = signedIn;
        this.regions = regions;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Place place(String code) {
        return regions.byCode(code).orElseThrow();
    }

    public List<Place> villages(String code) {
        return regions.villagesWithin(place(code).range());
    }

    /** Asks as an officer with that role and name at that place. */
    public <T> T as(Role role, String username, String code, Supplier<T> question) {
        var officer =
                new SignedInOfficer(signedIn.officer("county").id(), username, username, role, place(code), false);
        var answer = new AtomicReference<T>();
        RunAs.officer(officer, () -> answer.set(question.get()));
        return java.util.Objects.requireNonNull(answer.get());
    }

    public <T> T asProvince(Supplier<T> question) {
        return as(Role.PROVINCE_OFFICER, "province", "14", question);
    }

    /** Runs a statement that sees the province. */
    public int sql(String statement, @Nullable Object... arguments) {
        return asProvince(() -> java.util.Objects.requireNonNull(transactions.execute(status ->
                jdbc.sql(statement).params(java.util.Arrays.asList(arguments)).update())));
    }

    /** Of the villages the first are poor ones that have exited, then poor ones that have not, the rest are not poor. */
    public void designate(String code, int exited, int poor) {
        var n = 0;
        for (var village : villages(code)) {
            var kind = n++;
            sql(
                    "UPDATE village SET poor = ?, exit_year = ?, source = 'test', version = version + 1 WHERE region_lo = ?",
                    kind < exited + poor,
                    kind < exited ? 2014 : null,
                    village.area());
        }
    }

    /** A household in which so many live. */
    public UUID household(Place village, String status, int persons) {
        var number = village.code() + "%04d".formatted(RUNNING.incrementAndGet() % 10_000);
        var id = UUID.randomUUID();
        sql(
                "INSERT INTO household (id, area, number, villager_group, status, category) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                village.area(),
                number,
                "第1组",
                status,
                status.equals("NONE") ? null : "GENERAL");
        for (var n = 1; n <= persons; n++) {
            sql(
                    "INSERT INTO member (household_id, area, number, name, initials, sex, birth_date, id_kind, relation) "
                            + "VALUES (?, ?, ?, ?, 'h', 'MALE', '1970-01-01', 'NONE', ?)",
                    id,
                    village.area(),
                    number + "%02d".formatted(n),
                    n == 1 ? "郝" + number.substring(12) : "郝小玉",
                    n == 1 ? "HEAD" : "SON");
        }
        return id;
    }

    /** Households of all kinds in every village, never the same number; the last of them has nobody in it. */
    public List<UUID> fill(String code, int households) {
        var made = new ArrayList<UUID>();
        var statuses = List.of("EXITED", "EXITED", "REGISTERED", "NONE", "RETURNED", "CLEARED");
        var n = 0;
        for (var village : villages(code)) {
            for (var i = 0; i < households + n % 3; i++) {
                made.add(household(village, statuses.get(i % statuses.size()), 1 + (i + n) % 4));
            }
            household(village, "REGISTERED", 0);
            n++;
        }
        return made;
    }

    public void population(String code, int year, int persons) {
        for (var village : villages(code)) {
            sql(
                    "INSERT INTO village_indicator (area, year, fact, number, amount, source, stated_on, entered_at, entered_by) "
                            + "VALUES (?, ?, 'POPULATION', 1, ?, '年报', '2018-09-30', now(), 'county') ON CONFLICT DO NOTHING",
                    village.area(),
                    year,
                    persons);
        }
    }
}
