package cn.mingbai.account.signin;

import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** The sign-in form: every password is looked at. */
@Component
@Primary
class PageSignIn implements AuthenticationProvider {

    private final PasswordCheck check;
    private final Attempts attempts;

    PageSignIn(PasswordCheck check, Attempts attempts) {
        this.check = check;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var checked = check.check(attempt.getName(), String.valueOf(attempt.getCredentials()), address(attempt));
        var signedIn =
                OfficerAuthentication.of(checked.credentials(), checked.posts().getFirst());
        attempts.signedIn(signedIn, checked.credentials());
        return signedIn;
    }

    static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
