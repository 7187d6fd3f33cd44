package cn.mingbai.account.setup;

import cn.mingbai.account.Role;
import cn.mingbai.account.register.Founding;
import cn.mingbai.account.register.NewAccount;
import cn.mingbai.account.register.OneTimePasswords;
import cn.mingbai.account.signin.PasswordPolicy;
import cn.mingbai.account.signin.PasswordRefusal;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator of a new installation, for whoever can read the server's log. Open to nobody once an
 * account exists, so no permission guards it: the code does.
 */
@Service
@Transactional
public class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Duration VALID = Duration.ofHours(1);

    private final SetupCodes codes;
    private final OneTimePasswords oneTime;
    private final Founding founding;
    private final PasswordPolicy policy;
    private final Regions regions;
    private final Clock clock;

    FirstAdministrator(
            SetupCodes codes,
            OneTimePasswords oneTime,
            Founding founding,
            PasswordPolicy policy,
            Regions regions,
            Clock clock) {
        this.codes = codes;
        this.oneTime = oneTime;
        this.founding = founding;
        this.policy = policy;
        this.regions = regions;
        this.clock = clock;
    }

    /** What became of the attempt. */
    public sealed interface SetupOutcome {
        record Made() implements SetupOutcome {}

        /** The code is wrong, used, expired or was tried too often: a new start prints another. */
        record CodeRefused() implements SetupOutcome {}

        /** No such place, or none of the province, a city or a county. */
        record PlaceRefused() implements SetupOutcome {}

        record PasswordRefused(PasswordRefusal why) implements SetupOutcome {}
    }

    /** Whether somebody still has to make the first account. */
    @Transactional(readOnly = true)
    public boolean isDue() {
        return founding.nobodyIsThere();
    }

    /** Prints a new code to the log where no account exists; the one of an earlier start ends. */
    void announce() {
        if (founding.nobodyIsThere()) {
            var code = oneTime.next();
            codes.issue(code.hash(), clock.instant().plus(VALID));
            log.warn("There is no account yet. Within {} open /setup and enter this code: {}", VALID, code.text());
        }
    }

    /** @param region code of the province, city or county whose accounts the administrator will keep */
    public SetupOutcome make(String code, NewAccount account, String password, String region) {
        var refusal = policy.refusal(account.username(), password);
        if (refusal.isPresent()) {
            return new SetupOutcome.PasswordRefused(refusal.get());
        }
        var place = regions.byCode(region)
                .filter(p -> Role.SYSTEM_ADMINISTRATOR.isHeldAt(p.level()))
                .orElse(null);
        if (place == null) {
            return new SetupOutcome.PlaceRefused();
        }
        var now = clock.instant();
        var hash = codes.takeAttempt(now).orElse(null);
        if (hash == null || !oneTime.matches(code, hash) || !founding.nobodyIsThere()) {
            return new SetupOutcome.CodeRefused();
        }
        codes.use(now);
        founding.found(account, password, Role.SYSTEM_ADMINISTRATOR, place);
        return new SetupOutcome.Made();
    }
}
