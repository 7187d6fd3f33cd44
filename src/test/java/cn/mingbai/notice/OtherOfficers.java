package cn.mingbai.notice;

import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.account.TestAccounts;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Officers whom the demo has not: a second one in the same office, or one of another county. */
public record OtherOfficers(TestAccounts accounts, AuthenticationProvider signIn) {

    /** A new one. */
    public Authentication make(Role role, String region) {
        var officer =
                UsernamePasswordAuthenticationToken.unauthenticated(accounts.make(role, region), TestAccounts.PASSWORD);
        return Objects.requireNonNull(signIn.authenticate(officer));
    }

    /** Asks something in his name. */
    public static <T> T ask(Authentication officer, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        RunAs.officer(
                (SignedInOfficer) Objects.requireNonNull(officer.getPrincipal()), () -> answer.set(question.get()));
        return Objects.requireNonNull(answer.get());
    }
}
