package cn.mingbai.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a transaction in which nobody is signed in see the rows of one village for a moment, for what must follow from a
 * deed of the public, such as an objection. Where somebody acts his own area stays as it is.
 */
@Component
public class VillageScope {

    private final JdbcClient jdbc;

    VillageScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Runs the work with the village's rows in sight, where nobody's area was set.
     *
     * @param actor the name that histories record, such as {@code public}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void within(long village, String actor, Runnable work) {
        if (isSet()) {
            work.run();
            return;
        }
        set(Long.toString(village), actor);
        try {
            work.run();
        } finally {
            set("", "");
        }
    }

    private boolean isSet() {
        return jdbc.sql("SELECT nullif(current_setting('mingbai.area_lo', true), '') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    private void set(String area, String actor) {
        jdbc.sql("""
                        SELECT set_config('mingbai.area_lo', :area, true), set_config('mingbai.area_hi', :area, true),
                               set_config('mingbai.actor', :actor, true)""").param("area", area).param("actor", actor).query(row -> {});
    }
}
