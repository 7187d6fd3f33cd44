package cn.mingbai.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Refuses to start on a connection whose role could see rows past the policies, and warns where the account behind the
 * role could step back up to one that does.
 */
class RoleCheck implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(RoleCheck.class);
    private static final String POWERS = """
            SELECT bool_or(powerful) FILTER (WHERE rolname = current_user) AS working,
                   bool_or(powerful) FILTER (WHERE rolname = session_user) AS signed_in
              FROM (SELECT r.rolname, r.rolsuper OR r.rolbypassrls
                           OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid) AS powerful
                      FROM pg_roles r WHERE r.rolname IN (current_user, session_user)) roles""";

    private final DataSource dataSource;

    RoleCheck(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(POWERS)) {
            if (!rows.next() || rows.getBoolean("working")) {
                throw new IllegalStateException(
                        "The application's database role owns tables or may bypass row-level security; see docs/operations.md");
            }
            if (rows.getBoolean("signed_in")) {
                log.warn(
                        "The account of spring.datasource owns tables or is a superuser. Give the application an account"
                                + " of its own and the owner's to spring.flyway, as docs/operations.md says.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The application's database role could not be checked", e);
        }
    }
}
