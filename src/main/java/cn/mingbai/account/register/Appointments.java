package cn.mingbai.account.register;

import cn.mingbai.account.AccountDeed;
import cn.mingbai.account.CredentialsChanged;
import cn.mingbai.account.Role;
import cn.mingbai.account.register.AccountOutcome.Done;
import cn.mingbai.account.register.AccountOutcome.Reason;
import cn.mingbai.account.register.AccountOutcome.Refused;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appoints officers to posts and dismisses them, within the administrator's area; nobody appoints himself. */
@Service
@Transactional
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
public class Appointments {

    private final AdministeredAccounts accounts;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(AdministeredAccounts accounts, Regions regions, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a post; one that he holds already changes nothing. */
    public AccountOutcome appoint(AccountVersion seen, Role role, String region) {
        var officer = accounts.find(seen.id());
        var place = placeFor(role, region);
        if (accounts.isOwn(seen.id())) {
            return new Refused(Reason.OWN_ACCOUNT);
        }
        if (place.refusal() != null) {
            return new Refused(place.refusal());
        }
        if (holds(officer, role, place.area())) {
            return new Done(officer.id());
        }
        if (!mayStandTogether(officer, role)) {
            return new Refused(Reason.ADMINISTRATOR_HOLDS_NO_OTHER_POST);
        }
        accounts.find(seen).appoint(role, place.area(), now());
        announce("account.appointed", officer, role + "@" + region);
        return new Done(officer.id());
    }

    /** Takes a post away; one that he does not hold changes nothing. Without any post he cannot sign in. */
    public AccountOutcome dismiss(AccountVersion seen, UUID post) {
        var officer = accounts.find(seen.id());
        if (accounts.isOwn(seen.id())) {
            return new Refused(Reason.OWN_ACCOUNT);
        }
        var held = officer.posts().stream().filter(p -> p.id().equals(post)).findFirst();
        held.ifPresent(p -> {
            accounts.find(seen).dismiss(post, now());
            var code = regions.byArea(p.area()).orElseThrow().code();
            announce("account.dismissed", officer, p.role() + "@" + code);
        });
        return new Done(officer.id());
    }

    /** Where a role may be held by the administrator's leave. */
    PlaceForRole placeFor(Role role, String region) {
        var place = regions.byCode(region)
                .filter(p -> accounts.area().contains(p.range()))
                .orElse(null);
        if (place == null) {
            return new PlaceForRole(0, Reason.PLACE_UNKNOWN);
        }
        return new PlaceForRole(place.area(), role.isHeldAt(place.level()) ? null : Reason.ROLE_NOT_HELD_THERE);
    }

    record PlaceForRole(long area, @Nullable Reason refusal) {}

    private static boolean holds(Officer officer, Role role, long area) {
        return officer.posts().stream().anyMatch(post -> post.role() == role && post.area() == area);
    }

    private static boolean mayStandTogether(Officer officer, Role role) {
        return officer.posts().stream()
                .allMatch(post -> (post.role() == Role.SYSTEM_ADMINISTRATOR) == (role == Role.SYSTEM_ADMINISTRATOR));
    }

    private void announce(String action, Officer officer, String post) {
        events.publishEvent(new AccountDeed(action, officer.username(), officer.area(), post));
        events.publishEvent(new CredentialsChanged(officer.id()));
    }

    private Officer.Change now() {
        return new Officer.Change(accounts.administrator(), clock.instant());
    }
}
