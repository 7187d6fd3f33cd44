package cn.mingbai.database;

import cn.mingbai.shared.Actor;
import cn.mingbai.shared.CurrentActor;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database at the start of every transaction who acts and which area he may see. The settings end with the
 * transaction, so a pooled connection never carries one officer's area to the next; without them the row policies
 * match nothing.
 */
class ScopedTransactionManager extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;
    private static final String SCOPE = """
            SELECT set_config('mingbai.area_lo', ?, true), set_config('mingbai.area_hi', ?, true),
                   set_config('mingbai.actor', ?, true)""";

    private final transient CurrentActor actor;

    ScopedTransactionManager(EntityManagerFactory entities, CurrentActor actor) {
        super(entities);
        this.actor = actor;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            actor.get().ifPresent(this::enter);
        } catch (RuntimeException | Error e) {
            doCleanupAfterCompletion(transaction);
            throw e;
        }
    }

    private void enter(Actor acting) {
        var connection = DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource()));
        try (var statement = connection.prepareStatement(SCOPE)) {
            statement.setString(1, Long.toString(acting.scope().lo()));
            statement.setString(2, Long.toString(acting.scope().hi()));
            statement.setString(3, acting.name());
            statement.execute();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The scope of the transaction could not be set", e);
        }
    }
}
