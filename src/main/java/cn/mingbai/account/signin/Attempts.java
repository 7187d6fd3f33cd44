package cn.mingbai.account.signin;

import cn.mingbai.account.AccountDeed;
import cn.mingbai.account.CredentialsChanged;
import cn.mingbai.account.Post;
import cn.mingbai.account.RunAs;
import cn.mingbai.shared.ChangedMeanwhileException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The book of attempts: each step is a transaction of its own, and none is open while a password is hashed. */
@Service
@Transactional
class Attempts {

    private final CredentialTable table;
    private final PostTable posts;
    private final SignInSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attempts(
            CredentialTable table,
            PostTable posts,
            SignInSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.posts = posts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The account to check against; empty where there is none, or where it is closed or locked. */
    Optional<Credentials> begin(String username) {
        return table.takeAttempt(username, clock.instant(), settings);
    }

    /** The password was wrong, or there was nothing to check it against. */
    void failed(String username) {
        var known = table.of(username);
        var subject = known.map(Credentials::username).orElse("unknown");
        var area = known.map(Credentials::area).orElse(null);
        events.publishEvent(AccountDeed.of("account.signInFailed", subject, area));
    }

    /** The last attempt was wrong too. */
    void locked(Credentials credentials) {
        events.publishEvent(AccountDeed.of("account.locked", credentials.username(), credentials.area()));
        events.publishEvent(new CredentialsChanged(credentials.officer()));
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
