package cn.mingbai.account.signin;

import cn.mingbai.account.signin.PasswordCheck.Checked;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * HTTP Basic sends the password with every call, and hashing it each time would allow some seventeen calls a second. A
 * password found right is therefore remembered for minutes, under a keyed hash of name, password and credentials
 * version. The account itself is read on every call: a lock, a closed account or a new password ends it at once.
 */
@Component
class MachineSignIn implements AuthenticationProvider {

    private static final int REMEMBERED = 10_000;
    private static final String HASH = "HmacSHA256";

    private final CredentialTable table;
    private final PasswordCheck check;
    private final Attempts attempts;
    private final Clock clock;
    private final SecretKeySpec key = ephemeralKey();
    private final Cache<ByteBuffer, Checked> remembered;

    MachineSignIn(CredentialTable table, PasswordCheck check, Attempts attempts, SignInSettings settings, Clock clock) {
        this.table = table;
        this.check = check;
        this.attempts = attempts;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(settings.rememberedFor())
                .build();
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = PasswordCheck.normal(attempt.getName());
        var password = String.valueOf(attempt.getCredentials());
        var address = PageSignIn.address(attempt);
        var current = table.of(username).orElse(null);
        var checked = current != null && current.isOpen(clock.instant())
                // Many first calls at once with one password wait for a single check.
                ? remembered.get(fingerprint(current, password), unseen -> signIn(username, password, address))
                : signIn(username, password, address);
        return OfficerAuthentication.of(checked.credentials(), checked.posts().getFirst());
    }

    private Checked signIn(String username, String password, String address) {
        var checked = check.check(username, password, address);
        var signedIn =
                OfficerAuthentication.of(checked.credentials(), checked.posts().getFirst());
        attempts.signedIn(signedIn, checked.credentials());
        return checked;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private ByteBuffer fingerprint(Credentials current, String password) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(key);
            var officer = current.officer().value();
            mac.update(ByteBuffer.allocate(20)
                    .putLong(officer.getMostSignificantBits())
                    .putLong(officer.getLeastSignificantBits())
                    .putInt(current.version())
                    .flip());
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HASH, e);
        }
    }

    private static SecretKeySpec ephemeralKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, HASH);
    }
}
