package cn.mingbai.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;

/**
 * The keyed index (HMAC-SHA-256, 32 bytes) by which a secret is found without being readable. Without the key it is
 * worthless to guess: an unkeyed digest of ID numbers falls in seconds.
 */
@Component
public class BlindIndex {

    private final KeyRing keys;

    BlindIndex(KeyRing keys) {
        this.keys = keys;
    }

    /** The index of a normalised value: the same value of the same kind always gives the same 32 bytes. */
    public byte[] of(SecretKind kind, String normalised) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.indexKey());
            mac.update(kind.name().getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(normalised.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }
}
