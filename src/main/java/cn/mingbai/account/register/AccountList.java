package cn.mingbai.account.register;

import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Post;
import cn.mingbai.account.Role;
import cn.mingbai.account.register.AccountLine.HeldPost;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.KeysetPage;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an administrator the accounts of his area. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
public class AccountList {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final AdministeredAccounts accounts;
    private final Regions regions;
    private final Clock clock;

    AccountList(JdbcClient jdbc, AdministeredAccounts accounts, Regions regions, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * By user name.
     *
     * @param name part of the officer's name or the beginning of his user name; empty for all
     * @param after cursor of the page before
     */
    public KeysetPage<AccountLine> list(String name, @Nullable String after) {
        var area = accounts.area();
        var lines = jdbc.sql("""
                        SELECT o.*, coalesce(o.locked_until > :now, false) AS locked
                          FROM officer o
                         WHERE o.area BETWEEN :lo AND :hi
                           AND NOT EXISTS (SELECT FROM officer_post p
                                            WHERE p.officer_id = o.id AND p.region_lo NOT BETWEEN :lo AND :hi)
                           AND (starts_with(o.username, lower(:name)) OR position(:name IN o.display_name) > 0)
                           AND o.username > :after
                         ORDER BY o.username
                         LIMIT :most""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("lo", area.lo())
                .param("hi", area.hi())
                .param("name", name.strip())
                .param("after", after == null ? "" : after)
                .param("most", PAGE + 1)
                .query((row, n) -> new AccountLine(
                        new OfficerId(row.getObject("id", UUID.class)),
                        row.getString("username"),
                        row.getString("display_name"),
                        row.getString("office"),
                        row.getBoolean("enabled"),
                        row.getBoolean("locked"),
                        row.getBoolean("change_password"),
                        List.of()))
                .list();
        var posts = postsOf(lines.stream().map(line -> line.id().value()).toList());
        return KeysetPage.of(lines, PAGE, AccountLine::username).map(line -> line.with(posts));
    }

    private Map<UUID, List<HeldPost>> postsOf(List<UUID> officers) {
        record Row(UUID officer, HeldPost post) {}
        return jdbc
                .sql("""
                        SELECT p.officer_id, p.role, r.name FROM officer_post p JOIN region r ON r.lo = p.region_lo
                         WHERE p.officer_id = ANY (:officers) ORDER BY p.position""")
                .param("officers", officers.toArray(UUID[]::new))
                .query((row, n) -> new Row(
                        row.getObject("officer_id", UUID.class),
                        new HeldPost(Role.valueOf(row.getString("role")), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::officer, Collectors.mapping(Row::post, Collectors.toList())));
    }

    /** One account with its posts; not found outside the administrator's area. */
    public AccountSheet show(OfficerId id) {
        var officer = accounts.find(id);
        var places =
                regions.byAreas(officer.posts().stream().map(OfficerPost::area).toList());
        var last = officer.lastChange();
        return new AccountSheet(
                id,
                officer.version(),
                officer.username(),
                officer.displayName(),
                officer.office(),
                regions.byArea(officer.area()).orElseThrow().fullName(),
                officer.isEnabled(),
                officer.isLocked(clock.instant()),
                accounts.isOwn(id),
                officer.posts().stream()
                        .map(p -> new Post(p.id(), p.role(), Objects.requireNonNull(places.get(p.area()))))
                        .toList(),
                last.by(),
                last.at());
    }
}
