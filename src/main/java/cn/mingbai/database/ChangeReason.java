package cn.mingbai.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** States why the current transaction changes what it changes; the history triggers write it beside the old values. */
@Component
public class ChangeReason {

    private final JdbcClient jdbc;

    ChangeReason(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds for the rest of the current transaction; refused outside one, where it would be lost.
     *
     * @param reason the officer's words or the name of the occasion; no ID or telephone number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void because(String reason) {
        jdbc.sql("SELECT set_config('mingbai.reason', :reason, true)")
                .param("reason", reason)
                .query(String.class)
                .single();
    }
}
