package cn.mingbai.account.signin;

import cn.mingbai.account.AccountLocked;
import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Post;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * What an officer does with his own account. Not one transaction: a password is checked in the steps of
 * {@link Attempts}, so that a borrowed session gets no more guesses at it than the sign-in page gives.
 */
@Service
@PreAuthorize("hasAuthority('OWN_WORK')")
public class OwnAccount {

    private final CurrentOfficer current;
    private final PasswordCheck check;
    private final PasswordPolicy policy;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final PostTable posts;

    OwnAccount(
            CurrentOfficer current,
            PasswordCheck check,
            PasswordPolicy policy,
            PasswordEncoder passwords,
            Attempts attempts,
            PostTable posts) {
        this.current = current;
        this.check = check;
        this.policy = policy;
        this.passwords = passwords;
        this.attempts = attempts;
        this.posts = posts;
    }

    /** The posts he may act in. */
    public List<Post> posts() {
        return posts.of(current.require().id());
    }

    /**
     * Replaces his password; every other session and remembered sign-in of his ends.
     *
     * @param present the password he has
     * @param chosen the one he wants
     * @param address where he sits, for the throttle
     * @return why not, or empty where it is done
     */
    public Optional<PasswordRefusal> changePassword(String present, String chosen, String address) {
        var officer = current.require();
        var refusal = policy.refusal(officer.username(), chosen);
        if (refusal.isPresent()) {
            return refusal;
        }
        try {
            var credentials = check.check(officer.username(), present, address).credentials();
            if (passwords.matches(chosen, credentials.passwordHash())) {
                return Optional.of(PasswordRefusal.SAME);
            }
            attempts.passwordChosen(credentials, Objects.requireNonNull(passwords.encode(chosen)));
            return Optional.empty();
        } catch (BadCredentialsException e) {
            return Optional.of(PasswordRefusal.PRESENT_ONE_WRONG);
        } catch (AccountLocked e) {
            return Optional.of(PasswordRefusal.WAIT);
        }
    }
}
