package cn.mingbai.notice.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Digests (SHA-256) of canonical texts. */
public final class Digest {

    private Digest() {}

    /** Of the UTF-8 bytes of a text. */
    public static byte[] of(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * The seal of a taking down: it ties the moment and the officer to the notice.
     *
     * @param at to the second
     */
    public static byte[] ofClosing(byte[] notice, java.time.Instant at, String by) {
        return of(CanonicalJson.of(
                Map.of("notice", HexFormat.of().formatHex(notice), "takenDownAt", at.toString(), "takenDownBy", by)));
    }
}
