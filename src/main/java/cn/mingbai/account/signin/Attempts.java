package cn.mingbai.account.signin;

import cn.mingbai.account.AccountDeed;
import cn.mingbai.account.CredentialsChanged;
import cn.mingbai.account.Post;
import cn.mingbai.account.RunAs;
import cn.mingbai.shared.ChangedMeanwhileException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The book of attempts: each step is a transaction of its own, and none is open while a password is hashed. */
@Service
@Transactional
class Attempts {

    private final CredentialTable table;
    private final PostTable posts;
    private final UnknownNames unknown;
    private final SignInSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attempts(
            CredentialTable table,
            PostTable posts,
            UnknownNames unknown,
            SignInSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.posts = posts;
        this.unknown = unknown;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The account to check against; empty where there is none, or where it is closed or locked. */
    Optional<Credentials> begin(String username) {
        return table.takeAttempt(username, clock.instant(), settings);
    }

    /**
     * The password was wrong, or there was nothing to check it against.
     *
     * @param taken what {@link #begin} gave
     * @return until when the name is locked, where it is
     */
    Optional<Instant> failed(String username, @Nullable Credentials taken) {
        var known = table.of(username).orElse(null);
        if (known == null) {
            events.publishEvent(AccountDeed.of("account.signInFailed", "unknown", null));
            return unknown.guessed(username);
        }
        events.publishEvent(AccountDeed.of("account.signInFailed", known.username(), known.area()));
        if (taken != null && taken.lockedUntil() != null) {
            events.publishEvent(AccountDeed.of("account.locked", known.username(), known.area()));
            events.publishEvent(new CredentialsChanged(known.officer()));
        }
        var open = known.isOpen(clock.instant());
        return known.lockedUntil() != null && !open ? Optional.of(known.lockedUntil()) : guessed(known, open);
    }

    /** A closed account must not look different from an unknown name. */
    private Optional<Instant> guessed(Credentials known, boolean open) {
        return open ? Optional.empty() : unknown.guessed(known.username());
    }

    /** The password was right: his posts, or none where the account changed meanwhile. */
    List<Post> succeeded(Credentials credentials) {
        if (!table.giveBack(credentials)) {
            return List.of();
        }
        return posts.of(credentials.officer());
    }

    /** He is in, by the page or the machine interface. */
    void signedIn(OfficerAuthentication signedIn, Credentials credentials) {
        var deed = AccountDeed.of("account.signedIn", credentials.username(), credentials.area());
        RunAs.officer(signedIn.officer(), () -> events.publishEvent(deed));
    }

    /** A password of his own choice comes into force. */
    void passwordChosen(Credentials credentials, String hash) {
        if (!table.choosePassword(credentials, hash, clock.instant())) {
            throw new ChangedMeanwhileException(credentials.username(), clock.instant());
        }
        events.publishEvent(AccountDeed.of("account.passwordChosen", credentials.username(), credentials.area()));
        events.publishEvent(new CredentialsChanged(credentials.officer()));
    }
}
