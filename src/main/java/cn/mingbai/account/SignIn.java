package cn.mingbai.account;

import cn.mingbai.region.Regions;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a user name and password, for the sign-in page and the machine interface alike. */
@Service
class SignIn implements AuthenticationProvider {

    private final Officers officers;
    private final Regions regions;
    private final PasswordEncoder passwords;
    private final Clock clock;

    SignIn(Officers officers, Regions regions, PasswordEncoder passwords, Clock clock) {
        this.officers = officers;
        this.regions = regions;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Authentication authenticate(Authentication attempt) {
        var officer = officers.findByUsername(attempt.getName())
                .filter(o -> o.mayWork(clock.instant()))
                .filter(o -> passwords.matches(String.valueOf(attempt.getCredentials()), o.passwordHash()))
                .orElseThrow(() -> new BadCredentialsException("No such account, or a wrong password"));
        var post = officer.posts().getFirst();
        var place = regions.byArea(post.area()).orElseThrow();
        var signedIn = new SignedInOfficer(
                officer.id(),
                officer.username(),
                officer.displayName(),
                post.role(),
                place,
                officer.mustChangePassword());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.authorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
