package cn.mingbai.notice.seal;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Thirty-two characters that nobody mistakes for each other (Crockford's): without I, L, O and U. */
public final class Base32 {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Base32() {}

    /** Eight characters that cannot be guessed. */
    public static String random() {
        var code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(character(RANDOM.nextInt(32)));
        }
        return code.toString();
    }

    /** What somebody typed: small letters, blanks, hyphens, full-width letters and the four missing letters are forgiven. */
    public static Optional<String> read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('U', 'V');
        return plain.length() <= 16 && plain.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)
                ? Optional.of(plain)
                : Optional.empty();
    }

    static char character(int value) {
        return CHARACTERS.charAt(value);
    }

    static int value(char character) {
        return CHARACTERS.indexOf(character);
    }
}
