package cn.mingbai.account.register;

import cn.mingbai.account.AccountDeed;
import cn.mingbai.account.CredentialsChanged;
import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Role;
import cn.mingbai.account.register.AccountOutcome.Done;
import cn.mingbai.account.register.AccountOutcome.PasswordIssued;
import cn.mingbai.account.register.AccountOutcome.Reason;
import cn.mingbai.account.register.AccountOutcome.Refused;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does to accounts of his area; an account outside it does not exist for him. Nobody does it to
 * his own. Ordering what is so already changes nothing.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
public class AccountAdministration {

    private final AdministeredAccounts accounts;
    private final Officers officers;
    private final Appointments appointments;
    private final OneTimePasswords oneTime;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountAdministration(
            AdministeredAccounts accounts,
            Officers officers,
            Appointments appointments,
            OneTimePasswords oneTime,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.officers = officers;
        this.appointments = appointments;
        this.oneTime = oneTime;
        this.events = events;
        this.clock = clock;
    }

    /** Makes an account in its first post, with a one-time password. */
    public AccountOutcome create(NewAccount account, Role role, String region) {
        if (officers.existsByUsername(account.username())) {
            return new Refused(Reason.USERNAME_TAKEN);
        }
        var place = appointments.placeFor(role, region);
        if (place.refusal() != null) {
            return new Refused(place.refusal());
        }
        var password = oneTime.next();
        var officer = new Officer(OfficerId.create(), account, place.area(), kept(password), now());
        officer.appoint(role, place.area(), now());
        officers.save(officer);
        events.publishEvent(new AccountDeed("account.created", account.username(), place.area(), role + "@" + region));
        return new PasswordIssued(officer.id(), password.text());
    }

    /** The officer can no longer sign in; what he is signed in to ends. */
    public AccountOutcome close(AccountVersion seen) {
        return change(seen, false, "account.closed", Officer::close);
    }

    public AccountOutcome reopen(AccountVersion seen) {
        return change(seen, true, "account.reopened", Officer::reopen);
    }

    private AccountOutcome change(
            AccountVersion seen, boolean open, String action, BiConsumer<Officer, Officer.Change> order) {
        var officer = accounts.find(seen.id());
        if (accounts.isOwn(seen.id())) {
            return new Refused(Reason.OWN_ACCOUNT);
        }
        if (officer.isEnabled() != open) {
            order.accept(accounts.find(seen), now());
            announce(action, officer);
        }
        return new Done(officer.id());
    }

    /** A new one-time password in place of the one he has. */
    public AccountOutcome resetPassword(AccountVersion seen) {
        var officer = accounts.find(seen);
        if (accounts.isOwn(seen.id())) {
            return new Refused(Reason.OWN_ACCOUNT);
        }
        var password = oneTime.next();
        officer.replacePassword(kept(password), now());
        announce("account.passwordReset", officer);
        return new PasswordIssued(officer.id(), password.text());
    }

    /** Ends the lock that wrong passwords brought before its time. */
    public AccountOutcome unlock(OfficerId id) {
        var officer = accounts.find(id);
        if (accounts.isOwn(id)) {
            return new Refused(Reason.OWN_ACCOUNT);
        }
        if (officers.unlock(id) > 0) {
            announce("account.unlocked", officer);
        }
        return new Done(id);
    }

    private void announce(String action, Officer officer) {
        events.publishEvent(AccountDeed.of(action, officer.username(), officer.area()));
        events.publishEvent(new CredentialsChanged(officer.id()));
    }

    private static Officer.Password kept(OneTimePasswords.Issued password) {
        return new Officer.Password(password.hash(), true);
    }

    private Officer.Change now() {
        return new Officer.Change(accounts.administrator(), clock.instant());
    }
}
