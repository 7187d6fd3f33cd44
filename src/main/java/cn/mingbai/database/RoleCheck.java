package cn.mingbai.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Refuses to start on a connection whose role could see rows past the policies. */
class RoleCheck implements SmartInitializingSingleton {

    private static final String POWERS = """
            SELECT r.rolsuper OR r.rolbypassrls
                   OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid)
              FROM pg_roles r WHERE r.rolname = current_user""";

    private final DataSource dataSource;

    RoleCheck(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(POWERS)) {
            if (!rows.next() || rows.getBoolean(1)) {
                throw new IllegalStateException(
                        "The application's database role owns tables or may bypass row-level security; see docs/operations.md");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The application's database role could not be checked", e);
        }
    }
}
