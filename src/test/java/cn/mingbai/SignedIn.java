package cn.mingbai;

import cn.mingbai.account.DemoAccounts;
import cn.mingbai.account.Reauthentication.Confirmed;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The demo's officers at work in a test, each really signed in once. */
@TestComponent
public class SignedIn {

    private final AuthenticationProvider signIn;
    private final DemoAccounts accounts;
    private final Map<String, Authentication> known = new ConcurrentHashMap<>();

    SignedIn(AuthenticationProvider signIn, DemoAccounts accounts) {
        this.signIn = signIn;
        this.accounts = accounts;
    }

    /** Makes a MockMvc request come from the officer with this sign-in name, e.g. {@code county}. */
    public RequestPostProcessor as(String username) {
        return SecurityMockMvcRequestPostProcessors.authentication(authentication(username));
    }

    /** Runs something on this thread as the officer with this sign-in name. */
    public void run(String username, Runnable work) {
        RunAs.officer(officer(username), work);
    }

    /** Asks for something on this thread as the officer with this sign-in name. */
    public <T> T ask(String username, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        run(username, () -> answer.set(question.get()));
        return answer.get();
    }

    public SignedInOfficer officer(String username) {
        return (SignedInOfficer) Objects.requireNonNull(authentication(username).getPrincipal());
    }

    /** That it is he who works on this thread: what his password would have shown. */
    public static Confirmed proof() {
        var authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return new Confirmed(((SignedInOfficer) Objects.requireNonNull(authentication.getPrincipal())).id());
    }

    /** The password that the demo gives to this sign-in name. */
    public String password(String username) {
        return accounts.accounts().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow()
                .password();
    }

    private Authentication authentication(String username) {
        return known.computeIfAbsent(
                username,
                name -> signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password(name))));
    }
}
