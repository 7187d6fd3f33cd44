package cn.mingbai.account;

import cn.mingbai.account.register.Founding;
import cn.mingbai.account.register.NewAccount;
import cn.mingbai.region.Regions;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes officers for tests that lock, close or appoint them; those of the demo belong to everybody. */
@TestComponent
public class TestAccounts {

    /** The password of all of them. */
    public static final String PASSWORD = "a-password-for-tests";

    private final Founding founding;
    private final Regions regions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TestAccounts(Founding founding, Regions regions, JdbcClient jdbc, TransactionTemplate transaction) {
        this.founding = founding;
        this.regions = regions;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A new officer in one post; gives his user name. */
    public String make(Role role, String region) {
        var username = "t" + UUID.randomUUID().toString().substring(0, 12);
        var place = regions.byCode(region).orElseThrow();
        transaction.executeWithoutResult(
                status -> founding.found(new NewAccount(username, "Test", "Office"), PASSWORD, role, place));
        return username;
    }

    /** Runs something as one of them, or as an officer of the demo. */
    public void run(String username, Runnable work) {
        var held = jdbc.sql("SELECT role, region_lo FROM officer_post WHERE officer_id = :id ORDER BY position LIMIT 1")
                .param("id", idOf(username).value())
                .query((row, n) -> new SignedInOfficer(
                        idOf(username),
                        username,
                        username,
                        Role.valueOf(row.getString("role")),
                        regions.byArea(row.getLong("region_lo")).orElseThrow(),
                        false))
                .single();
        RunAs.officer(held, work);
    }

    public OfficerId idOf(String username) {
        return new OfficerId(jdbc.sql("SELECT id FROM officer WHERE username = :username")
                .param("username", username)
                .query(UUID.class)
                .single());
    }

    public int versionOf(String username) {
        return jdbc.sql("SELECT version FROM officer WHERE username = :username")
                .param("username", username)
                .query(Integer.class)
                .single();
    }
}
