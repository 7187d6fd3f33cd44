package cn.mingbai.account.register;

import cn.mingbai.account.AccountDeed;
import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Role;
import cn.mingbai.region.Place;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the accounts that no administrator can make: the first administrator of a new installation, and those of the
 * demo. Whoever calls this has made sure that it is their turn; there is no page before it but these two.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Founding {

    private final Officers officers;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Founding(Officers officers, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.officers = officers;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    public boolean nobodyIsThere() {
        return officers.count() == 0;
    }

    /** Makes the account in its one post; one that is there already stays as it is. */
    public void found(NewAccount account, String password, Role role, Place place) {
        if (officers.existsByUsername(account.username())) {
            return;
        }
        var made = new Officer.Change(account.username(), clock.instant());
        var hash = Objects.requireNonNull(passwords.encode(password));
        var officer = new Officer(OfficerId.create(), account, place.area(), new Officer.Password(hash, false), made);
        officer.appoint(role, place.area(), made);
        officers.save(officer);
        events.publishEvent(
                new AccountDeed("account.founded", account.username(), place.area(), role + "@" + place.code()));
    }
}
