package cn.mingbai.account;

import cn.mingbai.shared.Actor;
import cn.mingbai.shared.CurrentActor;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on this thread, for pages, the machine interface and jobs alike. */
@Component
public class CurrentOfficer implements CurrentActor {

    /** The officer, or a refusal where nobody is signed in. */
    public SignedInOfficer require() {
        return signedIn().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    public Optional<SignedInOfficer> signedIn() {
        return principal().filter(SignedInOfficer.class::isInstance).map(SignedInOfficer.class::cast);
    }

    @Override
    public Optional<Actor> get() {
        return principal().map(principal -> switch (principal) {
            case SignedInOfficer officer -> officer.actor();
            case Actor actor -> actor;
            default -> null;
        });
    }

    private static Optional<Object> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal);
    }
}
