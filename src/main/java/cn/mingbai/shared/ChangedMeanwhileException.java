package cn.mingbai.shared;

import java.time.Instant;
import org.springframework.dao.OptimisticLockingFailureException;

/** What is being saved was changed by somebody else since it was shown; the answer is 409 and says by whom and when. */
public class ChangedMeanwhileException extends OptimisticLockingFailureException {

    private static final long serialVersionUID = 1L;

    private final String by;
    private final Instant at;

    /**
     * @param by user name of whoever changed it
     * @param at when
     */
    public ChangedMeanwhileException(String by, Instant at) {
        super("Changed meanwhile by %s at %s".formatted(by, at));
        this.by = by;
        this.at = at;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
