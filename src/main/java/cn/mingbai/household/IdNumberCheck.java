package cn.mingbai.household;

import cn.mingbai.household.IdNumber.CheckRule;
import cn.mingbai.household.IdNumber.Parsed;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Reads ID numbers as people type them, by the standard; in the demo also the numbers of invented people. */
@Component
public class IdNumberCheck {

    private final CheckRule rule;

    IdNumberCheck(Environment environment) {
        this.rule = environment.containsProperty("spring.datasource.url") ? CheckRule.STANDARD : CheckRule.DEMO;
    }

    /**
     * Blanks are dropped, full-width characters made plain, x made X; then length, province, birth date and check
     * character must be right.
     *
     * @param typed the text as it was typed
     */
    public Parsed parse(String typed) {
        return IdNumber.parse(typed, rule);
    }

    /** Whether numbers of invented people count as valid here. */
    public boolean acceptsInventedNumbers() {
        return rule == CheckRule.DEMO;
    }
}
