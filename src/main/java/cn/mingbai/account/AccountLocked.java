package cn.mingbai.account;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords: sign-in is closed for this account for a while. The sign-in page says until when. */
public class AccountLocked extends LockedException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    /** @param until when it opens again */
    public AccountLocked(Instant until) {
        super("The account is locked");
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
