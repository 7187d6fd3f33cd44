package cn.mingbai.account;

import cn.mingbai.shared.Actor;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs background work for somebody, so that its transactions carry his area and its histories his name. */
public final class RunAs {

    private RunAs() {}

    /** Runs in the name and area of an actor; it carries no permission, so use cases for officers refuse it. */
    public static void actor(Actor actor, Runnable work) {
        run(UsernamePasswordAuthenticationToken.authenticated(actor, "", List.of()), work);
    }

    /** Runs as an officer in the post he had when he asked for the work. */
    public static void officer(SignedInOfficer officer, Runnable work) {
        run(UsernamePasswordAuthenticationToken.authenticated(officer, "", officer.authorities()), work);
    }

    private static void run(Authentication authentication, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
