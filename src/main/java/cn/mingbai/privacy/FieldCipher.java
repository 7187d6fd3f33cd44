package cn.mingbai.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Seals and opens secrets (AES-256-GCM). A sealed value is: algorithm (1 byte), key number (1 byte), nonce (12 bytes),
 * ciphertext with its 16-byte tag. The kind of secret is authenticated with it, so a telephone cannot be passed off as
 * an ID number.
 */
@Component
public class FieldCipher {

    private static final byte AES_GCM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int HEADER_BYTES = 2 + NONCE_BYTES;
    private static final int TAG_BITS = 128;

    /** Looking for one among the providers takes as long as sealing a number; one thread uses its own again and again. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(FieldCipher::newCipher);

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    FieldCipher(KeyRing keys) {
        this.keys = keys;
    }

    public byte[] seal(SecretKind kind, String plain) {
        return seal(kind, plain.getBytes(UTF_8), new byte[0]);
    }

    public String open(SecretKind kind, byte[] sealed) {
        return new String(open(kind, sealed, new byte[0]), UTF_8);
    }

    /**
     * Seals bytes bound to a context, such as the file and the position of a chunk: they open only in the same context.
     */
    public byte[] seal(SecretKind kind, byte[] plain, byte[] context) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var number = keys.current();
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, number, nonce, kind, context);
            var sealed = ByteBuffer.allocate(HEADER_BYTES + cipher.getOutputSize(plain.length));
            sealed.put(AES_GCM).put((byte) number).put(nonce);
            cipher.doFinal(ByteBuffer.wrap(plain), sealed);
            return sealed.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be sealed", e);
        }
    }

    /** Opens what was sealed in the same context; altered or misplaced bytes are an {@link IllegalStateException}. */
    public byte[] open(SecretKind kind, byte[] sealed, byte[] context) {
        if (sealed.length <= HEADER_BYTES || sealed[0] != AES_GCM) {
            throw new IllegalStateException("This is no sealed value of a known algorithm");
        }
        var nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 2, nonce, 0, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed[1] & 0xff, nonce, kind, context)
                    .doFinal(sealed, HEADER_BYTES, sealed.length - HEADER_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value does not open: altered, misplaced, or another key", e);
        }
    }

    private Cipher cipher(int mode, int number, byte[] nonce, SecretKind kind, byte[] context)
            throws GeneralSecurityException {
        var cipher = CIPHERS.get();
        cipher.init(mode, keys.encryptionKey(number), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(kind.name().getBytes(UTF_8));
        cipher.updateAAD(context);
        return cipher;
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }
}
